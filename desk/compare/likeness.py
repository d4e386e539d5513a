"""How alike two sentences are: from 0, nothing shared, to 1, the same words in the same order.

Takes the folded terms of sentences, promises a symmetric number. Figures stay whole: 250 and 500 share nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from desk.compare.tokens import plain, tokenise

CONTAINMENT = 0.6
"""The share of the score that rare shared words earn; the order of the characters earns the rest."""


@dataclass(frozen=True, slots=True)
class Terms:
    """One sentence as it is compared: its folded words and figures, and the same in one line."""

    words: frozenset[str]
    line: str


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much each word tells, learnt from the sentences at hand: a word of every sentence tells least."""

    weights: dict[str, float]
    unseen: float

    def of(self, words: Iterable[str]) -> float:
        """The summed weight of `words`."""
        return sum(self.weights.get(word, self.unseen) for word in words)


def terms(text: str) -> Terms:
    """The words and figures of one sentence, folded to lower case."""
    words = [token.key.lower() for token in tokenise(plain(text)) if token.sort in ("word", "number")]
    return Terms(frozenset(words), " ".join(words))


def rarity(sentences: Iterable[Terms]) -> Rarity:
    """Inverse document frequencies over `sentences`."""
    seen = tuple(sentences)
    counts = Counter(word for sentence in seen for word in sentence.words)
    total = len(seen) + 1
    return Rarity({word: math.log(1 + total / count) for word, count in counts.items()}, math.log(1 + total))


def likeness(a: Terms, b: Terms, rarity: Rarity) -> float:
    """0 to 1: the mean share of either sentence's weight found in the other, and the likeness of their characters."""
    if a.line == b.line:
        return 1.0
    shared = rarity.of(a.words & b.words)
    if not shared:
        return 0.0
    contained = (shared / rarity.of(a.words) + shared / rarity.of(b.words)) / 2
    return CONTAINMENT * contained + (1 - CONTAINMENT) * fuzz.ratio(a.line, b.line) / 100


def score(a: str, b: str) -> float:
    """How alike two sentences are with nothing known but themselves, 0 to 1; `score(a, b) == score(b, a)`."""
    pair = terms(a), terms(b)
    return likeness(*pair, rarity(pair))
