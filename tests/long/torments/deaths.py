# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""A broker that is killed; a broker and clients that stand still; clocks that jump."""
import os
import signal
import time
from pathlib import Path

from .pieces import Broker, Crew, Finding, judge


def kills(place):
    finding = Finding("kill -9", "The broker dies by SIGKILL at any moment under load and is started again.")
    count = place.times(60)
    with place.folder() as folder, Broker(place, folder) as broker, \
            Crew(place, broker, messages=count * 500, rate=400) as crew:
        broker.start()
        crew.go()
        for turn in range(count):
            crew.until(turn * 450)
            time.sleep(place.random.uniform(0, 0.5))  # any moment is as good as another
            broker.kill()
            finding.expect(broker.start(), "the broker did not start again")
        since = time.monotonic()
        judge(finding, crew.finish())
        finding.note("kills", count)
        finding.note("all arrived after the last start", f"{time.monotonic() - since:.1f} s")
    return finding


def pauses(place):
    finding = Finding("SIGSTOP", "The broker stands still for 2 to 45 seconds, then all clients do, in turns: a machine "
                      "that sleeps, or one that swaps.")
    count = place.times(8)
    with place.folder() as folder, Broker(place, folder) as broker, \
            Crew(place, broker, messages=count * 2000, rate=200) as crew:
        broker.start()
        crew.go()
        for turn in range(count):
            crew.until(turn * 1500)
            sleeper = broker.process if turn % 2 == 0 else crew.process
            sleeper.send_signal(signal.SIGSTOP)
            time.sleep(place.seconds(2, 45))
            sleeper.send_signal(signal.SIGCONT)
        since = time.monotonic()
        judge(finding, crew.finish())
        finding.note("pauses", count)
        finding.note("all arrived after the last pause", f"{time.monotonic() - since:.1f} s")
    return finding


class FakedClock:
    """The wall clock of some processes, by libfaketime; what counts seconds goes on evenly."""

    def __init__(self, file):
        self.file = file
        self.set(0)
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
        self.environment = {**os.environ, "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(file),
                            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def set(self, seconds):
        new = self.file.with_suffix(".new")
        new.write_text(f"{seconds:+d}\n")
        new.replace(self.file)


def clocks(place):
    finding = Finding("Clock jumps", "The wall clock of the broker jumps by an hour forwards or back, then that of the "
                      "clients, in turns; after each jump the broker is killed and started, so that everybody has to "
                      "say hello with a clock that is an hour or two off.")
    count = place.times(10)
    with place.folder() as folder:
        clock_there, clock_here = FakedClock(folder / "broker.clock"), FakedClock(folder / "crew.clock")
        with Broker(place, folder, environment=clock_there.environment) as broker, \
                Crew(place, broker, messages=count * 1000, rate=200, environment=clock_here.environment) as crew:
            broker.start()
            crew.go()
            for turn in range(count):
                crew.until(turn * 800)
                jumping = clock_there if turn % 2 == 0 else clock_here
                jumping.set(place.random.choice((-3600, 0, 3600)) if turn else 3600)
                crew.until(turn * 800 + 200)  # what stood goes on
                broker.kill()
                finding.expect(broker.start(), "the broker did not start again")
            since = time.monotonic()
            judge(finding, crew.finish())
            finding.note("jumps", count)
            finding.note("all arrived after the last jump", f"{time.monotonic() - since:.1f} s")
    return finding
