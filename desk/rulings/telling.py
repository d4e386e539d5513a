"""Who tells a point, and in which sentence: the sources' answers, each in words that print.

Takes a point and the comparison that it belongs to. Where several sources speak, each has one answer, and sources that
give one value share it. Promises that a telling is made of its source's own words; where they make no sentence, it is
the claim.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from desk.compare.point import Cited, Comparison, Point, Source, Verdict
from desk.facts.claim import Claim, Moment, Quantity, State, Value
from desk.rulings.clock import moment
from desk.rulings.focus import focus
from desk.rulings.outlets import outlet, squeeze
from desk.rulings.pronouns import LEANING
from desk.rulings.punctuation import clipped, unstopped
from desk.rulings.wording import wording
from desk.wire.item import Label

LONGEST = 45
"""Words. In a longer sentence a reader loses the claim: the claim is quoted instead, unless it is the sentence."""

SHORT_CLAIM = 20
"""Words. A longer claim is as good as its sentence."""

ONE_ANSWER = frozenset({Verdict.SAME, Verdict.ONLY})
"""The verdicts that say that all claims of a point answer alike."""

HEADLINES = frozenset({Label.HEADLINE, Label.DEK, Label.SUBHEAD})

EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Telling:
    """One source's way of giving an answer."""

    source: Source
    cited: Cited
    claim: Claim | None
    outlet: str
    text: str
    """A sentence without its final stop; the claim's own words where they make none."""
    voice: bool
    """Whether the text says who says so."""
    fluent: bool
    """Whether `text` is a sentence."""
    rank: int = 0
    """The place of its source among the versions of its chain; 0 where it has none."""

    @property
    def stands(self) -> bool:
        """Whether the text is a sentence that needs none before it: no "he said" without a name."""
        return self.fluent and not LEANING.search(self.text)

    @property
    def headline(self) -> bool:
        """Whether its words are a headline's, or a line's beside it."""
        index = self.cited.sentence
        return index is not None and self.source.copy.sentences[index].label in HEADLINES

    @property
    def value(self) -> Value:
        """The typed value, where the facts have one."""
        return self.claim.value if self.claim else None

    @property
    def at(self) -> datetime:
        """When it was filed; the beginning of time where nobody knows."""
        return moment(self.source.copy.item.filed) or EARLIEST


@dataclass(frozen=True, slots=True)
class Answer:
    """What one or more sources say alike."""

    tellings: tuple[Telling, ...]
    """The one to print first."""

    @property
    def best(self) -> Telling:
        """The telling that speaks for all."""
        return self.tellings[0]

    @property
    def outlets(self) -> tuple[str, ...]:
        """Who tells it, each once."""
        return tuple(dict.fromkeys(telling.outlet for telling in self.tellings))

    @property
    def at(self) -> datetime:
        """When it was told last."""
        return max(telling.at for telling in self.tellings)

    @property
    def rank(self) -> int:
        """The place of its latest version in a chain."""
        return max(telling.rank for telling in self.tellings)


def follows(new: Telling, old: Telling) -> bool:
    """Whether `new` is of a later version of the same chain, or of later copy of the same outlet.

    Versions of a chain come in their order; their times decide where they have them.
    """
    chained = new.source.chain is not None and new.source.chain == old.source.chain
    if chained and (new.at == old.at or EARLIEST in (new.at, old.at)):
        return new.rank > old.rank
    return (chained or new.outlet == old.outlet) and new.at > old.at


def answers(point: Point, comparison: Comparison) -> tuple[Answer, ...]:
    """The answers to the point's question, in the order of its claims."""
    sources = {source.name: source for source in comparison.sources}
    ranks = {source.name: rank for rank, source in enumerate(comparison.sources) if source.chain is not None}
    told = [
        replace(_telling(sources[cited.item], cited), rank=ranks.get(cited.item, 0))
        for cited in point.claims
        if cited.item in sources and not _in_dateline(sources[cited.item], cited)
    ]
    if len({telling.source.name for telling in told}) > 1:
        told = _one_each(told)
    groups: dict[object, list[Telling]] = {}
    for telling in told:
        groups.setdefault(None if point.verdict in ONE_ANSWER else _key(telling), []).append(telling)
    return tuple(Answer(tuple(sorted(group, key=_merit, reverse=True))) for group in groups.values())


def width(telling: Telling) -> tuple[int, float, int]:
    """How much an answer leaves open: the smallest is the most exact."""
    value, length = telling.value, -len(telling.cited.quote)
    match value:
        case Quantity(low, high, bound):
            return int(bound != "="), high - low, length
        case Moment(str() as start, str() as end):
            return int(start != end), _days(start, end), length
        case _:
            return 1, 0.0, length


def _days(start: str, end: str) -> float:
    """From the first day or instant to the last, in days; no time at all where they can't be read."""
    first, last = moment(start), moment(end)
    return (last - first).total_seconds() / 86_400 if first and last else 0.0


def _telling(source: Source, cited: Cited) -> Telling:
    claim = _claim(source, cited)
    quote = squeeze(cited.quote).strip()
    name = outlet(source.copy.item)
    if cited.sentence is not None and 0 <= cited.sentence < len(source.copy.sentences):
        said = wording(source, cited.sentence)
        text = focus(unstopped(said.text), quote)
        lost = len(text.split()) > LONGEST and len(quote.split()) <= SHORT_CLAIM
        if said.prose and text[-1] not in "?!…" and not lost:
            voice = said.voice and (claim is None or not claim.speaker or _speaks(claim, text))
            return Telling(source, cited, claim, name, text, voice, fluent=True)
    return Telling(source, cited, claim, name, clipped(quote), voice=False, fluent=False)


def _in_dateline(source: Source, cited: Cited) -> bool:
    """Whether the claim is a part of "FORT ALDER, B.C. (DP) —", which tells no news."""
    if cited.sentence is None or not 0 <= cited.sentence < len(source.copy.sentences):
        return False
    sentence = source.copy.sentences[cited.sentence]
    return sentence.label is Label.DATELINE or cited.span.end <= sentence.told.start


def _speaks(claim: Claim, text: str) -> bool:
    """Whether the text still names who vouches for the claim."""
    return any(squeeze(name) in text for name in (claim.speaker, claim.who) if name)


def _claim(source: Source, cited: Cited) -> Claim | None:
    there = [claim for claim in source.claims if claim.span.overlaps(cited.span)]
    exact = (claim for claim in there if claim.span == cited.span)
    valued = (claim for claim in there if isinstance(claim.value, Quantity | Moment))
    return next(exact, None) or next(valued, None) or next(iter(there), None)


def _one_each(told: Sequence[Telling]) -> list[Telling]:
    """Of every source the telling to print, in the order in which the sources come."""
    best: dict[str, Telling] = {}
    for telling in told:
        held = best.get(telling.source.name)
        best[telling.source.name] = telling if held is None else max(held, telling, key=_merit)
    return list(best.values())


def _key(telling: Telling) -> object:
    """What makes two tellings one answer."""
    match telling.value:
        case Quantity(low, high, bound, unit, _, _, scope, currency):
            return low, high, bound, unit, scope, currency
        case Moment(start, end) if start:
            return start, end
        case State(subject, state, affirmed):
            return subject.lower(), state, affirmed
        case _:
            return re.sub(r"\W+", " ", telling.cited.quote).strip().lower()


def _merit(telling: Telling) -> tuple[bool, bool, bool, bool, datetime, int]:
    """What makes one telling the better to print: prose that stands alone, a value, a voice, lateness, length."""
    index = telling.cited.sentence
    body = index is not None and telling.source.copy.sentences[index].label is Label.BODY
    valued, voiced = telling.value is not None, telling.cited.speaker is not None
    return telling.fluent and body, telling.stands, valued, voiced, telling.at, len(telling.cited.quote)
