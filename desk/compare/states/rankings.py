"""Firsts, mosts and seconds: "the second-most powerful man", "the deadliest attack this year", flat or hedged.

Takes kept lines; reads what a superlative says of its subject, and sets two side by side where the superlative is one
and the words around tell of one thing. Symmetric. That the one says it flatly and the other "widely considered" is a
hedge lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desk.compare.answers.answer import Answer, Line, about, by_source
from desk.compare.language.lexicon.superlatives import PLAIN
from desk.compare.language.wordings import wording
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

ENOUGH = 0.3
"""What the words of and around two superlatives must share, with the bonus for a rank."""
RANKED = 0.2
"""What it adds that a rank below the first is given, and that one record is told from either side."""

_RANK = re.compile(
    r"(?P<hedge>\b(?:(?:is|was|are|were|been) )?(?:(?:widely|generally|often|long) )?"
    r"(?:considered|believed|thought|regarded as|seen as|called|reputed|reportedly|arguably|said to be)"
    r"(?: to be| as)? )?"
    r"(?:\b(?:the|its|their|his|her|(?:[A-Z][\w.-]+ )?[A-Z][\w.-]+[’']s?) )"
    r"(?:(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ])?"
    r"(?P<most>(?:most|least)[ -][a-z-]+|[a-z]{2,}est)\b"
    r"(?: (?!(?:in|of|on|since|after|at|by|for|from|to|with|and|or|but|that|who|which|could|would|will|was|were|is|has"
    r"|had|have|said|says|as|while|when)\b)[a-z][a-z-]*){0,3}"
    r"(?: on record)?(?: (?:in|of|on|since|after) (?:the |this )?[A-Z0-9][\w-]*(?: [A-Z][\w-]+)?)?"
)
"""Matches "was widely considered the second-most powerful leader in Iran", "Iran's second-most powerful man"."""
_SINCE = re.compile(r"\b(?:since|after) (?P<year>[12]\d{3})\b")


@dataclass(frozen=True, slots=True)
class Ranking:
    """A superlative taken apart."""

    nth: str | None
    most: str
    hedged: bool
    since: str | None
    """The year that it is measured from."""


def phrases(kept: Iterable[Line]) -> Iterator[Answer]:
    """The superlatives of kept lines, each an answer to "how does it rank?"."""
    for lines in by_source(kept):
        for line in lines.values():
            yield from (
                _answer(lines, line, found) for found in line.wording.found(_RANK) if found["most"] not in PLAIN
            )


def _answer(lines: Mapping[int, Line], line: Line, found: re.Match[str]) -> Answer:
    span = Span(line.span.start + found.start(), line.span.start + found.end())
    claim = Claim(ClaimKind.STATEMENT, span, span.of(line.source.copy.item.text), line.index)
    return Answer(line, claim, about(lines, line.index, span))


def is_ranking(answer: Answer) -> bool:
    """Whether the answer is a superlative of this module's."""
    return _RANK.fullmatch(answer.claim.quote) is not None


@lru_cache(maxsize=4096)
def _ranking(answer: Answer) -> Ranking:
    found = _RANK.fullmatch(answer.claim.quote)
    assert found is not None
    since = _SINCE.search(answer.claim.quote)
    most = re.sub(r"[ -]", " ", found["most"])
    return Ranking(found["nth"], most, found["hedge"] is not None, since["year"] if since else None)


def keys(answer: Answer) -> tuple[str]:
    """What a superlative can be found by: itself."""
    return (_ranking(answer).most,)


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that one thing is ranked; 0 where the superlatives or the ranks are others."""
    one, other = _ranking(a), _ranking(b)
    if one.most != other.most or (one.nth != other.nth and not _one_record(one, other)):
        return 0.0
    mine, theirs = _nouns(a), _nouns(b)
    if not mine & theirs and not _one_record(one, other):
        return 0.0
    return rarity.shared(a.about, b.about) + RANKED * bool(one.nth or other.nth) + RANKED * _one_record(one, other)


def judge(a: Answer, b: Answer) -> Judgement:
    """The same, unless one hedges, or the one names the first where the other counts from it."""
    one, other = _ranking(a), _ranking(b)
    if one.hedged != other.hedged:
        return Judgement(Verdict.REFINED, Ground.HEDGE, Severity.CHECK)
    if one.nth != other.nth:
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)


def _one_record(one: Ranking, other: Ranking) -> bool:
    """The highest since 1973 is the second-highest after 1973."""
    return {one.nth, other.nth} == {None, "second"} and one.since is not None and one.since == other.since


def _nouns(answer: Answer) -> frozenset[str]:
    """What the phrase ranks, and among whom: its words, the superlative apart."""
    said = re.sub(re.escape(_ranking(answer).most), "", answer.claim.quote)
    return frozenset(word.sense.split("'")[0].split("’")[0] for word in wording(said).words)
