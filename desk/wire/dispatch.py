"""One story as its sender words it, and how it becomes an item: the same rules for every format.

A format's reader fills in a `Dispatch` with what the sender says and where; `to_items` normalises dates, names, status,
note and kind, and sets headline and notes above the body. What the sender does not say stays None; a date that can't be
read is None with a trouble, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desk.trouble import Trouble
from desk.wire.item import Item, Label, Note
from desk.wire.pieces import Piece, lay
from desk.wire.wording import agencies, bylines, kinds, notes, story, times
from desk.wire.wording.dateline import bare

MAX_ITEMS = 1_000
"""Of one file: the largest real feed that we met has 24."""
MAX_PIECES = 5_000
"""Of one body: the longest real one that we met has 60. The rest is one block, set aside."""

_LONGEST_URGENCY = 20  # code points: a number or a letter
# "The following release corrects and replaces ...", "Le communiqué suivant corrige et remplace ..."
_REPLACING = re.compile(
    r"(?:the following|this|please replace|le|la|cette|ce|diese|die folgende|el siguiente)\b.{0,60}?"
    r"\b(?:release|version|story|communiqu[ée]|mitteilung|meldung|comunicado)\b.{0,80}?"
    r"\b(?:correct|corrig|replac|remplac|ersetz|berichtig|sustituye)"
    r"|in (?:a|the|our) .{0,60}?\brelease issued\b.{0,300}?\bplease note\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dispatch:
    """The sender's words. Every field may be left out; blanks around values do not matter."""

    body: tuple[Piece, ...] = ()
    id: str | None = None
    version: str | None = None
    agency: tuple[str | None, ...] = ()
    """The names that the sender goes by in the file, the likeliest first."""
    house: str | None = None
    """Whose format it is: the sender where the file names none."""
    slug: str | None = None
    headline: str | None = None
    dek: str | None = None
    bylines: tuple[str, ...] = ()
    credit: str | None = None
    dateline: str | None = None
    place: str | None = None
    filed: str | None = None
    updated: str | None = None
    embargo: str | None = None
    urgency: str | None = None
    status: str | None = None
    notes: tuple[tuple[str, str], ...] = ()
    """Notes to editors that may say what changed: (text, the format's word for it)."""
    asides: tuple[Piece, ...] = ()
    """What comes with the story and is not part of it: captions, contacts, further notes. Set behind the body."""
    signals: tuple[str, ...] = ()
    """Codes and words that say what the item does: "sig:update", "NewsAlert", "Korrektion"."""
    version_label: str | None = None
    supersedes: str | None = None
    sent: tuple[tuple[str, str | None], ...] = ()
    """The sender's own values under the sender's own names; those that are None or blank are left out."""
    troubles: tuple[Trouble, ...] = ()


def to_items(
    said: Iterable[Dispatch], path: str, format_name: str, troubles: Sequence[Trouble] = (), rest: str = ""
) -> tuple[Item, ...]:
    """The items of one file, at least one; `troubles` concern the file, `rest` is the text behind a fault in it."""
    told = list(islice(said, MAX_ITEMS + 1)) or [Dispatch(troubles=(Trouble("no story in this file"),))]
    if len(told) > MAX_ITEMS:
        told.pop()
        troubles = (*troubles, Trouble(f"more than {MAX_ITEMS:,} items: only so many were read"))
    told[0] = replace(told[0], troubles=(*troubles, *told[0].troubles))
    fault = Piece(" ".join(rest.split()), Label.OTHER, "it stands behind a fault in the file")
    told[-1] = replace(told[-1], asides=(*told[-1].asides, fault))
    return tuple(to_item(each, path, format_name) for each in told)


def to_item(said: Dispatch, path: str, format_name: str) -> Item:
    """The item that `said` makes."""
    said = _capped(said)
    headline, slug = _line(said.headline), _line(said.slug)
    names = tuple(name for line in said.bylines if (name := bylines.byline(line)))
    marked = story.mark(said.body, headline, names, _line(said.dateline))
    body = tuple(_as_dek(piece, marked) if piece.label is Label.DEK else piece for piece in marked)
    note = _note([*(text for text, _ in said.notes), *_texts(body, Label.NOTE)]) or _replacing(body)
    slug, label = kinds.split_label(slug, _line(said.version_label), headline)
    dates, troubles = _dates(said)
    version = _line(said.version)
    codes = (label or "", *said.signals, *(("update",) if kinds.is_later(version) else ()))
    status = kinds.status(said.status, note, held=dates["embargo"] is None)
    text, parts = lay((*_head(said, headline), *body, *said.asides))
    return Item(
        path,
        format_name,
        text,
        parts,
        id=_line(said.id),
        version=version,
        agency=agencies.name(*said.agency) or said.house,
        slug=slug,
        headline=headline,
        dek=_line(said.dek),
        byline=names or tuple(name for line in _texts(body, Label.BYLINE) if (name := bylines.byline(line))),
        credit=_line(said.credit),
        dateline=_dateline(said.dateline, body),
        place=_line(said.place),
        filed=dates["filed"],
        updated=dates["updated"],
        embargo=dates["embargo"],
        urgency=_line((said.urgency or "")[:_LONGEST_URGENCY]),
        status=status,
        kind=kinds.kind(status, note, codes, headline, slug),
        version_label=label,
        supersedes=_line(said.supersedes),
        note=note,
        sent=tuple((name, value.strip()) for name, value in said.sent if value and value.strip()),
        troubles=(*said.troubles, *troubles),
    )


def _capped(said: Dispatch) -> Dispatch:
    if len(said.body) <= MAX_PIECES:
        return said
    rest = Piece(
        " ".join(piece.text for piece in said.body[MAX_PIECES:]), Label.OTHER, "behind the last paragraph read"
    )
    trouble = Trouble(f"more than {MAX_PIECES:,} paragraphs: the rest is set aside as one")
    return replace(said, body=(*said.body[:MAX_PIECES], rest), troubles=(*said.troubles, trouble))


def _line(value: str | None) -> str | None:
    """One line, blanks folded; None for nothing."""
    folded = re.sub(r"\s+", " ", value).strip() if value else ""
    return folded or None


def _head(said: Dispatch, headline: str | None) -> Iterable[Piece]:
    """What stands above the body: headline, dek, notes, bylines."""
    yield Piece(headline or "", Label.HEADLINE, "headline")
    yield _as_dek(Piece(_line(said.dek) or "", Label.DEK, "dek"), said.body)
    yield from (Piece(_line(text) or "", Label.NOTE, why) for text, why in said.notes)
    yield from (Piece(_line(line) or "", Label.BYLINE, "byline") for line in said.bylines)


def _as_dek(dek: Piece, body: Sequence[Piece]) -> Piece:
    """A dek, set aside where it only gives the beginning of the text."""
    if story.is_teaser(dek.text, body):
        return replace(dek, label=Label.DUPLICATE, why="it repeats the beginning of the text")
    return dek


def _replacing(body: Sequence[Piece]) -> Note | None:
    """The note in a first paragraph that says, as press wires do, that it takes another's place; it stays copy."""
    first = next(iter(_texts(body, Label.BODY)), "")
    return Note("corrects", first) if _REPLACING.match(first) else None


def _note(texts: Sequence[str]) -> Note | None:
    """The first note that names a change, else the first that says anything."""
    read = [note for text in texts if (note := notes.parse(text))]
    return next((note for note in read if notes.changes(note)), read[0] if read else None)


def _dates(said: Dispatch) -> tuple[dict[str, str | None], list[Trouble]]:
    troubles = []
    read: dict[str, str | None] = {}
    for name, value in (("filed", said.filed), ("updated", said.updated), ("embargo", said.embargo)):
        read[name] = times.iso(value or "")
        if read[name] is None and not times.is_none(value or ""):
            troubles.append(Trouble(f"{name}: {value!r} is no date that can be read"))
    return read, troubles


def _dateline(field: str | None, body: Sequence[Piece]) -> str | None:
    """The sender's field, else what opens the text."""
    chosen = _line(field) or next(iter(_texts(body, Label.DATELINE)), None)
    return bare(chosen) if chosen else None


def _texts(body: Sequence[Piece], label: Label) -> list[str]:
    return [piece.text for piece in body if piece.label is label]
