"""A story's copies on a line of time: who filed what when, and what each version changed; kills and corrections loud.

Takes a story that is compared. A sender's versions are joined by a line; the times are the senders' own where they all
have one offset, else UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from desk.compare.point import Change, Comparison, Source
from desk.compare.points.revisions import Revised, Revision
from desk.stories import State
from desk.stories.identity import arrival, instant
from desk.stories.standing import kills
from desk.tui.drawing.cells import fit, width
from desk.tui.drawing.marks import BAR, CHANGES, LINE, STRUCK, TO, VERDICTS, Sign
from desk.tui.drawing.names import day
from desk.tui.drawing.rows import BLANK, Piece, Row, apart, passage, row
from desk.tui.drawing.sheet import Page
from desk.tui.layout.lanes import Spot, lanes
from desk.tui.sitting.work import Work
from desk.wire.item import Item, Kind

CLOCK = len(" 18:04 ")
COPY = Sign("●", "copy", "strong")
REVISED = Sign("↻", "updated", "updated")
KILL = Sign(STRUCK[State.KILLED].glyph, "KILL", "conflict")
CORRECTION = Sign("!", "CORRECTION", "strong held")

Pieces = tuple[Piece, ...]


def in_time(comparison: Comparison) -> list[Source]:
    """The sources as they were filed; those without a time before the others."""
    return sorted(comparison.sources, key=lambda source: arrival(source.copy.item))


def page(work: Work, revised: Mapping[str, Revision], spot: str, to: int) -> Page:
    """Every copy, the earliest first, under its day; `revised`: what `revisions` finds in the story's comparison.

    `spot` is the source under the cursor.
    """
    if work.comparison is None:
        return Page()
    sources = in_time(work.comparison)
    days = _days([source.copy.item for source in sources])
    places = lanes([source.chain for source in sources])
    entry = _Entry(work, revised, 2 * (1 + max(place.lane for place in places)), to)
    rows = [row(" ", Piece("Versions", "strong"), Piece(f"  {_counted(len(sources))}", "quiet"))]
    before = ""
    for source, place, (date, clock) in zip(sources, places, days, strict=True):
        if date != before:
            rows += [BLANK, row(" ", Piece(date, "label"))]
            before = date
        rows += entry.rows(source, place, clock, spot)
    return Page(rows)


def _counted(count: int) -> str:
    return "1 copy" if count == 1 else f"{count} copies in the order of filing"


def _days(items: Sequence[Item]) -> list[tuple[str, str]]:
    """Day and time of each, on one clock."""
    offsets = {datetime.fromisoformat(_stamp(item)).utcoffset() for item in items if instant(item)}
    return [_day(item, len(offsets) > 1) for item in items]


def _stamp(item: Item) -> str:
    return item.updated or item.filed or ""


def _day(item: Item, universal: bool) -> tuple[str, str]:
    at, stamp = instant(item), _stamp(item)
    if at is None:
        return "no time of filing", ""
    if len(stamp) <= len("2020-01-06"):
        return day(stamp), ""
    own = at.astimezone(UTC) if universal else datetime.fromisoformat(stamp)
    return f"{day(own.date().isoformat())}{' UTC' if universal else ''}", f"{own:%H:%M}"


class _Entry:
    """What every copy's rows are drawn with."""

    def __init__(self, work: Work, revised: Mapping[str, Revision], gutter: int, to: int) -> None:
        self._work = work
        self._gutter = gutter
        self._to = to
        self._revisions = revised
        self._names = max(width(plate.short) for plate in work.plates.values()) + 4
        self._numbers = {name: number for number, name in enumerate(work.plates, start=1)}
        paths = {plate.path: name for name, plate in work.plates.items()}
        self._by = {
            name: paths[standing.by.path]
            for name, standing in work.standings.items()
            if standing.by and paths.get(standing.by.path, name) != name
        }
        """By each that was taken back, held or corrected: the source that says so."""

    def rows(self, source: Source, place: Spot, clock: str, spot: str) -> Iterator[Row]:
        """Who, which version, the headline; below what the sender did with it, says of it, and changed."""
        edge = Piece(BAR, "edge") if source.name == spot else Piece(" ")
        head = (edge, Piece(f"{clock:>5} ", "quiet"), *self._lanes(place, self._sign(source)))
        plate = self._work.plates[source.name]
        named = fit(f"{self._numbers[source.name]} {plate.short}", self._names)
        item = source.copy.item
        left = (*head, Piece(f"{named} ", "strong"), Piece(item.headline or "", "quiet" if plate.barred else "strong"))
        yield Row(apart(left, (Piece(f"{plate.version} ", "quiet"),), self._to), source.name)
        below = (edge, Piece(" " * (CLOCK - 1)), *self._lanes(place), Piece(" " * (self._names + 1)))
        for line in self._below(source):
            yield Row((*below, *line), source.name)

    def _lanes(self, place: Spot, sign: Sign | None = None) -> Iterator[Piece]:
        """The lines that pass, and the copy's own sign on its line."""
        passing = place.beside if sign else place.after
        for lane in range(self._gutter // 2):
            if sign and lane == place.lane:
                yield Piece(f"{sign.glyph} ", sign.style)
            else:
                yield Piece(f"{LINE} " if lane in passing else "  ", "rule")

    def _sign(self, source: Source) -> Sign:
        item, state = source.copy.item, self._work.standings[source.name].state
        if kills(item):
            return KILL
        if state in STRUCK:
            return STRUCK[state]
        if _corrects(item):
            return CORRECTION
        revision = self._revisions.get(source.name)
        return REVISED if revision and revision.changes else COPY

    def _below(self, source: Source) -> Iterator[Pieces]:
        room = self._to - CLOCK - self._gutter - self._names - 2
        note, revision = source.copy.item.note, self._revisions.get(source.name)
        yield from (line for told in self._loud(source) for line in told)
        if note:
            yield from passage(f"The sender says: {note.text}", room, style="quiet")
        for change in revision.changes if revision else ():
            yield from _changed(change, room)
        if revision:
            yield _count(revision, self._called([revision.before]))

    def _loud(self, source: Source) -> Iterator[list[Pieces]]:
        """What the copy does to others, and what was done to it, each in a row."""
        room = self._to - CLOCK - self._gutter - self._names - 2
        item, standing = source.copy.item, self._work.standings[source.name]
        struck = self._called([name for name, by in self._by.items() if by == source.name])
        if kills(item):
            yield passage(f"{KILL.word}{f': takes back {struck}' if struck else ''}", room, style=KILL.style)
        elif _corrects(item):
            yield passage(f"{CORRECTION.word}{f' of {struck}' if struck else ''}", room, style=CORRECTION.style)
        if source.name in self._by:
            sign = STRUCK.get(standing.state, CORRECTION)
            yield passage(f"{standing.state} by {self._called([self._by[source.name]])}", room, style=sign.style)

    def _called(self, names: Sequence[str]) -> str:
        """ "1 DP1, 2 DP2"."""
        return ", ".join(f"{self._numbers[name]} {self._work.plates[name].short}" for name in names)


def _corrects(item: Item) -> bool:
    return item.kind is Kind.CORRECTION or (item.note is not None and item.note.kind == "corrects")


def _changed(change: Revised, room: int) -> Iterator[Pieces]:
    """ "! How many were hurt?  six → nine"; lit where the point is under the cursor."""
    sign, keys = VERDICTS[change.point.verdict], (change.point.id,)
    was, now = (" ".join(cited.quote.split()) for cited in (change.was, change.now))
    first, *rest = passage(f"{change.point.question}  {was} {TO} {now}", room - 2)
    for number, line in enumerate((first, *rest)):
        lead = Piece(f"{sign.glyph} ", sign.style) if number == 0 else Piece("  ")
        yield (lead, *(Piece(piece.text, piece.style, keys) for piece in line))


def _count(revision: Revision, before: str) -> Pieces:
    """ "against 1 DP1: 17 = same, 2 ≠ reworded, 3 + new, 1 dropped"."""
    found = revision.sentences
    told = [
        f"{count} {words}"
        for count, words in (
            (found.same, f"{CHANGES[Change.SAME]} same"),
            (found.reworded, f"{CHANGES[Change.REWORDED]} reworded"),
            (found.only, "+ new"),
            (revision.dropped, "dropped"),
        )
        if count
    ]
    return (Piece(f"against {before}: {', '.join(told)}", "quiet"),)
