# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""docs/reliability.md out of what was found."""
import dataclasses
import datetime
import json
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
was shown it. At the end of each torment **every message that was written has been accepted and has arrived, once**; of
a damaged database what can still be read does, and the broker says that there was more.

"""

FOOTER = """
## How it is done

`tests/long/run` does the torments in a mount and a network namespace of its own and needs no more than a user namespace
where it is not root. `tests/long/crew.cpp` are the members. The bad network is made between two tun devices, one in each
namespace (`tests/long/torments/rainylink.py`): the TCP at both ends is the kernel's, and what `tc` offers as netem, which
not every kernel has, is done to the packets there. Clocks jump by libfaketime. What is drawn by lot comes from the seed
that stands with each.

The same is done smaller, and at each change, by the plain tests: `wire_torment` (fifty kills), `wire_fulldisk`,
`fault_wire` (each way in which a connection can fail), `fault_torment` (whole desktops that are killed),
`unit_store_migrations` and `desktop_keyfile`.
"""


def keep(folder, name, finding, seed):
    folder.mkdir(parents=True, exist_ok=True)
    result = {**dataclasses.asdict(finding), "seed": seed, "date": datetime.date.today().isoformat()}
    (folder / f"{name}.json").write_text(json.dumps(result, indent=1))


def section(name, result):
    lines = [f"## {result['title']}", "", result["what"], "", "| | |", "|---|---:|"]
    lines += [f"| {what} | {value} |" for what, value in result["figures"]]
    faults = result["faults"]
    verdict = "Nothing was wrong." if not faults else "**Wrong:** " + "; ".join(faults[:5]) + "."
    command = f"`./dev test --long {name} --seed {result['seed']}`, {result['date']}"
    return "\n".join([*lines, "", f"{verdict} {command}", "", ""])


def write_page(file, folder, names):
    """Nothing while one torment was never done."""
    files = [folder / f"{name}.json" for name in names]
    if not all(result.exists() for result in files):
        return
    results = {result.stem: json.loads(result.read_text()) for result in files}
    file.write_text(HEADER + f"{os.cpu_count()} processors, Linux {platform.release()}. All of it: `./dev test --long`, about half "
                    "an hour; one torment alone brings its own section up to date.\n\n"
                    + "".join(section(name, result) for name, result in results.items()).rstrip() + "\n" + FOOTER)
