#!/usr/bin/env python3
"""Law is data: a force of another jurisdiction names its own pack, and its officers find and match that law and no other, with the same programs. usage: jurisdiction_test.py BUILD_DIR"""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from force import PIN, Failed, Force, environment, run_test  # noqa: E402

FORCES = {
    # pack: (what to search for, the page it finds, facts, the measure they speak to)
    "victoria": ("intervention order", "au-vic-psio", "child.taken-or-kept: true\n", "au-vic-harbouring"),
    "new-south-wales": ("removal", "au-nsw-removal", "child.immediate-risk: true\n", "au-nsw-avo"),
    "england-wales": ("harbouring", "child-abduction-warning-notice", "child.age: 14\n", "child-abduction-warning-notice"),
}


def look(build, folder, pack, words, page, facts, measure):
    force = Force(build, folder / pack, "--pack", pack).start()
    try:
        device = force.device("device").enrol()
        held = [each["id"] for each in device.cli("pack", "status")["packs"] if not each.get("over")]
        if held != [pack]:
            raise Failed(f"{pack}: the device holds {held}")
        found = [each["id"] for each in device.cli("search", words)["results"]]
        if page not in found[:3]:
            raise Failed(f"{pack}: '{words}' finds {found}")
        file = folder / f"{pack}-facts.yaml"
        file.write_text(facts)
        measures = [each["id"] for each in device.cli("match", str(file))["measures"]]
        if measure not in measures:
            raise Failed(f"{pack}: {measure} is not among {measures}")
        prefix = {"victoria": "au-vic-", "new-south-wales": "au-nsw-"}.get(pack)
        strangers = [each for each in measures if (each.startswith("au-") if prefix is None else not each.startswith(prefix))]
        if strangers:
            raise Failed(f"{pack}: law of elsewhere is offered: {strangers}")
        if pack == "england-wales":
            advise(force, device)
        others = [other[1] for name, other in FORCES.items() if name != pack]
        for other in others:
            if device.cli("show", other, expect=1)["error"] != "not-found":
                raise Failed(f"{pack}: the page {other} of elsewhere opens")
        force.stop()
    finally:
        force.kill()


def advise(force, device):
    """Advice on words: what blames a child is found with a better wording; somebody's own words are not touched."""
    text = 'It was a lifestyle choice. She said "it was my lifestyle choice".'
    out = force.run(*device.argv("wording"), stdin=(PIN + "\n" + text).encode())
    findings = json.loads(out)["findings"]
    if [each["words"] for each in findings] != ["lifestyle choice"] or findings[0]["sort"] != "blames-child" or not findings[0]["instead"]:
        raise Failed(f"the advice on words is {findings}")


def main():
    build, folder = environment()
    folder.mkdir()
    for pack, (words, page, facts, measure) in FORCES.items():
        look(build, folder, pack, words, page, facts, measure)
    print(f"{len(FORCES)} forces, each with its own law and no other")
    return 0


if __name__ == "__main__":
    run_test(main)
