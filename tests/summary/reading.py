"""What a CommonMark reader makes of a text: the blocks that it finds, and the characters that it shows."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

COMMONMARK = MarkdownIt("commonmark")
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])

TEXT = {"text", "softbreak", "text_special"}
"""Inline tokens that are nothing but characters; a backslash escape is `text_special` before it is joined."""


def blocks(text: str, reader: MarkdownIt = COMMONMARK) -> list[str]:
    """The names of the blocks in order: "heading_open", "paragraph_open", "list_item_open" ..."""
    return [token.type for token in reader.parse(text) if token.type.endswith("_open") or token.type in LEAVES]


LEAVES = {"hr", "fence", "code_block", "html_block"}


def shown(text: str, reader: MarkdownIt = COMMONMARK) -> list[str]:
    """The characters of each block of running text; anything but characters stands as its token's name in <>."""
    return ["".join(_shown(token.children or [])) for token in reader.parse(text) if token.type == "inline"]


def _shown(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        yield token.content or "\n" * (token.type == "softbreak") if token.type in TEXT else f"<{token.type}>"
