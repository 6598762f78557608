# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""docs/benchmarks.md out of what was measured."""
import datetime
import os
import platform
import re
import subprocess
from pathlib import Path

from plots import bars
from scenarios import COST, ECHO, IDLE, MQTT, OTHER, OURS, STEADY, TRAFFIC, grouped

NAMES = {OURS: "Meshtray", MQTT: "mosquitto", ECHO: "bare echo"}
HEADER = """<!--
SPDX-FileCopyrightText: 2026 The Meshtray authors
SPDX-License-Identifier: MIT
Made by ./dev bench; what stands here is overwritten.
-->
"""


def output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def machine():
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal: *(\d+)", Path("/proc/meminfo").read_text())[1]) / 1024 / 1024
    debian = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())
    return [
        ("date", datetime.date.today().isoformat()),
        ("command", "`./dev bench`"),
        ("machine", f"{cpu[1] if cpu else platform.machine()}, {os.cpu_count()} processors, {memory:.0f} GiB"),
        ("system", f"{debian[1] if debian else 'unknown'}, Linux {platform.release()}"),
        ("compiler", output("c++", "--version").splitlines()[0]),
        ("Qt", output("pkg-config", "--modversion", "Qt6Core")),
        ("SQLite", output("sqlite3", "--version").split(" ")[0]),
        ("mosquitto", output("dpkg-query", "-W", "-f", "${Version}", "mosquitto")),
    ]


def ms(value):
    return f"{value:.2f}" if value < 10 else f"{value:,.0f}".replace(",", " ")


def whole(value):
    return f"{value:,.0f}".replace(",", " ")


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]) + "\n"


class Results:
    def __init__(self, runs):
        self.runs = {(run["scenario"], run["subject"]): run for run in runs}

    def of(self, scenario, subject):
        return self.runs.get((scenario, subject))

    def cost(self, scenario, subject=OURS):
        """Microseconds of the server's processor time for a message."""
        run = self.of(scenario, subject)
        return 1000 * run["cpuMs"] / run["delivered"]

    def each_connection(self):
        """From the difference between many and more, so that what a server needs once does not count."""
        few, many = (self.of(name, OURS) for name in IDLE)
        return (many["kiBConnected"] - few["kiBConnected"]) / (many["peers"] - few["peers"])

    def latency_rows(self, scenarios):
        for scenario in scenarios:
            for subject in (OURS, MQTT, ECHO):
                run = self.of(scenario, subject)
                if not run:
                    continue
                times = [ms(run[which][part]) for which in ("toAckMs", "toPushMs") for part in ("p50", "p95", "p99", "max")]
                yield [scenario, NAMES[subject], f"{whole(run['delivered'])} of {whole(run['wanted'])}", *times,
                       whole(run["perSecond"]), f"{1000 * run['cpuMs'] / max(1, run['delivered']):.1f}",
                       f"{run['peakKiB'] / 1024:.0f}"]

    def idle_rows(self):
        for scenario in IDLE:
            for subject in (OURS, MQTT, ECHO):
                run = self.of(scenario, subject)
                yield [scenario, NAMES[subject], f"{run['kiBConnected'] / 1024:.0f}", f"{run['kiBEachConnection']:.1f}",
                       f"{run['idleCpuMs'] / run['idleSeconds']:.1f}"]

    def cost_rows(self):
        for name, peers in COST.items():
            yield [grouped(peers), f"{self.cost(name):.1f}"]


def targets(results):
    big, mqtt, echo = (results.of("100×1000", subject) for subject in (OURS, MQTT, ECHO))
    costs = [results.cost(name) for name in COST]
    spread = 100 * (max(costs) / min(costs) - 1)
    return [
        ("100×1000: all delivered, none twice", f"{whole(big['delivered'])}, {big['repeated']} twice",
         big["delivered"] == big["wanted"] and big["repeated"] == 0),
        ("100×1000: at least 60 000 messages/s", whole(big["perSecond"]), big["perSecond"] >= 60_000),
        ("100×1000: peak at most 96 MiB", f"{big['peakKiB'] / 1024:.0f} MiB", big["peakKiB"] <= 96 * 1024),
        ("10×100: p99 to push at most 10 ms", f"{ms(results.of('10×100', OURS)['toPushMs']['p99'])} ms",
         results.of("10×100", OURS)["toPushMs"]["p99"] <= 10),
        ("1 000/s: p99 to push at most 3 ms", f"{ms(results.of('1 000/s', OURS)['toPushMs']['p99'])} ms",
         results.of("1 000/s", OURS)["toPushMs"]["p99"] <= 3),
        ("at least 1.5 times mosquitto", f"{big['perSecond'] / mqtt['perSecond']:.2f}",
         big["perSecond"] >= 1.5 * mqtt["perSecond"]),
        ("at least 40 % of the echo", f"{100 * big['perSecond'] / echo['perSecond']:.0f} %",
         big["perSecond"] >= 0.4 * echo["perSecond"]),
        ("at most 16 KiB a connection", f"{results.each_connection():.1f} KiB", results.each_connection() <= 16),
        ("cost a message within 25 % from 10 to 5 000 connections", f"{spread:.0f} %", spread <= 25),
    ]


def footprint_rows(figures):
    """What the desktop may cost, and what it does."""
    added = figures["hosting_twenty_resident"] - figures["hosting_alone_resident"]
    wanted = [
        ("start to tray", "ms", figures["start_ms"], 300),
        ("without a window, resident", "MiB", figures["hidden_resident"], 45),
        ("without a window, proportional", "MiB", figures["hidden_proportional"], 25),
        ("with a window, resident", "MiB", figures["window_resident"], 75),
        ("its window closed again, resident", "MiB", figures["closed_resident"], 50),
        ("connected and idle, wake-ups a minute", "", figures["wakeups_a_minute"], 3),
        ("hosting: more with 20 peers than alone, resident", "MiB", added, 15),
    ]
    for name, unit, value, most in wanted:
        yield [name, f"{value:.0f} {unit}".strip(), f"{most} {unit}".strip(), "met" if value <= most else "**not met**"]


def desktop(figures):
    if not figures:
        return "Not measured in this run.\n"
    own = (f"Of that its own, and not pages of program files: {figures['hidden_own']:.0f} MiB without a window, "
           f"{figures['window_own']:.0f} with one, {figures['closed_own']:.0f} when it is closed again.\n")
    return table(["", "measured", "at most", ""], footprint_rows(figures)) + "\n" + own


def write_report(repository, runs, footprint):
    results = Results(runs)
    images = repository / "docs/images"
    subjects = [NAMES[subject] for subject in (OURS, MQTT, ECHO)]
    for name, title, value in (
            ("bench-rate.svg", "Messages a second, end to end", lambda run: run["perSecond"]),
            ("bench-latency.svg", "p99 to push, ms", lambda run: run["toPushMs"]["p99"])):
        rows = [(scenario, [value(results.of(scenario, subject)) for subject in (OURS, MQTT, ECHO)])
                for scenario in TRAFFIC]
        (images / name).write_text(bars(title, subjects, rows))
    latency = ["scenario", "server", "delivered", "ack p50", "p95", "p99", "max", "push p50", "p95", "p99", "max",
               "messages/s", "CPU µs a message", "peak MiB"]
    page = [
        HEADER + "# Benchmarks\n",
        "One run on one machine, all servers on it one after the other, loaded by `tests/load/meshtray-load` in a process of "
        "its own that shares the machine's processors. Texts of 500 bytes, sealed beforehand. Every client confirms each push; every "
        "ack of ours is sent after the commit is on the disk (`synchronous=FULL`).\n",
        table(["", ""], machine()),
        "mosquitto: quality of service 1 both ways, sessions that persist, persistence on and saved once a second, so that its acks "
        "do not mean that a message is on the disk. Bare echo: QWebSocketServer sending each text back, which is all that Qt's WebSockets "
        "can do; one hop, no routing, nothing kept.\n",
        "## Targets\n",
        table(["target", "measured", ""], [(name, figure, "met" if met else "**not met**") for name, figure, met in targets(results)]),
        "## Traffic\n",
        "Peers × messages: each writes so many to random others as fast as at most 64 unanswered ones allow. The median of three runs. "
        "Times in milliseconds, from handing the message to the socket; at full speed they are mostly what waits in line.\n",
        table(latency, results.latency_rows(TRAFFIC)),
        "![messages a second](images/bench-rate.svg)\n",
        "![p99](images/bench-latency.svg)\n",
        "## A steady rate\n",
        "100 peers, so many messages a second of all together, for a minute.\n",
        table(latency, results.latency_rows(STEADY)),
        "## One to many, and many who come later\n",
        "1→1 000: one writes 100 messages to everybody, 1 000 are there. Backlog: 100 000 messages to 50 who are away; the times begin when "
        "they come back, all at once.\n",
        table(latency, results.latency_rows(OTHER)),
        "## Connections that do nothing\n",
        "Right after the last hello, and for ten seconds.\n",
        table(["scenario", "server", "resident MiB", "KiB a connection, all in all", "CPU ms a second"], results.idle_rows()),
        "## What a message costs with more connections\n",
        "5 000 messages a second, so that each turn has about as many; the server's processor time in microseconds.\n",
        table(["connections", "CPU µs a message"], results.cost_rows()),
        "## The desktop\n",
        "A start with a warm disk and a real keyring and panel. Resident counts libraries that other programs use too; proportional "
        "shares them.\n",
        desktop(footprint),
        (Path(__file__).parent / "findings.md").read_text().split("-->\n", 1)[1],
    ]
    (repository / "docs/benchmarks.md").write_text("\n".join(page))
