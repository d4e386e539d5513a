"""One item's claims: every paragraph read by every family, each claim with who says so and what weakens it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desk.body.copy import Copy
from desk.facts import states
from desk.facts.claim import Claim, ClaimKind, Named, Person, Quantity, Quotation, Value
from desk.facts.dates import days
from desk.facts.entities import acronyms, locations, names
from desk.facts.entities.identities import Identities
from desk.facts.figures import kinds, money, quantities
from desk.facts.speech import attribution, hedges, paragraphs
from desk.facts.speech.attribution import Voice
from desk.facts.speech.paragraphs import Line, Paragraph
from desk.spans import Span


@dataclass(frozen=True, slots=True)
class _Known:
    """What the whole item tells about its names."""

    identities: Identities
    short: Mapping[str, str]
    """Acronyms that the item explains."""
    dollar: str | None
    """The currency of a bare "$"."""


def claims(copy: Copy) -> tuple[Claim, ...]:
    """Every claim of `copy`, in the order of the text; spans count in the item's text."""
    today = days.parse(copy.item.updated) or days.parse(copy.item.filed)
    groups = groupby(enumerate(copy.sentences), key=lambda pair: pair[1].paragraph)
    read = [paragraphs.read(copy.item.text, list(group), today) for _, group in groups]
    known = _known(read, money.home(copy.item.agency))
    found: list[Claim] = []
    carried: Voice | None = None
    spoke: str | None = None
    for paragraph in read:
        voices = attribution.voices(paragraph, carried)
        mine = [*_quotes(paragraph, voices), *_statements(paragraph, voices, known)]
        mine, spoke = _under_full_names(
            sorted(mine, key=lambda claim: (claim.span, claim.kind)), known.identities, spoke
        )
        found += mine
        if paragraph.kept:
            carried = attribution.last_voice(paragraph, voices)
    return tuple(sorted(found, key=lambda claim: (claim.span, claim.kind)))


def _known(read: Sequence[Paragraph], dollar: str | None) -> _Known:
    persons = [person.value for paragraph in read for line in paragraph.lines for person in line.persons]
    short = {form: full for paragraph in read for form, full in acronyms.find(paragraph.tokens).items()}
    return _Known(Identities(persons), short, dollar)


def _quotes(paragraph: Paragraph, voices: Sequence[Voice | None]) -> Iterator[Claim]:
    for passage, voice in zip(paragraph.quoted, voices, strict=True):
        line = paragraph.line_at(paragraph.at(passage.span.start))
        claim = Claim(
            ClaimKind.QUOTE,
            passage.span,
            passage.span.of(paragraph.text),
            line.index,
            Quotation(passage.inner.of(paragraph.text)),
        )
        yield replace(claim, speaker=voice.speaker, cue=voice.cue) if voice else claim


def _statements(paragraph: Paragraph, voices: Sequence[Voice | None], known: _Known) -> Iterator[Claim]:
    """What the sentences say, inside quotation marks and outside."""
    spoken = dict(zip((passage.span for passage in paragraph.quoted), voices, strict=True))
    for line in paragraph.lines:
        for kind, span, value in _values(paragraph, line, known):
            hedge = None if isinstance(value, (Person, Named)) else hedges.read(paragraph, span)
            passage = paragraph.inside(paragraph.at(span.start))
            voice = spoken[passage.span] if passage is not None and passage.span.holds(span) else None
            if voice is None and (saying := attribution.governing(paragraph, span)) is not None:
                voice = attribution.voice(paragraph, saying)
            speaker, cue = (voice.speaker, voice.cue) if voice else (None, None)
            yield Claim(kind, span, span.of(paragraph.text), line.index, value, speaker, cue, hedge)


def _values(paragraph: Paragraph, line: Line, known: _Known) -> Iterator[tuple[ClaimKind, Span, Value]]:
    """What one sentence says, family by family."""
    tokens = paragraph.tokens[line.first : line.last]
    for moment in line.moments:
        yield ClaimKind.TIME, moment.span, moment.value
    for quantity in quantities.find(tokens):
        yield quantity.kind, quantity.span, _in_home_money(quantity, known.dollar)
    taken = {k for person in line.persons for k in range(person.first, person.last)}
    alone = known.identities.mentions(tokens, taken)
    for person in [*line.persons, *alone]:
        yield ClaimKind.PERSON, person.span, known.identities.named(person.value)
    taken |= {person.first for person in alone}
    for name in names.find(tokens, taken, known.short):
        yield name.kind, name.span, name.value
    for location in locations.find(tokens):
        yield ClaimKind.PLACE, location.span, location.value
    for state in states.find(tokens):
        yield ClaimKind.STATUS, state.span, state.value


def _in_home_money(quantity: kinds.Found, dollar: str | None) -> Quantity:
    """An amount of bare dollars or cents in the currency of the sender's country."""
    value = quantity.value
    if dollar is None or quantity.kind != ClaimKind.MONEY or value.currency or not value.unit:
        return value
    return replace(value, currency=dollar) if value.unit.startswith(("dollar", "cent")) else value


def _under_full_names(
    found: Sequence[Claim], identities: Identities, spoke: str | None
) -> tuple[list[Claim], str | None]:
    """The claims with their speakers' full names, and the last person named as a speaker, whom "he" points to."""
    named: list[Claim] = []
    for claim in found:
        who = identities.speaker(claim.speaker, spoke) if claim.speaker else None
        spoke = who or spoke
        named.append(replace(claim, who=who) if who else claim)
    return named, spoke
