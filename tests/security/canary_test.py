#!/usr/bin/env python3
"""No plaintext at rest: canaries are written through every way in, then every byte of every file of device, relay and intake is searched, in UTF-8 and UTF-16; only the intake's delivery
folder may hold them. The relay's memory is searched too, in a core dump of it made here. usage: canary_test.py BUILD_DIR"""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from force import Failed, Force, environment, run_test, wait_until  # noqa: E402

CANARIES = {
    "text": "CANARYTEXTkqz",
    "comment": "CANARYCOMMENTwvj",
    "place": "CANARYPLACExpd",
    "risk_action": "CANARYACTIONmfh",
    "conditions": "CANARYCONDITIONSbtg",
    "provenance": "CANARYPROVENANCEzzr",
    "draft": "CANARYDRAFTlkw",
    "locked": "CANARYLOCKEDnpy",
    "attachment": "CANARYATTACHMENTdrf",
    "caption": "CANARYCAPTIONgvu",
}
SEALED_ONLY = {"provenance"}  # not even the delivery folder may have it


def needles(words):
    for name, word in words.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield name, encoding, word.encode(encoding)


def leaks(root, skip, words):
    found = []
    files = 0
    for path in sorted(root.rglob("*")):
        if not path.is_file() or path.is_symlink() or any(s == path or s in path.parents for s in skip):
            continue
        files += 1
        data = path.read_bytes()
        found += [f"{name} ({encoding}) in {path.relative_to(root)}" for name, encoding, needle in needles(words) if needle in data]
    return files, found


def core_of(pid, folder):
    folder.mkdir()
    done = subprocess.run(["gcore", "-o", str(folder / "core"), str(pid)], capture_output=True)
    cores = list(folder.glob("core.*"))
    if not cores:
        raise Failed(f"no core dump could be made: {done.stderr.decode(errors='replace')[-400:]}")
    return cores[0]


def main():
    build, folder = environment()
    force = Force(build, folder).start()
    try:
        device = force.device("device").enrol()
        device.report(f"Seen by the kiosk. {CANARIES['text']}", comment=CANARIES["comment"], place=CANARIES["place"], child_at_risk_now=True, risk_action=CANARIES["risk_action"],
                      handling="C", conditions=CANARIES["conditions"], provenance=CANARIES["provenance"])
        device.cli("note", CANARIES["draft"])
        outside = folder.parent / "list.txt"  # the officer's own file, no part of Lanyard
        outside.write_text(f"Times and places. {CANARIES['attachment']}")
        device.cli("note", CANARIES["locked"], pin=False)
        device.cli("search", CANARIES["text"])
        # while everything is still on its way, with the relay holding the envelope
        force.intake.stop()
        device.report(f"Second. {CANARIES['text']}", attach=[(outside, CANARIES["caption"])], provenance=CANARIES["provenance"])
        device.sync()
        core = core_of(force.relay.process.pid, folder / "core")
        memory = core.read_bytes()
        if force.origin.encode() not in memory:
            raise Failed("the core dump does not hold what the relay must hold: the search would prove nothing")
        inside = [f"{name} ({encoding})" for name, encoding, needle in needles(CANARIES) if needle in memory]
        if inside:
            raise Failed(f"the relay's memory holds {inside}")
        core.unlink()
        force.intake.start()
        wait_until("both reports are received", lambda: [r["state"] for r in (device.sync(pin=True), device.states())[1].values()].count("accepted") == 2, 60)
        wait_until("the attachment is received", lambda: not (device.sync(pin=True), device.cli("outbox"))[1]["entries"], 60)
        if not list(force.delivered.glob("*/report.json")) or not list(force.delivered.glob("*/attachments/*.txt")):
            raise Failed("nothing was delivered")

        files, found = leaks(folder, [force.delivered], CANARIES)
        if found:
            raise Failed(f"plaintext at rest: {found}")
        _, sealed = leaks(force.delivered, [], {k: v for k, v in CANARIES.items() if k in SEALED_ONLY})
        if sealed:
            raise Failed(f"provenance was delivered in clear: {sealed}")
        # the search itself: the delivery folder must be found full, and a planted leak must be found
        _, present = leaks(force.delivered, [], CANARIES)
        if not present:
            raise Failed("the search finds nothing where the words are: it proves nothing")
        planted = folder / "device" / "planted.tmp"
        for encoding in ("utf-8", "utf-16-le"):
            planted.write_bytes(b"x" * 4097 + CANARIES["draft"].encode(encoding))
            if not leaks(folder, [force.delivered], CANARIES)[1]:
                raise Failed("a planted leak was not found")
        planted.unlink()
        force.stop()
        print(f"{files} files and {len(memory)} bytes of the relay's memory searched for {len(CANARIES)} canaries: none; planted leaks found")
        return 0
    finally:
        force.kill()


if __name__ == "__main__":
    run_test(main)
