#!/usr/bin/env python3
"""Every id in the code has its English, a comment for the translator and a place in the Welsh catalogue; no catalogue has an id that nothing uses.

usage: words_lint.py SOURCE-TREE
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

ID = re.compile(r'\b(?:qsTrId|qtTrId)\(\s*"([^"]+)"')
PLACE = re.compile(r"%(?:n|\d)")


def used_ids(root):
    ids = {}
    for folder in ("app", "qml"):
        for path in sorted((root / "mobile" / folder).rglob("*")):
            if path.suffix in (".qml", ".cpp", ".h"):
                for found in ID.findall(path.read_text(encoding="utf-8")):
                    ids.setdefault(found, path.name)
    return ids


def forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural if message.get("numerus") == "yes" else [translation.text or ""]


def main():
    root = pathlib.Path(sys.argv[1])
    ids = used_ids(root)
    problems = [] if ids else ["words_lint: found no ids; it looks in the wrong place"]
    catalogues = {}
    for language in ("en", "cy"):
        document = tree.parse(root / "mobile" / "i18n" / f"lanyard_{language}.ts")
        catalogues[language] = {message.get("id"): message for message in document.getroot().iter("message")}
    for name, path in ids.items():
        for language, messages in catalogues.items():
            message = messages.get(name)
            if message is None:
                problems.append(f"{path}: {name} is not in lanyard_{language}.ts (run mobile/i18n/update.py)")
                continue
            if not all(form.strip() for form in forms(message)):
                problems.append(f"{path}: {name} has no words in lanyard_{language}.ts")
                continue
            wanted = sorted(set(PLACE.findall(message.findtext("source") or "")))
            for form in forms(message):
                given = sorted(set(PLACE.findall(form)))
                if message.get("numerus") == "yes":
                    # "One report" may say the number in a word.
                    given = sorted(set(given) | {"%n"})
                if given != wanted:
                    problems.append(f"lanyard_{language}.ts: {name} has {given} where its source has {wanted}: {form}")
        message = catalogues["en"].get(name)
        if message is not None and not (message.findtext("extracomment") or "").strip():
            problems.append(f"{path}: {name} has no comment for the translator (//: above it)")
    for language, messages in catalogues.items():
        problems += [f"lanyard_{language}.ts: nothing uses {name}" for name in messages if name not in ids]
    for problem in problems:
        print(problem)
    print(f"{len(ids)} ids, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
