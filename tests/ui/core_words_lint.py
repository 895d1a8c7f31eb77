#!/usr/bin/env python3
"""Every sentence that the Qt-free parts say to an officer has its Welsh, goes through it, and the catalogue has no other.

usage: core_words_lint.py SOURCE-TREE
"""
import pathlib
import re
import sys

PLACE = re.compile(r"%\d")
PAST_THE_CATALOGUE = re.compile(r"\btoQt\((?:(?:[^();]|\(\))*\.(?:message|sentence|overlayProblem)\)|\*problem\)|intel::adviceOn\b)")


def problems_of(words, root):
    said = words.said(root)
    if len(said) < 100:
        yield "core_words_lint: found hardly any sentences; it looks in the wrong place"
    for source in words.SOURCES:
        if not any(True for _ in words.files_of(root, source)):
            yield f"core_sentences.py: {source} is not there"
    yield from (f"core_sentences.py: nothing says, so leave out: {one}" for one in words.NOT_SAID if one not in said)
    catalogue = words.read(root / "mobile" / "i18n" / "core_cy.ts")
    used = set()
    for sentence, path in words.wanted(root).items():
        key = words.key_in(catalogue, sentence)
        used.add(key)
        if key not in catalogue:
            yield f"{path}: not in core_cy.ts (run mobile/i18n/update.py): {sentence}"
    for path in sorted((root / "mobile" / "app").rglob("*.cpp")):
        for found in PAST_THE_CATALOGUE.findall(path.read_text(encoding="utf-8")):
            yield f"{path.name}: a sentence of the core goes through saidText: {found}"
    for sentence, translation in catalogue.items():
        if sentence not in used:
            yield f"core_cy.ts: nothing says: {sentence}"
        if not translation.strip():
            yield f"core_cy.ts: without words: {sentence}"
        if translation == sentence:
            yield f"core_cy.ts: not translated: {sentence}"
        if sorted(PLACE.findall(translation)) != sorted(PLACE.findall(sentence)):
            yield f"core_cy.ts: has other values than its source: {translation}"


def main():
    root = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(root / "mobile" / "i18n"))
    sys.dont_write_bytecode = True
    import core_sentences

    problems = list(problems_of(core_sentences, root))
    for problem in problems:
        print(problem)
    print(f"{len(core_sentences.wanted(root))} sentences, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
