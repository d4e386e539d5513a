"""How well the slots of two figures meet: whether they may be answers to one question, whatever their values.

Takes two answers with quantities; gives 0, never a pair, to about 1.5, the same words around both. Symmetric. The value
itself is looked at only to break ties: that two figures are equal is a sign, never a proof.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from desk.compare.agreement import Fit, quantities_fit
from desk.compare.answers import Answer, Line, Said
from desk.compare.contests import sides
from desk.compare.figures import BUILDINGS, EASILY_MISTAKEN, Role
from desk.compare.movement import opposite_ways, trend
from desk.compare.qualifiers import STANCES
from desk.compare.scopes import sum_of_parts
from desk.compare.units import dimension
from desk.facts.claim import Quantity
from desk.facts.lexicon.places import DEMONYMS


class Weighed(NamedTuple):
    """What a claim is about, by nearness and by what each sense tells among the lines at hand."""

    about: Mapping[str, float]
    weights: Mapping[str, float]
    whole: float
    """The sum of the weights."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much a sense tells among the lines at hand: what every line has tells least."""

    weights: Mapping[str, float]
    values: Mapping[tuple[str, str, str | None], int]
    """How many values a source gives for a sort of figure."""
    _weighed: dict[int, Weighed] = field(default_factory=dict, repr=False, compare=False)
    """By `id()` of what a claim is about, which it holds on to."""
    _spoken: dict[Said, float] = field(default_factory=dict, repr=False, compare=False)

    def weigh(self, about: Mapping[str, float]) -> Weighed:
        """What a claim is about, weighed once for all that it is laid beside."""
        if (known := self._weighed.get(id(about))) is not None:
            return known
        weights = {sense: self.weights.get(sense, 0.0) * near for sense, near in about.items()}
        weighed = self._weighed[id(about)] = Weighed(about, weights, sum(weights.values()))
        return weighed

    def spoken(self, said: Said, senses: Iterable[str]) -> float:
        """The weight of all the senses that a clause speaks of; summed once a clause."""
        if said not in self._spoken:
            self._spoken[said] = self.total(senses)
        return self._spoken[said]

    def alone(self, answer: Answer) -> bool:
        """Whether the source gives one value alone for figures of that sort."""
        return self.values.get(answer.sort, 0) <= 1

    def total(self, senses: Iterable[str]) -> float:
        """The weight of several senses, the same in whatever order a set gives them."""
        weights = self.weights
        return math.fsum([weights.get(sense, 0.0) for sense in senses])


def rarity(lines: Iterable[Line], answers: Iterable[Answer]) -> Rarity:
    """Inverse document frequency of the senses over `lines`, and the census of the figures."""
    kept = tuple(lines)
    counts = Counter(sense for line in kept for sense in line.senses)
    weights = {sense: math.log(1 + len(kept) / count) for sense, count in counts.items()}
    figures = {
        (answer.sort, answer.quantity.low, answer.quantity.high)
        for answer in answers
        if is_figure(answer) and not answer.quantity.vague and answer.quantity.high > FEW
    }
    return Rarity(weights, Counter(sort for sort, _, _ in figures))


def is_figure(answer: Answer) -> bool:
    """Whether the claim carries a quantity."""
    return isinstance(answer.claim.value, Quantity)


def keys(answer: Answer) -> Iterator[str]:
    """What a figure among very many can be found by: its value, and each word around it, in its dimension."""
    yield f"{answer.role.dimension} = {answer.quantity.low:g} {answer.quantity.high:g}"
    yield from (f"{answer.role.dimension} {sense}" for sense in answer.about)


def shared(a: Mapping[str, float], b: Mapping[str, float], rarity: Rarity) -> float:
    """The mean share of what either claim is about that the other is about too, 0 to 1."""
    one, other = rarity.weigh(a), rarity.weigh(b)
    theirs = other.weights
    common = math.fsum(
        [mine if mine < theirs[sense] else theirs[sense] for sense, mine in one.weights.items() if sense in theirs]
    )
    return common / 2 * (1 / one.whole + 1 / other.whole) if common else 0.0


def kin(a: Role, b: Role) -> float:
    """How near the counted or measured things stand, 0 to 1; 0 where the figures are of other kinds."""
    if a.dimension != b.dimension:
        return 0.0
    if not _one_event(a, b):
        return MISTAKEN if frozenset((a.event, b.event)) in EASILY_MISTAKEN and _of_one_sort(a, b) else 0.0
    if a.dimension == "ordinal":
        return float(a.family == b.family)
    if a.dimension != "count":
        return MEASURED
    if a.family == b.family and a.family is not None:
        return 1.0
    if a.event and b.event and ((a.of_people and b.of_people) or {a.family, b.family} <= BUILDINGS):
        return 0.9
    if a.family is None or b.family is None:
        return 0.5 if a.family or b.family or a.event or b.event else BARE
    if a.of_people and b.of_people and {a.family, b.family} & ANYBODY:
        return 0.85
    return 0.7 if a.of_people and b.of_people else 0.0


def _of_one_sort(a: Role, b: Role) -> bool:
    return a.family == b.family or (a.of_people and b.of_people)


MISTAKEN = 0.6
"""How near two figures of such events stand."""
BARE = 0.3
"""How near two figures stand that count nothing named."""
MEASURED = 0.85
"""How near two figures of one dimension stand: a story has many sums of money, and few counts of one noun."""
ANYBODY = frozenset(("people", "victims", "die", "injure"))
"""Families that take in any human being."""
_HARMED = "injure hospital treat"
HARMED = frozenset(_HARMED.split())
"""What befalls the injured: who is treated or in hospital is counted among them."""
NOBODY = 0.4
"""What it adds that one says that it befell nobody at all: that is said of the whole story."""
FEW = 2
"""A figure up to this ("one of its cars") does not make another figure of its sort less alone."""
ENOUGH = 1.4
"""The least meeting of two figures that are set side by side. Weights and cut are those of a logistic regression on the
pairs of figures of development stories (5.1 for the shared words, 2.6 kin, 1.3 event, 2.0 / 1.2 equal, cut 4.5), each
divided by 2.55."""
ONE_EVENT = 0.5
SAME_FIGURE = 0.8
SAME_SMALL_FIGURE = 0.45
SMALL = 20
"""Figures below this are equal by chance too often to count for much."""
ROUNDED_FIGURE = 0.5
"""What it adds that the one is the other rounded or converted; measured with `ENOUGH` on development stories."""
SIZED = frozenset(("area", "length", "mass", "speed", "volume", "energy", "power"))
"""Dimensions in which a small figure and its conversion agree by chance as seldom as large ones do."""
UNLIKE = 0.3
"""How near a figure of three digits or more stands to one that agrees with it, and counts another noun: 14,200 replies
are "more than 14,000 people" who answered."""
DIGITS = 100
"""How many steps of its last digit make a figure of three digits."""
ANOTHER_WHOLE = 0.4
"""What it takes away that the one is the whole of a part beside it ("five of seven counts"), and the other is not."""
ONE_STANCE = 0.3
"""What it adds that both are asked for, or both are offered: bare figures of one haggle."""
ONE_SHARE = 0.4
"""What it adds that both tell how far shares went."""
BESIDE_SHARE = 0.6
"""How near the word for a share must stand."""
ANOTHER_WAY = 0.2
"""What it takes away that the one rises and the other falls: a source may tell both of two things."""
ONE_NATION = 0.5
"""What it adds that both count people or things of one nation."""
OFF_SCALE = 0.3
"""What each power of ten between two counts takes away: two desks seldom miss each other by that much."""
BESIDE = 3.0
"""The meeting of a figure with its own conversion."""
GAP = 9
"""Characters between a figure and its conversion at most: ", or about "."""
SLIP = 0.4
"""What two ages tell by their nearness: one person's are a year or two apart at most, when they differ at all."""
ONE_AGE = 2
ANOTHER_AGE = 5
ANOTHER_SCOPE = 0.3
"""What it takes away that the figures are qualified unlike ("net", "adjusted") although their values agree."""
ANOTHER_SORT = 0.1
"""The same where the values differ: they will be told apart by their scopes."""
ANOTHER_TIME = 0.5
"""What it takes away that one speaks of another time or event, the other of today's."""
SUM = 0.6
"""What it adds that the parts of the one make the other: three soldiers and an interpreter are four people."""
FAINT = 0.05
"""What the words around must share at least for a sum to tell anything: five and seven are twelve in any copy."""
ONE_SIDE = 0.3
"""What it adds that two figures of a contest belong to one side."""
ANOTHER_SIDE = 0.6
"""What it takes away that they belong to two."""
ONLY_ONE = 0.4
"""What it adds that either source has one figure of that sort alone."""


def _named(quantity: Quantity) -> frozenset[str]:
    """The nations among a count's modifiers: "250 Canadian soldiers"."""
    return frozenset(quantity.modifiers) & DEMONYMS


def _one_event(a: Role, b: Role) -> bool:
    """Whether the same befell those counted, as far as the copy tells."""
    return not a.event or not b.event or a.event == b.event or {a.event, b.event} <= HARMED


def self_denials(figures: Iterable[Answer], rarity: Rarity) -> Iterator[tuple[Answer, ...]]:
    """Where a source says that none were and counts some: its answers, and the same denial in other sources."""
    by_source: dict[str, list[Answer]] = defaultdict(list)
    for figure in figures:
        if figure.role.event and not figure.era:
            by_source[figure.source.name].append(figure)
    denials: dict[str, list[Answer]] = defaultdict(list)
    for some in by_source.values():
        for figure in some:
            if not figure.quantity.high:
                denials[figure.claim.quote].append(figure)
    for alike in denials.values():
        counted = [_denied(nobody, by_source[nobody.source.name], rarity) for nobody in alike]
        clashing = [figure for figure in counted if figure is not None]
        if clashing:
            yield *clashing, *alike


def _denied(nobody: Answer, mine: Iterable[Answer], rarity: Rarity) -> Answer | None:
    """The count of the same source that the denial denies."""
    counted = [figure for figure in mine if figure.quantity.high and figure.line is not nobody.line]
    best = max(counted, key=lambda figure: (meeting(nobody, figure, rarity), -figure.claim.span.start), default=None)
    return best if best is not None and meeting(nobody, best, rarity) >= ENOUGH else None


def beside(a: Answer, b: Answer) -> bool:
    """Whether a sentence gives a figure in two units: "31,000 nautical miles, or about 57,000 kilometres"."""
    if (a.quantity.unit, a.quantity.currency) == (b.quantity.unit, b.quantity.currency):
        return False
    first, second = sorted((a.claim.span, b.claim.span))
    if 0 <= second.start - first.end <= GAP:
        return True
    return dimension(a.quantity.unit) == dimension(b.quantity.unit) != "count" and _converts(a, b)


def _converts(a: Answer, b: Answer) -> bool:
    return bool(quantities_fit(a.figure, b.figure).because)


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How well two figures' slots meet; 0 where they cannot."""
    x, y, mine, theirs = a.quantity, b.quantity, a.role, b.role
    near = kin(mine, theirs)
    if not near and not (_telling(a) and _telling(b)):
        return 0.0
    agree = _agree(a, b)
    if not near and not agree:
        return 0.0
    if a.line is b.line and beside(a, b):
        return BESIDE
    if x.vague != y.vague or (x.vague and not agree):
        return 0.0
    if a.era != b.era and not _one_value(x, y):
        return 0.0
    common = shared(a.about, b.about, rarity)
    score = 2 * common + (near or UNLIKE) + _sameness(a, b, agree)
    if mine.event and theirs.event:
        score += ONE_EVENT + NOBODY * ((not x.high) != (not y.high))
    if rarity.alone(a) and rarity.alone(b):
        score += ONLY_ONE
    if x.modifiers and y.modifiers and _named(x) & _named(y):
        score += ONE_NATION
    if mine.dimension == "age":
        score += SLIP if abs(x.high - y.high) <= ONE_AGE else -SLIP if abs(x.high - y.high) > ANOTHER_AGE else 0.0
    if mine.dimension != "money":
        score -= OFF_SCALE * abs(math.log10((1 + a.figure.size) / (1 + b.figure.size)))
    keeps = agree and _telling(a) and _telling(b)  # a crew of 239 when she sailed is the crew of 239 when she is home
    score -= ANOTHER_TIME * ((a.era != b.era and not keeps) + (a.elsewhere != b.elsewhere))
    score += ONE_STANCE * bool(a.role.qualifiers & b.role.qualifiers & STANCES)
    score += ONE_SHARE * (_of_shares(a) and _of_shares(b))
    score -= ANOTHER_WAY * opposite_ways(a, b)
    score -= ANOTHER_WHOLE * (mine.whole != theirs.whole and not agree)
    if common >= FAINT and sum_of_parts(a, b):
        score += SUM
    score += _sided(*sides(a, b)) * (2 if agree else 1)
    if mine.qualifiers != theirs.qualifiers:
        score -= ANOTHER_SCOPE if agree else ANOTHER_SORT
    return score


def _of_shares(answer: Answer) -> bool:
    """Whether it tells how far a share went: a story has one company's shares, at the open and at the close."""
    near = answer.about.get("share", 0.0) >= BESIDE_SHARE and trend(answer) is not None
    return near and re.search(r"\b[Ss]hares\b", answer.line.text) is not None


def _sided(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """What it tells that two figures of a contest belong to one side, or to two."""
    if not mine or not theirs:
        return 0.0
    return ONE_SIDE if mine & theirs else -ANOTHER_SIDE


def _one_value(x: Quantity, y: Quantity) -> bool:
    return x.low == y.low and x.high == y.high


def _agree(a: Answer, b: Answer) -> bool:
    """Whether the two are one value, or the one is the other rounded or converted."""
    if a.role.dimension != b.role.dimension:
        return False
    if _one_value(a.quantity, b.quantity):
        return True
    fit = quantities_fit(a.figure, b.figure).fit
    return fit not in (Fit.APART, Fit.MEET)


@lru_cache(maxsize=4096)
def _telling(answer: Answer) -> bool:
    """Whether a count is written to three digits or more, so that it agrees with none by chance."""
    high = abs(answer.quantity.high)
    return answer.role.dimension == "count" and (high >= DIGITS * SMALL or high >= DIGITS * answer.figure.step)


def _sameness(a: Answer, b: Answer, agree: bool) -> float:
    """What it tells that the values agree: an equal figure more than a rounded one, a small one little."""
    if not agree:
        return 0.0
    large = min(abs(a.quantity.high), abs(b.quantity.high)) >= SMALL
    if _one_value(a.quantity, b.quantity):
        return SAME_FIGURE if large else SAME_SMALL_FIGURE
    converted = a.quantity.unit != b.quantity.unit and a.role.dimension in SIZED
    return ROUNDED_FIGURE if large or converted else 0.0
