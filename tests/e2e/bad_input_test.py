#!/usr/bin/env python3
"""What design.md's table says bad input gets, with the real programs: each answer a sentence, nothing lost, nothing made anew silently. usage: bad_input_test.py BUILD_DIR"""
import json
import resource
import shutil
import sqlite3
import subprocess

from force import PIN, Force, demo_overlay, environment, expect, run_test, wait_until


def refused(device, *args, pin=True):
    answer = device.cli(*args, pin=pin, expect=1)
    expect("a refusal without a sentence", answer["message"].endswith(".") and " " in answer["message"])
    return answer


def with_changed_part(code, part, change):
    """An enrolment code with another part and right check letters, as somebody who knows the format would make it."""
    import base64
    import hashlib

    pieces = code.split(":")
    # L1 : host : port : pin : root : secret : check
    pieces[part] = change(pieces[part])
    head = ":".join(pieces[:-1])
    ten = int.from_bytes(hashlib.sha256(head.encode()).digest()[:2], "big") >> 6
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    return head + ":" + letters[ten >> 5] + letters[ten & 31]


def flip(text):
    return ("A" if text[0] != "A" else "B") + text[1:]


def enrolment(force):
    device = force.device("strangers")
    code = force.code()
    expect("a code with a typing fault was taken", refused(device, "enrol", code[:-1] + ("A" if code[-1] != "A" else "B"))["error"] == "malformed")
    expect("another authority was taken", refused(device, "enrol", with_changed_part(code, 3, flip))["error"] == "unknown-key")
    expect("another force's root was taken", refused(device, "enrol", with_changed_part(code, 4, flip))["error"] == "unknown-key")
    unknown = refused(device, "enrol", with_changed_part(code, 5, flip))
    expect("an unknown code was taken", unknown["error"] == "refused" and "does not know" in unknown["message"])
    expect("something was enrolled by a refused code", refused(device, "search", "notice")["error"] == "not-found")
    common = force.device("common")
    done = subprocess.run(common.argv("enrol", code), input=b"123456\n", capture_output=True)
    expect("one of the commonest PINs was taken", done.returncode == 1)
    device.enrol(code)
    again = refused(force.device("again"), "enrol", code)
    expect("a code was taken twice", "used already" in again["message"])
    return device


def wrong_pin(device):
    done = subprocess.run(device.argv("outbox"), input=b"908172\n", capture_output=True)
    answer = json.loads(done.stderr)
    expect("a wrong PIN opened", done.returncode == 1 and answer["error"] == "wrong-pin")
    expect(f"the answer to a wrong PIN is: {answer['message']}", answer["message"].startswith("That PIN didn't open Lanyard. 9 tries left."))
    expect("the right PIN does not open after a wrong one", device.cli("outbox")["reports"] is not None)


def packs(force, device, folder):
    held = device.cli("pack", "status")["packs"][0]["version"]
    pack = (force.packs / "england-wales.pack").read_bytes()
    signature = (force.packs / "england-wales.pack.minisig").read_bytes()
    forged = folder / "forged.pack"
    for name, data in {
        "a changed byte": pack[:500] + bytes([pack[500] ^ 1]) + pack[501:],
        "truncated": pack[: len(pack) // 2],
        "empty": b"",
        "something after it": pack + b"x",
    }.items():
        forged.write_bytes(data)
        (folder / "forged.pack.minisig").write_bytes(signature)
        answer = refused(device, "pack", "import", str(forged))
        expect(f"a pack with {name} was not refused for its signature: {answer}", answer["error"] == "bad-signature")
    (folder / "forged.pack.minisig").unlink()
    expect("a pack without a signature was taken", refused(device, "pack", "import", str(forged))["error"] == "not-found")
    expect("the held pack did not stay", device.cli("pack", "status")["packs"][0]["version"] == held)
    expect("the guides cannot be searched any more", device.cli("search", "harbouring")["results"][0]["id"] == "child-abduction-warning-notice")


def force_words(page):
    """The sections of a page that a force added, by id."""
    return {section["id"]: section for section in page["sections"] if section["force"]}


def overlays(force, device, folder):
    """The force's own words are there and marked as its own; no bad overlay takes them away or puts others in their place."""

    def check_held():
        packs = device.cli("pack", "status")
        expect(f"the held overlay did not stay: {packs}", [p["id"] for p in packs["packs"]] == ["england-wales", "demo-force"] and packs["problems"] == [])
        notice = device.cli("show", "child-abduction-warning-notice")
        expect("the force's words are not on the page", all(s["force"] == "Demo force" for s in force_words(notice).values()) and "who-agrees-here" in force_words(notice))
        expect("the national words are marked as the force's", any(not s["force"] for s in notice["sections"]))
        page = force_words(device.cli("show", "child-at-risk-now", pin=False))
        words = json.dumps(page)
        expect("the page without a PIN lacks the public numbers", list(page) == ["force-contacts"] and "01632 960101" in words and "020 7946 0103" in words)
        expect("the page without a PIN shows what is not public", "7946 0104" not in words and "missing.desk" not in words)

    check_held()
    expect("the added words are not found", device.cli("search", "rooms at Example House")["results"][0]["id"] in ("police-protection", "child-at-risk-now"))
    overlay = (force.packs / "demo-force.overlay").read_bytes()
    signature = (force.packs / "demo-force.overlay.minisig").read_bytes()
    forged = folder / "forged.overlay"
    for name, data in {"a changed byte": overlay[:500] + bytes([overlay[500] ^ 1]) + overlay[501:], "truncated": overlay[:300], "something after it": overlay + b"x"}.items():
        forged.write_bytes(data)
        (folder / "forged.overlay.minisig").write_bytes(signature)
        answer = refused(device, "pack", "import", str(forged))
        expect(f"an overlay with {name} was not refused for its signature: {answer}", answer["error"] == "bad-signature")
    forged.write_bytes(overlay)
    force.run("lanyard-pack", "sign", forged, "--key", force.keys / "editors.key")
    expect("the national key signed a force's words", refused(device, "pack", "import", str(forged))["error"] == "unknown-key")
    national = folder / "national.pack"
    national.write_bytes((force.packs / "england-wales.pack").read_bytes())
    force.run("lanyard-pack", "sign", national, "--key", force.keys / "force-editors.key")
    expect("a force's key signed national words", refused(device, "pack", "import", str(national))["error"] == "unknown-key")
    check_held()


def national_alone(force, device, says):
    """Enrols with a force whose overlay is bad: that is said, and the national pack works without it."""
    answer = device.cli("enrol", force.code())
    expect(f"enrolment does not say what is wrong with the overlay: {answer}", len(answer["problems"]) == 1 and says in answer["problems"][0])
    status = device.cli("pack", "status")
    expect(f"held after a bad overlay: {status}", [p["id"] for p in status["packs"]] == ["england-wales"] and status["problems"] == answer["problems"])
    expect("a bad overlay's words are on a page", not force_words(device.cli("show", "child-abduction-warning-notice")))
    expect("a bad overlay's numbers need no PIN", not force_words(device.cli("show", "child-at-risk-now", pin=False)))
    expect("the national pack does not work", device.cli("search", "harbouring")["results"][0]["id"] == "child-abduction-warning-notice")


def bad_overlays_at_enrolment(build, folder):
    packs = folder / "packs"
    shutil.copytree(build / "packs", packs)
    force = Force(build, folder / "forging", *demo_overlay(build), packs=packs)
    try:
        # signed by somebody with a key of their own, and published by the force as it came
        force.run("lanyard-pack", "keygen", "--out", folder / "stranger")
        (packs / "demo-force.overlay.minisig").unlink()
        force.run("lanyard-pack", "sign", packs / "demo-force.overlay", "--key", folder / "stranger.key")
        force.run("lanyard-intake", "publish", "--dir", force.intake_dir)
        force.start()
        national_alone(force, force.device("forged"), "key")
        # right when it was published, changed by the relay
        force.stop()
        force.run("lanyard-pack", "sign", packs / "demo-force.overlay", "--key", force.keys / "force-editors.key")
        force.run("lanyard-intake", "publish", "--dir", force.intake_dir)
        force.start()
        good = force.device("good")
        wait_until("the newest repository is at the relay", lambda: good_enrolment(force, good))
        for file in force.relay_dir.rglob("*.demo-force.overlay"):
            data = file.read_bytes()
            file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        national_alone(force, force.device("changed"), "not the one that was signed for")
        force.stop()
    finally:
        force.kill()


def good_enrolment(force, device):
    """True once a device that enrols now has the overlay; tried anew until then."""
    if device.store.exists():
        shutil.rmtree(device.store)
    return device.cli("enrol", force.code())["problems"] == []


def relay_down(force, device):
    force.relay.stop()
    report, _ = device.report("Written with no signal.")
    answer = device.sync()
    expect(f"with the relay down: {answer}", answer["waiting"] == 1 and "could not be reached" in answer["problems"][0])
    expect("a report is lost", device.states()[report]["state"] == "sealed")
    force.relay.start()
    wait_until("the report is received once the relay is back", lambda: (device.sync(pin=True), device.states())[1][report]["state"] == "accepted")


def damaged_on_the_way(force, device):
    """A relay that changes bytes: the intake refuses, says why, keeps what came; the officer has the draft back and can send it again."""
    force.intake.stop()
    report, _ = device.report("Changed by a relay on its way.")
    device.sync()
    force.relay.stop()
    changed = 0
    for database in force.relay_dir.rglob("*.db"):
        with sqlite3.connect(database) as db:
            for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                for column in db.execute(f"PRAGMA table_info({table})").fetchall():
                    if column[2].upper() != "BLOB":
                        continue
                    for rowid, blob in db.execute(f"SELECT rowid, {column[1]} FROM {table}").fetchall() if not is_without_rowid(db, table) else []:
                        if isinstance(blob, bytes) and blob.startswith(b"age-encryption.org/v1") and len(blob) >= 4096:
                            db.execute(f"UPDATE {table} SET {column[1]} = ? WHERE rowid = ?", (blob[:-1] + bytes([blob[-1] ^ 1]), rowid))
                            changed += 1
    expect("no envelope was found at the relay to change", changed > 0)
    force.relay.start()
    force.intake.start()
    wait_until("the refusal is here", lambda: (device.sync(pin=True), device.states())[1][report]["state"] == "refused")
    expect("the code of the refusal", device.states()[report]["code"] == "damaged")
    expect("a damaged report was delivered", report not in force.delivered_reports())
    again = device.cli("submit", report)
    expect("a refused report cannot be sent again", again["state"] == "sealed")
    wait_until("the report arrives the second time", lambda: (device.sync(pin=True), [r for r in device.states().values() if r["state"] in ("sealed", "refused")] == [])[1])


def poisoned_delivery(force, device):
    """A report that was accepted and opens no more holds up no other, and does not end the intake."""
    before, _ = device.report("Before it.")
    device.sync()
    wait_until("it is delivered", lambda: before in force.delivered_reports())
    force.delivered.rename(force.delivered.with_suffix(".away"))
    force.delivered.write_text("not a folder")
    first, _ = device.report("Accepted, and then damaged in the intake's store.")
    wait_until("it is accepted", lambda: (device.sync(pin=True), device.states())[1][first]["state"] == "accepted")
    force.intake.stop()
    with sqlite3.connect(force.intake_dir / "intake.db") as db:
        changed = db.execute("UPDATE envelope SET ciphertext = substr(ciphertext, 1, 1000) WHERE report = ?", (first,)).rowcount
    expect("nothing was damaged", changed == 1)
    force.delivered.unlink()
    force.delivered.with_suffix(".away").rename(force.delivered)
    force.intake.start()
    second, _ = device.report("After the damaged one.")
    device.sync()
    wait_until("the next is delivered", lambda: second in force.delivered_reports())
    expect("a damaged report was delivered", first not in force.delivered_reports())
    expect("the log does not say so once", force.intake.log.read_text().count("not-deliverable") == 1)


def is_without_rowid(db, table):
    try:
        db.execute(f"SELECT rowid FROM {table} LIMIT 1")
        return False
    except sqlite3.OperationalError:
        return True


def disk_full(force, device):
    before = device.states()

    def small_files():
        resource.setrlimit(resource.RLIMIT_FSIZE, (512 * 1024, 512 * 1024))
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    argv, argv_small = device.argv("note", "W" * 120_000), device.argv("note", "a short one")
    # the kernel limits one argument to 128 KiB, so that one long note after another fills what is left
    failed = None
    for _ in range(12):
        done = subprocess.run(argv, input=(PIN + "\n").encode(), capture_output=True, preexec_fn=small_files)
        if done.returncode != 0:
            failed = json.loads(done.stderr)
            break
    expect("the disk never filled: the check did nothing", failed is not None)
    expect(f"a full disk was answered by: {failed}", failed["error"] == "disk-full")
    after = device.states()
    expect("something was lost when the disk filled", set(before) <= set(after))
    done = subprocess.run(argv_small, input=(PIN + "\n").encode(), capture_output=True)
    expect("with room again, nothing can be saved", done.returncode == 0)


def damaged_files(force, device, folder):
    copy = folder / "damaged"
    for name, where in {"vault.header": 60, "vault.attempts": 20, "store.db": 5000, "trust.json": 300}.items():
        if copy.exists():
            shutil.rmtree(copy)
        shutil.copytree(device.store, copy)
        file = copy / name
        data = bytearray(file.read_bytes())
        data[where] ^= 1
        file.write_bytes(data)
        damaged = force.device("damaged")
        damaged.store = copy
        answer = refused(damaged, "verify")
        expect(f"damage of {name} was answered by: {answer}", answer["error"] == "damaged")
        expect(f"the damaged {name} was changed", file.read_bytes() == bytes(data) or name == "store.db")
        expect("Child at risk now does not open", damaged.cli("show", "child-at-risk-now", pin=False)["id"] == "child-at-risk-now")
    shutil.rmtree(copy / "keystore")
    (copy / "trust.json").write_bytes((device.store / "trust.json").read_bytes())
    answer = refused(damaged, "verify")
    expect(f"a lost keystore was answered by: {answer}", answer["error"] in ("keystore-lost", "damaged", "not-found"))


def nonsense(force, device):
    for args in (["frobnicate"], ["note"], ["show"], ["search"], ["pack"], ["--no-such"], []):
        done = subprocess.run([str(force.bin / "lanyard-cli"), *args], capture_output=True)
        expect(f"{args} is not a usage fault: {done.returncode}", done.returncode == 2)
    expect("an unknown item", refused(device, "show", "no-such-item")["error"] == "not-found")
    expect("an unknown report", refused(device, "submit", "00000000-0000-4000-8000-000000000000")["error"] == "not-found")
    odd = "NUL-less \u202e\u200b e\u0301 \U0001f600 'quotes\" <b> & ; -- * AND OR NEAR("
    expect("odd words break the search", isinstance(device.cli("search", odd)["results"], list))
    made = device.cli("note", odd)
    file = device.store.parent / "bad.json"
    for text in ("{", "[]", '{"no-such-member":1}', '{"evaluation":9}', '{"text":5}', '{"assessment":"Z"}'):
        file.write_text(text)
        refused(device, "finish", made["id"], str(file))
    unfinished = refused(device, "submit", made["id"])
    expect(f"an unfinished report: {unfinished}", unfinished["error"] == "invalid-argument")
    file.write_text(json.dumps({"source": "public", "evaluation": 2, "assessment": "B", "handling": "P", "child_at_risk_now": True}))
    device.cli("finish", made["id"], str(file))
    expect("a child at risk with nothing done was submitted", refused(device, "submit", made["id"])["error"] == "invalid-argument")
    file.write_text(json.dumps({"risk_action": "Rang the control room.", "marking": "SECRET"}))
    device.cli("finish", made["id"], str(file))
    expect("a marking above OFFICIAL-SENSITIVE was submitted", refused(device, "submit", made["id"])["error"] == "invalid-argument")


def wiped(force, device):
    """The vault goes; the sealed outbox stays and goes on sending."""
    force.relay.stop()
    report, _ = device.report("Sealed before the wipe.")
    device.cli("wipe", "--yes", pin=False)
    refused(device, "search", "notice")
    force.relay.start()
    wait_until("the report of a wiped device is delivered", lambda: (device.cli("sync", "--once", pin=False), report in force.delivered_reports())[1])


def main():
    build, folder = environment()
    force = Force(build, folder, *demo_overlay(build)).start()
    try:
        device = enrolment(force)
        wrong_pin(device)
        packs(force, device, folder)
        overlays(force, device, folder)
        nonsense(force, device)
        relay_down(force, device)
        damaged_on_the_way(force, device)
        poisoned_delivery(force, device)
        disk_full(force, device)
        damaged_files(force, device, folder)
        wiped(force, device)
        force.stop()
        bad_overlays_at_enrolment(build, folder)
        return 0
    finally:
        force.kill()


if __name__ == "__main__":
    run_test(main)
