#!/usr/bin/env python3
"""The editors' coverage page, opened in headless Chromium: one row an item, source and fact; nothing is fetched; no script fault. usage: report_test.py BUILD_DIR"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

PACK = "england-wales.pack"


def rows(dom, name):
    table = re.search(rf'<table data-rows="{name}">(.*?)</table>', dom, re.S)
    if not table:
        raise SystemExit(f"FAILED: the page has no table of {name}")
    body = table.group(1).split("<tbody>", 1)[1]
    return body.count("<tr>")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    pack = build / "packs" / PACK
    tool = build / "bin" / "lanyard-pack"
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "report.html"
        # A day on which every review is overdue, so that the list of those cannot be empty.
        subprocess.run([tool, "report", pack, "-o", page, "--today", "2040-01-01"], check=True)
        text = page.read_text(encoding="utf-8")
        if re.search(r'(?:src|href)="?https?:', text):
            raise SystemExit("FAILED: the page fetches something")
        done = subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--enable-logging=stderr", "--dump-dom", page.as_uri()],
                              capture_output=True, text=True, timeout=120)
        if done.returncode != 0 or "CONSOLE" in done.stderr:
            raise SystemExit(f"FAILED: Chromium says {done.stderr[-500:]}")
        dom = done.stdout
    items = rows(dom, "items")
    head = re.search(r"(\d+) items, (\d+) facts, (\d+) sources", dom)
    if not head:
        raise SystemExit("FAILED: the page does not say what the pack holds")
    wanted = {"items": int(head[1]), "facts": int(head[2]), "sources": int(head[3]), "overdue": int(head[1])}
    shown = {name: rows(dom, name) for name in wanted}
    if shown != wanted or items < 300:
        raise SystemExit(f"FAILED: the page shows {json.dumps(shown)}, the pack holds {json.dumps(wanted)}")
    print(f"{items} items, {shown['facts']} facts and {shown['sources']} sources stand on the page, and nothing is fetched")
    return 0


if __name__ == "__main__":
    sys.exit(main())
