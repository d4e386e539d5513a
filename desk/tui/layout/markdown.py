"""Markdown as rows, raw or rendered: what a reader of the filed text would see, read by a CommonMark parser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desk.spans import Span
from desk.tui.drawing.cells import width
from desk.tui.drawing.marks import BULLET
from desk.tui.drawing.rows import BLANK, Mark, Piece, Row, passage, prose, row
from desk.tui.drawing.sheet import Page

FENCE = "---"
INLINE = {"strong_open": "strong", "em_open": "emphasis", "s_open": "aside", "link_open": "key"}
HEADINGS = {"h1": "strong", "h2": "label"}


def raw(text: str, to: int) -> Page:
    """The file's own characters, wrapped."""
    rows: list[Row] = []
    for line in text.split("\n"):
        style = "quiet" if line == FENCE else "strong" if line.startswith("#") else ""
        indent = " " * (1 + len(line) - len(line.lstrip()))
        rows += prose(line, to - 2, style, indent) or [BLANK]
    return Page(rows)


def rendered(text: str, to: int) -> Page:
    """The text without its signs, and without the front matter, which is for programs."""
    return Page(_blocks(MarkdownIt("commonmark").parse(_body(text)), to - 1))


def _body(text: str) -> str:
    """What comes after the front matter."""
    lines = text.split("\n")
    if lines[0] != FENCE or FENCE not in lines[1:]:
        return text
    return "\n".join(lines[lines.index(FENCE, 1) + 1 :])


def _blocks(tokens: Sequence[Token], to: int) -> Iterator[Row]:
    """A blank row after each block; inside a list none."""
    signs: list[str] = []
    counts: list[int] = []
    style = ""
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                counts.append(int(token.attrGet("start") or 1) if token.type.startswith("ordered") else 0)
            case "bullet_list_close" | "ordered_list_close":
                counts.pop()
                if not counts:
                    yield BLANK
            case "list_item_open":
                signs.append(f"{counts[-1]}. " if counts[-1] else f"{BULLET} ")
                counts[-1] += bool(counts[-1])
            case "heading_open":
                style = HEADINGS.get(token.tag, "label")
            case "inline":
                indent = " " + "  " * max(len(counts) - 1, 0)
                yield from _inline(token.children or (), to, style, indent, signs.pop() if signs else "")
                style = ""
                if not counts:
                    yield BLANK
            case "fence" | "code_block":
                for line in token.content.rstrip("\n").split("\n"):
                    yield row(" ", Piece(line, "code"))
                yield BLANK
            case _:
                pass


def _inline(tokens: Sequence[Token], to: int, style: str, indent: str, sign: str) -> Iterator[Row]:
    text, marks = _marked(tokens)
    hang = " " * width(sign)
    for number, pieces in enumerate(passage(text, to - width(indent) - width(sign), marks=marks, style=style)):
        yield row(indent, Piece(hang if number else sign, "quiet"), *pieces)


def _marked(tokens: Sequence[Token]) -> tuple[str, list[Mark]]:
    """The text of inline tokens, and where it is strong, emphasised or code."""
    text = ""
    marks: list[Mark] = []
    begun: list[tuple[int, str]] = []
    for token in tokens:
        if token.type in INLINE:
            begun.append((len(text), INLINE[token.type]))
        elif token.type.endswith("_close") and begun:
            start, style = begun.pop()
            marks.append(Mark(Span(start, len(text)), style))
        elif token.type == "code_inline":
            marks.append(Mark(Span(len(text), len(text) + len(token.content)), "code"))
            text += token.content
        else:
            text += "\n" if token.type == "hardbreak" else " " if token.type == "softbreak" else token.content
    return text, marks
