"""One story as its sender words it, and how it becomes an item: the same rules for every format.

A format's reader fills in a `Dispatch` with what the sender says and where; `to_items` normalises dates, names, status,
note and kind, sets headline and notes above the body, and tells sign-offs and repeated lines from copy. What the sender
does not say stays None; a date that can't be read is None with a trouble, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desk.trouble import Trouble
from desk.wire import agencies, bylines, dateline, kinds, notes, signoffs, times
from desk.wire.item import Item, Label, Note
from desk.wire.pieces import Piece, lay


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


MAX_ITEMS = 1_000
"""Of one file: the largest real feed that we met has 24."""


def to_items(
    said: Iterable[Dispatch], path: str, format_name: str, troubles: Sequence[Trouble] = (), rest: str = ""
) -> tuple[Item, ...]:
    """The items of one file, at least one; `troubles` concern the file, `rest` is the text behind a fault in it."""
    told = list(islice(said, MAX_ITEMS + 1)) or [Dispatch()]
    if len(told) > MAX_ITEMS:
        told.pop()
        troubles = (*troubles, Trouble(f"more than {MAX_ITEMS:,} items: only so many were read"))
    told[0] = replace(told[0], troubles=(*troubles, *told[0].troubles))
    fault = Piece(" ".join(rest.split()), Label.OTHER, "it stands behind a fault in the file")
    told[-1] = replace(told[-1], asides=(*told[-1].asides, fault))
    return tuple(to_item(each, path, format_name) for each in told)


def to_item(said: Dispatch, path: str, format_name: str) -> Item:
    """The item that `said` makes."""
    headline, slug = _line(said.headline), _line(said.slug)
    names = tuple(name for line in said.bylines if (name := bylines.byline(line)))
    body, in_text = _body(said, headline, names)
    note = _note([*(text for text, _ in said.notes), *in_text]) or _replacing(body)
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
        byline=names,
        credit=_line(said.credit),
        dateline=_dateline(said, body),
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


_LONGEST_URGENCY = 20  # code points: a number or a letter


def _line(value: str | None) -> str | None:
    """One line, blanks folded; None for nothing."""
    folded = re.sub(r"\s+", " ", value).strip() if value else ""
    return folded or None


def _head(said: Dispatch, headline: str | None) -> Iterable[Piece]:
    """What stands above the body: headline, dek, notes, bylines."""
    yield Piece(headline or "", Label.HEADLINE, "headline")
    yield _dek(said)
    yield from (Piece(_line(text) or "", Label.NOTE, why) for text, why in said.notes)
    yield from (Piece(_line(line) or "", Label.BYLINE, "byline") for line in said.bylines)


def _dek(said: Dispatch) -> Piece:
    """The dek, set aside where it only gives the beginning of the text."""
    dek = _line(said.dek) or ""
    beginning = _folded(" ".join(piece.text for piece in said.body if _runs(piece))[: len(dek) + _LONGEST_DATELINE])
    if len(dek) > _SHORTEST_TEASER and _folded(dek) in beginning:
        return Piece(dek, Label.DUPLICATE, "it repeats the beginning of the text")
    return Piece(dek, Label.DEK, "dek")


_SHORTEST_TEASER = 40  # code points: a shorter dek may stand in the text by chance
_LONGEST_DATELINE = 200
# "The following release corrects and replaces ...", "Le communiqué suivant corrige et remplace ..."
_REPLACING = re.compile(
    r"(?:the following|this|please replace|le|la|cette|ce|diese|die folgende|el siguiente)\b.{0,60}?"
    r"\b(?:release|version|story|communiqu[ée]|mitteilung|meldung|comunicado)\b.{0,80}?"
    r"\b(?:correct|corrig|replac|remplac|ersetz|berichtig|sustituye)",
    re.IGNORECASE,
)


def _replacing(body: Sequence[Piece]) -> Note | None:
    """The note in a first paragraph that says, as press wires do, that it takes another's place; it stays copy."""
    first = next((piece.text for piece in body if _runs(piece)), "")
    return Note("corrects", first, ()) if _REPLACING.match(first) else None


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


def _dateline(said: Dispatch, body: Sequence[Piece]) -> str | None:
    """The sender's field, else what opens the text."""
    field = _line(said.dateline)
    in_text = next((piece.text for piece in body if piece.label is Label.DATELINE), None)
    chosen = field or in_text
    return dateline.bare(chosen) if chosen else None


def _body(said: Dispatch, headline: str | None, names: Sequence[str]) -> tuple[tuple[Piece, ...], list[str]]:
    """The body with its first and last lines told from copy, and the change notes that it opens with."""
    pieces = [_listed(piece) for piece in said.body if piece.text.strip()]
    in_text: list[str] = []
    first = next((i for i, piece in enumerate(pieces) if _runs(piece)), len(pieces))
    for i, piece in enumerate(pieces[: first + 1]):
        pieces[i] = _repeated(piece, headline, names)
    while first < len(pieces) and (opening := _opening(pieces[first], headline, names)):
        pieces[first] = opening
        in_text += [opening.text] if opening.label is Label.NOTE else []
        first = next((i for i in range(first + 1, len(pieces)) if _runs(pieces[i])), len(pieces))
    _mark_end(pieces)
    return _with_dateline(pieces, first, _line(said.dateline)), in_text


def _runs(piece: Piece) -> bool:
    return piece.label is Label.BODY


_BULLET = re.compile(r"[*•▪‣]\s")


def _listed(piece: Piece) -> Piece:
    """A paragraph that opens with a bullet is one of a list: wrap-ups carry their points above the dateline."""
    return replace(piece, label=Label.LIST, why="it opens with a bullet") if _bulleted(piece) else piece


def _bulleted(piece: Piece) -> bool:
    return _runs(piece) and bool(_BULLET.match(piece.text))


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _repeated(piece: Piece, headline: str | None, names: Sequence[str]) -> Piece:
    """A line above the text that repeats the headline or the byline is set aside as such."""
    folded = _folded(bylines.byline(piece.text) or "")
    if headline and _folded(piece.text) == _folded(headline):
        return replace(piece, label=Label.DUPLICATE, why="it repeats the headline")
    if folded and folded in {_folded(name) for name in names}:
        return replace(piece, label=Label.BYLINE, why="it repeats the byline")
    return piece


_CHANGE_BRACKET = re.compile(r"[(\[][^()\[\]]{3,600}[)\]]")  # "(Adds minister's reaction, paragraphs 3-5)"


def _opening(piece: Piece, headline: str | None, names: Sequence[str]) -> Piece | None:
    """A first paragraph that is no copy yet: a repeated line, a byline, a change note in brackets; else None."""
    repeated = _repeated(piece, headline, names)
    if repeated is not piece:
        return repeated
    if not names and bylines.is_byline(piece.text):
        return replace(piece, label=Label.BYLINE, why="it is a byline by its wording")
    if _CHANGE_BRACKET.fullmatch(piece.text) and notes.changes(notes.parse(piece.text)):
        return replace(piece, label=Label.NOTE, why="the first line says in brackets what changed")
    return None


def _mark_end(pieces: list[Piece]) -> None:
    """Rules are no copy anywhere; initials and end marks are none at the end."""
    for i, piece in enumerate(pieces):
        if _runs(piece) and signoffs.is_rule(piece.text):
            pieces[i] = replace(piece, label=Label.OTHER, why="a rule")
    for i in range(len(pieces) - 1, -1, -1):
        if pieces[i].label is Label.OTHER:
            continue
        reason = signoffs.why(pieces[i].text) if _runs(pieces[i]) else None
        if reason is None:
            return
        pieces[i] = replace(pieces[i], label=Label.OTHER, why=reason)


def _with_dateline(pieces: list[Piece], first: int, field: str | None) -> tuple[Piece, ...]:
    """The dateline as a piece of its own in the first paragraph's line: the text's own, else the sender's field."""
    if first >= len(pieces):
        return tuple(pieces)
    copy = pieces[first]
    length = dateline.length(copy.text)
    if length:
        words, gap = copy.text[:length].rstrip(), copy.text[:length][len(copy.text[:length].rstrip()) :]
        rest = replace(copy, text=copy.text[length:])
        pieces[first : first + 1] = [Piece(words, Label.DATELINE, "it opens the text", gap or " "), rest]
    elif field and not _folded(copy.text).startswith(_folded(dateline.bare(field))):
        pieces.insert(first, Piece(field, Label.DATELINE, "dateline", " "))
    return tuple(pieces)
