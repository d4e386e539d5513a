"""What was worked out from the copy, since that takes long: a projection, thrown away when the program changes.

Copies without their text, features for grouping, the stories that were found, counts of points: each a row of JSON by
kind and key. Nothing here is the only place of anything; a row that can't be read is worked out again.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from desk import __version__
from desk.body.copy import Block, Copy
from desk.spans import Span
from desk.stories.features import Features
from desk.stories.story import Chain, Story
from desk.stories.terms import Terms
from desk.trouble import Trouble
from desk.wire.item import Item, Kind, Label, Note, Status

WORK = ("wire", "body", "facts", "compare", "stories")
"""The rooms whose code decides what is worked out."""

PLAIN = tuple(
    field.name
    for field in fields(Item)
    if field.name not in {"parts", "sent", "byline", "status", "kind", "note", "troubles"}
)
"""The item's fields that are a string or nothing."""

Row = dict[str, Any]


@cache
def code_version() -> str:
    """A name for this program: its version, and the sizes and times of the modules that work things out."""
    package = Path(__file__).parent.parent
    found = blake2b(digest_size=8)
    for room in WORK:
        for path in sorted((package / room).rglob("*.py")):
            seen = path.stat()
            found.update(f"{path.name} {seen.st_size} {seen.st_mtime_ns}".encode())
    return f"{__version__} {found.hexdigest()}"


def copy_row(copy: Copy) -> Row:
    """A copy without its text."""
    item = copy.item
    row: Row = {name: value for name in PLAIN if (value := getattr(item, name)) is not None}
    row |= {"byline": item.byline, "status": item.status, "kind": item.kind}
    row["troubles"] = [trouble.message for trouble in item.troubles]
    row["aside"] = [block.label for block in copy.blocks]
    if item.note is not None:
        row["note"] = [item.note.kind, item.note.text, item.note.paragraphs]
    return row


def copy_of(row: Row) -> Copy:
    """What `copy_row` wrote. Raises KeyError, TypeError or ValueError where it is not one."""
    note = row.get("note")
    item = Item(
        **{name: row[name] for name in PLAIN if name in row},
        byline=tuple(row["byline"]),
        status=Status(row["status"]),
        kind=Kind(row["kind"]),
        note=Note(note[0], note[1], tuple(note[2])) if note else None,
        troubles=tuple(Trouble(message) for message in row["troubles"]),
    )
    return Copy(item, tuple(map(_set_aside, row["aside"])), ())


@cache
def _set_aside(label: str) -> Block:
    """A block of which nothing is known but its label."""
    return Block(Label(label), Span(0, 0), False, "")


def features_row(told: Features) -> Row:
    """A copy's features."""
    return {
        "words": b2a_base64(told.terms.checksums, newline=False).decode(),
        "counts": b2a_base64(told.terms.counts, newline=False).decode(),
        "runs": b2a_base64(told.shingles, newline=False).decode(),
        "opening": told.opening,
    }


def features_of(row: Row) -> Features:
    """What `features_row` wrote."""
    terms = Terms(a2b_base64(row["words"]), a2b_base64(row["counts"]))
    return Features(terms, a2b_base64(row["runs"]), row["opening"])


def stories_rows(stories: Iterable[Story], places: dict[int, int]) -> list[Row]:
    """The stories; `places` gives each copy (by `id()`) its number."""
    return [
        {
            "id": story.id,
            "slug": story.slug,
            "headline": story.headline,
            "kept": sorted(story.kept),
            "left": sorted(story.left),
            "chains": [[chain.id, [places[id(copy)] for copy in chain.copies]] for chain in story.chains],
        }
        for story in stories
    ]


def stories_of(rows: Iterable[Row], copies: list[Copy]) -> tuple[Story, ...]:
    """What `stories_rows` wrote."""
    return tuple(
        Story(
            row["id"],
            row["slug"],
            row["headline"],
            tuple(Chain(name, tuple(copies[place] for place in places)) for name, places in row["chains"]),
            frozenset(row["kept"]),
            frozenset(row["left"]),
        )
        for row in rows
    )


def packed(row: object) -> str:
    """JSON, as it is kept."""
    return json.dumps(row, ensure_ascii=True, separators=(",", ":"))
