"""A byline as the sender prints it, without its opening "By"; nothing where it holds initials instead of a name."""

from __future__ import annotations

import re

_BY = re.compile(r"by[:\s]+", re.IGNORECASE)
# gr/bp, dpa wsz jln, hh/ph/ts/hd: how desks sign
_INITIALS = re.compile(r"[a-zà-ÿ]{1,4}(?:[/ ,.;-]+[a-zà-ÿ]{1,4})*")
_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]*|de|del|della|den|der|di|du|la|le|van|von|and|und|et|y|e|og|och|in|for|the|of)"
_ALONE = re.compile(rf"(?:By|BY|Von|Par|Por|Di|Door|Av|Af)(?:\s+{_NAME},?){{2,14}}(?:\s+(?:dpa|ats|sda|apa|awp))?")
_LONGEST = 120  # code points


def byline(line: str | None) -> str | None:
    """The names in a byline, in one line.

    Only the English "By" goes: Von, Di and De open bylines too, but names as well. A line that joins two names stays
    one, since "and" stands in the names of firms and churches.
    """
    names = _BY.sub("", re.sub(r"\s+", " ", line or "").strip(" ,=<"), count=1) if line else ""
    return None if not names or _INITIALS.fullmatch(names) else names


def is_byline(paragraph: str) -> bool:
    """Whether a paragraph is nothing but a byline: "By Ana Ruiz and Leo Park", "Von Ida Berg, dpa"."""
    return len(paragraph) <= _LONGEST and bool(_ALONE.fullmatch(paragraph.strip()))
