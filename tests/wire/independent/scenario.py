#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""Two clients of another stack against `meshtray-broker serve`: join, hello, messages both ways.

usage: scenario.py PATH-OF-MESHTRAY-BROKER
"""

import asyncio
import contextlib
import json
import pathlib
import subprocess
import sys
import tempfile

from client import Client


class Broker:
    """meshtray-broker on a data folder."""

    def __init__(self, program, data):
        self._program = program
        self._data = str(data)

    def run(self, *arguments):
        done = subprocess.run(
            [self._program, *arguments, "--data", self._data], check=True, stdout=subprocess.PIPE, timeout=20
        )
        return json.loads(done.stdout)

    @contextlib.contextmanager
    def serving(self, address="127.0.0.1:0"):
        command = [self._program, "serve", "--data", self._data, "--listen", address]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            try:
                yield json.loads(process.stdout.readline())["listening"][0]
            finally:
                process.terminate()
        assert process.returncode == 0, f"the broker ended with {process.returncode}"


async def talk(broker):
    with broker.serving() as address:
        alice, bob = Client("Alice"), Client("Bob")
        alice.join(broker.run("invite", "create", "lab")["link"])
        bob.join(broker.run("invite", "create", "lab")["httpLink"])

        ack = await alice.connect()
        assert ack["memberDisplayName"] == "Alice", ack
        await bob.connect()

        sent = await alice.send(bob.pubkey, "Grüße aus Python", priority="now")
        assert await bob.receive() == (sent, alice.pubkey, "Grüße aus Python")
        answered = await bob.send(alice.pubkey, "and back")
        assert await alice.receive() == (answered, bob.pubkey, "and back")

        # while the receiver is away
        await bob.close()
        kept = await alice.send(bob.pubkey, "for later")
        await bob.connect()
        assert await bob.receive() == (kept, alice.pubkey, "for later")

        members = broker.run("member", "list", "lab")
        assert [member["displayName"] for member in members] == ["owner", "Alice", "Bob"], members
        await bob.close()
        waiting = await alice.send(bob.pubkey, "over a restart")
        await alice.close()

    with broker.serving(address):
        await bob.connect()
        assert await bob.receive() == (waiting, alice.pubkey, "over a restart")
        await bob.close()


def main():
    with tempfile.TemporaryDirectory() as folder:
        broker = Broker(sys.argv[1], pathlib.Path(folder) / "data")
        broker.run("mesh", "create", "Lab")
        asyncio.run(asyncio.wait_for(talk(broker), 40))
    print("joined, greeted, sent and received both ways, kept while away and over a restart")


if __name__ == "__main__":
    main()
