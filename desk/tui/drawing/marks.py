"""Glyph and word of every verdict and state: the signs that are read first, with colour only beside them.

Everything is drawn with these; a terminal or a font that has nothing but ASCII gets them through `PLAIN`, at the place
where strips are made.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.compare.point import Change, Verdict
from desk.rulings import State
from desk.stories import State as Standing


@dataclass(frozen=True, slots=True)
class Sign:
    """How a verdict or a state is shown."""

    glyph: str
    """One cell."""
    word: str
    style: str
    """Its class name in the style sheets."""


VERDICTS = {
    Verdict.CONFLICT: Sign("!", "conflict", "conflict"),
    Verdict.DIFFERENT_SCOPE: Sign("≈", "scope", "different-scope"),
    Verdict.UPDATED: Sign("↻", "updated", "updated"),
    Verdict.REFINED: Sign("⊂", "refined", "refined"),
    Verdict.SAME: Sign("=", "same", "same"),
    Verdict.ONLY: Sign("+", "only", "only"),
}

STATES = {
    State.OPEN: Sign("●", "open", "open"),
    State.ACCEPTED: Sign("✓", "accepted", "accepted"),
    State.MERGED: Sign("✓", "merged", "merged"),
    State.EDITED: Sign("✓", "edited", "edited"),
    State.REJECTED: Sign("✗", "rejected", "rejected"),
    State.HELD: Sign("…", "held", "held"),
}

REOPENED = Sign("◉", "reopened", "conflict")
"""Instead of a point's state, where a new version opened it again."""

STRUCK = {
    Standing.WITHHELD: Sign("…", "withheld", "held"),
    Standing.KILLED: Sign("✗", "KILLED", "conflict"),
}
"""What its sender made of copy that may not be used."""

CHANGES = {Change.SAME: "=", Change.REWORDED: "≠", Change.MOVED: "↕", Change.SPLIT: "⋎", Change.MERGED: "⋏"}
"""What became of a sentence."""

ALONE = "+"
"""Stands before a sentence that one source alone has."""

BAR = "▌"
"""Stands before the row under the cursor."""
MARK = "◆"
"""Stands before a marked row."""
THUMB = "▐"
"""Shows how far down a pane stands."""
SILENT = "—"
"""Stands where a source says nothing."""
BULLET = "•"

WORD_ROOM = max(len(sign.word) for sign in VERDICTS.values())
"""Cells that the longest word of a verdict takes."""

SHARES = "█▒·"
"""Cells of a bar of sentences: the same words, reworded, only in one source."""
LINE = "│"
"""Joins a sender's versions."""
TO = "→"
"""From an old answer to a new one."""

_SIGNS = "≈~ ↻^ ⊂< ●o ◉O ✓v ✗x …. ≠/ ↕| ⋎Y ⋏A ▌> ◆* ▐# —- •* ·. –- ‘' ’' “\" ”\" →> │| ▒: ▁_ ▂. ▃- ▄: ▅= ▆+ ▇* █#"
PLAIN = str.maketrans({pair[0]: pair[1] for pair in _SIGNS.split()} | {"\u00a0": " "})
"""The signs, and the typography that copy is made of, in ASCII: one character for one, so that every column stays."""
