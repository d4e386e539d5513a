"""Wholes told in parts: "84 passengers and 12 crew" here, "96 people" there.

Takes the figures of all sources; finds two that one sentence adds up, or a whole and the part that it includes, and the
third figure in another source. Where a source gives both parts the sum is the other's whole; where it gives one alone,
the two are of different scope, and the sum says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from desk.compare.answers.agreement import SCORE
from desk.compare.answers.answer import Answer, Line
from desk.compare.meeting.rarity import Rarity
from desk.compare.meeting.scopes import sum_of_parts, with_next
from desk.compare.meeting.slots import ENOUGH, kin, meeting
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement

LEAST = 20
"""Smaller figures add up by chance, unless the copy says that they are told together."""
REACH = 60
"""Characters between two figures that one sentence adds up at most."""
_PLUS = re.compile(r"^[^.;:“”\"]*?(?:\b(?:and|plus|with|as well as)\b|, )[^.;:“”\"]*$", re.I)
_INCLUDES = re.compile(r"\b(?:includ(?:es|ing|ed)|of (?:which|whom|them)|among them|compris(?:es|ing))\b", re.I)
_ALTOGETHER = re.compile(r"\b(?:altogether|between them|combined|in all|in total|together|a total of)\b", re.I)

_VOTED = re.compile(r"\b(?:vot|rul(?:ed|ing)|deci(?:ded|sion)|back(?:ed|ing)|approv|reject|split|support)", re.I)
"""What makes a score the count of a vote."""

Told = Mapping[float, Sequence[Answer]]
"""The figures of all sources by their value."""
Found = tuple[tuple[Answer, ...], Judgement]


def sums(figures: Sequence[Answer]) -> Iterator[Found]:
    """The points that sums make, each with its judgement."""
    yield from _votes(figures)
    by_line: dict[Line, list[Answer]] = defaultdict(list)
    for figure in figures:
        if figure.role.dimension in ("count", "money") and _is_one_value(figure) and not figure.era:
            by_line[figure.line].append(figure)
    told: dict[float, list[Answer]] = defaultdict(list)
    for some in by_line.values():
        for figure in some:
            told[figure.quantity.high].append(figure)
    after = {(line.source.name, line.index): some for line, some in by_line.items()}
    for line, some in by_line.items():
        for one, other in combinations(sorted(some, key=lambda figure: figure.claim.span), 2):
            yield from _of_pair(one, other, told)
        for one, other in product(some, after.get((line.source.name, line.index + 1), ())):
            if one.role.of_people and one.role.family != other.role.family and _addable(one, other):
                yield from _in_part(one, other, told)


def _votes(figures: Sequence[Answer]) -> Iterator[Found]:
    """A vote by both its counts here, by one of them and the whole in another source: "9-2", "two of 11 members"."""
    for score in figures:
        if score.quantity.head != SCORE or not _VOTED.search(score.line.text):
            continue
        sides = score.quantity.low, score.quantity.high
        parts = [part for part in figures if part.role.of == sum(sides) and part.quantity.high in sides]
        others = [part for part in parts if part.source is not score.source]
        if others:
            yield (score, *others), Judgement(Verdict.SAME, Ground.SUM, Severity.INFO, _in_words(*sides))


def of_people(figures: Sequence[Answer], rarity: Rarity) -> Iterator[tuple[Answer, Answer]]:
    """Two people and one more here, the three of them in another source: each pair that tells of one event."""
    counts = [figure for figure in figures if figure.role.of_people and not figure.role.unit]
    told: dict[float, list[Answer]] = defaultdict(list)
    for figure in counts:
        told[figure.quantity.high].append(figure)
    for part in counts:
        for whole in told.get(with_next(part) or 0.0, ()):
            others = whole.source is not part.source and sum_of_parts(part, whole) is not None
            if others and meeting(part, whole, rarity) >= ENOUGH:
                yield part, whole


def _of_pair(one: Answer, other: Answer, told: Told) -> Iterator[Found]:
    """What the sum or the difference of two figures of one sentence is told as in other sources."""
    between = one.source.copy.item.text[one.claim.span.end : other.claim.span.start]
    if len(between) > REACH or not _addable(one, other):
        return
    if _INCLUDES.search(between):
        rest = _told(one.quantity.high - other.quantity.high, one, told)
        others = [figure for figure in rest if one.quantity.currency or figure.role.family != one.role.family]
        yield from _apart(others, [one], other.quantity.high)
    elif _PLUS.match(between):
        yield from _added(one, other, _told(one.quantity.high + other.quantity.high, one, told))
        yield from _in_part(one, other, told)


def _in_part(one: Answer, other: Answer, told: Told) -> Iterator[Found]:
    """The first of two parts where another source gives it alone, and their sum in a further one."""
    whole = _told(one.quantity.high + other.quantity.high, one, told)
    parts = _told(one.quantity.high, one, told)
    if not any(figure.source is one.source for figure in whole):  # it gives the whole by giving both parts
        parts = [figure for figure in parts if figure.source is not one.source]
    yield from _apart(parts, whole, other.quantity.high)


def _added(one: Answer, other: Answer, whole: Sequence[Answer]) -> Iterator[Found]:
    """Both parts here, the whole in another source that gives no part."""
    if whole and not any(figure.source is one.source for figure in whole):
        because = _in_words(one.quantity.high, other.quantity.high)
        yield (one, other, *whole), Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)


def _apart(parts: Sequence[Answer], wholes: Sequence[Answer], rest: float) -> Iterator[Found]:
    """One part in some sources, the whole in others; some may tell both."""
    sources = {figure.source.name for figure in wholes}
    if wholes and any(figure.source.name not in sources for figure in parts):
        because = _in_words(parts[0].quantity.high, rest)
        yield (*parts, *wholes), Judgement(Verdict.DIFFERENT_SCOPE, Ground.PART, Severity.CHECK, because)


def _in_words(part: float, rest: float) -> str:
    """The sum as a reason says it: "38 million and 7 million make 45 million"."""
    one, other, whole = (f"{n / 1e6:g} million" if n >= 1e6 else f"{n:,g}" for n in (part, rest, part + rest))
    return f"{one} and {other} make {whole}"


def _told(value: float, like: Answer, told: Told) -> list[Answer]:
    """The figures of that value, and of what `like` counts."""
    found = [figure for figure in told.get(value, ()) if _addable(figure, like)]
    return [figure for figure in found if value >= LEAST or _ALTOGETHER.search(figure.line.text)]


def _addable(a: Answer, b: Answer) -> bool:
    """Whether two figures count what can be added: people, one sort of thing, or one currency."""
    if (a.quantity.unit, a.quantity.currency) != (b.quantity.unit, b.quantity.currency):
        return False
    return a.role.dimension == "money" or (a.role.of_people and b.role.of_people) or kin(a.role, b.role) > 0


def _is_one_value(figure: Answer) -> bool:
    quantity = figure.quantity
    return quantity.low == quantity.high and not quantity.vague
