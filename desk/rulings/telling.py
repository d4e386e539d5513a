"""Who tells a point, and in which sentence: the sources' answers, each in words that print with its attribution.

Takes a point and the comparison that it belongs to. Sources that give one value share an answer. Promises that a
telling is made of its source's own words; where they make no sentence, it quotes them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from desk.compare.point import Cited, Comparison, Point, Source
from desk.facts.claim import Claim, Moment, Quantity, Value
from desk.rulings.clock import moment
from desk.rulings.focus import focus
from desk.rulings.outlets import listed, outlet, squeeze
from desk.rulings.wording import wording
from desk.wire.item import Label

DOTTED = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\.$")
""" "U.S.", "a.m.", "Inc.": a stop that stays when the sentence goes on."""

LONGEST = 45
"""Words. A clause beyond this is no line to read aloud: its claim is quoted instead."""

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


def answers(point: Point, comparison: Comparison) -> tuple[Answer, ...]:
    """The answers to the point's question, in the order of the sources."""
    sources = {source.name: source for source in comparison.sources}
    groups: dict[object, list[Telling]] = {}
    for cited in point.claims:
        if cited.item in sources:
            telling = _telling(sources[cited.item], cited)
            groups.setdefault(_answer_key(telling), []).append(telling)
    return tuple(Answer(tuple(sorted(group, key=_merit, reverse=True))) for group in groups.values())


def attributed(answer: Answer, among: Sequence[Answer] = ()) -> str:
    """The answer as a sentence that names who reported it; without a final stop.

    `among` are all answers of the point: where one outlet gave several, the earlier ones are named as such.
    """
    best, names = answer.best, _names(answer, among)
    if not best.fluent:
        return f"{names} reported “{best.text}”{_scope(best)}"
    if best.voice and any(name.lower() in best.text.lower() for name in answer.outlets):
        return best.text
    if best.voice and "according to" not in best.text:
        return followed(best.text, f"according to {names}")
    return followed(best.text, f"{names} reported")


def followed(text: str, tail: str) -> str:
    """ "He left" and "police said" with the comma where print puts it: “We go,” police said."""
    if text[-1] in '”"':
        inner = text[:-1].rstrip(".,")
        return f"{inner}{'' if inner[-1:] in {'?', '!'} else ','}{text[-1]} {tail}"
    return f"{text}, {tail}"


def bare(text: str) -> str:
    """A sentence without its final stop; a stop that belongs to a word stays."""
    if DOTTED.search(text):
        return text
    if text.endswith((".”", '."')):
        return text[:-2] + text[-1]
    return text.removesuffix(".")


def width(telling: Telling) -> tuple[int, float, int]:
    """How much an answer leaves open: the smallest is the most exact."""
    value, length = telling.value, -len(telling.cited.quote)
    match value:
        case Quantity(low, high, bound):
            return int(bound != "="), high - low, length
        case Moment(start, end) if start:
            return int(end != start), -len(start), length
        case _:
            return 1, 0.0, length


def _telling(source: Source, cited: Cited) -> Telling:
    claim = _claim(source, cited)
    quote = squeeze(cited.quote).strip()
    name = outlet(source.copy.item)
    if cited.sentence is None or not 0 <= cited.sentence < len(source.copy.sentences):
        return Telling(source, cited, claim, name, quote, voice=False, fluent=False)
    said = wording(source, cited.sentence)
    text = focus(bare(said.text), quote)
    if not said.prose or text[-1] in "?!…" or len(text.split()) > LONGEST:
        return Telling(source, cited, claim, name, quote.strip('“”"., '), voice=False, fluent=False)
    voice = said.voice and (text in said.text or claim is None or claim.speaker is None or claim.speaker in text)
    return Telling(source, cited, claim, name, text, voice, fluent=True)


def _claim(source: Source, cited: Cited) -> Claim | None:
    there = [claim for claim in source.claims if claim.span.overlaps(cited.span)]
    exact = (claim for claim in there if claim.span == cited.span)
    valued = (claim for claim in there if isinstance(claim.value, Quantity | Moment))
    return next(exact, None) or next(valued, None) or next(iter(there), None)


def _answer_key(telling: Telling) -> object:
    match telling.value:
        case Quantity(low, high, bound, unit, _, _, scope, currency):
            return low, high, bound, unit, scope, currency
        case Moment(start, end) if start:
            return start, end
        case _:
            return re.sub(r"\W+", " ", telling.cited.quote).strip().lower()


def _merit(telling: Telling) -> tuple[bool, bool, datetime, int]:
    """What makes one telling the better one to print: a sentence of running text, a named voice, later, fuller."""
    body = (
        telling.cited.sentence is not None and telling.source.copy.sentences[telling.cited.sentence].label is Label.BODY
    )
    return telling.fluent and body, telling.cited.speaker is not None, telling.at, len(telling.cited.quote)


def _names(answer: Answer, among: Sequence[Answer]) -> str:
    names = listed(answer.outlets)
    rivals = [
        telling
        for other in among
        if other is not answer
        for telling in other.tellings
        if telling.outlet in answer.outlets
    ]
    if len(answer.outlets) == 1 and any(rival.at > answer.at for rival in rivals):
        return f"an earlier version from {names}"
    return names


def _scope(telling: Telling) -> str:
    """The scope of a figure whose own words don't name it."""
    scope = telling.value.scope if isinstance(telling.value, Quantity) else None
    return f" {scope}" if scope and scope.lower() not in telling.text.lower() else ""
