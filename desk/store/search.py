"""Full-text search over all copy on the desk: what is indexed of an item, and what is found.

The index is a table of SQLite's FTS5 with the folded words of each item (`desk.store.words`); the text itself lies
beside it, so that a hit is shown as it was written. A hit is one item, ranked by bm25 with a headline's words weighing
four times as much; its passage is where most of what was asked for stands closest together.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.spans import Span
from desk.store.words import Phrase, indexed, phrases, words

NEAR = 240
"""Code points of a passage: about three lines of a terminal."""
LEAD = 60
"""Code points before the first hit of a passage."""

_HALVES = re.compile("[\ud800-\udfff]")
_FIND = """
    select text.stored, text.identity, text.path, text.headline, text.text
    from found join text on text.rowid = found.rowid
    where found match ? order by bm25(found, 4.0, 1.0), text.rowid desc limit ?
"""


@dataclass(frozen=True, slots=True)
class Text:
    """An item as it is indexed."""

    identity: str
    """Who the item is, as stories know it."""
    path: str
    headline: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An item that has what was asked for."""

    item: Text
    passage: Span
    """Of the item's text."""
    marks: tuple[Span, ...]
    """What was found in the passage, of the item's text."""


def add(connection: sqlite3.Connection, stored: str, items: Iterable[Text]) -> None:
    """Index what a stored file holds; a file is indexed once."""
    new = connection.execute("insert or ignore into indexed values (?)", (stored,)).rowcount
    for item in items if new else ():
        row = (stored, *map(_storable, (item.identity, item.path, item.headline, item.text)))
        place = connection.execute("insert into text values (?, ?, ?, ?, ?)", row).lastrowid
        columns = (place, indexed(item.headline), indexed(item.text))
        connection.execute("insert into found (rowid, headline, text) values (?, ?, ?)", columns)


def find(connection: sqlite3.Connection, asked: str, limit: int) -> tuple[Hit, ...]:
    """The items that have everything that is asked for, the best first. No question is refused."""
    wanted = phrases(asked)
    if not wanted:
        return ()
    rows = connection.execute(_FIND, (" AND ".join(phrase.fts() for phrase in wanted), limit))
    return tuple(_hit(Text(*row[1:]), wanted) for row in rows)


def _storable(text: str) -> str:
    """The text with a sign in place of each half of a surrogate pair, which no file can hold."""
    return _HALVES.sub("\ufffd", text)


def _hit(item: Text, wanted: Sequence[Phrase]) -> Hit:
    found = list(words(item.text))
    marks = sorted(
        ((span, number) for number, phrase in enumerate(wanted) for span in phrase.found(found)),
        key=lambda mark: mark[0].start,
    )
    if not marks:
        return Hit(item, Span(0, min(NEAR, len(item.text))), ())
    best = max(range(len(marks)), key=lambda at: (_worth(marks, at), -at))
    start = max(marks[best][0].start - LEAD, 0)
    passage = Span(_word_start(item.text, start), _word_end(item.text, start + NEAR))
    return Hit(item, passage, tuple(span for span, _ in marks if passage.holds(span)))


def _worth(marks: Sequence[tuple[Span, int]], at: int) -> int:
    """How many different things that were asked for stand in the passage that begins with a mark."""
    end = marks[at][0].start + NEAR - LEAD
    return len({number for span, number in marks[at:] if span.end <= end})


def _word_start(text: str, start: int) -> int:
    """The beginning of the first whole word from `start` on."""
    if start == 0:
        return 0
    space = text.find(" ", start, start + LEAD)
    return start if space < 0 else space + 1


def _word_end(text: str, end: int) -> int:
    """The end of the last whole word up to `end`."""
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", end - LEAD, end)
    return end if space < 0 else space
