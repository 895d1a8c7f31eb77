#!/usr/bin/env python3
"""lanyard-pack match, search, show and graph on the packs that the build made: what they print, and what they refuse.

Facts are chosen from the pack itself, so that this test knows no measure and no fact by name.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

PACK_TOOL, PACKS, CONTENT = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print("FAILED:", what)


def run(*args):
    return subprocess.run([PACK_TOOL, *map(str, args)], capture_output=True, text=True, timeout=30)


def facts_of(pack):
    text = "".join(file.read_text(encoding="utf-8") for file in sorted((CONTENT / pack / "facts").glob("*.yaml")))
    found = {}
    for entry in re.split(r"^(?=- )", text, flags=re.M):
        identity = re.search(r"^- id: ([a-z0-9.-]+)$", entry, re.M)
        kind = re.search(r"^  type: (\S+)$", entry, re.M)
        if identity and kind and "derived:" not in entry:
            found[identity[1]] = kind[1]
    return found


def matching(pack, folder):
    file = PACKS / f"{pack}.pack"
    vocabulary = facts_of(pack)
    yes_no = [fact for fact, kind in vocabulary.items() if kind == "yes-no"]
    age = next(fact for fact, kind in vocabulary.items() if kind == "age")
    facts = folder / "facts.yaml"

    def match(text, *more):
        facts.write_text(text, encoding="utf-8")
        return run("match", file, facts, *more)

    nothing = match("# nothing is known\n", "--json")
    check(nothing.returncode == 0, f"{pack}: a match with no facts ends with 0")
    result = json.loads(nothing.stdout)
    check(result["pack"] == pack and result["ask_next"] in vocabulary, f"{pack}: names the pack and asks something")
    check("a person decides" in result["advice"], f"{pack}: says that a person decides")
    check(result["measures"], f"{pack}: has measures")
    check({m["status"] for m in result["measures"]} <= {"open", "unchecked"}, f"{pack}: nothing known meets nothing")
    for measure in result["measures"]:
        members = {"id", "status", "unknown", "failed", "judgements", "instead", "overdue"}
        check(members <= measure.keys(), f"{pack}: {measure['id']} has every member")
        check((measure["status"] == "open") == bool(measure["unknown"]), f"{pack}: {measure['id']} names what is missing")

    lines = [f"{fact}: {'true' if place % 2 else 'false'}\n" for place, fact in enumerate(yes_no)] + [f"{age}: [14, 16]\n"]
    one = match("".join(lines), "--json")
    other = match("".join(reversed(lines)), "--json")
    as_json = match(json.dumps({fact: bool(place % 2) for place, fact in enumerate(yes_no)} | {age: [14, 16]}), "--json")
    check(one.returncode == 0 and one.stdout == other.stdout, f"{pack}: the order of facts makes no difference")
    check(one.stdout == as_json.stdout, f"{pack}: JSON reads as YAML does")
    decided = json.loads(one.stdout)["measures"]
    check(all(bool(m["failed"]) == (m["status"] == "not-met") for m in decided), f"{pack}: what is not met says why")
    check(any(m["status"] == "not-met" for m in decided), f"{pack}: something is not met")
    words = match("".join(lines)).stdout
    check("a person decides" in words and "test is met" not in words, f"{pack}: words never say that a test is met")

    later = json.loads(match("{}", "--json", "--on", "2040-01-01").stdout)
    check(later["on"] == "2040-01-01" and later["preview"], f"{pack}: a day to come is a preview")
    check(all(m["overdue"] for m in later["measures"]), f"{pack}: all reviews are overdue by then")
    earlier = json.loads(match("{}", "--json", "--on", "1999-01-01").stdout)
    check(earlier["on"] > "2026" and not earlier["preview"], f"{pack}: no day before the pack's own is answered for")

    for text, says in [("no.such-fact: true\n", "no.such-fact"), (f"{age}: [16, 14]\n", age), (f"{age}: 200\n", age),
                       (f"{yes_no[0]}: 5\n", yes_no[0]), (f"{age}: 4\n{age}: 5\n", "Line 2"), ("- a list\n", "Line 1"),
                       (f"{age}: &anchor 4\n", "anchors")]:
        refused = match(text, "--json")
        check(refused.returncode == 1 and says in refused.stderr and not refused.stdout, f"{pack}: refuses {text!r} by name")
    check(match("{}", "--on", "2026-02-30").returncode == 1, f"{pack}: refuses a day that does not exist")
    check(run("match", file, folder / "nowhere.yaml").returncode == 1, f"{pack}: refuses a file that is not there")
    check(run("match", file).returncode == 2, f"{pack}: a match without facts is wrong usage")
    (folder / "no.pack").write_bytes(b"not a pack")
    check(run("match", folder / "no.pack", facts).returncode == 1, f"{pack}: refuses what is no pack")
    return result


def reading(pack, result):
    file = PACKS / f"{pack}.pack"
    measure = result["measures"][0]
    shown = json.loads(run("show", file, measure["id"], "--json").stdout)
    check(shown["id"] == measure["id"] and shown["title"] == measure["title"], f"{pack}: show prints the item")
    check(shown["kind"] == "measure" and shown["law"]["checked"] and shown["test"]["standard"], f"{pack}: with its law and test")
    check(shown["use"]["who"] and shown["breach"]["offence"]["answer"], f"{pack}: and who may use it, and what a breach is")
    check(run("show", file, "no-such-item", "--json").returncode == 1, f"{pack}: show refuses what is not there")

    found = json.loads(run("search", file, shown["title"], "--json").stdout)["results"]
    check(any(hit["id"] == measure["id"] for hit in found), f"{pack}: search finds a title")
    check(all({"id", "kind", "title", "snippet"} <= hit.keys() for hit in found), f"{pack}: hits have every member")
    check(json.loads(run("search", file, "\U0001f511", "--json").stdout) == {"results": []}, f"{pack}: nothing found is an empty list")


def drawing(pack, result):
    file = PACKS / f"{pack}.pack"
    graph = run("graph", file).stdout
    check(graph == run("graph", CONTENT / pack).stdout, f"{pack}: the graph of the folder is that of the pack")
    check(graph.startswith("digraph") and graph.rstrip().endswith("}"), f"{pack}: the graph is one")
    arrows = set(re.findall(r'"([^"]+)" -> "measure ([^"]+)"', graph))
    for measure in result["measures"]:
        for fact in measure["unknown"]:
            check((fact, measure["id"]) in arrows, f"{pack}: an arrow from {fact} to {measure['id']}")
    check(run("graph", CONTENT / "nowhere").returncode == 1, f"{pack}: refuses to draw what is not there")


def main():
    packs = sorted(path.stem for path in PACKS.glob("*.pack"))
    check(packs, "the build made packs")
    for pack in packs:
        with tempfile.TemporaryDirectory() as folder:
            result = matching(pack, pathlib.Path(folder))
        reading(pack, result)
        drawing(pack, result)
    print(f"{len(packs)} packs, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
