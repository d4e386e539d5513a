"""Sentence to claims: what each says, typed, and who says so."""

from __future__ import annotations

from desk.facts.reading import claims

__all__ = ["claims"]
