# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""docs/reliability.md out of what was found."""
import datetime
import os
import platform

HEADER = """<!--
SPDX-FileCopyrightText: 2026 The Meshtray authors
SPDX-License-Identifier: MIT
Made by ./dev test --long; what stands here is overwritten.
-->

# What Meshtray survives

Real programs under torment: `meshtray-broker` as it is released, and members with the client that the desktop has, who
keep a ledger of each message they write: whether the broker has accepted it, and whether, and how often, its recipient
was shown it. At the end of each torment **every message that was written has been accepted and has arrived, once**.

"""

FOOTER = """
## How it is done

`tests/long/run` does the torments in a mount and a network namespace of its own and needs no more than a user namespace
where it is not root. `tests/long/crew.cpp` are the members. The bad network is made between two tun devices, one in each
namespace (`tests/long/torments/rainylink.py`): the TCP at both ends is the kernel's, and what `tc` offers as netem, which
not every kernel has, is done to the packets there. Clocks jump by libfaketime. What is drawn by lot comes from the seed
above.

The same is done smaller, and at each change, by the plain tests: `wire_torment` (fifty kills), `wire_fulldisk`,
`fault_wire` (each way in which a connection can fail), `fault_torment` (whole desktops that are killed),
`unit_store_migrations` and `desktop_keyfile`.
"""


def section(name, finding):
    lines = [f"## {finding.title}", "", finding.what, "", "| | |", "|---|---:|"]
    lines += [f"| {what} | {value} |" for what, value in finding.figures]
    verdict = "Nothing was wrong." if not finding.faults else "**Wrong:** " + "; ".join(finding.faults[:5]) + "."
    return "\n".join([*lines, "", f"{verdict} Command: `./dev test --long {name}`", "", ""])


def write_page(file, findings, seed):
    facts = (f"{datetime.date.today().isoformat()}, {os.cpu_count()} processors, Linux {platform.release()}, "
             f"`./dev test --long --seed {seed}`")
    file.write_text(HEADER + f"Run: {facts}.\n\n"
                    + "".join(section(name, finding) for name, finding in findings.items()).rstrip() + "\n" + FOOTER)
