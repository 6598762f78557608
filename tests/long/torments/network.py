# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""A network that is slow, loses, overtakes, doubles and damages packets, and is cut."""
import time

from .pieces import Broker, Crew, Finding, judge
from .rainylink import CLEAR, RainyLink, Weather

SKY = [
    Weather("far", delay=0.12),
    Weather("uneven", delay=0.03, jitter=0.15),
    Weather("lossy", delay=0.02, loss=0.05),
    Weather("awful", delay=0.05, jitter=0.1, loss=0.2, doubled=0.05),
    Weather("damaged", delay=0.01, damaged=0.03, doubled=0.02),
]
CUT = Weather("cut", loss=1.0)


def network(place):
    finding = Finding("Bad network", "Twenty desktops' clients in one network namespace, the broker in another. Between "
                      "them each IP packet is delayed up to 180 ms, lost (5 and 20 in a hundred), overtaken, doubled or "
                      "damaged, in turns; and the line is cut for 3 to 45 seconds at a time.")
    rounds = place.times(12)
    link = RainyLink()
    try:
        with place.folder() as folder, Broker(place, folder, f"{link.here}:7900") as broker, \
                Crew(place, broker, messages=rounds * 2500, rate=150, inside=link.namespace.inside) as crew:
            broker.start()
            crew.go()
            cut = 0.0
            for turn in range(rounds):
                link.weather = SKY[turn % len(SKY)]
                crew.until((turn + 1) * 2000)
                link.weather = CUT
                length = place.seconds(3, 45)
                cut += length
                time.sleep(length)
            link.weather = CLEAR
            since = time.monotonic()
            end = crew.finish()
            judge(finding, end)
            finding.note("cuts", rounds)
            finding.note("cut altogether", f"{cut:.0f} s of {end['seconds']:.0f}")
            for name, value in link.counts.items():
                finding.note(f"packets {name}", value)
            finding.note("all arrived after the last cut", f"{time.monotonic() - since:.1f} s")
    finally:
        link.end()
    return finding
