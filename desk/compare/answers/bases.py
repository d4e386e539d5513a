"""What a change is measured from: the year earlier of "down 3 per cent from a year earlier" is no news of that year.

Takes the text before a time; says whether the time is only the base of a change.
"""

from __future__ import annotations

import re

_FROM = r"(?:from|than|compared (?:with|to)|against|versus)"
_TO = r"(?: (?:in|the|a|same|month|quarter|period|week|time|of)){0,4} $"
_LEVEL = r"(?: [\d.,]*\d(?:%| per ?cent| [mb]illion)?)?"
_BASE = re.compile(rf"\b(?:{_FROM}{_LEVEL}|on){_TO}", re.I)
"""Matches "from ", "than in ", "from 4.1 per cent in ", "from the same month ", "on the "; not "in the same month "."""
_CHANGE = (
    r"\b(?:up|down|unchanged|more|less|fewer|higher|lower|rises?|rose|risen|rising|falls?|fell|fallen|falling|slipped"
    r"|edged|climbed|dropped|gained|lost|jumped|dipped|grew|shrank|increased?|decreased?|growth|drop|jump)\b"
)
_BASE_OF_CHANGE = re.compile(rf"{_CHANGE}[^,;:()]{{0,40}} {_FROM}{_TO}", re.I)
"""Matches "rose 1.2% in April from "; not "sailed from "."""
_CHANGED_BY = re.compile(
    rf"{_CHANGE}(?: by)?(?: about| nearly| almost| some)? [\d.,]+(?:%| per ?cent)(?: so far)? $", re.I
)
"""Matches "gained 31% so far "; not "gained a seat "."""


def is_base(before: str) -> bool:
    """Whether what comes right after `before` is what a change is measured from."""
    return _BASE.search(before) is not None


def is_of_change(before: str) -> bool:
    """Whether what comes right after `before` tells of a change told there: from what, or over how long."""
    if is_base(before) and _BASE_OF_CHANGE.search(before):
        return True
    return before.lower().endswith(("% ", "cent ", "far ")) and _CHANGED_BY.search(before) is not None
