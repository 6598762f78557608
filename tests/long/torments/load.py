# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""Strangers who mean no good, and a day's messages in minutes; both by the load generator."""
import json
import statistics
import subprocess

from .pieces import Finding


def generate(place, **load):
    options = [text for name, value in load.items() for text in (f"--{name}", str(value))]
    done = subprocess.run([place.programs / "tests/load/meshtray-load", *options], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=False)
    return json.loads(done.stdout)


def hostile(place):
    strangers = place.times(10_000)
    finding = Finding("Hostile connections", f"{strangers:,} connections of strangers beside twenty members: silent, "
                      "trickling a byte at a time, garbage, a WebSocket without a hello, false hellos; whoever is thrown "
                      "out comes back. Their thread shares the processors with the broker, at the lowest priority, as strangers have "
                      "machines of their own.")
    runs = {}
    for name, hostiles in (("quiet", {}), ("beside them", {"hostiles": strangers, "idle": 5})):
        tries = [generate(place, peers=20, messages=500, rate=1000, **hostiles) for _ in range(3)]
        runs[name] = statistics.median_low([run["toPushMs"]["p99"] for run in tries])
        finding.note(f"p99 to push, {name}", f"{runs[name]:.1f} ms")
        if hostiles:
            finding.note("attempts", min(run["hostileAttempts"] for run in tries))
            finding.note("broker at its largest", f"{max(run['peakKiB'] for run in tries) / 1024:.0f} MiB")
        for run in tries:
            finding.expect(run["delivered"] == run["wanted"], "messages of the members were lost")
    finding.expect(runs["beside them"] <= 2 * runs["quiet"], "p99 is more than twice the quiet one")
    return finding


def soak(place):
    each = place.times(100_000)
    finding = Finding("A day in minutes", "A hundred members write to each other at random as fast as it goes, as many "
                      "messages as a busy mesh has in a day.")
    run = generate(place, peers=100, messages=each)
    memory = [kib / 1024 for kib in run["kiBOverTime"]]
    finding.note("messages", run["wanted"])
    finding.note("arrived", run["delivered"])
    finding.note("arrived twice", run["repeated"])
    finding.note("a second", f"{run['perSecond']:,.0f}".replace(",", " "))
    finding.note("broker's memory after each tenth", " ".join(f"{mib:.0f}" for mib in memory) + " MiB")
    finding.expect(run["delivered"] == run["wanted"], "messages were lost")
    finding.expect(run["repeated"] == 0, "messages came twice")
    finding.expect(memory[-1] <= 1.1 * memory[1], "memory grows")
    return finding
