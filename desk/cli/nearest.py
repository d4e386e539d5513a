"""The name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

LIKE = 60.0
"""Likeness in per cent from which on a name is worth asking after: "themme", "colour-blind" for "colourblind" are above
80, a word that shares only a few letters is below."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`; None where none is."""
    from rapidfuzz import fuzz, process  # for what is misspelt alone

    found = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=LIKE)
    return found[0] if found else None


def suggestion(name: str, known: Iterable[str]) -> str:
    """A hint that names the nearest, or all there are where none is near and they are few."""
    names = list(known)
    near = nearest(name, names)
    if near:
        return f"Did you mean {near}?"
    return f"There are {', '.join(names)}." if len(names) <= FEW else ""


FEW = 12
"""Names that a hint may list."""
