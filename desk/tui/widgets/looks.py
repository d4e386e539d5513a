"""How each thing looks: the class names of the style sheets as styles to paint with."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from textual.widget import Widget

from desk.tui.drawing.marks import PLAIN

NAMES = frozenset(
    {
        *("quiet", "strong", "label", "key", "title", "tab", "rule", "warning", "cursor", "marked", "edge", "thumb"),
        *("conflict", "different-scope", "updated", "refined", "same", "only"),
        *("open", "accepted", "merged", "edited", "rejected", "held"),
        *("claim", "passage", "whole", "other-claim", "caret", "deciding", "changed", "fact", "moved", "aside"),
        *("emphasis", "code"),
    }
)
"""Every class name that a piece of a row may carry; looks.tcss says how each looks."""


ONE_LINE = str.maketrans("\n\r\t", "   ")


class Looks(Widget, can_focus=False):
    """Holds the styles for all panes, so that they are worked out once and not for each. It is never shown."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(NAMES)
    DEFAULT_CSS = "Looks { display: none; }"

    def __init__(self, ascii_only: bool) -> None:
        super().__init__()
        self._styles: dict[str, Style] = {}
        self._signs = ONE_LINE | PLAIN if ascii_only else ONE_LINE

    def of(self, names: str) -> Style:
        """The style of one or more class names, parted by spaces; what they leave open is the pane's own."""
        style = self._styles.get(names)
        if style is None:
            parts = names.split()
            style = self.get_component_rich_style(*parts, partial=True) if parts else Style.null()
            self._styles[names] = style
        return style

    def signs(self, text: str) -> str:
        """The text on one line, in the set of signs that was chosen; as many characters as before."""
        return text.translate(self._signs)

    def notify_style_update(self) -> None:
        """Forget the theme before."""
        self._styles.clear()
        super().notify_style_update()
