#!/usr/bin/env python3
"""Each report arrives exactly once, byte for byte, and its receipt verifies, while relay and intake are killed and started again in the middle. usage: delivery_test.py BUILD_DIR [ROUNDS]"""
import json
import os
import random
import subprocess
import sys
import threading
import time

from force import Failed, Force, environment, run_test, sha, wait_until


class Killer(threading.Thread):
    """Kills and restarts one of the two servers at random moments until told to end."""

    def __init__(self, force, seed):
        super().__init__(daemon=True)
        self.force = force
        self.random = random.Random(seed)
        self.ending = threading.Event()
        self.kills = 0
        self.problem = None

    def run(self):
        try:
            while not self.ending.wait(self.random.uniform(0.05, 0.6)):
                victim = self.random.choice([self.force.relay, self.force.intake])
                victim.kill()
                self.kills += 1
                time.sleep(self.random.uniform(0.0, 0.2))
                victim.start()
        except Exception as problem:  # reported by the test's own thread
            self.problem = problem


def main():
    build, folder = environment()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    if os.environ.get("LANYARD_SOAK"):
        rounds *= 25
    seed = int(os.environ.get("LANYARD_SEED", random.randrange(1 << 30)))
    print(f"seed {seed}")
    force = Force(build, folder).start()
    try:
        devices = [force.device("first").enrol(), force.device("second").enrol()]
        killer = Killer(force, seed)
        killer.start()
        sent = {}
        for number in range(rounds):
            for device in devices:
                text = f"Example report {number}: two people by the blue car, ŵ ŷ, 😀, \u202e bidi kept."
                report, body = device.report(text, provenance="A caller who gave no name." if number % 2 else "")
                sent[report] = (body, text, number % 2 == 1)
                device.sync()
        killer.ending.set()
        killer.join()
        if killer.problem:
            raise killer.problem
        for server in (force.relay, force.intake):
            if server.process is None:
                server.start()

        def all_received():
            if killer.problem:
                raise killer.problem
            for device in devices:
                device.sync(pin=True)
            return all(r["state"] == "accepted" for d in devices for r in d.states().values())

        wait_until("every report is received by the force", all_received, 90)

        delivered = force.delivered_reports()
        if set(delivered) != set(sent):
            raise Failed(f"{len(sent)} sealed, {len(delivered)} delivered")
        for report, path in delivered.items():
            body, text, has_provenance = sent[report]
            raw = (path / "report.json").read_bytes()
            if sha(raw) != body:
                raise Failed("a delivered report is not the bytes that were sealed")
            if json.loads(raw)["text"] != text:
                raise Failed("a delivered report has another text")
            if (path / "provenance.age").exists() != has_provenance:
                raise Failed("provenance is missing, or is there when none was written")
            if b"A caller who gave no name" in raw:
                raise Failed("provenance is in the report in clear")
            words = subprocess.run(["pdftotext", "-raw", str(path / "report.pdf"), "-"], capture_output=True, check=True).stdout.decode()
            for wanted in (report, "Intelligence report", "OFFICIAL-SENSITIVE", text.split(",")[0], "[U+202E] bidi kept", json.loads((path / "meta.json").read_text())["officer"]):
                if wanted not in " ".join(words.split()):
                    raise Failed(f"the printed report does not say {wanted!r}")
            if "A caller who gave no name" in words:
                raise Failed("provenance is in the printed report")
        opened = 0
        for report, path in delivered.items():
            if (path / "provenance.age").exists():
                plain = subprocess.run(["age", "-d", "-i", str(force.intake_dir / "source-unit" / "source.age-identity"), str(path / "provenance.age")],
                                       capture_output=True, check=True).stdout
                if b"A caller who gave no name." not in plain:
                    raise Failed("the source unit did not get the provenance")
                opened += 1
        if opened == 0:
            raise Failed("no provenance was opened: the check did nothing")
        for device in devices:
            if not device.cli("verify")["ok"]:
                raise Failed("a receipt or a page does not verify")
            for row in device.states().values():
                if not row["reference"].startswith("LY-"):
                    raise Failed("a received report has no reference")
        if killer.kills == 0:
            raise Failed("nothing was killed: the check did nothing")
        force.stop()
        print(f"{len(sent)} reports, {killer.kills} kills, each delivered once; {opened} provenances opened by the source unit with age")
        return 0
    finally:
        force.kill()


if __name__ == "__main__":
    run_test(main)
