"""Glyph and word of every verdict and state: the signs that are read first, with colour only beside them."""

from __future__ import annotations

from dataclasses import dataclass

from desk.compare.point import Point, Verdict
from desk.rulings import Ruling, State


@dataclass(frozen=True, slots=True)
class Sign:
    """How a verdict or a state is shown."""

    glyph: str
    """One cell."""
    plain: str
    """One ASCII character, for terminals without the other."""
    word: str
    style: str
    """Its class name in the style sheets."""


VERDICTS = {
    Verdict.CONFLICT: Sign("!", "!", "conflict", "conflict"),
    Verdict.DIFFERENT_SCOPE: Sign("≈", "~", "scope", "different-scope"),
    Verdict.UPDATED: Sign("↻", "^", "updated", "updated"),
    Verdict.REFINED: Sign("⊂", "<", "refined", "refined"),
    Verdict.SAME: Sign("=", "=", "same", "same"),
    Verdict.ONLY: Sign("+", "+", "only", "only"),
}

STATES = {
    State.OPEN: Sign("●", "o", "open", "open"),
    State.ACCEPTED: Sign("✓", "v", "accepted", "accepted"),
    State.MERGED: Sign("✓", "v", "merged", "merged"),
    State.EDITED: Sign("✓", "v", "edited", "edited"),
    State.REJECTED: Sign("✗", "x", "rejected", "rejected"),
    State.HELD: Sign("…", ".", "held", "held"),
}

WORD_ROOM = max(len(sign.word) for sign in VERDICTS.values())
"""Cells that the longest word of a verdict takes."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The set in use: Unicode, or ASCII for terminals and fonts that have no other."""

    ascii: bool = False

    def of(self, sign: Sign) -> str:
        """The sign's one character."""
        return sign.plain if self.ascii else sign.glyph

    def verdict(self, point: Point) -> str:
        """The glyph of a point's verdict."""
        return self.of(VERDICTS[point.verdict])

    def state(self, ruling: Ruling) -> str:
        """The glyph of a ruling's state."""
        return self.of(STATES[ruling.state])

    @property
    def bar(self) -> str:
        """What stands before the row under the cursor."""
        return ">" if self.ascii else "▌"

    @property
    def mark(self) -> str:
        """What stands before a marked row."""
        return "*" if self.ascii else "◆"

    @property
    def rule(self) -> str:
        """One cell of a line across."""
        return "-" if self.ascii else "─"

    @property
    def fence(self) -> str:
        """One cell of a line down."""
        return "|" if self.ascii else "│"

    @property
    def more(self) -> str:
        """The sign that something was cut."""
        return "~" if self.ascii else "…"
