"""What `desk doctor` finds: one thing looked at, how it stands, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How something stands."""

    OK = "ok"
    NOTE = "note"
    """Works; something would work better."""
    FAULT = "fault"
    """Does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    subject: str
    found: str
    standing: Standing = Standing.OK
    advice: str = ""
    """What to do; empty where nothing needs doing."""


def note(subject: str, found: str, advice: str) -> Finding:
    """Something that would work better."""
    return Finding(subject, found, Standing.NOTE, advice)


def fault(subject: str, found: str, advice: str) -> Finding:
    """Something that does not work."""
    return Finding(subject, found, Standing.FAULT, advice)
