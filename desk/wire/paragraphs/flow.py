"""A tree of NITF, XHTML or HTML to labelled pieces: what a reader would see, in order, tags gone.

Paragraphs come with their blanks folded; a line break stays a line end, two of them part paragraphs. Table rows are
lines and cells are parted by tabs. What an element is called is the piece's reason; what it holds is not judged here.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from desk.wire.item import Label
from desk.wire.pieces import Piece

_LABELS = {
    "abstract": Label.DEK,
    "byline": Label.BYLINE,
    "bildskapare": Label.CREDIT,  # TT's words for its own NITF: picture's maker, caption, dateline, crosshead, headline
    "bildtext": Label.CAPTION,
    "caption": Label.SUBHEAD,  # of a table
    "credit": Label.CREDIT,
    "dat": Label.DATELINE,
    "dateline": Label.DATELINE,
    "dd": Label.LIST,
    "distributor": Label.CREDIT,
    "dt": Label.LIST,
    "figcaption": Label.CAPTION,
    "h1": Label.SUBHEAD,
    "h2": Label.SUBHEAD,
    "h3": Label.SUBHEAD,
    "h4": Label.SUBHEAD,
    "h5": Label.SUBHEAD,
    "h6": Label.SUBHEAD,
    "header": Label.OTHER,
    "hl1": Label.SUBHEAD,
    "hl2": Label.SUBHEAD,
    "footer": Label.OTHER,
    "li": Label.LIST,
    "media-caption": Label.CAPTION,
    "media-producer": Label.CREDIT,
    "mellis": Label.SUBHEAD,
    "nav": Label.OTHER,
    "note": Label.NOTE,
    "rubrik": Label.SUBHEAD,
    "tagline": Label.CREDIT,
    "th": Label.SUBHEAD,  # where a table is no table, but a page's layout
}
"""What an element's name says of the text in it; other elements leave it as their parent has it."""

_BLOCKS = frozenset(_LABELS) | {
    "address", "article", "aside", "block", "blockquote", "body", "body.content", "bq", "center", "dir", "div", "dl",
    "fieldset", "figure", "form", "hr", "html", "main", "media", "nitf", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "thead", "tr", "ul",
}  # fmt: skip
_INLINE = frozenset(
    "a abbr acronym alt-code b bdo big br chron cite city classifier code copyrite country del dfn em event font frac "
    "function i ins kbd lang location mark money name.family name.given num object.title org ort person postaddr "
    "pronounce q region s samp small source span state story.date strike strong sub sublocation sup time tt u var "
    "virtloc wbr".split()
)
"""Elements that stand in a line, in HTML and NITF. Where an element holds elements and no words of its own, each of
another name is a paragraph: senders have names of their own for what they put there."""
_SKIPPED = frozenset((
    "bildfil", "head", "iframe", "img", "input", "link", "media-metadata", "media-object", "media-reference", "meta",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title",
))  # fmt: skip
_PARAGRAPHS = frozenset("dat dd dt h1 h2 h3 h4 h5 h6 hl1 hl2 li p pre td th".split())
_LAYOUT_PARAGRAPHS = 3  # a cell with as many holds a text, so the table only lays out a page
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_BREAK = "\n"
# Older products put a whole story into one element: lines at the margin, each paragraph's first line indented. A file
# that is indented for looks has no line at the margin.
_FLUSH_AND_INDENTED = re.compile(r"\n[^\s][^\n]*\n {2,8}\S")
_INDENTED = re.compile(r"\n(?= {2,8}\S)")
_ESCAPED = re.compile(r"&(?:#\d{2,5}|#x[0-9a-fA-F]{2,4}|amp|apos|nbsp|quot);")  # some senders escape twice


@dataclass(slots=True)
class _Walk:
    """The pieces found so far, and the line that is being read."""

    classes: Mapping[str, Label]
    pieces: list[Piece] = field(default_factory=list)
    line: list[str] = field(default_factory=list)

    def element(self, element: Element, label: Label, why: str, *, parted: bool = False) -> None:
        """Read an element; its tail belongs to its parent. `parted`: its parent holds nothing but elements."""
        tag = element.tag
        if tag in _SKIPPED:
            return
        if tag == "br":
            self.line.append(_BREAK)
            return
        own, reason = self._says(element, label, why)
        if tag not in _BLOCKS and reason == why and (tag in _INLINE or not parted):
            self._inside(element, label, why)
            return
        self.close(label, why)
        if tag == "table" and (rows := _rows(element)):
            self._table(rows, element, own, reason)
        elif tag == "pre":
            self._lines("".join(element.itertext()), own, reason)
        else:
            self._inside(element, own, reason)
            self.close(own, reason)

    def close(self, label: Label, why: str) -> None:
        """End the line that is being read and keep its paragraphs."""
        text = "".join(self.line)
        if _ESCAPED.search(text):
            text = html.unescape(text)
        lines = [_fold(line) for line in text.split(_BREAK)]
        self.line.clear()
        for paragraph in re.split(r"\n{2,}", "\n".join(lines).strip("\n")):
            if paragraph.strip():
                self.pieces.append(Piece(paragraph, label, why))

    def _inside(self, element: Element, label: Label, why: str) -> None:
        if not len(element) and element.text and _FLUSH_AND_INDENTED.search(element.text):
            self.line.append((_BREAK * 2).join(map(_folded_blanks, _INDENTED.split(element.text))))
            return
        self.line.append(_folded_blanks(element.text))
        parted = element.tag not in _PARAGRAPHS and not _says_itself(element)
        for child in element:
            self.element(child, label, why, parted=parted)
            self.line.append(_folded_blanks(child.tail))

    def _says(self, element: Element, label: Label, why: str) -> tuple[Label, str]:
        """An element's label and reason; what stands in a note, a caption or a header is all of it."""
        if label is not Label.BODY:
            return label, why
        for name in element.get("class", "").split():
            if name in self.classes:
                return self.classes[name], name
        if element.tag in _LABELS:
            return _LABELS[element.tag], element.tag
        return label, "p" if element.tag == "p" else why

    def _lines(self, text: str, label: Label, why: str) -> None:
        for block in re.split(r"\n[ \t\r]*\n", text):
            lines = "\n".join(line.rstrip() for line in block.split("\n")).strip("\n")
            if lines.strip():
                self.pieces.append(Piece(lines, label, why or "pre"))

    def _table(self, rows: list[list[str]], element: Element, label: Label, why: str) -> None:
        for caption in element.iter("caption"):
            self.element(caption, label, why)
        if label is Label.BODY:
            label, why = Label.TABLE, "table"
        self.pieces.append(Piece("\n".join("\t".join(row).rstrip() for row in rows), label, why))


def flow(root: Element, classes: Mapping[str, Label] | None = None) -> tuple[Piece, ...]:
    """The pieces under `root`; `classes` labels elements by a class name that a sender uses in the same way always."""
    walk = _Walk(classes or {})
    walk.element(root, Label.BODY, "")
    walk.close(Label.BODY, "")
    return tuple(walk.pieces)


def words(element: Element | None) -> str:
    """All text of an element in one line, blanks folded; empty for None."""
    return "" if element is None else _fold("".join(element.itertext()))


def _rows(table: Element) -> list[list[str]]:
    """A table's cells, row by row; none where the table only lays out a page or holds one column."""
    cells = [cell for cell in table.iter() if cell.tag in ("td", "th")]
    if any(sum(1 for _ in cell.iter("p")) >= _LAYOUT_PARAGRAPHS or cell.find(".//table") is not None for cell in cells):
        return []
    rows = [[words(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    if max((sum(map(bool, row)) for row in rows), default=0) < 2:
        return []
    return [row for row in rows if any(row)]


def _says_itself(element: Element) -> bool:
    """Whether an element holds words between its children."""
    return bool((element.text or "").strip() or any((child.tail or "").strip() for child in element))


def _folded_blanks(text: str | None) -> str:
    return _BLANKS.sub(" ", text) if text else ""


def _fold(text: str) -> str:
    """One line, blank at neither end; a no-break space inside it stays, since it is copy."""
    return _BLANKS.sub(" ", text).strip()
