"""Trouble in the copy is a value; trouble in what the user asked is an error with a hint."""

from __future__ import annotations

from dataclasses import dataclass

from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in one item that an editor should know of; the rest of the item is still good."""

    message: str
    """One sentence: what is wrong and what was done about it."""
    span: Span | None = None
    """Where in the item's text; None where it concerns the whole item or its raw bytes."""


class DeskError(Exception):
    """The request can't be met: `message` says what is wrong, `hint` what would work.

    Caught in two places only: the app shows a notice, the command line exits with 2.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
