"""Which versions the text of a kill takes down, and which it lets stand.

A kill whose text names versions ("Kill the 5th Ld-Writethru and all later versions. The 2nd Ld-Writethru stands.")
takes those down and none that it says stands; a version without a number can't be named, and falls.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desk.body import split
from desk.wire.item import Item

TAKES_BACK = re.compile(r"\b(?:kill(?:s|ed)?|withdraw\w*|disregard\w*|do not use|retract\w*)\b", re.IGNORECASE)
""" "Kill the story slugged …", "AP is withdrawing …"."""

STANDS = re.compile(
    r"(?<!not )\b(?:stands?|remains? (?:usable|valid)|(?:is|are) not affected|may (?:still )?be used)\b", re.I
)
""" "The earlier version, the 2nd Ld-Writethru, stands."."""

LATER = re.compile(r"\b(?:later|subsequent|following) (?:versions?|leads?|writethrus?)\b", re.IGNORECASE)
EARLIER = re.compile(
    r"\b(?:(?:earlier|previous|prior|preceding|all) (?:versions?|leads?|writethrus?))\b", re.IGNORECASE
)
""" "… and all later versions", "… and all previous leads"."""


def spares(kill: Item, chain: Sequence[Item], at: int) -> bool:
    """Whether the text of a kill lets the version at place `at` of its chain (the earliest first) stand."""
    label = chain[at].version_label
    if not label or not re.search(r"\d", label):
        return False
    sentences = [span.of(line) for line in kill.text.splitlines() for span in split(line)]
    if any(_names(text, label) and STANDS.search(text) for text in sentences):
        return True
    orders = [text for text in sentences if TAKES_BACK.search(text)]
    named = [
        (place, text)
        for text in orders
        for place, other in enumerate(chain)
        if other is not kill and re.search(r"\d", other.version_label or "") and _names(text, other.version_label or "")
    ]
    return bool(named) and not any(_covers(text, place, at) for place, text in named)


def _covers(text: str, named: int, at: int) -> bool:
    """Whether an order that names the version at place `named` of its chain takes in the one at place `at`."""
    return at == named or bool((LATER if at > named else EARLIER).search(text))


def _names(text: str, label: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE) is not None
