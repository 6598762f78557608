# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""What a machine can see of a wrong translation."""
import re
import unicodedata
from collections import Counter

from catalogue import forms_of

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
# & before a letter is an accelerator; && is the character itself
ACCELERATOR = re.compile(r"(?<!&)&(?=[^\s&])")
ENDINGS = (":", "：")


def ending_of(text):
    """The kinds of ending that have to be kept: '…' announces a window, ':' what stands behind it."""
    text = text.rstrip("\u200f\u200e")
    if text.endswith("…"):
        return "…"
    return ":" if text.endswith(ENDINGS) else ""


def faults_of(message, forms, language):
    """The faults of a translation, a sentence each. `forms`: one text, or one for each form of a plural."""
    wanted = len(forms_of(language)) if message.numerus else 1
    if len(forms) != wanted:
        return [f"{wanted} forms are needed, there are {len(forms)}"]
    faults = []
    for index, form in enumerate(forms):
        alone = message.numerus and forms_of(language)[index][1]
        where = f" (form {index + 1}, for {forms_of(language)[index][0]})" if message.numerus else ""
        faults += [fault + where for fault in faults_of_form(message.source, form, alone)]
    return faults


def faults_of_form(source, form, for_one_number):
    if not form.strip():
        return ["the translation is empty"]
    faults = placeholder_faults(source, form, for_one_number)
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        faults.append("space at the beginning or the end differs")
    if source.count("\n") != form.count("\n"):
        faults.append("the number of lines differs")
    if ending_of(source) != ending_of(form):
        faults.append(f"it is to end as the source does ({ending_of(source) or 'neither … nor :'})")
    if "..." in form:
        faults.append("three dots are written …")
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(form)):
        faults.append("the number of accelerators (&) differs")
    strange = {unicodedata.name(c, hex(ord(c))) for c in form if unicodedata.category(c) in ("Cc", "Co", "Cn") and c != "\n"}
    if strange:
        faults.append("characters that do not belong into a sentence: " + ", ".join(sorted(strange)))
    if any(c in form for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"):
        faults.append("direction is for the program to set, not for a character in the sentence")
    return faults


def placeholder_faults(source, form, for_one_number):
    wanted, found = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(form))
    missing, added = wanted - found, found - wanted
    if for_one_number:
        missing.pop("%n", None)
        missing.pop("%Ln", None)
    faults = []
    if missing:
        faults.append("it lacks " + ", ".join(sorted(missing)))
    if added:
        faults.append("it has more than the source of " + ", ".join(sorted(added)))
    return faults
