# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""What the torments are made of: a broker that can be killed, members who write to each other, and what came of it."""
import contextlib
import json
import signal
import socket
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Finding:
    """One torment: what was done, the figures that came out, and what is wrong with them."""
    title: str
    what: str
    figures: list[tuple[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def note(self, name, value):
        self.figures.append((name, f"{value:,}".replace(",", " ") if isinstance(value, int) else str(value)))

    def expect(self, holds, otherwise):
        if not holds:
            self.faults.append(otherwise)


@dataclass
class Place:
    """Where the programs are, how much is to be done, and what is drawn by lot."""
    programs: Path
    random: object
    scale: float

    def times(self, count):
        return max(1, round(count * self.scale))

    def seconds(self, least, most):
        return self.random.uniform(least, most) * min(1.0, self.scale)

    @contextlib.contextmanager
    def folder(self):
        with tempfile.TemporaryDirectory(prefix="meshtray-long-") as path:
            yield Path(path)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Broker:
    """A meshtray-broker process, at one address through all its lives."""

    def __init__(self, place, folder, address=None, environment=None):
        self.address = address or f"127.0.0.1:{free_port()}"
        self.data = folder / "data"
        self.log = folder / "broker.log"
        self.environment = environment
        self.program = place.programs / "app/brokerd/meshtray-broker"
        self.process = None

    def url(self):
        return f"ws://{self.address}/ws"

    def launch(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", "--data", self.data, "--listen", self.address, "--tls", "off", "--rate", "off"],
                stdout=subprocess.PIPE, stderr=log, env=self.environment)

    def start(self):
        """True when it serves; else it has ended."""
        self.launch()
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
        return bool(line)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        """As an administrator does it."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)

    def pause(self):
        self.process.send_signal(signal.SIGSTOP)

    def resume(self):
        self.process.send_signal(signal.SIGCONT)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.resume()
            self.kill()


class Crew:
    """A meshtray-crew process: members with real clients, who keep a ledger."""

    def __init__(self, place, broker, *, messages, rate=200, peers=20, extra=(), inside=(), environment=None):
        self.messages = messages
        broker.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.process = subprocess.Popen(
            [*inside, place.programs / "tests/long/meshtray-crew", "--data", broker.data, "--broker", broker.url(),
             "--peers", str(peers), "--messages", str(messages), "--rate", str(rate), *extra],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=(broker.log.parent / "crew.log").open("wb"), text=True,
            env=environment)
        self.report()

    def report(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the crew has gone, with {self.process.wait()}")
        return json.loads(line)

    def go(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def until(self, arrived):
        """Waits until so many have arrived; the report that says so, or the last one."""
        while True:
            report = self.report()
            if report["arrived"] >= arrived or report.get("ended"):
                return report

    def finish(self):
        return self.until(self.messages + 1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.wait()


def judge(finding, end):
    """The ledger at the end: whatever was done, this has to hold."""
    for name in ("written", "accepted", "arrived", "lost", "twice"):
        finding.note({"written": "messages written", "accepted": "accepted by the broker", "lost": "lost",
                      "twice": "shown twice"}.get(name, name), end[name])
    finding.note("connections broken", end["breaks"])
    finding.note("pushed again before their confirmation was through", end["repeated"])
    finding.expect(end["lost"] == 0, f"{end['lost']} accepted messages were lost")
    finding.expect(end["twice"] == 0, f"{end['twice']} messages came twice as different ones")
    finding.expect(end["accepted"] == end["written"], "not all messages were accepted in the end")
    finding.expect(end["arrived"] == end["written"], "not all messages arrived")
    for name in ("unreadable", "unknown", "refused"):
        finding.expect(end[name] == 0, f"{end[name]} messages were {name}")
