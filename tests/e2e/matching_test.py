#!/usr/bin/env python3
"""An enrolled device answers "which measure?" as the pack it holds does, to the byte; what it cannot answer it refuses with the reason."""
import json
import pathlib
import shutil
import subprocess
import sys

from force import PIN, Force, expect, run_test


def printed(force, device, facts, *more):
    """What the terminal shows, before anyone parses it."""
    return force.run(*device.argv("match", facts, *more), stdin=(PIN + "\n").encode())


def main():
    build = pathlib.Path(sys.argv[1])
    folder = pathlib.Path("matching")
    shutil.rmtree(folder, ignore_errors=True)
    force = Force(build, folder.resolve()).start()
    try:
        device = force.device("officer").enrol()
        held = device.cli("pack", "status")["packs"]
        expect("one pack is held", len(held) == 1)
        pack = force.packs / f"{held[0]['id']}.pack"

        facts = folder / "facts.yaml"
        facts.write_text("# nothing is known\n")
        first = json.loads(printed(force, device, facts))
        expect("an enrolled device asks something", first["ask_next"])
        facts.write_text(f"{next(m for m in first['measures'] if m['unknown'])['unknown'][0]}: true\n")
        for more in ([], ["--on", "2027-02-01"], ["--lang", "cy"]):
            straight = force.run("lanyard-pack", "match", pack, facts, "--json", *more)
            expect(f"the device answers as its pack does {more}", printed(force, device, facts, *more) == straight)
        expect("a result says that a person decides", "a person decides" in printed(force, device, facts))
        expect("the pack and its version stand in it", first["pack"] == held[0]["id"] and first["version"] == held[0]["version"])

        facts.write_text("no.such-fact: true\n")
        problem = device.cli("match", facts, expect=1)
        expect("a fact that is not there is refused by name", "no.such-fact" in problem["message"])
        facts.write_text("- a\n- list\n")
        expect("what is no map of facts is refused", device.cli("match", facts, expect=1)["error"] == "malformed")
        facts.write_text("{}\n")
        expect("a day that does not exist is refused", "error" in device.cli("match", facts, "--on", "2026-02-30", expect=1))
        expect("without the PIN nothing is answered", "error" in device.cli("match", facts, pin=False, expect=1))
        usage = subprocess.run([build / "bin" / "lanyard-cli", "match"], capture_output=True, timeout=60)
        expect("a match without facts is wrong usage", usage.returncode == 2)
    finally:
        force.kill()
    print("The device answers as its pack does.")


if __name__ == "__main__":
    run_test(main)
