#!/usr/bin/env python3
"""Every row of the research's list of measures leads to pages that are there, and every measure is named by a row or says why not. usage: coverage_test.py SOURCE_DIR"""
import pathlib
import re
import sys


def entries(text):
    """The file's own flat form: one `- {…}` a line, and a last `- also:` with such lines of its own."""
    rows, also = [], []
    target = rows
    for line in text.splitlines():
        if re.match(r"\s*- also:", line):
            target = also
            continue
        found = re.match(r"\s*- \{(.*)\}\s*$", line)
        if found:
            target.append(found.group(1))
    return rows, also


def main():
    folder = pathlib.Path(sys.argv[1]) / "content/england-wales"
    rows, also = entries((folder / "coverage.yaml").read_text(encoding="utf-8"))
    ids = {path.stem for kind in ("measures", "signs", "situations", "practice", "cases", "partners", "definitions") for path in (folder / kind).glob("*.md")}
    measures = {path.stem for path in (folder / "measures").glob("*.md")}
    problems, named = [], set()
    for row in rows:
        items = re.search(r"items: \[([^\]]*)\]", row)
        listed = [each.strip() for each in items.group(1).split(",") if each.strip()] if items else []
        if not listed:
            problems.append(f"a row leads nowhere: {row[:90]}")
        named.update(listed)
        problems += [f"a row names {each}, which is not there" for each in listed if each not in ids]
    for row in also:
        item = re.search(r"item: ([a-z0-9-]+)", row)
        if not item or "reason:" not in row:
            problems.append(f"an addition has no item or no reason: {row[:90]}")
        else:
            named.add(item.group(1))
    problems += [f"no row names {each}, and nothing says why" for each in sorted(measures - named)]
    if len(rows) < 100:
        problems.append(f"only {len(rows)} rows were read: the test looks in the wrong way")
    print("\n".join(problems) or f"{len(rows)} rows lead to pages that are there; {len(measures)} measures are accounted for")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
