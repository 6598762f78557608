# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""translations/strings in a small project of its own: what it hands out, takes back, and refuses."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = Path(sys.argv.pop(1))
LUPDATE = sys.argv.pop(1)
SOURCE = """
import QtQuick
Item {
    property string a: qsTr("Open %1…")
    property string b: qsTr("%n file(s)", "", 3)
    property string c: qsTr("Close")
}
"""


class StringsTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(TOOL.parent, self.folder / "translations", ignore=shutil.ignore_patterns("*.ts"))
        (self.folder / "app").mkdir()
        (self.folder / "qml").mkdir()
        self.write_source(SOURCE)
        self.strings("update", "--lupdate", LUPDATE)

    def write_source(self, text):
        (self.folder / "qml" / "Page.qml").write_text(text, encoding="utf-8")

    def strings(self, *arguments, stdin="", code=0):
        done = subprocess.run(
            [sys.executable, self.folder / "translations" / "strings", *arguments],
            input=stdin, text=True, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def put(self, language, translations, code=0):
        entries = [{"context": "Page", "source": source, "translation": translation}
                   for source, translation in translations.items()]
        return self.strings("put", language, "-", stdin=json.dumps(entries), code=code)

    def complete(self, language, plural):
        self.put(language, {"Open %1…": "» %1…", "%n file(s)": plural, "Close": "×"})

    def complete_all(self):
        self.put("en", {"%n file(s)": ["%n file", "%n files"]})
        for language in ("de", "es", "fr"):
            self.complete(language, ["%n A", "%n B"])
        for language in ("ja", "zh_CN"):
            self.complete(language, ["%n A"])
        self.complete("ar", ["none", "one", "two", "%n few", "%n many", "%n others"])

    def check(self, code):
        return self.strings("check", "--lupdate", LUPDATE, code=code)

    def test_everything_translated_is_complete(self):
        self.assertEqual([entry["source"] for entry in json.loads(self.strings("export", "en"))], ["%n file(s)"])
        self.assertEqual(len(json.loads(self.strings("export", "ar"))[1]["plural_forms"]), 6)
        self.complete_all()
        self.assertIn("7 languages are complete", self.check(0))
        self.assertEqual(json.loads(self.strings("export", "ar")), [])

    def test_a_new_sentence_and_a_stale_one_are_told(self):
        self.complete_all()
        self.write_source(SOURCE.replace('"Close"', '"Leave"'))
        told = self.check(1)
        self.assertIn("ar: not translated: Page: 'Leave'", told)
        self.assertIn("ar: stale, the sources do not have it any more: Page: 'Close'", told)
        self.strings("update", "--lupdate", LUPDATE)
        self.assertIn("ar: not translated: Page: 'Leave'", self.check(1))
        self.assertNotIn("stale", self.check(1))

    def test_what_has_a_fault_is_not_taken(self):
        faults = {
            "Open": "lacks %1",
            "Open %1 %2…": "more than the source of %2",
            "Open %1": "end as the source does",
            "Open %1...": "three dots",
            "Open %1…\n": "the number of lines",
            "Open &%1…": "accelerators",
            "": "empty",
            "Open \u202e%1…": "direction",
        }
        for text, fault in faults.items():
            with self.subTest(text):
                self.assertIn(fault, self.put("de", {"Open %1…": text}, code=1))
        self.assertIn("Open %1…", self.strings("export", "de"))

    def test_a_plural_needs_the_number_where_it_varies(self):
        wrong = {
            "de": [["%n A"], ["%n A", "B"]],
            "fr": [["A", "%n B"]],  # its first form is for 0 as well
            "ja": [["A"], ["%n A", "%n B"]],
            "ar": [["none", "one", "two", "few", "%n", "%n"], ["%n", "%n"]],
        }
        for language, plurals in wrong.items():
            for plural in plurals:
                with self.subTest(language=language, plural=plural):
                    self.put(language, {"%n file(s)": plural}, code=1)

    def test_an_unknown_sentence_is_told_and_the_others_are_taken(self):
        told = self.put("de", {"Close": "Zu", "Gone": "Weg"}, code=1)
        self.assertIn("1 taken, 1 not", told)
        self.assertIn("no such sentence", told)
        self.assertNotIn("Close", self.strings("export", "de"))

    def test_what_it_writes_is_what_lupdate_writes(self):
        self.complete_all()
        before = {file.name: file.read_bytes() for file in (self.folder / "translations").glob("*.ts")}
        self.strings("update", "--lupdate", LUPDATE)
        for name, content in before.items():
            self.assertEqual((self.folder / "translations" / name).read_bytes(), content, name)


if __name__ == "__main__":
    unittest.main()
