"""Regular expressions written as lists, one alternative a line, so that a list of phrases reads as one."""

from __future__ import annotations

import re


def one_of(rows: str) -> str:
    """The lines of `rows` as one group of alternatives; blank lines and blanks at their ends don't count."""
    return f"(?:{'|'.join(row.strip() for row in rows.splitlines() if row.strip())})"


def opening(rows: str) -> re.Pattern[str]:
    """Matches a line that opens with one of the alternatives, in any case, behind a bullet or a mark."""
    return re.compile(rf"(?i)\W*{one_of(rows)}")


def both(first: str, second: str) -> re.Pattern[str]:
    """Matches a line in which the two expressions stand, each anywhere, in any case."""
    return re.compile(rf"(?i)(?=.*?{first})(?=.*?{second})")


def whole(rows: str) -> re.Pattern[str]:
    """Matches a line that is one of the alternatives, in any case, marks around it aside; for `fullmatch`."""
    return re.compile(rf"(?i)\W*{one_of(rows)}\W*")
