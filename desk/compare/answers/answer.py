"""A source's claims as answers: each with what it is about, so that only like is set against like.

Takes a source; gives its kept claims in the order of the text, every one with the senses around it weighed by nearness.
Furniture answers nothing. Offsets are half-open, in code points into the source's own text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from desk.compare.answers.agreement import Figure, figure
from desk.compare.answers.bearings import Bearings, bearings
from desk.compare.answers.elided import completed
from desk.compare.answers.eras import Era, gone_back
from desk.compare.answers.figures import Role, in_unit, opened, reached, role
from desk.compare.answers.qualifiers import qualifiers
from desk.compare.language import wordings
from desk.compare.language.wordings import Wording, wording
from desk.compare.language.words import Word
from desk.compare.point import Source
from desk.facts.claim import Claim, ClaimKind, Moment, Quantity
from desk.facts.grammar.families import family
from desk.spans import Span
from desk.wire.item import Label

MUTE = frozenset((Label.SUBHEAD, Label.BYLINE, Label.CREDIT, Label.NOTE, Label.SOCIAL, Label.PROMO, Label.RELATED))
"""Labels of what claims nothing, kept or not: a crosshead sums up what its part says."""
WINDOW = 45
"""Characters before a claim in which a word still qualifies it ("net profit rose to $2 million, or 6 cents")."""

_ELSEWHERE = re.compile(
    r"\b(?:another|separate|elsewhere|neighbouring|neighboring|previous|earlier this year)\b",
    re.I,
)
_HINTS = ("another", "separate", "elsewhere", "neighbo", "previous", "earlier")
_DENIED = re.compile(r"(?:, (?:and |but )?not|\binstead of|\brather than) (?:on |in |at |for )?$")
"""What a figure or a time is corrected from: "May 21, not May 14"."""
_GOES_ON = re.compile(r"(?:no[- ]?one|nobody|none|neither|then|that|those|at the time)\b", re.I)
_PRESENT = re.compile(r"\b(?:are|can|has|have|is|may|now|still|will)\b|[“\"]")
"""Openings that go on with what the sentence before tells ("Nobody was hurt", not "It fell"); and what tells that a
sentence is of today, or of another voice."""
_OWN_NOUN = re.compile(
    r"\b(?:against|and|from|on|with) (?:[a-z-]+ ){1,3}of (?:about |almost |nearly |some )?[A-Z]{0,3}[$£€]?$"
)
"""What parts a figure from what was said of the one before it: "net profit rose 18% on sales of "."""


@dataclass(frozen=True, eq=False)
class Line:
    """A kept sentence as it is compared."""

    source: Source
    index: int
    """Into the sentences of the source's copy."""
    span: Span
    text: str
    headline: bool
    claims: tuple[Claim, ...]
    """What was read in the sentence."""

    @property
    def kept(self) -> bool:
        """Whether it is copy; a caption is not."""
        return self.source.copy.sentences[self.index].kept

    @cached_property
    def unwrapped(self) -> str:
        """Its text as if it were not hard-wrapped; no place in it moves."""
        return self.text.replace("\n", " ")

    @cached_property
    def news(self) -> bool:
        """Whether it is a headline or the first sentence of the body, which tell the news."""
        sentences = self.source.copy.sentences
        body = (at for at, told in enumerate(sentences) if told.kept and told.label == Label.BODY)
        return self.headline or self.index == next(body, -1)

    @cached_property
    def wording(self) -> Wording:
        """What it tells wherever it stands."""
        return wording(self.text)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its content words, by their places in the source's text."""
        at = self.span.start
        return tuple([word.shifted(at) for word in self.wording.words])

    @property
    def plain(self) -> str:
        """Its characters with blanks folded."""
        return self.wording.plain

    @property
    def senses(self) -> frozenset[str]:
        """What the sentence speaks of."""
        return self.wording.senses

    @cached_property
    def depth(self) -> float:
        """How far down its copy it stands, 0 to 1, in tenths."""
        return round(self.index / len(self.source.copy.sentences), 1)

    @cached_property
    def days(self) -> frozenset[str]:
        """The first days, ISO 8601, of the times that it tells."""
        times = (claim.value.start for claim in self.claims if isinstance(claim.value, Moment))
        return frozenset(start[:10] for start in times if start)

    @property
    def names(self) -> frozenset[str]:
        """The senses of its capitalised words."""
        return self.wording.names


@dataclass(frozen=True, eq=False)
class Said:
    """One claim in its sentence."""

    line: Line
    claim: Claim

    @cached_property
    def source(self) -> Source:
        """Who says so."""
        return self.line.source


@dataclass(frozen=True, eq=False)
class Answer(Said):
    """One typed claim with what it is about."""

    about: Mapping[str, float]
    """Sense to nearness: 1 beside the claim, less further off."""
    era: Era | None = None
    """The months that the clause goes back to ("in 1998", "last year"); None where it tells today's news."""
    elsewhere: bool = False
    """Whether the clause speaks of another event ("in a separate attack")."""

    @cached_property
    def quantity(self) -> Quantity:
        """The claim's value, where its kind carries a quantity."""
        assert isinstance(self.claim.value, Quantity)
        before = self.line.unwrapped[: self.claim.span.start - self.line.span.start]
        return in_unit(opened(reached(self.claim.value, before), self.claim.quote), self.role.unit)

    @cached_property
    def figure(self) -> Figure:
        """The quantity with the claim's own words for it."""
        return figure(self.quantity, self.claim.quote)

    @cached_property
    def role(self) -> Role:
        """What the figure answers to, apart from its value; "14 of them" counts what the figure before it counts."""
        assert isinstance(self.claim.value, Quantity)
        start, end = self.claim.span.start - self.line.span.start, self.claim.span.end - self.line.span.start
        text = self.line.unwrapped
        told = qualifiers(self.near, text[:start], text[start:end], text[end:])
        own = role(self.claim.kind, self.claim.value, self.about, self.near, told)
        return completed(own, text, start, end, lambda: _antecedent(self.line, self.claim))

    @cached_property
    def sort(self) -> tuple[str, str, str | None]:
        """The sort of figure that it is, among those of its source."""
        return self.source.name, self.role.dimension, self.role.family

    @cached_property
    def bearings(self) -> Bearings:
        """Where and for how long the figure holds, as its clause tells."""
        named = [claim for claim in self.line.claims if claim.kind == ClaimKind.PLACE and claim.quote[0].isupper()]
        places = tuple(claim.quote for claim in named if self.clause.holds(claim.span))
        text, here, clause = self.source.copy.item.text, self.claim.span, self.clause
        return bearings(text[clause.start : here.start], self.claim.quote, text[here.end : clause.end], places)

    @cached_property
    def near(self) -> frozenset[str]:
        """The plain words of the claim's clause and of the few words before it, lower case."""
        start, end = self.clause.start - self.line.span.start, self.clause.end - self.line.span.start
        here = self.claim.span.start - self.line.span.start
        if not self.line.text.startswith(" and ", start):  # "2.1 goals on average and a .930 save percentage"
            start = max(0, min(start, here - WINDOW))
        if own := _OWN_NOUN.search(self.line.text, start, here):
            start = own.start()
        return frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", self.line.text[start:end].lower()))

    @cached_property
    def clause(self) -> Span:
        """The stretch around the claim up to the next mark or conjunction on either side."""
        return _clause(self.line, self.claim.span)


def is_figure(answer: Answer) -> bool:
    """Whether the claim carries a quantity."""
    return isinstance(answer.claim.value, Quantity)


def speaker(line: Line, span: Span) -> str | None:
    """Who says what stands in `span` of the line, as the copy names them; None where it is the writer."""
    return next((claim.speaker for claim in line.claims if claim.speaker and claim.span.overlaps(span)), None)


def lines(source: Source) -> tuple[Line, ...]:
    """The kept sentences of `source`, in order, without datelines."""
    claims = _by_sentence(source)
    return tuple(
        _line(source, index, sentence.told, claims)
        for index, sentence in enumerate(source.copy.sentences)
        if sentence.kept and sentence.label not in MUTE
    )


def _line(source: Source, index: int, span: Span, claims: Mapping[int, tuple[Claim, ...]]) -> Line:
    text, label = source.copy.item.text, source.copy.sentences[index].label
    head = label in (Label.HEADLINE, Label.DEK)
    return Line(source, index, span, span.of(text), head, claims.get(index, ()))


def _by_sentence(source: Source) -> dict[int, tuple[Claim, ...]]:
    """The source's claims by the index of their sentence."""
    ordered = sorted(source.claims, key=lambda claim: claim.sentence)
    return {index: tuple(claims) for index, claims in groupby(ordered, key=lambda claim: claim.sentence)}


def by_source(kept: Iterable[Line]) -> Iterable[Mapping[int, Line]]:
    """The kept lines of each source, by their index."""
    lines: dict[str, dict[int, Line]] = {}
    for line in kept:
        lines.setdefault(line.source.name, {})[line.index] = line
    return lines.values()


def captions(kept: Iterable[Line]) -> Iterable[Mapping[int, Line]]:
    """The caption lines of the sources of kept lines; none that stands twice on its page."""
    for lines in by_source(kept):
        source = next(iter(lines.values())).source
        text, claims = source.copy.item.text, _by_sentence(source)
        found = {
            index: _line(source, index, sentence.span, claims)
            for index, sentence in enumerate(source.copy.sentences)
            if sentence.label == Label.CAPTION and text.count(sentence.span.of(text)) == 1
        }
        if found:
            yield found


def answers(kept: tuple[Line, ...], more: Callable[[Line, Sequence[Claim]], Iterable[Claim]]) -> tuple[Answer, ...]:
    """The claims of the kept sentences of one source; `more` adds what a line implies to what was read in it."""
    by_index = {line.index: line for line in kept}
    return tuple(
        Answer(
            line, claim, about(by_index, line.index, claim.span), _era(line, claim.span, dated) or background, elsewhere
        )
        for line in kept
        for background in [_background(line, by_index.get(line.index - 1))]
        for read in [[claim for claim in line.claims if line.span.start <= claim.span.start]]
        for dated, elsewhere in [(_dated(line), bool(line.wording.found(_ELSEWHERE, _HINTS)))]
        for claim in (*read, *more(line, read))
        if not _is_denied(line, claim)
    )


def _is_denied(line: Line, claim: Claim) -> bool:
    """Whether the copy names the value only to say that it is another."""
    if not isinstance(claim.value, (Quantity, Moment)):
        return False
    return _DENIED.search(line.unwrapped[: claim.span.start - line.span.start]) is not None


def _dated(line: Line) -> list[tuple[Span, str, str]]:
    """The times in the line that are known by the day, with the first day and the last of each."""
    times = [(claim.span, claim.value) for claim in line.claims if isinstance(claim.value, Moment)]
    return [(span, told.start or told.end, told.end) for span, told in times if told.end]


def _era(line: Line, here: Span, dated: Sequence[tuple[Span, str, str]]) -> Era | None:
    """The months of another time that the clause around `here` goes back to."""
    item = line.source.copy.item
    today = (item.updated or item.filed or "")[:10]
    if not today or not dated:
        return None
    return gone_back(item.text, line.span, _clause(line, here), here, dated, today)


def _background(line: Line, before: Line | None) -> Era | None:
    """The time long past that the sentence before, in one paragraph with it, ends in, where this one goes on to tell
    what happened then: "It was hit in 2019. Nobody was hurt." """
    dated = _dated(before) if before is not None and not line.days else ()
    if before is None or not dated or _PRESENT.search(line.text) or not _GOES_ON.match(line.text):
        return None
    sentences = line.source.copy.sentences
    if sentences[before.index].paragraph != sentences[line.index].paragraph:
        return None
    return _era(before, Span(before.span.end - 1, before.span.end), dated)


def about(kept: Mapping[int, Line], index: int, span: Span) -> Mapping[str, float]:
    """What the words around `span` tell, by nearness; the sentence before it in its paragraph speaks faintly."""
    line, before = kept[index], kept.get(index - 1)
    sentences, at = line.source.copy.sentences, line.span.start
    beside = before is not None and sentences[before.index].paragraph == sentences[index].paragraph
    return wordings.about(before.wording if before and beside else None, line.wording, span.start - at, span.end - at)


def _antecedent(line: Line, claim: Claim) -> str | None:
    """The noun that the figure before `claim` in its paragraph counts."""
    before = [
        other.value.head
        for other in line.source.claims
        if other.span.end <= claim.span.start
        and other.sentence >= line.index - 1
        and isinstance(other.value, Quantity)
        and other.value.head
    ]
    return family(before[-1]) if before else None


def _clause(line: Line, here: Span) -> Span:
    """The stretch of the line around `here`, from mark or conjunction to mark or conjunction."""
    at = line.span.start
    start, end = line.wording.clause(here.start - at, here.end - at)
    return Span(at + start, at + end)
