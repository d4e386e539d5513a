"""What a change is measured from: the year earlier of "down 3 per cent from a year earlier" is no news of that year,
and the $300 of "raised to $1,200 from $300" is not what holds now.

Takes the text before a time or a figure; says whether that is only the base of a change.
"""

from __future__ import annotations

import re

from desk.facts.lexicon.numbers import SMALL
from desk.facts.lexicon.trends import CHANGING, DOWN, UP

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

REACH = 80
"""Characters before a time or a figure in which its copy says that it is a base, or held before."""
_HEDGE = r"(?:(?:an?|the|its|their|about|almost|around|just|nearly|over|record|some|under) )*[A-Z]{0,3}[$£€¥]?"
_VALUE = rf"(?:\d[\d,.]*|\b(?:{'|'.join(SMALL)})\b)"
_CARRIED = frozenset(
    "bring bringing brings brought go goes going gone move moved moves moving take taken takes taking took went".split()
)
"""Words of change that tell a way, too: "brought 40 miners up from 300 metres"."""
_MOVED = rf"\b(?:{'|'.join(sorted((UP | DOWN | CHANGING | {'higher', 'lower'}) - _CARRIED))})"
_SHARE = r"(?:%| per ?cent)"
_LED_FROM = re.compile(
    rf"(?:{_VALUE}[^;:.]*{_MOVED}(?: (?:by )?{_HEDGE}{_VALUE}{_SHARE})? from"
    rf"|{_MOVED} (?:by )?{_HEDGE}{_VALUE}{_SHARE} from"
    rf"|{_MOVED}\b[^,;:.]{{0,40}}? to {_HEDGE}{_VALUE}{_SHARE}?(?: [a-z]+){{0,2}},? from"
    rf"|\bcompared (?:with|to)) {_HEDGE}$",
    re.I,
)
"""Matches "up from the ", "raised to $1,200 from $", "down 3% from about ", "compared with "; not "sailed from "."""
_HELD = re.compile(
    r"\b(?:(?:had|has|have|was|were) (?:at )?(?:first|previously|earlier) (?:been )?"
    r"(?:counted|estimated|expected|forecast|given|planned|put|reckoned|reported|said|set|told)"
    r"|(?:initially|originally)|(?:an?|the|its|their) (?:initial|original|earlier|previous|first) "
    r"(?:count|estimate|figure|forecast|number|report|tally|target|toll|total))\b[^,;:.]{0,50} $",
    re.I,
)
"""Matches "It had first put February's gain at ", "the earlier estimate of "."""
_HINTS = ("first", "nitial", "riginal", "revious", "earlier")
_TO_OTHER = re.compile(r"\d.*? to .*?\d|\w+ to \w+")


def is_base(before: str) -> bool:
    """Whether what comes right after `before` is what a change is measured from."""
    return _BASE.search(before[-REACH:]) is not None


def is_of_change(before: str) -> bool:
    """Whether what comes right after `before` tells of a change told there: from what, or over how long."""
    if is_base(before) and _BASE_OF_CHANGE.search(before):
        return True
    return before.lower().endswith(("% ", "cent ", "far ")) and _CHANGED_BY.search(before) is not None


def is_old_value(before: str, figure: str) -> bool:
    """Whether the figure right after `before` is said to have held until now; "from 5% to 4%" tells both values."""
    told = before[-REACH:]
    if (" from " in told or "ompared " in told) and _LED_FROM.search(told):
        return not _TO_OTHER.search(figure)
    return any(word in told for word in _HINTS) and _HELD.search(told) is not None
