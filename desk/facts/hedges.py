"""The word that weakens a claim: "probably", "reportedly", "is believed to".

Takes the tokens of a sentence and the claim's tokens; answers the word as it stands, or None. It must stand in the
claim's own words or shortly before them in the same clause.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.lexicon.speech import HEDGES
from desk.facts.tokens import Token
from desk.spans import Span

REACH = 7
"""Tokens looked at before the claim."""


def read(tokens: Sequence[Token], span: Span) -> str | None:
    """The hedge on the claim at `span`, the nearest first."""
    inside = [token for token in tokens if span.start <= token.start < span.end]
    before: list[Token] = []
    for token in reversed([token for token in tokens if token.end <= span.start][-REACH:]):
        if token.text in ",.;:“”\"()" or token.low in ("and", "but", "while"):
            break
        before.append(token)
    for token in [*inside, *before]:
        if token.low in HEDGES and not (token.low in ("may", "might") and token.text[0].isupper()):
            return token.text
    return None
