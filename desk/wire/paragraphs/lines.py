"""Plain lines to paragraphs: hard-wrapped text is unwrapped, tables and lists keep their lines.

A blank line parts paragraphs; so does an indented first line, as teleprinters set it. Takes text with any line ends.
"""

from __future__ import annotations

import re

_INDENT = re.compile(r"(?:\t| {2,})")
_BULLET = re.compile(r"\s*(?:[-*•·–—]|\d{1,2}[.)])\s")
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")  # two words far apart in a line: a table
_WRAPPED = 45  # code points: a line that the sender's margin broke is at least as long; agencies wrap at 60 to 80
_UNWRAPPED = 120  # code points: beyond any margin, each line is a paragraph


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of `text`, blank at neither end, in order; a table or list is one, with its line ends kept."""
    blocks = re.split(r"\n[ \t\f\v\u00a0]*(?=\n)", text.replace("\r\n", "\n").replace("\r", "\n"))
    return tuple(paragraph for block in blocks for paragraph in _of_block(block))


def is_table(paragraph: str) -> bool:
    """Whether most of a paragraph's lines stand in columns."""
    lines = paragraph.split("\n")
    return len(lines) > 1 and sum(bool(_COLUMNS.search(line.strip())) for line in lines) * 2 > len(lines)


def is_list(paragraph: str) -> bool:
    """Whether every line of a paragraph opens with a bullet or a number."""
    lines = paragraph.split("\n")
    return len(lines) > 1 and all(_BULLET.match(line) for line in lines)


def _of_block(block: str) -> list[str]:
    lines = [line.rstrip() for line in block.split("\n") if line.strip()]
    if not lines:
        return []
    whole = "\n".join(lines)
    if is_table(whole) or is_list(whole):
        return [whole.strip("\n")]
    if max(map(len, lines)) > _UNWRAPPED:
        return [line.strip() for line in lines]
    return [paragraph for group in _groups(lines) for paragraph in _joined(group)]


def _groups(lines: list[str]) -> list[list[str]]:
    """Lines up to the next indented one, where indents mark first lines; bullets open a group as well."""
    marks = [bool(_INDENT.match(line)) for line in lines]
    indented = any(marks) and not all(marks[1:] or [False])
    groups: list[list[str]] = []
    for i, line in enumerate(lines):
        if not groups or (indented and marks[i]) or _BULLET.match(line):
            groups.append([])
        groups[-1].append(line.strip())
    return groups


def _joined(lines: list[str]) -> list[str]:
    """One paragraph where the margin broke its lines; else the lines as they stand."""
    if len(lines) == 1 or min(map(len, lines[:-1])) >= _WRAPPED:
        return [" ".join(lines)]
    return ["\n".join(lines)]
