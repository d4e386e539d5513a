"""The visible text of a web page: its blocks parted by blank lines, and where each stood in the tree.

Takes a parsed page, gives text and parts; offsets are half-open, in code points. A block is what stands between two
block elements, or between two line breaks in a row. What a browser does not show is left out: scripts, forms, what is
hidden. The walk is a loop, so that no nesting is too deep for it; a chain of ancestors is kept to `MAX_DEPTH`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag

from desk.spans import Span
from desk.wire.item import Element, Part

MAX_DEPTH = 100
"""Ancestors kept of a block, from the root; real pages have 40 at most."""

PICTURE = "img"
"""The word that an element's tokens hold where a picture stood in it before the block."""
_NEAR_PICTURE = 5  # elements around a picture that are named for it: wrappers for its ratio, its link, its credit
_ICON = 60  # pixels: what is declared smaller is no picture


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SKIPPED = _tags(
    "applet audio button canvas datalist dialog embed head iframe input map math meter noscript object optgroup option "
    "progress script select style svg template textarea title video"
)
_BLOCKS = _tags(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table "
    "tbody td tfoot th thead tr ul"
)
_PICTURES = frozenset(("img", "amp-img", "video"))
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")  # a no-break space stays: it is copy
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_SCREEN_READERS = frozenset(("sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "a11y-hidden"))
# "articleBody", "photo-credit__name", "c-figure_caption2" to words
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[a-z]+")
_NAMED_BY = ("class", "id", "itemprop", "role", "data-testid", "data-component", "data-component-name", "data-type")
_LAYOUT = _tags("center div dl figure form h1 h2 h3 h4 ol p table ul")
_ROW_GROUPS = ("tbody", "tfoot", "thead")


@dataclass(slots=True)
class _Open:
    """An element that is being read."""

    tag: Tag
    number: int
    words: frozenset[str] | None = None

    def named(self) -> frozenset[str]:
        if self.words is None:
            self.words = _words(self.tag)
        return self.words


@dataclass(slots=True)
class _Walk:
    """The elements open now, the line that is being read, and the blocks found so far."""

    stack: list[_Open] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    linked: int = 0
    """Visible characters of the line that lie in links."""
    total: int = 0
    links: int = 0
    """Links open now."""
    pres: int = 0
    """Elements open now whose line ends are line breaks."""
    common: int = 0
    """How many of the ancestors all text of the line shares."""
    chain: tuple[_Open, ...] = ()
    blocks: list[tuple[str, Element]] = field(default_factory=list)
    count: int = 0

    def open(self, tag: Tag) -> None:
        if tag.name in _BLOCKS:
            self.flush()
        elif tag.name == "a":
            self.links += 1
        self.pres += tag.name == "pre"
        self.count += 1
        self.stack.append(_Open(tag, self.count))

    def close(self) -> None:
        tag = self.stack[-1].tag
        if tag.name in _BLOCKS:
            self.flush()
        elif tag.name == "a":
            self.links -= 1
        self.pres -= tag.name == "pre"
        self.stack.pop()
        self.common = min(self.common, len(self.stack))

    def say(self, words: str) -> None:
        """Add text to the line; in preformatted text every line end breaks it."""
        if self.pres and "\n" in words:
            for line in words.split("\n"):
                self._add(line)
                self.break_line()
        else:
            self._add(words)

    def _add(self, words: str) -> None:
        folded = _BLANKS.sub(" ", words)
        size = len(folded) - folded.count(" ")
        if size:
            if not self.total:
                self.chain = tuple(self.stack[:MAX_DEPTH])
                self.common = len(self.chain)
            self.total += size
            self.linked += size if self.links else 0
        if folded and (size or self.line):
            self.line.append(folded)

    def picture(self) -> None:
        """A picture stands here: the elements close around it are named for it."""
        for each in self.stack[-_NEAR_PICTURE:]:
            each.words = each.named() | {PICTURE}

    def break_line(self) -> None:
        """One line break is a line; two in a row part two blocks."""
        last = next((piece for piece in reversed(self.line) if piece != " "), None)
        if last == "\n":
            self.flush()
        elif last is not None:
            self.line.append("\n")

    def flush(self) -> None:
        """End the line and keep it as a block, if it holds anything visible."""
        if self.total:
            text = "\n".join(_BLANKS.sub(" ", line).strip(" ") for line in "".join(self.line).split("\n")).strip()
            if text:
                self.blocks.append((text, self.element()))
        self.drop()

    def drop(self) -> None:
        """Begin a new line."""
        self.line.clear()
        self.linked = self.total = 0

    def element(self) -> Element:
        """Where all text of the line stands."""
        chain = self.chain[: max(1, self.common)]
        return Element(
            tuple(each.tag.name for each in chain),
            tuple(each.named() for each in chain),
            round(self.linked / self.total, 3),
            tuple(each.number for each in chain),
        )


def visible(soup: BeautifulSoup) -> tuple[str, tuple[Part, ...]]:
    """The text that a reader of the page sees, and its blocks in order."""
    root = soup.body or soup
    walk = _Walk()
    walk.open(root)
    end = _after(root)
    node = root.next_element
    while node is not None and node is not end:
        while walk.stack[-1].tag is not node.parent:
            walk.close()
        if isinstance(node, Tag):
            node = _enter(walk, node)
            continue
        if type(node) is NavigableString:
            walk.say(node)
        node = node.next_element
    while walk.stack:
        walk.close()
    return _lay(walk.blocks)


def _enter(walk: _Walk, tag: Tag) -> PageElement | None:
    """Open an element, or step over it; gives the node to read next."""
    if tag.name == "br":
        walk.break_line()
        return _after(tag)
    if tag.name in _PICTURES and not _is_icon(tag):
        walk.picture()
    if tag.name in _SKIPPED or _is_hidden(tag):
        return _after(tag)
    if tag.name == "table" and _is_data(rows := _rows(tag)):
        _table(walk, tag, rows)
        return _after(tag)
    walk.open(tag)
    return tag.next_element


def _rows(table: Tag) -> list[list[Tag]]:
    """The cells of a table's own rows."""
    groups = [table, *(each for each in table.contents if isinstance(each, Tag) and each.name in _ROW_GROUPS)]
    rows = [each for group in groups for each in group.contents if isinstance(each, Tag) and each.name == "tr"]
    return [[each for each in row.contents if isinstance(each, Tag) and each.name in ("td", "th")] for row in rows]


def _is_data(rows: list[list[Tag]]) -> bool:
    """Whether a table sets out data: two rows and columns or more, and no layout inside its cells."""
    if len(rows) < 2 or any(len(row) < 2 for row in rows[:3]):
        return False
    return not any(
        isinstance(each, Tag) and each.name in _LAYOUT for row in rows for cell in row for each in cell.contents
    )


def _table(walk: _Walk, table: Tag, rows: list[list[Tag]]) -> None:
    """A table of data is one block: a line a row, cells parted by tabs."""
    words = [[_BLANKS.sub(" ", cell.get_text(" ")).strip() for cell in row] for row in rows]
    text = "\n".join("\t".join(row) for row in words if any(row))
    walk.open(table)
    walk.say(text)
    if walk.total:
        walk.blocks.append((text, walk.element()))
    walk.drop()
    walk.close()


def _is_icon(tag: Tag) -> bool:
    """Whether a picture is declared too small to have a caption."""
    return any(
        isinstance(size := tag.attrs.get(side), str) and size.isdecimal() and int(size) < _ICON
        for side in ("width", "height")
    )


def _is_hidden(tag: Tag) -> bool:
    attributes = tag.attrs
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    if style and _HIDDEN.search(str(style)):
        return True
    classes = attributes.get("class")
    return bool(classes) and not _FOR_SCREEN_READERS.isdisjoint(str(classes).split())


def _after(node: PageElement) -> PageElement | None:
    """What follows a node and all that it holds."""
    while isinstance(node, Tag) and node.contents:
        node = node.contents[-1]
    return node.next_element


def _words(tag: Tag) -> frozenset[str]:
    """The words that name an element: of its class, id and the like, in lower case."""
    found: set[str] = set()
    for name in _NAMED_BY:
        value = tag.attrs.get(name)
        if value:
            found.update(_WORD.findall(_CAMEL.sub(" ", str(value)).lower()))
    return frozenset(found)


def _lay(blocks: list[tuple[str, Element]]) -> tuple[str, tuple[Part, ...]]:
    parts = []
    at = 0
    for text, element in blocks:
        parts.append(Part(Span(at, at + len(text)), element=element))
        at += len(text) + 2
    return "\n\n".join(text for text, _ in blocks), tuple(parts)
