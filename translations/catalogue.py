# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""A .ts file, read and written byte for byte as lupdate writes it."""
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

# The forms a plural has, in Qt's order: what each is for, and whether it is for one number only, so that the number
# may be said in a word of the language instead of %n.
ONE_AND_MORE = [("exactly 1", True), ("every other number", False)]
ZERO_OR_ONE_AND_MORE = [("0 and 1", False), ("every other number", False)]
ALL_THE_SAME = [("every number", False)]
LANGUAGES = {
    "en": ONE_AND_MORE,
    "ar": [
        ("exactly 0", True),
        ("exactly 1", True),
        ("exactly 2", True),
        ("3 to 10, 103 to 110, …", False),
        ("11 to 99, 111 to 199, …", False),
        ("100, 101, 102, 200, …", False),
    ],
    "de": ONE_AND_MORE,
    "es": ONE_AND_MORE,
    "fr": ZERO_OR_ONE_AND_MORE,
    "ja": ALL_THE_SAME,
    "zh_CN": ALL_THE_SAME,
}
SOURCE_LANGUAGE = "en"


def forms_of(language):
    return LANGUAGES[language]


def escaped(text):
    for character, entity in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(character, f"&{entity};")
    return text


@dataclass
class Message:
    context: str
    source: str
    comment: str = ""
    numerus: bool = False
    forms: list = field(default_factory=list)
    finished: bool = False
    obsolete: bool = False
    note: str = ""  # what the source says to translators
    translator_note: str = ""

    @property
    def key(self):
        return self.context, self.source, self.comment

    def __str__(self):
        return f"{self.context}: {self.source!r}" + (f" ({self.comment})" if self.comment else "")

    def to_json(self, language):
        entry = {"context": self.context, "source": self.source}
        if self.comment:
            entry["comment"] = self.comment
        if self.note:
            entry["note"] = self.note
        if self.numerus:
            entry["plural_forms"] = [use for use, _ in forms_of(language)]
            entry["translation"] = self.forms if any(self.forms) else [""] * len(forms_of(language))
        else:
            entry["translation"] = self.forms[0] if self.forms else ""
        return entry

    def lines(self):
        yield '    <message numerus="yes">' if self.numerus else "    <message>"
        yield f"        <source>{escaped(self.source)}</source>"
        if self.comment:
            yield f"        <comment>{escaped(self.comment)}</comment>"
        if self.note:
            yield f"        <extracomment>{escaped(self.note)}</extracomment>"
        if self.translator_note:
            yield f"        <translatorcomment>{escaped(self.translator_note)}</translatorcomment>"
        kind = ' type="vanished"' if self.obsolete else "" if self.finished else ' type="unfinished"'
        if self.numerus:
            yield f"        <translation{kind}>"
            for form in self.forms:
                yield f"            <numerusform>{escaped(form)}</numerusform>"
            yield "        </translation>"
        else:
            yield f"        <translation{kind}>{escaped(self.forms[0] if self.forms else '')}</translation>"
        yield "    </message>"


class Catalogue:
    def __init__(self, path, language, messages):
        self.path, self.language, self.messages = Path(path), language, messages
        self._by_key = {message.key: message for message in messages}

    @classmethod
    def empty(cls, path):
        return cls(path, Path(path).stem.split("_", 1)[1], [])

    @classmethod
    def read(cls, path):
        root = ElementTree.parse(path).getroot()
        messages = [
            cls._message(context.findtext("name"), element)
            for context in root.iter("context")
            for element in context.iter("message")
        ]
        return cls(path, root.get("language"), messages)

    @staticmethod
    def _message(context, element):
        translation = element.find("translation")
        numerus = element.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
        kind = translation.get("type")
        return Message(
            context,
            element.findtext("source"),
            element.findtext("comment") or "",
            numerus,
            forms,
            kind is None,
            kind in ("vanished", "obsolete"),
            element.findtext("extracomment") or "",
            element.findtext("translatorcomment") or "",
        )

    def find(self, key):
        return self._by_key.get(key)

    def write(self):
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
        lines.append(f'<TS version="2.1" language="{self.language}">')
        context = None
        for message in self.messages:
            if message.context != context:
                if context is not None:
                    lines.append("</context>")
                lines += ["<context>", f"    <name>{escaped(message.context)}</name>"]
                context = message.context
            lines += message.lines()
        if context is not None:
            lines.append("</context>")
        lines.append("</TS>")
        self.path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
