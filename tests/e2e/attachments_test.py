#!/usr/bin/env python3
"""A picture of 3 MB and a file of 100 MB go with a report from the disk to the force's folder, byte for byte, each once, through kills in the middle of attaching, sending and taking in; neither
the device nor the intake holds a whole file in memory, and nothing of them lies in clear on the device. usage: attachments_test.py BUILD_DIR"""
import hashlib
import json
import os
import pathlib
import random
import signal
import subprocess
import time

from delivery_test import Killer
from force import PIN, Failed, Force, environment, run_test, wait_until

MORE_MEMORY_KB = 16 * 1024  # than the same command with a file of 1 kB
KEY_DERIVATION_KB = 64 * 1024
CANARY = b"CANARYATTACHMENTzqp"
CAPTION = "CANARYCAPTIONwkd by the door"


def sized(path, size, seed, head=b""):
    """A file of random bytes with the canary near its start, its middle and its end; gives its hash."""
    source = random.Random(seed)
    digest = hashlib.sha256()
    piece = 1 << 20
    written = 0
    with path.open("wb") as out:
        while written < size:
            block = bytearray(source.randbytes(min(piece, size - written)))
            if written == 0:
                block[: len(head)] = head
                block[len(head) : len(head) + len(CANARY)] = CANARY
            if len(block) > 200 and (written // piece % 10 == 5 or written + piece >= size):
                block[100 : 100 + len(CANARY)] = CANARY
            out.write(block)
            digest.update(block)
            written += len(block)
    return digest.hexdigest()


def hash_of(path):
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def status_kb(pid, name):
    try:
        for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def start(device, *args, out=subprocess.DEVNULL):
    """A command of the CLI that runs, with the PIN given."""
    process = subprocess.Popen(device.argv(*args), stdin=subprocess.PIPE, stdout=out, stderr=out)
    process.stdin.write((PIN + "\n").encode())
    process.stdin.close()
    return process


def measured(device, *args):
    """A command of the CLI; the most memory that it ever held, and the most that it held in the second half of its life, in kB. The first half has the PIN's key derivation, whose 64 MiB would
    hide what comes after it."""
    process = start(device, *args, out=subprocess.PIPE)
    samples = []
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        samples.append(status_kb(process.pid, "VmRSS"))
        time.sleep(0.002)
    out, err = process.stdout.read(), process.stderr.read()
    process.stdout.close()
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{args[0]} gave {process.returncode}: {err.decode(errors='replace')[-400:]}")
    return json.loads(out.decode().strip().splitlines()[-1]), usage.ru_maxrss, max(samples[len(samples) // 2 :])


def most_memory(program):
    most = status_kb(program.process.pid, "VmHWM")
    if not most:
        raise Failed("the system does not say how much memory a program took")
    return most


def hunt(folder, what, when):
    """Every byte of every file, in UTF-8 and UTF-16."""
    needles = [what, what.decode().encode("utf-16-le"), what.decode().encode("utf-16-be")]
    longest = max(map(len, needles))
    files = 0
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        files += 1
        with path.open("rb") as file:
            rest = b""
            while block := file.read(1 << 22):
                if any(n in rest + block for n in needles):
                    raise Failed(f"plaintext of an attachment {when}: {path.relative_to(folder)}")
                rest = block[-longest:]
    if files == 0:
        raise Failed("there was nothing to search")


def size_of(*paths):
    return sum(p.stat().st_size for p in paths if p.exists())


def kill_when(device, reached, *args):
    """Starts a command and kills it when `reached` says so; True when it had not ended by itself."""
    process = start(device, *args)
    while process.poll() is None:
        if reached():
            process.send_signal(signal.SIGKILL)
            process.wait()
            return True
        time.sleep(0.001)
    return False


def parts_of(force, report):
    file = force.delivered / report / "parts.json"
    return json.loads(file.read_text()) if file.is_file() else None


def check_delivered(force, report, expected):
    """`expected`: attachment id → hash."""
    parts = parts_of(force, report)
    if not parts or not parts["whole"]:
        raise Failed(f"the report is not whole: {parts}")
    if {p["id"] for p in parts["parts"]} != set(expected):
        raise Failed("parts.json names other attachments than were sent")
    here = sorted(p.name for p in (force.delivered / report / "attachments").iterdir())
    if here != sorted(pathlib.Path(p["file"]).name for p in parts["parts"]):
        raise Failed(f"the folder holds {here}")
    for part in parts["parts"]:
        file = force.delivered / report / part["file"]
        if hash_of(file) != expected[part["id"]]:
            raise Failed("a delivered attachment is not the bytes that were attached")
        if file.stat().st_mode & 0o077:
            raise Failed("a delivered attachment can be read by others")


def accepted(device, report):
    device.sync(pin=True)
    row = device.states()[report]
    return row["state"] == "accepted" and all(a["state"] == "accepted" for a in row["attachments"])


def small_then_large(force, device, folder):
    """Without kills: memory, bytes, order."""
    little = folder / "little.bin"
    sized(little, 1000, 1)
    first = device.finished("A report with a small file.")
    _, attach_small, _ = measured(device, "attach", first, little)
    _, submit_small, _ = measured(device, "submit", first)
    wait_until("the small one is received", lambda: accepted(device, first), 60)
    intake_small = most_memory(force.intake)

    picture = folder / "picture.jpg"
    large = folder / "large.bin"
    hashes = [sized(picture, 3_000_000, 2, b"\xff\xd8\xff\xe0"), sized(large, 100 << 20, 3)]
    report = device.finished("A report with a picture and a large file.")
    one = device.cli("attach", report, str(picture), "--caption", CAPTION, "--keep-metadata")
    two, attach_large, attach_late = measured(device, "attach", report, large)
    hunt(device.store, CANARY, "after attach")
    hunt(device.store, CAPTION.split()[0].encode(), "after attach")
    sealed, submit_large, submit_late = measured(device, "submit", report)
    if sealed["attachments_waiting"] != 0:
        raise Failed("an attachment was not sealed")
    hunt(device.store, CANARY, "after submit")
    if (one["media"], two["media"]) != ("image/jpeg", "application/octet-stream"):
        raise Failed("an attachment has another type than its bytes say")
    entries = device.cli("outbox")["entries"]
    if [e["report"] for e in entries] != [report] * 3 or [e["envelope"] for e in entries][0] != sealed["envelope"]:
        raise Failed("the report's envelope is not before its attachments'")
    _, sync_large, sync_late = measured(device, "sync", "--once")
    wait_until("the large one is received", lambda: accepted(device, report), 120)
    intake_large = most_memory(force.intake)
    check_delivered(force, report, {one["id"]: hashes[0], two["id"]: hashes[1]})
    delivered = json.loads((force.delivered / report / "report.json").read_text())
    if delivered["attachments"][0]["caption"] != CAPTION:
        raise Failed("the caption did not arrive")
    hunt(force.relay_dir, CANARY, "at the relay")
    for name, small, big in (("attach", attach_small, attach_large), ("submit", submit_small, submit_large), ("the intake", intake_small, intake_large)):
        print(f"{name}: {small} kB for 1 kB, {big} kB for 100 MB")
        if big - small > MORE_MEMORY_KB:
            raise Failed(f"{name} took {big - small} kB more for 100 MB")
    for name, late in (("attach", attach_late), ("submit", submit_late), ("sync", sync_late)):
        print(f"{name}: {late} kB after the key derivation")
        if late - (attach_small - KEY_DERIVATION_KB) > MORE_MEMORY_KB:
            raise Failed(f"{name} holds {late} kB for 100 MB")
    if list(device.store.rglob("*.new")) or device.cli("verify")["problems"]:
        raise Failed("something is left on the device, or does not verify")


def kills_on_the_device(device, folder):
    """SIGKILL in the middle of attaching and of sealing: nothing in clear, nothing half, nothing lost."""
    large = folder / "killed.bin"
    digest = sized(large, 30 << 20, 4)
    report = device.finished("Killed in the middle.")
    log, envelope = device.store / "store.db-wal", device.store / "outbox" / "envelope.new"
    cut = 0
    for megabytes in (1, 3):
        cut += kill_when(device, lambda: size_of(log) > megabytes << 20, "attach", report, large)
        hunt(device.store, CANARY, "after a kill in the middle of attaching")
        # the next unlock removes what did not become whole
    for one in device.states()[report]["attachments"]:
        if one["state"] != "held" or one["size"] != large.stat().st_size:
            raise Failed("half an attachment is listed")
    if not device.states()[report]["attachments"]:
        device.cli("attach", report, str(large))
    held = {a["id"] for a in device.states()[report]["attachments"]}
    cut += kill_when(device, lambda: size_of(envelope) > 4 << 20, "submit", report)
    if device.states()[report]["state"] == "draft":
        device.cli("submit", report)
    hunt(device.store, CANARY, "after a kill in the middle of sealing")
    if cut != 3:
        raise Failed(f"{cut} of 3 commands were killed in the middle: the check did too little")
    return report, {i: digest for i in held}


def kills_on_the_way(force, device, folder, reports):
    """Relay and intake killed while attachments are on their way, and the intake stopped while they come."""
    killer = Killer(force, 7)
    killer.start()
    large = folder / "way.bin"
    digest = sized(large, 20 << 20, 5)
    small = folder / "words.txt"
    small.write_text("A list of times. " + CANARY.decode())
    report = device.finished("On the way while servers die.")
    expected = {device.cli("attach", report, str(large))["id"]: digest}
    expected[device.cli("attach", report, str(small))["id"]] = hash_of(small)
    device.cli("submit", report)
    reports[report] = expected
    end = time.monotonic() + 6
    while time.monotonic() < end:
        device.sync()
    killer.ending.set()
    killer.join()
    if killer.problem:
        raise killer.problem
    for server in (force.relay, force.intake):
        if server.process is None:
            server.start()
    for one in reports:
        wait_until("a report is whole at the force", lambda: accepted(device, one), 120)
    for one, parts in reports.items():
        check_delivered(force, one, parts)
    if list(force.delivered.glob(".half-*")):
        raise Failed("half a delivery is left")
    return killer.kills


def photo(gps):
    """A picture of one pixel, as a phone makes it: with an Exif segment that says where."""
    exif = b"Exif\0\0II*\0" + gps
    one = bytes.fromhex("ffd8ffdb004300" + "01" * 64 + "ffc0000b080001000101011100ffc40014000100000000000000000000000000000000ffc40014100100000000000000000000000000000000"
                        "ffda0008010100003f00d2cf20ffd9")
    return one[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + one[2:]


def places_go(force, device, folder):
    """A picture goes without the place it was taken at, unless that is kept on purpose."""
    where = b"CANARYPLACEgps 51.5"
    picture = folder / "phone.jpg"
    picture.write_bytes(photo(where))
    report = device.finished("Two pictures.")
    clean = device.cli("attach", report, str(picture))
    kept = device.cli("attach", report, str(picture), "--keep-metadata")
    device.cli("submit", report)
    wait_until("the pictures are received", lambda: accepted(device, report), 60)
    folder = force.delivered / report / "attachments"
    if where in (folder / f"{clean['id']}.jpg").read_bytes() or clean["metadata_kept"]:
        raise Failed("the place went with a picture")
    if (folder / f"{kept['id']}.jpg").read_bytes() != photo(where) or not kept["metadata_kept"]:
        raise Failed("what was kept on purpose did not arrive")
    told = json.loads((force.delivered / report / "report.json").read_text())["attachments"]
    if [a.get("metadata_kept", False) for a in told] != [False, True]:
        raise Failed("the report does not say which picture carries its place")


def refusals(force, device, folder):
    """What is not attached says so."""
    report = device.finished("Nothing may be attached to this one.")
    program = folder / "program"
    program.write_bytes(b"\x7fELF" + bytes(100))
    broken = folder / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe1" + bytes(100))
    heic = folder / "picture.heic"
    heic.write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(100))
    empty = folder / "empty.txt"
    empty.touch()
    huge = folder / "huge.bin"
    with huge.open("wb") as out:
        out.truncate((100 << 20) + 1)
    for file in (program, broken, heic, empty, folder / "absent", folder):
        answer = device.cli("attach", report, str(file), expect=1)
        if not answer["message"]:
            raise Failed("a refusal without a sentence")
    if "100 MB" not in device.cli("attach", report, str(huge), expect=1)["message"]:
        raise Failed("the limit is not said")
    if device.states()[report]["attachments"]:
        raise Failed("something was attached that was refused")
    if device.cli("attach", report, str(folder / "words.txt"), "--caption", "x" * 3000, expect=1)["error"] != "invalid-argument":
        raise Failed("a caption that is too long was taken")


def main():
    build, folder = environment()
    force = Force(build, folder).start()
    try:
        device = force.device("device").enrol()
        files = folder / "files"
        files.mkdir()
        small_then_large(force, device, files)
        reports = dict([kills_on_the_device(device, files)])
        kills = kills_on_the_way(force, device, files, reports)
        places_go(force, device, files)
        refusals(force, device, files)
        force.stop()
        print(f"{len(reports) + 3} reports whole at the force, {kills} kills on the way")
        return 0
    finally:
        force.kill()


if __name__ == "__main__":
    run_test(main)
