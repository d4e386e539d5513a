"""Which of two sources was filed first, and whether they are versions of one story.

Takes sources; never the order in which they were handed over. Where neither time nor version tells, neither is later.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from desk.compare.point import Source
from desk.wire.item import Kind

ONE_MOMENT = timedelta(minutes=90)
"""Copy of two senders filed within this time tells of one moment."""


def one_chain(a: Source, b: Source) -> bool:
    """Whether both are versions of one story by one sender."""
    return a.chain is not None and a.chain == b.chain


def later(a: Source, b: Source) -> int:
    """1 where `a` was filed after `b`, -1 where before, 0 where nobody can tell."""
    if a is b:
        return 0
    mine, theirs = filed(a), filed(b)
    if mine is not None and theirs is not None and mine != theirs:
        return 1 if mine > theirs else -1
    if one_chain(a, b):
        first, second = _version(a), _version(b)
        return (first > second) - (first < second)
    return 0


def revises(a: Source, b: Source) -> int:
    """1 where `a` is a later version of the story that `b` is of, -1 where an earlier one, 0 where neither."""
    return later(a, b) if one_chain(a, b) else 0


def moved_on(a: Source, b: Source) -> bool:
    """Whether one was filed so much later that what it tells may have changed since."""
    if one_chain(a, b):
        return revises(a, b) != 0
    mine, theirs = filed(a), filed(b)
    return mine is not None and theirs is not None and abs(mine - theirs) >= ONE_MOMENT


@lru_cache(maxsize=1024)
def filed(source: Source) -> datetime | None:
    """When the source was filed; a time without an offset is read as UTC."""
    return _moment(_sent(source))


@lru_cache(maxsize=1024)
def by_time(source: Source) -> tuple[str, str]:
    """What sorts earlier copy first, then by name."""
    when = filed(source)
    return when.isoformat() if when else "", source.name


def _sent(source: Source) -> str:
    return source.copy.item.updated or source.copy.item.filed or ""


def _moment(sent: str) -> datetime | None:
    try:
        when = datetime.fromisoformat(sent)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _version(source: Source) -> tuple[int, ...]:
    """The numbers in the sender's version, else in its words for it ("2nd Writethru"), else 1 where it says that it
    adds to a take or corrects it; a first take has none."""
    item = source.copy.item
    numbers = tuple(map(int, re.findall(r"\d{1,9}", item.version or item.version_label or "")))
    return numbers or ((1,) if item.kind in (Kind.UPDATE, Kind.CORRECTION) else ())
