"""What the panel at the bottom can be asked to show: a choice among sentences, a line to type, a text to write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One of several ways; its place in the list, counted from 1, is its key."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Choosing:
    """A choice; the functions are called with the option's place, counted from 0."""

    title: str
    options: Sequence[Option]
    chosen: Callable[[int], None]
    edited: Callable[[int], None] | None = None
    removed: Callable[[int], None] | None = None
    """Called to forget an option rather than to take it."""
    reasons: Sequence[str] = ()
    """What the editor should know before choosing, a row each."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A text to type. `answered` is called at Enter; the panel stays open where it raises a DeskError."""

    title: str
    answered: Callable[[str], None]
    text: str = ""
    hint: str = ""
    """What can be typed."""
    suggestions: Sequence[str] = ()
    """Words that Tab completes."""
    typed: Callable[[str], None] | None = None
    """Called at every change."""
    dropped: Callable[[], None] | None = None
    """Called where the editor leaves without an answer."""
