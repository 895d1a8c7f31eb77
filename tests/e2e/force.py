"""A whole force on loopback, made of the real programs: relay, intake, devices (lanyard-cli). What the end-to-end and security tests share."""
import base64
import hashlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

PIN = "274951"
# What a report needs besides its text before it may be sealed.
ENOUGH = {"source": "own-observation", "evaluation": 1, "assessment": "A", "handling": "P", "forms": ["group"], "child_at_risk_now": False}


class Failed(Exception):
    pass


def expect(what, condition):
    if not condition:
        raise Failed(what)


def sha(data):
    """As bodies and receipts write it."""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def run_test(main):
    """Ends the program with what main() gives, or says what failed."""
    try:
        sys.exit(main())
    except Failed as problem:
        print(f"FAILED: {problem}")
        sys.exit(1)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_until(what, condition, seconds=30):
    """Waits for a condition with a deadline; there is no other waiting in these tests."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise Failed(f"not within {seconds} s: {what}")


class Program:
    """A running server of ours, killed or stopped at will and started again on the same folder."""

    def __init__(self, argv, log):
        self.argv = [str(a) for a in argv]
        self.log = pathlib.Path(log)
        self.process = None

    def start(self):
        err = self.log.open("ab")
        self.process = subprocess.Popen(self.argv, stdout=subprocess.PIPE, stderr=err)
        err.close()
        line = self.process.stdout.readline()
        if not line or not json.loads(line).get("ready"):
            self.process.wait()
            raise Failed(f"{self.argv[0]} did not start; its log says: {self.log.read_text()[-2000:]}")
        return self

    def kill(self):
        """As a power cut would."""
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self._reap()

    def stop(self):
        """Asks it to end; it must, cleanly."""
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            try:
                code = self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Failed(f"{self.argv[0]} did not end on SIGTERM")
            self._reap()
            if code != 0:
                raise Failed(f"{self.argv[0]} ended with {code} on SIGTERM")

    def _reap(self):
        self.process.wait()
        self.process.stdout.close()
        self.process = None


class Force:
    def __init__(self, build, folder, *init, packs=None):
        """`init`: more options of `lanyard-intake init`; `packs`: a folder to publish from instead of the build's own."""
        self.bin = pathlib.Path(build) / "bin"
        self.packs = pathlib.Path(packs or pathlib.Path(build) / "packs")
        self.keys = pathlib.Path(build) / "keys"
        self.folder = pathlib.Path(folder)
        self.relay_dir = self.folder / "relay"
        self.intake_dir = self.folder / "intake"
        self.delivered = self.intake_dir / "delivered"
        self.logs = self.folder / "logs"
        self.logs.mkdir(parents=True)
        port = free_port()
        self.origin = f"https://127.0.0.1:{port}"
        info = self.run("lanyard-relay", "init", "--dir", self.relay_dir, "--origin", self.origin, "--demo-ca")
        info_file = self.folder / "relay-info.json"
        info_file.write_text(info)
        made = self.run("lanyard-intake", "init", "--dir", self.intake_dir, "--relay-info", info_file, "--ca", self.relay_dir / "tls" / "ca.pem",
                        "--force-name", "Example force", "--packs", self.packs, "--report-words", pathlib.Path(__file__).parents[2] / "mobile" / "demo" / "report-words.json", "--demo", *init)
        self.run("lanyard-relay", "allow-intake", "--dir", self.relay_dir, "--key", json.loads(made)["intake_key"])
        self.run("lanyard-intake", "publish", "--dir", self.intake_dir)
        self.relay = Program([self.bin / "lanyard-relay", "serve", "--dir", self.relay_dir], self.logs / "relay.log")
        self.intake = Program([self.bin / "lanyard-intake", "serve", "--dir", self.intake_dir], self.logs / "intake.log")

    def run(self, program, *args, stdin=None, expect=0):
        done = subprocess.run([str(self.bin / program), *map(str, args)], input=stdin, capture_output=True, timeout=120)
        if done.returncode != expect:
            raise Failed(f"{program} {args[0]} gave {done.returncode}: {done.stderr.decode(errors='replace')[-800:]}")
        return (done.stdout if expect == 0 else done.stderr).decode()

    def start(self):
        self.relay.start()
        self.intake.start()
        return self

    def stop(self):
        self.intake.stop()
        self.relay.stop()

    def kill(self):
        self.intake.kill()
        self.relay.kill()

    def code(self, officer="PC 1234 Example"):
        return self.run("lanyard-intake", "code", "--dir", self.intake_dir, "--officer", officer).strip()

    def device(self, name):
        return Device(self, self.folder / name)

    def delivered_reports(self):
        if not self.delivered.is_dir():
            return {}
        return {p.name: p for p in self.delivered.iterdir() if not p.name.startswith(".")}


class Device:
    def __init__(self, force, store):
        self.force = force
        self.store = store

    def argv(self, *args, pin=True):
        """A command line of the CLI on this device."""
        options = ["--pin-stdin"] if pin else []
        return [str(a) for a in (self.force.bin / "lanyard-cli", "--store", self.store, "--json", *options, *args)]

    def cli(self, *args, pin=True, expect=0):
        out = self.force.run(*self.argv(*args, pin=pin), stdin=(PIN + "\n").encode() if pin else None, expect=expect)
        return json.loads(out.strip().splitlines()[-1])

    def enrol(self, code=None):
        self.cli("enrol", code or self.force.code())
        return self

    def finished(self, text, **finish):
        """A draft that only has to be submitted; gives its id."""
        made = self.cli("note", text, "--place", finish.pop("place", "Example Street"))
        file = self.store.parent / f"finish-{made['id']}.json"
        file.write_text(json.dumps({**ENOUGH, **finish}))
        try:
            finished = self.cli("finish", made["id"], str(file))
        finally:
            file.unlink()
        blocking = [p for p in finished["problems"] if p["blocks"]]
        if blocking:
            raise Failed(f"the report could not be finished: {blocking}")
        return made["id"]

    def report(self, text, attach=(), **finish):
        """A finished and sealed report, with `attach`ed (file, caption) pairs; gives (report id, hash of the sealed body)."""
        report = self.finished(text, **finish)
        for name, caption in attach:
            self.cli("attach", report, str(name), "--caption", caption)
        sealed = self.cli("submit", report)
        if sealed["state"] != "sealed":
            raise Failed(f"not sealed: {sealed}")
        return report, sealed["body_sha256"]

    def sync(self, pin=False):
        return self.cli("sync", "--once", pin=pin)

    def states(self):
        return {r["id"]: r for r in self.cli("outbox")["reports"]}


def demo_overlay(build):
    """Options of `lanyard-intake init` for a force with the build's example of an overlay."""
    return "--overlay", "demo-force", "--overlay-key", pathlib.Path(build) / "keys" / "force-editors.pub"


def environment():
    """argv of every test here: BUILD_DIR; the working directory is the test's own and is emptied first."""
    import shutil

    build = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path("force").resolve()
    if folder.exists():
        shutil.rmtree(folder)
    os.umask(0o077)
    return build, folder
