#!/usr/bin/env python3
"""Brings lanyard_en.ts and lanyard_cy.ts up to date with the ids in mobile/, and core_cy.ts with what the core says.

English is what stands after //% in the code; texts with a number (%n) have their forms in the .ts file and are kept.
A Welsh text that is missing, or whose English has changed, is left unfinished for the translator.
usage: update.py            (needs lupdate of Qt 6)
"""
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree

import core_sentences

HERE = pathlib.Path(__file__).resolve().parent
MOBILE = HERE.parent


def lupdate():
    for candidate in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        if shutil.which(candidate):
            return candidate
    sys.exit("update.py: no lupdate of Qt 6 found (Debian: qt6-l10n-tools).")


def fill_english(path):
    """Each id's English is its source text, but for plurals, which a person writes."""
    document = tree.parse(path)
    for message in document.getroot().iter("message"):
        for old in message.findall("oldsource"):
            message.remove(old)
        translation = message.find("translation")
        if message.get("numerus") == "yes":
            continue
        translation.text = message.findtext("source")
        translation.attrib.pop("type", None)
    text = tree.tostring(document.getroot(), encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n", encoding="utf-8")


def bring_core(path, language):
    """What nothing says any more goes, what is new stands without words."""
    held = core_sentences.read(path)
    keys = [core_sentences.key_in(held, sentence) for sentence in core_sentences.wanted(MOBILE.parent)]
    core_sentences.write(path, language, {key: held.get(key, "") for key in keys})


def main():
    english, welsh = HERE / "lanyard_en.ts", HERE / "lanyard_cy.ts"
    for path, language in ((english, "en"), (welsh, "cy")):
        subprocess.run(
            [lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language,
             "-extensions", "qml,cpp,h", str(MOBILE / "app"), str(MOBILE / "qml"), "-ts", str(path)], check=True)
    fill_english(english)
    bring_core(HERE / "core_cy.ts", "cy")


if __name__ == "__main__":
    main()
