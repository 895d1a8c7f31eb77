#!/usr/bin/env python3
"""A disruption, a correction and a request to withdraw go through the real relay and intake, each delivered once as a report of its own kind; the report
that they name is left as it was delivered. usage: records_test.py BUILD_DIR"""
import json

from force import Failed, Force, environment, run_test, sha, wait_until

MEASURE = "child-abduction-warning-notice"


def equal(what, got, wanted):
    if got != wanted:
        raise Failed(f"{what}: {got!r}, and not {wanted!r}")


def received(device, ids):
    """Until the force has all of these."""

    def all_in():
        device.sync(pin=True)
        states = device.states()
        refused = [r for r in states.values() if r["state"] == "refused"]
        if refused:
            raise Failed(f"the force refused: {refused}")
        return all(states[i]["state"] == "accepted" for i in ids)

    wait_until("the force has received everything", all_in, 60)


def record(device, expected=0, submit=True, **members):
    file = device.store.parent / "record.json"
    file.write_text(json.dumps(members))
    try:
        return device.cli("disruption", str(file), *(["--submit"] if submit else []), expect=expected)
    finally:
        file.unlink()


def files(path):
    return {p.name: p.read_bytes() for p in path.iterdir()}


def printed_again(force, delivered):
    """A PDF that is missing is printed again, the same bytes, from JSON that is what the device sealed; also while the intake serves."""
    pdfs = {one: next(path.glob("*.pdf")) for one, path in delivered.items()}
    bytes_of = {one: pdf.read_bytes() for one, pdf in pdfs.items()}
    kept, *lost = sorted(pdfs)
    for one in lost:
        pdfs[one].unlink()
    out = force.run("lanyard-intake", "print", "--dir", force.intake_dir)
    equal("what was printed again", out.split(), lost)
    for one, pdf in pdfs.items():
        equal(f"the bytes of {pdf.name}", pdf.read_bytes() == bytes_of[one], True)
    pdfs[kept].unlink()
    equal("the named one", force.run("lanyard-intake", "print", "--dir", force.intake_dir, kept).split(), [kept])
    body = pdfs[kept].with_suffix(".json")
    sealed = body.read_bytes()
    pdfs[kept].unlink()
    body.write_bytes(sealed + b" ")
    for wrong in (kept, "00000000-0000-4000-8000-000000000000", "../admin"):
        message = force.run("lanyard-intake", "print", "--dir", force.intake_dir, wrong, expect=1)
        if not message.startswith(wrong + ": ") or not message.strip().endswith("."):
            raise Failed(f"a refusal to print without a sentence: {message}")
    equal("a PDF of changed words is there", pdfs[kept].exists(), False)
    body.write_bytes(sealed)
    force.run("lanyard-intake", "print", "--dir", force.intake_dir)


def main():
    build, folder = environment()
    force = Force(build, folder).start()
    try:
        device = force.device("officer").enrol()
        first, _ = device.report("A grey van has stood by the park gates on three evenings.", provenance="A caller who gave no name.")
        received(device, [first])
        before = files(force.delivered_reports()[first])

        # What is not finished is kept as a draft, and says what it needs.
        begun = record(device, submit=False, measure=MEASURE)
        equal("what a begun record needs", [p["field"] for p in begun["problems"] if p["blocks"]], ["outcome"])
        refusal = record(device, expected=1, measure=MEASURE)
        if "what came of it" not in refusal["message"]:
            raise Failed(f"an unfinished record is refused without saying why: {refusal}")
        record(device, expected=1, measure="no-such-measure", outcome="served")
        record(device, expected=1, measure=MEASURE, outcome="solved")
        record(device, expected=1, measure=MEASURE, colour="blue")

        used = record(device, measure=MEASURE, outcome="served", form="group", on="2026-11-21", place="Tŷ Gwyn, Weir Lane", note="Given at the station.")
        equal("state of the record", used["state"], "sealed")

        # A correction is a new report that names the old.
        made = device.cli("correct", first)
        equal("what the correction names", made["corrects"], first)
        file = device.store.parent / "correction.json"
        file.write_text(json.dumps({"text": "The van was blue, not grey.", "source": "own-observation", "evaluation": 1, "assessment": "A", "handling": "P",
                                    "child_at_risk_now": False}))
        device.cli("finish", made["id"], str(file))
        correction = device.cli("submit", made["id"])

        # The force decides about a request; an empty reason is no request.
        if "why" not in device.cli("withdraw", first, " ", expect=1)["message"]:
            raise Failed("a request without a reason is refused without saying why")
        asked = device.cli("withdraw", first, "It named the wrong van.")
        # A draft is changed, not withdrawn or corrected.
        device.cli("withdraw", begun["id"], "A draft.", expect=1)
        device.cli("correct", begun["id"], expect=1)

        received(device, [used["id"], made["id"], asked["id"]])
        delivered = force.delivered_reports()
        equal("what was delivered", set(delivered), {first, used["id"], made["id"], asked["id"]})
        equal("the report that was corrected and is to be withdrawn", files(delivered[first]), before)
        for what, sealed, name in ((used, used, "disruption"), (made, correction, "report"), (asked, asked, "withdrawal")):
            raw = (delivered[what["id"]] / f"{name}.json").read_bytes()
            equal(f"hash of the delivered {name}", sha(raw), sealed["body_sha256"])
            what["body"] = json.loads(raw)
        equal("the record", {k: used["body"][k] for k in ("kind", "measure", "measure_title", "outcome", "form", "on", "place", "note")},
               {"kind": "disruption", "measure": MEASURE, "measure_title": "Child abduction warning notice", "outcome": "served", "form": "group",
                "on": "2026-11-21", "place": "Tŷ Gwyn, Weir Lane", "note": "Given at the station."})
        if used["body"]["pack"] < 1:
            raise Failed("the record does not say with which guides it was made")
        equal("what the correction corrects", (made["body"]["corrects"], made["body"]["text"]), (first, "The van was blue, not grey."))
        equal("the request", {k: asked["body"][k] for k in ("kind", "withdraws", "reason")},
               {"kind": "withdrawal", "withdraws": first, "reason": "It named the wrong van."})

        # A record, too, is corrected by a new one.
        again = record(device, measure=MEASURE, outcome="breached", on="2026-11-22", corrects=used["id"])
        received(device, [again["id"]])
        body = json.loads((force.delivered_reports()[again["id"]] / "disruption.json").read_bytes())
        equal("what the second record corrects", body["corrects"], used["id"])
        printed_again(force, force.delivered_reports())
        if not device.cli("verify")["ok"]:
            raise Failed("a receipt or a page does not verify")
        force.stop()
        print("a disruption and its correction, a correction and a request to withdraw were each delivered once; what they name is as it was")
        return 0
    finally:
        force.kill()


if __name__ == "__main__":
    run_test(main)
