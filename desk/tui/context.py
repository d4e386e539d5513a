"""Where a key is pressed: the views, and what may lie over them."""

from __future__ import annotations

from enum import StrEnum


class Context(StrEnum):
    """One meaning of the keyboard."""

    TRIAGE = "triage"
    EMPTY = "empty desk"
    """Triage before there is any copy."""
    POINTS = "points"
    COMPARE = "compare"
    SOURCE = "source"
    SUMMARY = "summary"
    VERSIONS = "versions"
    """Who filed what when, and how much the sources share."""
    HISTORY = "history"
    SEARCH = "search"
    HELP = "help"
    CHOOSING = "choosing"
    """A panel offers sentences."""
    TYPING = "typing"
    """A panel takes text."""


ROUND = (Context.TRIAGE, Context.POINTS, Context.COMPARE, Context.SUMMARY)
"""The views in the order of Tab; each one's first letter, as a capital, is its key."""
