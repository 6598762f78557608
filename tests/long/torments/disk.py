# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""A disk that fills up, and one that gives back other bytes than it was given."""
import os
import shutil
import subprocess
import time
import urllib.error
import urllib.request

from .pieces import Broker, Crew, Finding, judge

BALLAST_STEP = 64 * 1024


def fill(folder):
    """To the last byte, with a file."""
    ballast = os.open(folder / "ballast", os.O_WRONLY | os.O_CREAT)
    step = BALLAST_STEP
    while step:
        try:
            if os.write(ballast, bytes(step)) < step:
                step //= 2
        except OSError:
            step //= 2
    os.close(ballast)


def health(broker):
    try:
        with urllib.request.urlopen(f"http://{broker.address}/health", timeout=5) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def full_disk(place):
    finding = Finding("Full disk", "The broker's folder is a small tmpfs, which something else fills to the last byte, "
                      "for 2 to 12 seconds at a time; in every third time the broker is killed meanwhile and has to start "
                      "on the full disk.")
    count = place.times(12)
    told = 0
    with place.folder() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "none", folder], check=True)
        try:
            with Broker(place, folder) as broker, Crew(place, broker, messages=count * 1000, rate=200) as crew:
                broker.start()
                crew.go()
                for turn in range(count):
                    crew.until(turn * 800 + 100)
                    fill(folder)
                    time.sleep(place.seconds(2, 12))
                    told += health(broker) == 503
                    if turn % 3 == 2:
                        broker.kill()
                        started = broker.start()
                    else:
                        started = True
                    (folder / "ballast").unlink()
                    finding.expect(started or broker.start(), "the broker did not start when there was room again")
                since = time.monotonic()
                judge(finding, crew.finish())
                finding.note("times full", count)
                finding.note("of these it could keep nothing, and /health said 503", told)
                finding.note("the other times there was room left in its own files", count - told)
                finding.note("all arrived after the last time", f"{time.monotonic() - since:.1f} s")
                finding.expect(told > 0, "the disk was never full for the broker")
        finally:
            subprocess.run(["umount", folder], check=True)
    return finding


def damage(place, file):
    """Some bytes anywhere, a lost sector, or a lost end. The end of a journal is not taken: what is left is a journal
    that was written until then, as far as anybody can tell."""
    size = file.stat().st_size
    random = place.random
    kinds = ["bytes", "bytes", "bytes", "sector"]
    kind = random.choice(kinds if file.name.endswith("-wal") else [*kinds, "end"])
    with file.open("r+b") as content:
        if kind == "end":
            content.truncate(random.randrange(size))
        elif kind == "sector":
            content.seek(random.randrange(max(1, size // 512)) * 512)
            content.write(bytes(512))
        else:
            for _ in range(random.choice((1, 4, 16, 64))):
                content.seek(random.randrange(size))
                content.write(random.randbytes(1))
    return kind


def came_of(broker, crew, messages):
    """What a broker on damaged files does: how it is to be counted, and what is wrong with that."""
    if not broker.start():
        code, said = broker.process.returncode, broker.log.read_text(errors="replace")
        if code < 0:
            return "crashed", f"the broker died by signal {-code}"
        if "damaged" not in said:
            return "unclear", f"the broker ended without saying why: {said[-200:]}"
        return "refused", None
    crew.go()
    report = crew.report()
    code = broker.process.poll()
    said = broker.log.read_text(errors="replace")
    if code is not None:
        return "crashed", f"the broker ended with {code} while it served: {said[-200:]}"
    if report["twice"] or report["unknown"]:
        return "false", "messages came that nobody wrote"
    if report["arrived"] == messages and report["marks"] == report["returners"]:
        return "delivered", None
    if "damaged" in said:
        return "told", None
    return "silent", f"{messages - report['arrived']} of {messages} are missing, and nothing is said: {report}, {said[-300:]}"


def corruption(place):
    finding = Finding("Damaged database", "Two thousand messages wait. In a copy of the broker's files, of one that was "
                      "killed or of one that ended, some bytes are changed (1 to 64 anywhere), a sector is lost, or the "
                      "end of the database is; then the broker is started on it and the recipients come.")
    messages, counts = 2000, {}
    with place.folder() as folder, Broker(place, folder) as broker, \
            Crew(place, broker, messages=messages, peers=8, extra=("--come-back", "--patience", "8")) as crew:
        broker.start()
        crew.go()
        crew.report()
        broker.kill()
        shutil.copytree(broker.data, folder / "killed")
        broker.start()
        broker.end()
        shutil.copytree(broker.data, folder / "ended")
        for turn in range(place.times(150)):
            shutil.rmtree(broker.data)
            shutil.copytree(folder / ("killed", "ended")[turn % 2], broker.data)
            broker.log.unlink(missing_ok=True)
            files = [file for file in broker.data.iterdir() if file.name.endswith((".sqlite", "-wal"))]
            kind = damage(place, place.random.choice(files))
            outcome, fault = came_of(broker, crew, messages)
            broker.end()
            counts[outcome] = counts.get(outcome, 0) + 1
            finding.expect(not fault, f"{turn}: {kind}: {fault}")
    words = {"delivered": "everything was delivered all the same", "told": "some were lost, and the broker said so",
             "refused": "the broker said that its database is damaged and left it as it was"}
    finding.note("damaged copies", sum(counts.values()))
    for outcome, count in sorted(counts.items()):
        finding.note(words.get(outcome, outcome), count)
    return finding
