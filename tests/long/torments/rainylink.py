# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""A link between two network namespaces on which each IP packet can be late, lost, overtaken, doubled or damaged.

What tc's netem does in a kernel that has it, done here between two tun devices, so that it works in every kernel: the
TCP at both ends is the real one and has to cope."""
import ctypes
import fcntl
import heapq
import os
import random
import select
import struct
import subprocess
import threading
import time
from dataclasses import dataclass

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
CLONE_NEWNET = 0x40000000


@dataclass(frozen=True)
class Weather:
    """Of one direction. Without jitter the order is kept; with it packets overtake each other."""
    name: str
    delay: float = 0.0    # seconds
    jitter: float = 0.0   # seconds, at most, added
    loss: float = 0.0     # of 1, as the others
    doubled: float = 0.0
    damaged: float = 0.0


CLEAR = Weather("clear")


def run(*command, inside=()):
    subprocess.run([*inside, *command], check=True)


class Namespace:
    """One more network namespace, which is there as long as a process in it."""

    def __init__(self):
        self.holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo; exec sleep infinity"],
                                       stdout=subprocess.PIPE)
        self.holder.stdout.readline()
        self.inside = ("nsenter", f"--net=/proc/{self.holder.pid}/ns/net", "--")

    def enter(self):
        with open(f"/proc/{self.holder.pid}/ns/net", "rb") as namespace:
            enter(namespace)

    def end(self):
        self.holder.kill()
        self.holder.wait()


def enter(namespace):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(namespace.fileno(), CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "the namespace cannot be entered")


def open_tun(name):
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return tun


class RainyLink:
    """`here` and `there` are the addresses of its two ends; `there` is in a namespace of its own."""
    here, there = "10.77.0.1", "10.77.0.2"

    def __init__(self):
        self.weather = CLEAR
        self.counts = {"passed": 0, "lost": 0, "doubled": 0, "damaged": 0}
        self.namespace = Namespace()
        self.ends = (open_tun("rain"), self.open_there())
        for end, other, inside in ((self.here, self.there, ()), (self.there, self.here, self.namespace.inside)):
            run("ip", "link", "set", "lo", "up", inside=inside)
            run("ip", "address", "add", f"{end}/32", "peer", other, "dev", "rain", inside=inside)
            run("ip", "link", "set", "rain", "up", inside=inside)
        self.late = []
        self.number = 0
        self.is_over = False
        self.thread = threading.Thread(target=self.carry)
        self.thread.start()

    def open_there(self):
        with open("/proc/self/ns/net", "rb") as home:
            self.namespace.enter()
            try:
                return open_tun("rain")
            finally:
                enter(home)

    def carry(self):
        to = {self.ends[0]: self.ends[1], self.ends[1]: self.ends[0]}
        while not self.is_over:
            wait = max(0.0, self.late[0][0] - time.monotonic()) if self.late else 0.05
            for end in select.select(self.ends, (), (), min(wait, 0.05))[0]:
                self.take(os.read(end, 65536), to[end])
            while self.late and self.late[0][0] <= time.monotonic():
                _, _, packet, end = heapq.heappop(self.late)
                with_room(end, packet)

    def take(self, packet, end):
        weather = self.weather
        if random.random() < weather.loss:
            self.counts["lost"] += 1
            return
        self.counts["passed"] += 1
        if random.random() < weather.damaged:
            self.counts["damaged"] += 1
            at = random.randrange(len(packet))
            packet = packet[:at] + bytes([packet[at] ^ 1 << random.randrange(8)]) + packet[at + 1:]
        copies = 1
        if random.random() < weather.doubled:
            self.counts["doubled"] += 1
            copies = 2
        for _ in range(copies):
            self.number += 1
            due = time.monotonic() + weather.delay + random.uniform(0, weather.jitter)
            heapq.heappush(self.late, (due, self.number, packet, end))

    def end(self):
        self.is_over = True
        self.thread.join()
        for end in self.ends:
            os.close(end)
        self.namespace.end()


def with_room(end, packet):
    """A device that is full, or down, loses the packet, as a card does."""
    try:
        os.write(end, packet)
    except OSError:
        pass
