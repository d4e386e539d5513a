"""Which version of a story an item is, and the order of versions.

Takes the versions of one story by one sender, promises the earliest first: by the time filed, else by the version
number (small ones only: some agencies number with opaque clock values), else by the day and the label
("2nd Ld-Writethru").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from desk.body.copy import Copy
from desk.stories.identity import arrival, instant
from desk.wire.item import Item, Kind, Status

LARGEST_COUNT = 1000
"""A version number above this counts nothing."""

# the writethru label at a slug's end: ", 2nd Ld-Writethru,1140", "-3rd-Lead", " UPDATE 3"; not "Lead-Smelter"
_LABEL = re.compile(
    r"[\s,/–-]*\b(?:\d+(?:st|nd|rd|th)[\s-]+)?"
    r"(?:(?:ld|lead|writethru|writethrough|update|add|sub|urgent|newsalert|newsnow|correction|corrective|corrected|kill)"
    r"(?:[\s,/–-]+|$)(?:\d+(?:,\d{3})*(?:[\s,/–-]+|$))?)+$",
    re.IGNORECASE,
)
_CYCLE = re.compile(r"^(?:bc|am|pm|ap)-+", re.IGNORECASE)  # "BC-US--Storm": for both cycles
_NUMBER = re.compile(r"\d+")


def story_slug(slug: str) -> str:
    """The slug that all versions share: cycle letters and writethru label cut off."""
    return _CYCLE.sub("", _LABEL.sub("", slug.strip())).strip(" ,-/")


def in_order(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """The versions of one story, the earliest first."""
    versions = list(copies)
    clocked = all(_clock(copy.item) for copy in versions)
    counted = all(_count(copy.item) is not None for copy in versions)
    dated = all(instant(copy.item) for copy in versions)

    def place(copy: Copy) -> tuple[object, ...]:
        item, moment = copy.item, instant(copy.item)
        return (
            moment if clocked else 0,
            _count(item) if counted else 0,
            moment.date() if dated and moment else 0,
            _label_rank(item),
            *arrival(item),
        )

    return tuple(sorted(versions, key=place))


def is_version(item: Item) -> bool:
    """Whether the item says of itself that another went before it."""
    return bool(item.version_label or item.supersedes) or item.kind in (Kind.UPDATE, Kind.CORRECTION, Kind.KILL)


def _clock(item: Item) -> datetime | None:
    stamp = item.updated or item.filed or ""
    return instant(item) if "T" in stamp or " " in stamp else None


def _count(item: Item) -> int | None:
    found = _NUMBER.fullmatch((item.version or "").strip())
    return int(found[0]) if found and int(found[0]) <= LARGEST_COUNT else None


def _label_rank(item: Item) -> int:
    if item.kind is Kind.KILL or item.status is Status.CANCELED:
        return LARGEST_COUNT + 2
    number = _NUMBER.search(item.version_label or "")
    if number:
        return min(int(number[0]), LARGEST_COUNT)
    if item.kind is Kind.CORRECTION:
        return LARGEST_COUNT + 1
    return -1 if item.kind is Kind.ALERT else int(is_version(item))
