"""By what: the weapon or the manner of an attack, told more or less exactly by two sources.

Takes kept lines; reads the noun phrases of means ("by a U.S. drone", "in an airstrike"), and sets two side by side
where one event is told and the one means is a kind of the other. Symmetric. Two means of which neither is a kind of
the other are left alone: an attack may use both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from desk.compare.answers.answer import Answer, Line, about, by_source, captions
from desk.compare.answers.occasions import one_event, scene
from desk.compare.language.words import Word, sense
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

ENOUGH = 0.2
"""What the words around two phrases of means must share."""

_KINDS = """
drone airstrike
warplane airstrike
jet airstrike
airstrike strike
missile strike
rocket strike
strike attack
bomb explosion
mine explosion
grenade explosion
explosion attack
pistol gun
rifle gun
gun shoot
sniper shoot
shoot attack
knife stab
stab attack
"""
_KIND_OF = {sense(kind): sense(of) for kind, of in (line.split() for line in _KINDS.strip().splitlines())}
MEANS = frozenset(_KIND_OF) | frozenset(_KIND_OF.values())
"""Senses of the nouns that tell by what somebody was attacked."""
_BEFORE = re.compile(
    r"(?:\b(?:by|in|with|from) )?(?:\b(?:an?|the|two|three|several) )(?:[A-Z][\w.]* |[a-z]+-[a-z]+ |[a-z]+ (?=$))?$"
)
"""What leads up to the noun: "by a U.S. "."""


def phrases(kept: Iterable[Line]) -> Iterator[Answer]:
    """The phrases of means in kept lines and in the captions beside them, each an answer to "by what?"."""
    for lines in (*by_source(kept), *captions(kept)):
        for line in lines.values():
            yield from (_answer(lines, line, word) for word in line.words if _is_means(line, word))


def _is_means(line: Line, word: Word) -> bool:
    return word.sense in MEANS and not word.name and bool(_lead(line, word))


def _lead(line: Line, word: Word) -> re.Match[str] | None:
    return _BEFORE.search(line.text[: word.start - line.span.start])


def _answer(lines: Mapping[int, Line], line: Line, word: Word) -> Answer:
    lead = _lead(line, word)
    assert lead is not None
    span = Span(line.span.start + lead.start(), word.end)
    said = span.of(line.source.copy.item.text)
    return Answer(line, Claim(ClaimKind.STATEMENT, span, said, line.index), about(lines, line.index, span))


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that two phrases tell by what one thing was done; 0 where neither is a kind of the other."""
    if not (_is_kind(_means(a), _means(b)) or _is_kind(_means(b), _means(a))) or not one_event(a, b):
        return 0.0
    if not (a.line.kept or b.line.kept):
        return 0.0
    return rarity.shared(scene(a), scene(b))


def agree(a: Answer, b: Answer) -> bool:
    """Whether one source names one means twice."""
    return _means(a) == _means(b)


def judge(a: Answer, b: Answer) -> Judgement:
    """One is a kind of the other."""
    if _means(a) == _means(b):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)


def _is_kind(means: str, other: str) -> bool:
    """Whether the one is a kind of the other, at any remove."""
    above = _KIND_OF.get(means)
    return above is not None and (above == other or _is_kind(above, other))


@lru_cache(maxsize=4096)
def _means(answer: Answer) -> str:
    """The sense of the phrase's noun."""
    return next(word.sense for word in answer.line.words if word.end == answer.claim.span.end)
