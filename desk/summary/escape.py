"""Text that nobody here wrote, made to stand in Markdown and YAML as nothing but text.

Promises that a CommonMark reader shows the same characters (white space as single blanks, control characters as marks)
and finds no heading, list, link, image, emphasis, code, HTML, entity or rule in them; that GitHub's additions (tables,
strike-through, bare web addresses, task lists) find nothing either.
"""

from __future__ import annotations

import json
import re

from desk.rulings.outlets import squeeze
from desk.wire.clean import clean

ANYWHERE = re.compile(r"[\\`*_\[\]<>#|~]|&(?=#?\w+;)|(?<=\w):(?=//)|(?<=\bwww)\.")
""" `*`, `[x]`, `<b>`, `&amp;`, the colon of "http://", the stop of "www."; not the `&` of "AT&T"."""

LINE_START = re.compile(r"(?:[-+=](?=[-+=\s]|$)|[-+](?= ))")
""" "- ", "---", "+ ", "===" at the head of a line."""

NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
""" "1. " and "1) " at the head of a line."""

UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


def plain(text: str) -> str:
    """`text` as one line of Markdown that reads as `text`."""
    line = ANYWHERE.sub(r"\\\g<0>", squeeze(clean(text)).strip())
    line = LINE_START.sub(r"\\\g<0>", line, count=1) if LINE_START.match(line) else line
    return NUMBERED.sub(r"\1\\\2", line, count=1) if NUMBERED.match(line) else line


def quoted(text: str) -> str:
    """`text` as one double-quoted YAML string on one line."""
    written = json.dumps(squeeze(clean(text)).strip(), ensure_ascii=False)
    return UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)
