"""Quotations side by side: one remark in the same words, in other words, or put into another mouth.

Takes answers with quotations; scraps of quoted words ("partial", "final") are no remarks. Two remarks are one when
their words nearly agree, or when one speaker says so much of the same. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Indel

from desk.compare.answers import Answer
from desk.compare.point import Severity, Verdict
from desk.compare.slots import Rarity, shared
from desk.compare.tokens import plain
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Quotation
from desk.facts.families import same_name

FEWEST_WORDS = 4
"""Words of a quotation that is a remark."""
ENOUGH = 0.3
"""The least meeting of two wordings of one remark."""
ALIKE = 0.7
"""Share of words in common, in order, of two wordings of one remark."""
LONG = 7
LONG_ALIKE = 0.6
"""The same for remarks of so many words or more: two remarks don't share so much by chance."""
ONE_SPEAKER = 0.45
"""The same where one speaker is named for both."""
_TURNS = "no not never n't none nothing only may might could would should must will can all every always"
_TURNING = frozenset(_TURNS.split())
"""Words whose loss turns a remark or its force."""
_WORD = re.compile(r"\d[\d,.:]*|n't|[^\W\d_]+(?=n't)|[^\W\d_]+")


@lru_cache(maxsize=10_000)
def spoken(words: str) -> tuple[str, ...]:
    """The words of a remark without case, marks and typography."""
    return tuple(_WORD.findall(plain(words).lower()))


def is_remark(answer: Answer) -> bool:
    """Whether the claim is a quotation long enough to be somebody's remark."""
    value = answer.claim.value
    return isinstance(value, Quotation) and len(spoken(value.words)) >= FEWEST_WORDS


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How much two remarks are one, 0 to 1; 0 where they are two."""
    one, other = _spoken(a), _spoken(b)
    ratio = Indel.normalized_similarity(one, other)
    if _within(one, other) or _within(other, one):
        return max(ratio, ALIKE)
    if ratio >= (ALIKE if min(len(one), len(other)) < LONG else LONG_ALIKE):
        return ratio
    if _one_mouth(a, b) and max(ratio, shared(a.about, b.about, rarity)) >= ONE_SPEAKER:
        return ratio
    return 0.0


def judge(a: Answer, b: Answer) -> Judgement:
    """Same where no word differs; a part of a remark is the remark; another wording is for the editor to ask about."""
    one, other = _spoken(a), _spoken(b)
    if one == other:
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if _within(one, other) or _within(other, one):
        return Judgement(Verdict.SAME, Ground.EXCERPT, Severity.INFO)
    turned = (set(one) ^ set(other)) & _TURNING or {word for word in set(one) ^ set(other) if word[0].isdigit()}
    return Judgement(Verdict.CONFLICT, Ground.WORDING, Severity.HIGH if turned else Severity.CHECK)


def _spoken(answer: Answer) -> tuple[str, ...]:
    assert isinstance(answer.claim.value, Quotation)
    return spoken(answer.claim.value.words)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return f" {' '.join(short)} " in f" {' '.join(long)} "


def _one_mouth(a: Answer, b: Answer) -> bool:
    return bool(a.claim.speaker and b.claim.speaker and same_name(a.claim.speaker, b.claim.speaker))
