"""An item to read: its fields, then every block with its label; what is set aside says why."""

from __future__ import annotations

from collections.abc import Iterator

from desk.body import Block, Copy
from desk.cli.views.page import Line, line
from desk.wire.item import Item, Kind, Status

GUTTER = 13
"""Columns before the text: a mark, the label, blanks."""
FIELDS = ("agency", "slug", "id", "version", "version_label", "supersedes", "dateline", "place")
TIMES = ("filed", "updated", "embargo")


def view(copy: Copy) -> Iterator[Line]:
    """The item's fields and blocks."""
    item = copy.item
    yield line((item.path, "title"), (f"  {item.format or 'not read'}", "place"))
    yield from (_field(name, value) for name, value in _fields(item))
    yield line("")
    for block in copy.blocks:
        yield from _block(block, item.text)
    yield line("")


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    for name in (*FIELDS, *TIMES, "urgency", "credit"):
        value = getattr(item, name)
        if value:
            yield name.replace("_", " "), value
    if item.byline:
        yield "byline", ", ".join(item.byline)
    if item.status is not Status.USABLE:
        yield "status", item.status
    if item.kind is not Kind.STORY:
        yield "kind", item.kind
    if item.note is not None:
        yield "note", f"{item.note.kind}: {item.note.text}"


def _field(name: str, value: str) -> Line:
    return line(("  " + name.ljust(GUTTER + 1) + " ", "label"), value, indent=GUTTER + 4)


def _block(block: Block, text: str) -> Iterator[Line]:
    words = " ".join(block.span.of(text).split())
    mark, style = (" ", "") if block.kept else ("-", "aside")
    yield line((f"{mark} {block.label}".ljust(GUTTER), "label"), (words, style), indent=GUTTER)
    if not block.kept:
        yield line(" " * GUTTER, (f"set aside: {block.why}", "why"), indent=GUTTER)
