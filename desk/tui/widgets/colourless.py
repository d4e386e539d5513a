"""NO_COLOR, taken at its word: no code for a colour is sent."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter


class Colourless(LineFilter):
    """Takes every colour away, the terminal's default ones too: NO_COLOR means that no code for a colour is sent."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, bold, underlined or reversed as they were."""
        return [Segment(text, style and style.without_color, control) for text, style, control in segments]
