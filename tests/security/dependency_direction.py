#!/usr/bin/env python3
"""Includes point one way (design: base <- crypto <- {vault, store} <- {content, measures, intel, wording} <- protocol <- {client, relay, intake}; client <- mobile).

Reads every #include "…" of our sources and fails on one that points the wrong way, on a Qt header in core/ or the protocol, and on a mobile header in a
program of the force. Run with a planted fault (--self-check) it must find it.
"""
import pathlib
import re
import sys

ALLOWED = {
    "core/base": {"core/base"},
    "core/crypto": {"core/base", "core/crypto"},
    "core/vault": {"core/base", "core/crypto", "core/vault"},
    "core/store": {"core/base", "core/crypto", "core/store"},
    "core/content": {"core/base", "core/crypto", "core/store", "core/content"},
    "core/intel": {"core/base", "core/crypto", "core/intel"},
    "core/measures": {"core/base", "core/crypto", "core/content", "core/measures"},
    "core/wording": {"core/base", "core/crypto", "core/content", "core/wording"},
    "content/compiler": {"core/base", "core/crypto", "core/store", "core/content", "core/measures", "core/wording", "content/compiler"},
    "sync/protocol": {"core/base", "core/crypto", "sync/protocol"},
    "sync/client": {"core/base", "core/crypto", "core/vault", "core/store", "core/content", "core/intel", "core/measures", "core/wording", "sync/protocol", "sync/client"},
    "sync/relay": {"core/base", "core/crypto", "core/store", "sync/protocol", "sync/relay"},
    "sync/intake": {"core/base", "core/crypto", "core/store", "core/intel", "sync/protocol", "sync/intake"},
    "mobile": {"core/base", "core/crypto", "core/vault", "core/store", "core/content", "core/intel", "core/measures", "core/wording", "sync/protocol", "sync/client", "mobile"},
}
OURS = ("core/", "content/", "sync/", "mobile/")
QT_FREE = ("core/", "content/", "sync/protocol/", "sync/relay/", "sync/intake/")
BEAST_FREE = ("core/", "content/", "sync/protocol/", "sync/client/", "mobile/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def home_of(path):
    for home in sorted(ALLOWED, key=len, reverse=True):
        if path == home or path.startswith(home + "/"):
            return home
    return None


def faults_in(path, text):
    home = home_of(path)
    if home is None:
        return [f"{path}: this folder has no place in the order of dependencies"]
    faults = []
    for bracket, target in INCLUDE.findall(text):
        if bracket == '"' and target.startswith(OURS):
            if home_of(target) not in ALLOWED[home]:
                faults.append(f"{path}: {home} may not include {target}")
        qt = re.match(r"(Q[A-Z]\w*|Qt\w+/|qt6keychain/)", target)
        if qt and path.startswith(QT_FREE):
            faults.append(f"{path}: a Qt header ({target}) where none may be")
        if qt and path.startswith("sync/client/") and not path.startswith("sync/client/qt/"):
            faults.append(f"{path}: a Qt header ({target}) outside sync/client/qt")
        if target.startswith("boost/") and path.startswith(BEAST_FREE):
            faults.append(f"{path}: a Boost header ({target}) where none may be")
    return faults


def main():
    root = pathlib.Path(sys.argv[1])
    if "--self-check" in sys.argv:
        planted = [
            ("core/store/a.cpp", '#include "sync/protocol/envelope.h"\n'),
            ("core/base/b.h", "#include <QString>\n"),
            ("sync/relay/c.cpp", '#include "mobile/app/d.h"\n'),
            ("sync/intake/e.cpp", '#include "core/vault/vault.h"\n'),
        ]
        missed = [path for path, text in planted if not faults_in(path, text)]
        for path in missed:
            print(f"a planted fault was not found: {path}")
        return 1 if missed else 0
    faults = []
    seen = 0
    for top in ("core", "content/compiler", "sync", "mobile"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                seen += 1
                faults += faults_in(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
    for fault in faults:
        print(fault)
    print(f"{seen} files read, {len(faults)} faults")
    return 1 if faults or seen < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
