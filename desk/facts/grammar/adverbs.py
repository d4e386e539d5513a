"""Whether a word in -ly is an adverb: "badly" is, "family" is a noun."""

from __future__ import annotations

from desk.facts.lexicon.grammar import NOT_ADVERBS


def in_ly(low: str) -> bool:
    """Whether a word, in small letters, looks like an adverb."""
    return low.endswith("ly") and low not in NOT_ADVERBS
