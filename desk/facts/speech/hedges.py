"""The word that weakens a claim: "probably", "reportedly", "is believed to".

Takes a paragraph and the claim's span; answers the word as it stands, or None. It must stand in the claim's own words
or shortly before or right behind them in the same clause.
"""

from __future__ import annotations

from desk.facts.grammar.tokens import Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import AUXILIARIES
from desk.facts.lexicon.speech import HEDGES
from desk.facts.speech.paragraphs import Paragraph
from desk.spans import Span

REACH = 7
"""Tokens looked at before the claim."""
BEHIND = 4
"""Tokens looked at behind it, past forms of be and have: "30 are feared dead"."""
_ABLE = words("afford choose feel hear see smell vote")
"""What "could" says somebody was able to do: "people could vote" is no doubt, "jobs could go" is."""
_ENDS = frozenset(',.;:“”"()')


def read(paragraph: Paragraph, span: Span) -> str | None:
    """The hedge on the claim at `span`: inside it, else the nearest before it, else right behind it."""
    tokens = paragraph.tokens
    begin, end = paragraph.at(span.start), paragraph.at(span.end)
    for token in tokens[begin:end]:
        if _is_hedge(token):
            return token.text
    for i in range(begin - 1, max(-1, begin - 1 - REACH), -1):
        if tokens[i].text in _ENDS or tokens[i].low in ("and", "but", "while"):
            break
        if _is_hedge(tokens[i]):
            return tokens[i].text
    for i in range(end, min(end + BEHIND, len(tokens))):
        able = tokens[i].low == "could" and low_at(tokens, i + 1) in _ABLE
        if _is_hedge(tokens[i]) and not able:
            return tokens[i].text
        if tokens[i].low not in AUXILIARIES:
            break
    return None


def _is_hedge(token: Token) -> bool:
    return token.low in HEDGES and not (token.low in ("may", "might") and token.text[0].isupper())
