#!/usr/bin/env python3
"""What the Qt-free parts say to an officer, as the catalogue core_cy.ts has it: the English sentence is the key.

A value that a sentence is composed with (a number, or words in double quotes) stands in the key as %1, %2 …, as
saidText (mobile/app/control/said.h) makes it. Sentences that follow each other in one message may be keys of their own.
update.py brings the catalogue up to date with this; tests/ui/core_words_lint.py holds it to it.
"""
import re
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape

# Where an officer's sentences are made, and the kinds of error among them that no officer meets. `Internal` is a
# broken promise of the program everywhere.
CALLER = {"InvalidArgument"}  # a value of the app's own that breaks a documented rule
BYTES = CALLER | {"Malformed"}  # bytes that another machine made: for those who look after that machine
REFUSAL = "refusal"  # of an envelope, which goes by a code of the protocol
SOURCES = {
    "core/base/files.cpp": set(),
    "core/intel": set(),
    "core/store": CALLER,
    "core/vault": set(),
    "core/content/content_store.cpp": set(),
    "core/content/overlay_store.cpp": set(),
    "core/content/rank_function.cpp": set(),
    "core/content/terms.cpp": set(),
    "core/crypto/box.cpp": BYTES | {"BadSignature"},  # the vault says what a key that does not open means
    "core/crypto/minisign.cpp": BYTES,
    "core/crypto/secret.cpp": CALLER,
    "sync/client": set(),
    "sync/protocol/enrolment_code.cpp": set(),
    "sync/protocol/envelope_stream.cpp": BYTES | {"BadSignature", REFUSAL},  # opening: the intake
    "sync/protocol/profile.cpp": BYTES,
    "sync/protocol/provenance.cpp": {"Malformed", "BadSignature", "UnknownKey"},  # opening: the source unit
    "sync/protocol/tuf.cpp": BYTES,
    "sync/protocol/tuf_metadata.cpp": BYTES,
    "mobile/platform/file_keystore.cpp": set(),
    "mobile/platform/system_keystore.cpp": CALLER,
    "mobile/app/control": set(),
}
# Not here: core/base/strict_json.h, core/content's readers of packs and core/measures, which name a member of a JSON
# text or an id in a pack to whoever wrote it; core/measures/match_output and facts_file, which are lanyard-cli's;
# receipts, signed requests and the phone's position, of which the app hears by a code; sync/relay and sync/intake.

# Sentences in the sources above that stay as they are, and why.
NOT_SAID = {
    "Could not %1.": "each of its kinds is a key of its own",
    "Not fetched yet.": "a step of fetching, never shown",
    'A report has no member "%1".': "names a member of a JSON text to whoever wrote it",
    'A record has no member "%1".': "names a member of a JSON text to whoever wrote it",
    "What finishes a report must be a JSON object.": "a file given to lanyard-cli",
    "A record of a disruption must be a JSON object.": "a file given to lanyard-cli",
    "Reports split from one note carry this link: %1": "written for the source unit, in the force's language",
}

COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:[^"\\\n]|\\.)*")', re.S)
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
NOT_OF_A_SENTENCE = re.compile(r"""#include[^\n]*|'\\?"'""")
CODE = re.compile(r"ErrorCode::(\w+)")
REFUSED = re.compile(r'\brefused?\("[^"]*",\s*$')
SYSTEM_CALL = re.compile(r'errnoError\([^;"]*,\s*"([^"]+)"\)')
VALUE = "\0"
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'"}


def unescaped(text):
    text = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m[1], 16)), text)
    return re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[0]), text)


def skip_operand(text, at):
    """Behind the expression that begins at `at` and is added to a text."""
    depth = 0
    while at < len(text):
        c = text[at]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and c in "+,;?:" and text[at : at + 2] != "::" and text[at - 1 : at + 1] != "::":
            break
        at += 1
    return at


def chains(text):
    """(where it begins, the text) of each literal with all that is added to it; a value is VALUE."""
    at = 0
    while found := LITERAL.search(text, at):
        begin, at = found.start(), found.end()
        made = unescaped(found[1])
        before = text[:begin].rstrip()
        wrapped = before.endswith(("std::string(", "std::string{"))
        if before.endswith("+"):
            made = VALUE + made
        while True:
            rest = re.compile(r"\s*").match(text, at).end()
            if wrapped and text[rest : rest + 1] in (")", "}"):
                rest, wrapped = re.compile(r"\s*").match(text, rest + 1).end(), False
            if literal := LITERAL.match(text, rest):
                made, at = made + unescaped(literal[1]), literal.end()
                continue
            if text[rest : rest + 1] != "+" or text[rest : rest + 2] in ("++", "+="):
                break
            rest = re.compile(r"\s*").match(text, rest + 1).end()
            if literal := LITERAL.match(text, rest):
                made, at = made + unescaped(literal[1]), literal.end()
                continue
            made, at = made + VALUE, skip_operand(text, rest)
        yield begin, made


def sentences_of(made):
    """A composed text parts where what is added is a sentence of its own: after a full stop, or before a capital."""
    parts = re.split(r"(?<=[.?])\s*\0|\0(?=\s+[A-Z])", made)
    for part in parts:
        part = part.strip()
        if re.match(r"[A-Z0-9\0\"](?![A-Z]{2})", part) and re.search(r"[.?]$|: \0$", part) and " " in part:
            yield part


def key_of(sentence):
    """Numbers that a sentence always has stay in it, unless it is composed with others."""
    if VALUE not in sentence:
        return sentence
    return with_places(sentence)


def with_places(sentence):
    """As saidText does: each number that stands as a word, and each value, is a place."""
    count = 0

    def place(_):
        nonlocal count
        count += 1
        return f"%{count}"

    return re.sub(r"\0|(?<!\w)\d+(?:[.,:]\d+)*(?!\w)", place, sentence)


def code_before(text, begin):
    statement = re.split(r"[;{}]", text[:begin])[-1]
    if REFUSED.search(statement):
        return REFUSAL
    return (CODE.findall(statement) or [""])[-1]


def said_in(path, without):
    text = NOT_OF_A_SENTENCE.sub("", path.read_text(encoding="utf-8"))
    text = COMMENT.sub(lambda m: m[1] or "", text)
    for found in SYSTEM_CALL.finditer(text):
        yield f"Could not {found[1]}."
    for begin, made in chains(text):
        if code_before(text, begin) in without | {"Internal"}:
            continue
        for sentence in sentences_of(made):
            yield key_of(sentence)


def files_of(root, source):
    where = root / source
    return [where] if where.is_file() else [p for p in sorted(where.rglob("*")) if p.suffix in (".cpp", ".h")]


def said(root):
    """Each sentence with the file that says it."""
    found = {}
    for source, without in SOURCES.items():
        for path in files_of(root, source):
            for sentence in said_in(path, without):
                found.setdefault(sentence, path.relative_to(root).as_posix())
    return found


def wanted(root):
    """The keys that the catalogue must have, each with the file that says it."""
    return {sentence: path for sentence, path in said(root).items() if sentence not in NOT_SAID}


def key_in(catalogue, sentence):
    """The form that the catalogue has: as it is, or with its numbers taken out; saidText finds either."""
    return sentence if sentence in catalogue or with_places(sentence) not in catalogue else with_places(sentence)


def read(path):
    """Each key of a catalogue with its translation."""
    messages = tree.parse(path).getroot().iter("message")
    return {message.findtext("source"): message.findtext("translation") or "" for message in messages}


def write(path, language, translations):
    """All are drafts until a translator has signed them, as in lanyard_cy.ts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    lines += ["<context>", "    <name>core</name>"]
    for sentence, translation in translations.items():
        lines += ["    <message>", f"        <source>{escape(sentence)}</source>"]
        lines += [f'        <translation type="unfinished">{escape(translation)}</translation>', "    </message>"]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")
