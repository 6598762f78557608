# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""What is measured against whom, under the names that the report has."""

OURS, MQTT, ECHO = "broker", "mosquitto", "echo"
REPETITIONS = 3  # of what takes a moment: the median counts


def grouped(number):
    return f"{number:,}".replace(",", " ")


TRAFFIC = {f"{peers}×{messages}": {"peers": peers, "messages": messages}
           for peers, messages in ((10, 100), (25, 100), (50, 100), (100, 100), (100, 1000))}
STEADY = {f"{grouped(rate)}/s": rate for rate in (1_000, 10_000)}
IDLE = {f"{grouped(peers)} idle": peers for peers in (1_000, 5_000)}
OTHER = {"1→1 000": {"peers": 1001, "messages": 100, "pattern": "fan-out"},
         "backlog": {"peers": 100, "messages": 2000, "pattern": "backlog"}}
COST = {f"cost with {grouped(peers)} connections": peers for peers in (10, 100, 1_000, 5_000)}


def scenario(name, subjects, repeat=1, **load):
    return {"name": name, "subjects": subjects, "repeat": repeat, "load": load}


def scenarios(seconds):
    """`seconds`: how long a steady rate is held."""
    everybody = (OURS, MQTT, ECHO)
    for name, load in TRAFFIC.items():
        yield scenario(name, everybody, REPETITIONS, **load)
    for name, rate in STEADY.items():
        yield scenario(name, everybody, peers=100, messages=rate * seconds // 100, rate=rate)
    for name, peers in IDLE.items():
        yield scenario(name, everybody, peers=peers, messages=1, idle=10)
    for name, load in OTHER.items():
        yield scenario(name, (OURS, MQTT), REPETITIONS if load["pattern"] == "fan-out" else 1, **load)
    for name, peers in COST.items():
        yield scenario(name, (OURS,), REPETITIONS if peers < 1_000 else 1, peers=peers, messages=50_000 // peers, rate=5_000)
