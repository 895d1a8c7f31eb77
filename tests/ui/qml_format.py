#!/usr/bin/env python3
"""Every QML file of mobile/qml stands as qmlformat writes it. With --fix they are written so.

qmlformat of Qt 6.4 drops the value of a pragma ("pragma ComponentBehavior: Bound" loses its ": Bound") and the blank line after it: both are put back
before the two are compared. It also drops comments inside JavaScript literals, so translators' comments stand at properties, not there: a file in which
it would lose a comment fails.
usage: qml_format.py SOURCE-TREE [--fix]
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PRAGMA = re.compile(r"^pragma ComponentBehavior\n+", re.M)


def qmlformat():
    for candidate in ("/usr/lib/qt6/bin/qmlformat", "qmlformat6", "qmlformat"):
        if shutil.which(candidate):
            return candidate
    sys.exit("qml_format: no qmlformat of Qt 6 found (Debian: qt6-declarative-dev-tools).")


def formatted(tool, path, scratch):
    copy = scratch / path.name
    shutil.copy(path, copy)
    subprocess.run([tool, "-i", str(copy)], check=True, stdout=subprocess.DEVNULL)
    return PRAGMA.sub("pragma ComponentBehavior: Bound\n\n", copy.read_text(encoding="utf-8"))


def comments(text):
    return sorted(re.findall(r"^\s*//[:%].*$", text, re.M), key=str.strip)


def main():
    root = pathlib.Path(sys.argv[1])
    tool, fix, problems = qmlformat(), "--fix" in sys.argv, 0
    files = sorted((root / "mobile" / "qml").glob("*/*.qml"))
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            text = path.read_text(encoding="utf-8")
            wanted = formatted(tool, path, pathlib.Path(folder))
            if [c.strip() for c in comments(wanted)] != [c.strip() for c in comments(text)]:
                print(f"{path.name}: qmlformat would lose a translator's comment; move it out of the literal to a property")
                problems += 1
            elif wanted != text:
                if fix:
                    path.write_text(wanted, encoding="utf-8")
                else:
                    print(f"{path.name}: not as qmlformat writes it (tests/ui/qml_format.py . --fix)")
                    problems += 1
    print(f"{len(files)} files, {problems} problems")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
