"""How alike two sentences are, in words and in facts: from 0, nothing shared, to 1, the same wording.

Takes sentences as terms, weighed by what each tells among the sentences at hand; promises symmetric numbers. Likeness
of words says which sentence answers which, for where a fact has changed the words around it have not. Accord of facts
says how far the two state one thing: another nation, an opposite state, figures that the other lacks cost it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Prefix

from desk.compare.language.kindred import CIRCLES
from desk.compare.language.words import opposite
from desk.compare.links.terms import STEM, Terms, terms

TERSE, FULL = 6.0, 12.0
"""Content words of a headline, and of a sentence in full."""
IN_HEADLINE, IN_SENTENCE = 0.1, 0.21
"""What the likeness of the sequence earns, shared terms earn the rest: a headline is its words, in a sentence their
order tells, too. Of .1 to .2 the one that tells 750 pairs of headlines best; of .2 to .3 the one that tells 600 pairs
of sentences best, and with it more sentences of 84 pairs of drafts find their counterparts than with .3."""
OTHER_NATION, OPPOSITE, OTHER_FIGURES, OTHER_DAY, DENIED = 0.6, 0.7, 0.85, 0.85, 0.75
"""What is left of the likeness when each names a nation, a state, a figure, a day that the other has not, or one of
them denies something: with them the score correlates .80 with what people think of 750 pairs of headlines, without
them .74, and tells 600 pairs of sentences that say one thing from those that don't in .742 of cases, not .736."""
ALLOWED, SURPLUS = 3.0, 20.0
"""Content words that one sentence may have more than the other, and those beyond at which the score is halved: of 1
to 4 the best on 84 pairs of drafts, and 750 pairs of headlines hardly tell it from 4."""
FORM = 0.6
"""Two terms are forms of one word ("protester", "protesting") when such a share of their letters begins alike."""
SPELLING, LONG = 0.8, 5
"""Two longer terms are spellings of one name ("Rohani", "Rowhani") when such a share of their letters is the same."""
KINDRED = 0.6
"""What a word is worth where the other sentence has a kindred one: .4 to .8 hardly differ."""
SCRAP = 5.0
"""Content words below which a piece has words of any sentence by chance: all that its host holds is the piece's own. Of
3 to 7 the best on 84 pairs of drafts."""
BACKGROUND = 100
"""Further sentences of other words that rarity counts with: between two alone whatever they share would be common."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence with what each of its terms tells among the sentences at hand."""

    terms: Terms
    weights: Mapping[str, float]
    whole: float
    """The sum of the weights."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much each term tells, learnt from the sentences at hand: a term of every sentence tells least."""

    told: Mapping[str, float]
    """What each term of theirs tells: its inverse document frequency."""
    rarest: float
    """What a term tells that one sentence has, or none."""

    def weigh(self, sentence: Terms) -> Weighed:
        """The sentence with its weights: what each term tells by itself, by its rarity."""
        told, rarest = self.told, self.rarest
        weights = {term: weight * told.get(term, rarest) for term, weight in sentence.weights.items()}
        return Weighed(sentence, weights, sum(weights.values()))


def rarity(sentences: Iterable[Terms]) -> Rarity:
    """The document frequencies over the sentences, each wording counted once."""
    unique = {sentence.wording: sentence.weights for sentence in sentences}
    counts = Counter(chain.from_iterable(unique.values()))
    total = len(unique) + BACKGROUND + 1
    told = {count: math.log(total / count) for count in {1, *counts.values()}}
    return Rarity({term: told[count] for term, count in counts.items()}, told[1])


def likeness(a: Weighed, b: Weighed) -> float:
    """0 to 1: the mean share of either sentence's weight found in the other, and the likeness of their sequence."""
    if a.terms.wording == b.terms.wording:
        return 1.0
    if not a.whole or not b.whole:
        return 0.0
    shared = (_found(a, b) / a.whole + _found(b, a) / b.whole) / 2
    order = _part_of_order((a.terms.size + b.terms.size) / 2)
    score = (1 - order) * shared + order * _in_sequence(a.terms, b.terms) / 100
    surplus = max(0.0, abs(a.terms.size - b.terms.size) - ALLOWED)
    return score / (1 + surplus / SURPLUS)


def _part_of_order(size: float) -> float:
    """What order earns between sentences of `size` content words."""
    fullness = min(1.0, max(0.0, (size - TERSE) / (FULL - TERSE)))
    return IN_HEADLINE + (IN_SENTENCE - IN_HEADLINE) * fullness


def accord(a: Terms, b: Terms) -> float:
    """What the facts leave of the likeness of two sentences' words, 0 to 1."""
    left = 1.0
    if a.nations and b.nations and not a.nations & b.nations:
        left *= OTHER_NATION
    if a.figures - b.figures and b.figures - a.figures:
        left *= OTHER_FIGURES
    if a.days - b.days and b.days - a.days:
        left *= OTHER_DAY
    if any(opposite(one, other) for one in a.states - b.states for other in b.states - a.states):
        left *= OPPOSITE
    if a.negated != b.negated:
        left *= DENIED
    return left


def score(a: str, b: str) -> float:
    """How far two sentences say one thing, with nothing known but themselves, 0 to 1; `score(a, b) == score(b, a)`."""
    one, other = terms(a), terms(b)
    known = rarity((one, other))
    return likeness(known.weigh(one), known.weigh(other)) * accord(one, other)


def left_over(piece: Weighed, host: Terms, counterpart: Terms) -> float:
    """The share of a piece's weight that its host holds in the same form and the host's counterpart lacks, 0 to 1."""
    if host.wording == counterpart.wording:
        return 0.0
    told = counterpart.weights if piece.terms.size >= SCRAP else {}
    held = sum(weight for term, weight in piece.weights.items() if term in host.weights and term not in told)
    return held / piece.whole if piece.whole else 0.0


def _found(mine: Weighed, other: Weighed) -> float:
    """The weight of my terms that the other has, in this form or, for a part, in another or by a kindred word."""
    weights, found = mine.weights, 0.0
    for term, like in _matches(mine.terms, other.terms):
        found += weights[term] * like
    return found


@lru_cache(maxsize=10_000)
def _matches(mine: Terms, other: Terms) -> tuple[tuple[str, float], ...]:
    """My terms that the other has in any form, and how like that is; remembered, since many sources repeat theirs."""
    begins, found = other.begins, []
    for term in mine.weights:
        if term in other.weights:
            found.append((term, 1.0))
        elif (term[:STEM] in begins or term in CIRCLES) and (like := _nearest(term, other)):
            found.append((term, like))
    return tuple(found)


@lru_cache(maxsize=10_000)
def _in_sequence(a: Terms, b: Terms) -> float:
    """How like two sentences' terms are in their order, 0 to 100."""
    return fuzz.ratio(a.line, b.line)


def _nearest(term: str, other: Terms) -> float:
    """How like a term the likest of another sentence's terms is."""
    like = max([_form(term, form) for form in other.begins.get(term[:STEM], ())], default=0.0)
    if like < KINDRED and term in CIRCLES and not CIRCLES[term].isdisjoint(other.circles):
        return KINDRED
    return like


@lru_cache(maxsize=50_000)
def _form(one: str, other: str) -> float:
    """How like two terms are as forms or spellings of one word; 0 where they are too unlike."""
    alike = Prefix.normalized_similarity(one, other)
    if alike >= FORM:
        return alike
    return Indel.normalized_similarity(one, other, score_cutoff=SPELLING) if min(len(one), len(other)) >= LONG else 0.0
