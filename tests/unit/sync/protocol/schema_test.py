#!/usr/bin/env python3
"""The published schemas say what the force's own reader says: every body that the C++ writes is valid, and of the bodies that are changed in one place both
refuse the same, except by the rules that README.md of the schemas lists as beyond a schema. usage: schema_test.py JUDGE SCHEMA_DIR"""
import copy
import datetime
import json
import pathlib
import re
import subprocess
import sys

import jsonschema

KINDS = {"report": "lanyard-3x5x2-v1", "disruption": "lanyard-disruption-v1", "withdrawal": "lanyard-withdrawal-v1"}
OWN = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11"  # the number of every sample
failures = []


def check(holds, sentence):
    if not holds:
        failures.append(sentence)


def pattern(validator, wanted, instance, schema):
    """As ECMA-262 has it, which JSON Schema names: $ is the end of the text, and not also before a last line break."""
    if isinstance(instance, str) and not re.search(re.sub(r"(?<!\\)\$", r"\\Z", wanted), instance):
        yield jsonschema.ValidationError("does not match the pattern")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})


def canonical(body):
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def resolved(schema, root):
    return root["$defs"][schema["$ref"].split("/")[-1]] if "$ref" in schema else schema


def described(schema, root, where):
    """Each member has a title and a description, and each object is closed."""
    schema = resolved(schema, root)
    check(schema.get("title") and schema.get("description"), f"{where} has no title or no description")
    if schema.get("type") == "object":
        check(schema.get("additionalProperties") is False, f"{where} takes members that are not known")
        for name, member in schema["properties"].items():
            described(member, root, f"{where}.{name}")
    if schema.get("type") == "array":
        check("maxItems" in schema, f"{where} has no end")
        described(schema["items"], root, f"{where}[]")


# The rules beyond a schema: README.md lists them in these words.

def no_such_day(text):
    try:
        datetime.date(int(text[:4]) or 4, int(text[5:7]), int(text[8:10]))  # a year 0 would be a leap year, as 4 is
        return False
    except ValueError:
        return True


def beyond(body, schema):
    """Which of those rules this body, which the schema takes, breaks."""
    broken = set()

    def walk(value, rules):
        rules = resolved(rules, schema)
        if isinstance(value, bool):
            return
        if isinstance(value, float):
            broken.add("canonical form")
        if isinstance(value, str) and len(value.encode()) > rules.get("maxLength", 1 << 30):
            broken.add("bytes")
        if isinstance(value, str) and "-(0[1-9]|1[0-2])-" in rules.get("pattern", "") and no_such_day(value):
            broken.add("days")
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(inner, rules["properties"][name])
        if isinstance(value, list):
            for inner in value:
                walk(inner, rules["items"])

    walk(body, schema)
    for other in ("corrects", "withdraws"):
        if body.get(other) == body["id"]:
            broken.add("its own number")
    entities = [e["id"] for name in ("persons", "vehicles", "locations", "telephones", "online_accounts") for e in body.get(name, [])]
    if len(set(entities)) < len(entities) or len({a["id"] for a in body.get("attachments", [])}) < len(body.get("attachments", [])):
        broken.add("numbers twice")
    if len(entities) > 100:
        broken.add("a hundred in all")
    for link in body.get("links", []):
        if link["from"] not in entities or link["to"] not in entities or link["from"] == link["to"]:
            broken.add("links")
    return broken


def places(value, schema, root, path=()):
    """Every value in a body with its schema and the way to it."""
    schema = resolved(schema, root)
    yield path, value, schema
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, schema["properties"][name], root, path + (name,))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from places(inner, schema["items"], root, path + (at,))


def instead(value, schema):
    """Other values for one place: wrong types, and the edges of what its schema allows."""
    yield from (None, True, False, 0, -1, 1.5, 1.0, 1 << 53, (1 << 63) - 1, 1 << 64, "", " ", "\n", "x", "é", [], {}, ["x"], {"x": 1})
    if isinstance(value, str):
        yield from (value + "\n", " " + value, value.upper(), value.capitalize(), value + "é", value[:-1], value + value, "\u202e" + value, value + "\0")
        for most in {schema.get("maxLength", 0)} - {0}:
            yield from ("a" * most, "a" * (most + 1), "é" * (most // 2), "é" * (most // 2 + 1))
        if re.match(r"\d{4}-\d\d-\d\d", value):
            rest = value[10:]
            yield from (day + rest for day in ("2026-02-30", "2024-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-32", "1969-12-31", "9999-12-31", "0000-01-01"))
            yield from (value[:10] + rest for rest in ("T24:00:00Z", "T05:20:60Z", "T05:20:00+00:00", "T05:20:00.000Z", "T05:20:00z"))
        for choice in schema.get("enum", []):
            yield choice
        if "pattern" in schema and len(value) == 36:
            yield from (OWN, value[:14] + "1" + value[15:], value[:19] + "c" + value[20:], value.replace("-", ""))
        yield from ("SECRET", "p1", "p9", "v1", "p01", "p1000", "YWdl", "YQ==", "YR==", "age1", "image/", "a/b/c", "-1.23456", "1.2.345", ".12345", "-.12345", "1.123456", "12")
    if isinstance(value, int) and not isinstance(value, bool):
        yield from (number + step for number in (schema.get("minimum", 0), schema.get("maximum", 0)) for step in (-1, 0, 1))
    if isinstance(value, list):
        yield value + value[:1]
        yield value[::-1]
        yield value[:1] * schema["maxItems"]
        yield value[:1] * (schema["maxItems"] + 1)
        if value and isinstance(value[0], dict) and re.fullmatch("[pvlto]1", value[0].get("id", "")):
            for count in (schema["maxItems"], schema["maxItems"] + 1):
                yield [{"id": value[0]["id"][0] + str(number)} for number in range(1, count + 1)]
        if value and isinstance(value[0], str) and "enum" not in schema["items"]:
            yield [f"word{number}" for number in range(schema["maxItems"])]
            yield [f"word{number}" for number in range(schema["maxItems"] + 1)]


def put(body, path, value):
    body = copy.deepcopy(body)
    if not path:
        return value
    inner = body
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return body


def without(body, path):
    body = copy.deepcopy(body)
    inner = body
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    return body


def mutations(body, schema):
    for path, value, rules in places(body, schema, schema):
        for other in instead(value, rules):
            yield path, put(body, path, other)
        if path:
            yield path, without(body, path)
        if isinstance(value, dict):
            yield path, put(body, path + ("unheard_of",), 1)
            for name, member in rules["properties"].items():
                if name not in value and "const" in resolved(member, schema):
                    yield path, put(body, path + (name,), resolved(member, schema)["const"])


def main():
    judge, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    schemas = {kind: json.loads((folder / f"{name}.schema.json").read_text()) for kind, name in KINDS.items()}
    for kind, schema in schemas.items():
        Validator.check_schema(schema)
        check(schema["$id"] == "urn:lanyard:schema:" + KINDS[kind].replace("-v", ":v"), f"the schema of a {kind} has another name")
        described(schema, schema, kind)
    validators = {kind: Validator(schema) for kind, schema in schemas.items()}

    for array, members in json.loads(subprocess.run([judge, "entities"], capture_output=True, check=True).stdout).items():
        schema = schemas["report"]
        stated = resolved(schema["properties"][array]["items"], schema)["properties"]
        check(set(stated) - {"id"} == set(members), f"{array} have other members in the schema")
        for name, member in members.items():
            said = stated[name]["items"] if member["list"] else stated[name]
            check(said.get("maxLength") == member["limit"] or said.get("enum") == member["choices"], f"{array}.{name} has another limit or other choices")

    samples = [line.split("\t", 1) for line in subprocess.run([judge, "samples"], capture_output=True, check=True).stdout.decode().splitlines()]
    bodies = []
    for kind, text in samples:
        body = json.loads(text)
        check(canonical(body) == text, f"a {kind} is not canonical")
        for error in validators[kind].iter_errors(body):
            check(False, f"a {kind} that the C++ wrote is not valid: {error.message[:200]} at {list(error.path)}")
        bodies += [(kind, ("as written",), body)]
        bodies += [(kind, path, changed) for path, changed in mutations(body, schemas[kind])]
        for other in KINDS:
            bodies += [(other, ("as another kind",), body)]

    lines = "".join(f"{kind}\t{canonical(body)}\n" for kind, _, body in bodies)
    answers = subprocess.run([judge, "judge"], input=lines.encode(), capture_output=True, check=True).stdout.decode().split()
    if len(answers) != len(bodies):
        print(f"{len(bodies)} bodies, {len(answers)} answers")
        return 1
    counts = {}
    for (kind, path, body), answer in zip(bodies, answers):
        valid = validators[kind].is_valid(body)
        rules = beyond(body, schemas[kind]) if valid else set()
        agrees = (answer == "accept") == (valid and not rules)
        counts[(answer, valid)] = counts.get((answer, valid), 0) + 1
        for rule in rules:
            counts[rule] = counts.get(rule, 0) + 1
        check(agrees, f"{kind} {path}: the code says {answer}, the schema {'valid' if valid else 'not valid'}, beyond it {sorted(rules)}: {canonical(body)[:300]}")
    print(f"{len(bodies)} bodies: {counts}")
    for wanted in (("accept", True), ("refuse", False), ("refuse", True), "canonical form", "bytes", "days", "its own number", "numbers twice", "a hundred in all", "links"):
        check(counts.get(wanted), f"no body tried {wanted}: the check did nothing")
    for sentence in failures[:30]:
        print("FAILED:", sentence)
    print(f"{len(failures)} failures" if failures else "all agree")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
