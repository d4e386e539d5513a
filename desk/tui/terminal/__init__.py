"""What goes over the wire to the terminal: only what it does not show yet, in as few bytes as that takes."""

from desk.tui.terminal.shown import Shown

__all__ = ["Shown"]
