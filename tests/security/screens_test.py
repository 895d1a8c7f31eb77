#!/usr/bin/env python3
"""No plaintext at rest, through the screens: an officer's journey in the real app types a canary into every field there is, from the lock screen on; then every byte of every file that the app,
relay and intake wrote is searched: store, logs, caches, settings, temporary files. Only the delivered reports may hold them. usage: screens_test.py SOURCE_DIR BUILD_DIR"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from canary_test import leaks  # noqa: E402
from force import PIN, Failed, run_test  # noqa: E402

# One a field; the keys are those of the app's --words.
CANARIES = {
    "locked": "canarylockedvqx",
    "text": "canarytextkqz",
    "place": "canaryplacexpd",
    "registration": "canaryregistrationhwd",
    "action": "canaryactionmfh",
    "said": "canarysaidrjd",
    "conditions": "canaryconditionsbtg",
    "provenance": "canaryprovenancezzr",
    "comment": "canarycommentwvj",
    "search": "canarysearchqqp",
    "draft": "canarydraftlkw",
}
DELIVERED = {"text", "place", "registration", "action", "conditions", "said", "comment"}


def main():
    source, build = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    folder = pathlib.Path.cwd() / "run"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    words = folder.parent / "words.json"
    words.write_text(json.dumps(CANARIES))
    # Whatever the app and its libraries write outside the store lands in here too.
    env = dict(os.environ)
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        env[name] = str(folder / name.lower())
        (folder / name.lower()).mkdir(mode=0o700)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    done = subprocess.run([source / "mobile/demo/run", build, "--headless", "--enrol-in-app", "--fresh", "--dir", folder, "--words", words], env=env, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failed(f"the journey failed: {done.stdout[-1500:]}\n{done.stderr[-1500:]}")
    printed = [name for name, word in CANARIES.items() if word in done.stdout + done.stderr]
    if printed:
        raise Failed(f"the app printed {printed}")

    delivered = folder / "demo/force/delivered"
    files, found = leaks(folder, [delivered], CANARIES)
    if found:
        raise Failed(f"plaintext at rest: {found}")
    # What must be there is there, else the search would prove nothing; and nothing else is.
    _, present = leaks(delivered, [], CANARIES)
    names = {entry.split(" ")[0] for entry in present}
    if names != DELIVERED:
        raise Failed(f"delivered are {sorted(names)}, not {sorted(DELIVERED)}")
    store = folder / "demo/officer"
    if not (store / "store.db").exists() and not list(store.rglob("store.db")):
        raise Failed("the app's store is not where it is searched")
    planted = folder / "tmpdir/planted"
    for encoding in ("utf-8", "utf-16-le"):
        planted.write_bytes(b"x" * 4097 + CANARIES["draft"].encode(encoding))
        if not leaks(folder, [delivered], CANARIES)[1]:
            raise Failed("a planted leak was not found")
    planted.unlink()
    _, pins = leaks(store, [], {"pin": PIN})
    if pins:
        raise Failed(f"the PIN lies in {pins}")
    print(f"{files} files searched for {len(CANARIES)} canaries typed on the screens: none; planted leaks found")
    return 0


if __name__ == "__main__":
    run_test(main)
