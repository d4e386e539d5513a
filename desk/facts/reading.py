"""One item's claims: every paragraph read by every family, each claim with who says so and what weakens it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from desk.body.copy import Copy, Sentence
from desk.facts import attribution, days, hedges, people, quantities, quotations, speakers, states, times
from desk.facts.attribution import Paragraph, Voice
from desk.facts.claim import Claim, ClaimKind, Quotation, Value
from desk.facts.quotations import Quoted
from desk.facts.tokens import Token, masked, tokens
from desk.spans import Span


def claims(copy: Copy) -> tuple[Claim, ...]:
    """Every claim of `copy`, in the order of the text; spans count in the item's text."""
    today = days.parse(copy.item.updated) or days.parse(copy.item.filed)
    found: list[Claim] = []
    carried: Voice | None = None
    for _, group in groupby(enumerate(copy.sentences), key=lambda pair: pair[1].paragraph):
        numbered = list(group)
        paragraph = _paragraph(copy.item.text, [sentence for _, sentence in numbered])
        voices = attribution.voices(paragraph, carried)
        found += _quotes(paragraph, numbered, voices)
        found += _statements(paragraph, numbered, voices, today)
        if numbered[0][1].kept:
            carried = _carried(paragraph, voices)
    return tuple(sorted(found, key=lambda claim: (claim.span, claim.kind)))


def _paragraph(text: str, sentences: list[Sentence]) -> Paragraph:
    whole = Span(sentences[0].span.start, sentences[-1].span.end)
    quoted = quotations.find(text, whole)
    line: list[Token] = []
    bounds: list[tuple[int, int]] = []
    for sentence in sentences:
        first = len(line)
        line += tokens(text, sentence.span.start, sentence.span.end)
        bounds.append((first, len(line)))
    said = speakers.sayings(line, bounds, _inside(line, quoted))
    return Paragraph(text, line, bounds, quoted, said)


def _inside(line: list[Token], quoted: list[Quoted]) -> frozenset[int]:
    """The indices of the tokens inside quotation marks, marks included."""
    inside: set[int] = set()
    k = 0
    for i, token in enumerate(line):
        while k < len(quoted) and quoted[k].span.end <= token.start:
            k += 1
        if k < len(quoted) and quoted[k].span.start <= token.start:
            inside.add(i)
    return frozenset(inside)


def _quotes(paragraph: Paragraph, numbered: list[tuple[int, Sentence]], voices: list[Voice | None]) -> Iterator[Claim]:
    for passage, voice in zip(paragraph.quoted, voices, strict=True):
        index = next((i for i, sentence in numbered if passage.span.start < sentence.span.end), numbered[-1][0])
        speaker, cue = (voice.speaker, voice.cue) if voice else (None, None)
        value = Quotation(passage.inner.of(paragraph.text))
        yield Claim(ClaimKind.QUOTE, passage.span, passage.span.of(paragraph.text), index, value, speaker, cue)


def _statements(
    paragraph: Paragraph, numbered: list[tuple[int, Sentence]], voices: list[Voice | None], today: date | None
) -> Iterator[Claim]:
    for (index, _), (first, last) in zip(numbered, paragraph.sentences, strict=True):
        line = paragraph.tokens[first:last]
        for kind, span, value in _values(line, today):
            claim = Claim(kind, span, span.of(paragraph.text), index, value, hedge=hedges.read(line, span))
            yield _voiced(paragraph, claim, voices)


def _values(line: list[Token] | tuple[Token, ...], today: date | None) -> Iterator[tuple[ClaimKind, Span, Value]]:
    """What one sentence says, family by family."""
    moments = times.find(line, today)
    taken = {k for moment in moments for k in range(moment.first, moment.last)}
    for moment in moments:
        yield ClaimKind.TIME, moment.span, moment.value
    line = masked(line, taken)
    for quantity in quantities.find(line):
        yield quantity.kind, quantity.span, quantity.value
    for person in people.find(line):
        yield ClaimKind.PERSON, person.span, person.value
    for state in states.find(line):
        yield ClaimKind.STATUS, state.span, state.value


def _voiced(paragraph: Paragraph, claim: Claim, voices: list[Voice | None]) -> Claim:
    """The claim with the speaker of the passage or clause that holds it."""
    for passage, voice in zip(paragraph.quoted, voices, strict=True):
        if voice is not None and passage.span.holds(claim.span):
            return replace(claim, speaker=voice.speaker, cue=voice.cue)
    saying = attribution.governing(paragraph, claim.span)
    if saying is None:
        return claim
    voice = paragraph.voice(saying)
    return replace(claim, speaker=voice.speaker, cue=voice.cue)


def _carried(paragraph: Paragraph, voices: list[Voice | None]) -> Voice | None:
    """The last speaker of the paragraph, for a next one that opens with a quotation."""
    if voices and voices[-1] is not None:
        return voices[-1]
    return paragraph.voice(paragraph.sayings[-1]) if paragraph.sayings else None
