"""What a line denies: each negation with its reach, from the subject before it to the end of its clause.

Takes a line; gives a denial for each negation that governs a statement, with the words of its subject and those of what
is denied. What is not known, and what is denied of a stretch of time alone, denies nothing. Offsets are half-open, in
code points into the source's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, zip_longest

from desk.compare.answers.answer import Answer, Line, speaker
from desk.compare.answers.clauses import Clause
from desk.compare.language.kindred import akin
from desk.compare.language.negations import (
    ADJUNCT,
    BEGINS,
    BIDDEN,
    CONDITION,
    DENIES,
    ENDS,
    LIMITED,
    OF_NOUN,
    OPENS,
    STILL_OPEN,
)
from desk.compare.language.wordings import lowered
from desk.compare.language.words import Word, sense
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

LONGEST = 300
"""Characters of a clause on either side of its negation, at most."""
_LIGHT_NOUNS = "decision evidence indication intention order plan sign suggestion word"
_LIGHT_VERBS = """
carry contain find get give have hold include intend issue make need offer order plan receive report require see set
suggest take want
"""
_NOUNS, _VERBS = (frozenset(map(sense, light.split())) for light in (_LIGHT_NOUNS, _LIGHT_VERBS))
LIGHT = _NOUNS | _VERBS
"""What tells of a thing no more than that it is, is planned or is heard of: "did not get a letter", "no plan to"."""
_DIRECTLY = re.compile(r" (?:(?:an?|any|her|his|its|one|such|that|the|their|to) )*[\"“]?(?:one )?")
"""What stands between a verb and its object."""

_PRONOUN = re.compile(r"\b(?:he|I|it|she|that|there|they|this|we|who|you)\b", re.I)
_ADVERB = re.compile(r"(?:ly|^altogether|^anyway|^instead)$")
"""What follows a thing and is not qualified by it."""
_AND = " and "
_PASSIVE = re.compile(r"\b(?:am|are|be|been|being|is|was|were)(?: not)? $")
_THERE = re.compile(r"\bthere (?:is|are|was|were|(?:has|have|had|will be) been) no $", re.I)


@dataclass(frozen=True, eq=False, kw_only=True)
class Denial(Answer):
    """A clause that denies."""

    subject: tuple[Word, ...]
    denied: tuple[Word, ...]
    """The words in the reach of the negation, in order."""
    lacking: bool
    """Whether it denies no more than the thing right after it: "left without a permit"."""
    of_noun: bool
    """Whether it denies that there is a thing: "no recount", not "did not count"."""
    still: bool
    """Whether it holds for the moment alone: "has yet to approve"."""

    @cached_property
    def denies(self) -> frozenset[str]:
        """The senses of what it denies."""
        return frozenset(word.sense for word in self.denied)

    @cached_property
    def passive(self) -> bool:
        """Whether it denies of its subject what one participle says: "a review is not required"."""
        return len(self.denied) == 1 and self.denied[0].text.endswith("ed")

    @cached_property
    def speaks_of(self) -> frozenset[str]:
        """The senses of its subject and of what it denies."""
        return self.denies | frozenset(word.sense for word in self.subject)

    @cached_property
    def doer(self) -> tuple[Word, ...]:
        """The words of its subject up to the first comma."""
        told = self.source.copy.item.text
        for before, word in pairwise(self.subject):
            if "," in told[before.end : word.start]:
                return self.subject[: self.subject.index(word)]
        return self.subject

    @cached_property
    def heads(self) -> tuple[Word, ...]:
        """What it denies without the words that only qualify the next, and without what tells when.

        "No open code violations at the address": violations, address.
        """
        text, told = self.source.copy.item.text, list(self.denied)
        while len(told) > 1 and _light(text, *told[:2]):
            told = told[1:]
        for before, word in pairwise(told):
            if ADJUNCT.search(text[before.end : word.start]):
                told = told[: told.index(word)]
                break
        return tuple(
            word
            for word, after in zip_longest(told, told[1:])
            if after is None or not qualifies(text, word, after) or (word is self.denied[0] and not self.of_noun)
        )

    @cached_property
    def thing(self) -> Word | None:
        """The thing or deed that it denies first of all."""
        return self.heads[0] if self.heads else None

    @cached_property
    def names(self) -> frozenset[str]:
        """The senses that may stand for the thing: of a deed those akin to it, too ("asked for", "demanded")."""
        if self.thing is None:
            return frozenset()
        return frozenset((self.thing.sense,)) | (frozenset() if self.about_noun else akin(self.thing.sense))

    @cached_property
    def undergone(self) -> bool:
        """Whether its subject is what the deed is done to: "has yet to be approved"."""
        return (
            self.thing is not None
            and _PASSIVE.search(self.line.text, 0, self.thing.start - self.line.span.start) is not None
        )

    @cached_property
    def qualifying(self) -> tuple[Word, ...]:
        """What qualifies the first of its heads: "open" and "code" of "no open code violations"."""
        return qualifying(self.source.copy.item.text, self.denied, self.thing) if self.thing else ()

    @cached_property
    def bare(self) -> bool:
        """Whether it says no more than that there was no such thing: "but there was no recount"."""
        before = self.line.text[: self.denied[0].start - self.line.span.start]
        return len(self.heads) == 1 and _THERE.search(before) is not None

    @cached_property
    def about_noun(self) -> bool:
        """Whether what it denies is a thing: the verb tells no more than that there is one ("did not get a letter")."""
        return self.of_noun or self.thing is not self.denied[0]


def _light(text: str, word: Word, after: Word) -> bool:
    """Whether the word only leads to the next: a verb to its object, a noun to what it is about."""
    if word.sense in _VERBS and _DIRECTLY.fullmatch(text, word.end, after.start):
        return True
    return word.sense in _NOUNS and text[word.end : after.start] != " "


def qualifies(text: str, word: Word, after: Word) -> bool:
    """Whether the word only qualifies the next: "code" of "code violations"."""
    return text[word.end : after.start] == " " and not word.text.endswith("ed") and not _ADVERB.search(after.text)


def qualifying(text: str, words: Sequence[Word], thing: Word) -> tuple[Word, ...]:
    """The words right before the thing that qualify it."""
    found: list[Word] = []
    for word in reversed([word for word in words if word.start < thing.start]):
        if not qualifies(text, word, found[-1] if found else thing):
            break
        found.append(word)
    return tuple(found)


def denials(line: Line) -> Iterator[Denial]:
    """The denials of one line."""
    for reach, found in _reaches(line.text):
        here, negation = reach.shifted(line.span.start), Span(*found.span()).shifted(line.span.start)
        claim = claimed(line, here)
        denied = _inside(line, Span(negation.end, here.end))
        still = STILL_OPEN.search(claim.quote) is not None
        before = line.source.copy.item.text[here.start : negation.start]
        subject = _inside(line, Span(here.start, negation.start))
        if not subject and not _PRONOUN.search(before):
            subject = _opening(line, reach.start)
        shaded = BIDDEN.search(before) or CONDITION.search(claim.quote) or LIMITED.search(claim.quote)
        if denied and not shaded and (still or not Clause(line, claim).pending):
            yield Denial(
                line,
                claim,
                {},
                subject=subject,
                denied=denied,
                lacking=bool(found["lacking"]),
                of_noun=OF_NOUN.fullmatch(found[0]) is not None,
                still=still,
            )


@lru_cache(maxsize=4096)
def _reaches(sentence: str) -> tuple[tuple[Span, re.Match[str]], ...]:
    """The reach of each negation, and the negation.

    Remembered, since versions of a story repeat their sentences.
    """
    reaches: list[tuple[Span, re.Match[str]]] = []
    for found in DENIES.finditer(lowered(sentence)):
        nearest = max(0, found.start() - LONGEST)
        start = max((cut.end() for cut in BEGINS.finditer(sentence, nearest, found.start())), default=nearest)
        if reaches and reaches[-1][0].end > start:
            start = max(start, sentence.rfind(_AND, nearest, found.start()) + len(_AND))
        end = _at_most(sentence, found)
        last = ENDS.search(sentence, found.end(), end)
        reaches.append((Span(start, last.start() if last else end), found))
    return tuple(reaches)


def _at_most(sentence: str, found: re.Match[str]) -> int:
    """Where a negation ends at the latest: the comma after a clause that opens the sentence, the next denial."""
    last = min(len(sentence), found.end() + LONGEST)
    ends = [last]
    if OPENS.match(sentence) and "," not in sentence[: found.start()]:
        ends.append(sentence.find(",", found.end(), last))
    if following := DENIES.search(found.string, found.end(), last):
        ends.append(sentence.rfind(_AND, found.end(), following.start()))
    return min(end for end in ends if end >= 0)


def claimed(line: Line, span: Span) -> Claim:
    """The stretch of the line as a claim, without blanks and commas at its ends."""
    said = span.of(line.source.copy.item.text)
    start = span.start + len(said) - len(said.lstrip(" ,\n"))
    kept = Span(start, span.start + len(said.rstrip(" ,\n")))
    said = kept.of(line.source.copy.item.text)
    return Claim(ClaimKind.STATEMENT, kept, said, line.index, speaker=speaker(line, kept))


def _inside(line: Line, span: Span) -> tuple[Word, ...]:
    return tuple(word for word in line.words if span.start <= word.start < span.end)


def _opening(line: Line, end: int) -> tuple[Word, ...]:
    """The words up to the first mark: the subject of a clause that has none of its own (", and have not scored")."""
    mark = re.search(r"[,;:(]", line.text[:end])
    return _inside(line, Span(line.span.start, line.span.start + (mark.start() if mark else end)))
