"""Quotations side by side: one remark in the same words, in other words, or put into another mouth.

Takes answers with quotations; scraps of quoted words ("partial", "final") are no remarks. Two remarks are one when
their words nearly agree, or when one speaker says so much of the same. Symmetric.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from rapidfuzz.distance import Indel

from desk.compare.answers.answer import Answer
from desk.compare.filing import one_chain
from desk.compare.language.tokens import plain
from desk.compare.language.words import senses
from desk.compare.meeting.rarity import Rarity
from desk.compare.people.persons import one_name
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Quotation
from desk.facts.lexicon.grammar import PRONOUNS
from desk.facts.lexicon.places import DEMONYMS

FEWEST_WORDS = 4
"""Words of a quotation that is a remark."""
ENOUGH = 0.3
"""The least meeting of two wordings of one remark."""
ALIKE = 0.7
"""Share of words in common, in order, of two wordings of one remark."""
LONG = 7
LONG_ALIKE = 0.6
"""The same for remarks of so many words or more: two remarks don't share so much by chance."""
ONE_SPEAKER = 0.33
"""The same where one speaker is named for both, and both remarks speak of one thing: a translation, perhaps."""
UNNAMED = 0.38
"""The same where nobody knows that the speakers are two; what is spoken of must nearly be shared then."""
MOSTLY = 0.6
"""Share of the weight of what the shorter remark speaks of that the other speaks of too, so that they are one."""
FEW = 2
"""Things spoken of that two such remarks share at least."""
_COUNTED = (
    "one two three four five six seven eight nine ten eleven twelve both neither half dozen hundred thousand million"
)
MODALS = frozenset("may might could would should must will can".split())
"""Words that translators choose."""
TURNING = (
    MODALS | frozenset("no not never n't none nothing only all every always".split()) | frozenset(_COUNTED.split())
)
"""Words whose loss turns a remark or its force."""
_WORD = re.compile(r"\d[\d,.:]*\d|\d|n't|[^\W\d_]+(?=n't)|[^\W\d_]+|'(?:s|re|ve|ll|d|m)\b")
_EDITED = re.compile(r"[\[(]|\.\.\.|…")
_TRANSLATED = re.compile(r"\b(?:interpret(?:er|ed|ing)|translat\w+|subtitles?)\b", re.I)
_IN_LANGUAGE = re.compile(r"\bin ([A-Z]\w+)\b(?! [A-Z])")
_SHORT = {"n't": "not", "'re": "are", "'s": "is", "'ve": "have", "'ll": "will", "'m": "am"}
_STYLE = re.compile(r"\bper cent\b|\bpct\b")
_SLIGHT = (
    "a an the and but of to in on at for s is are was were be been has have had will would that this it"
    " i we you they he so well really very just now then also again"
)
SLIGHT = frozenset(_SLIGHT.split())
"""Words that one desk hears or leaves out and the other not, without another sense."""


@lru_cache(maxsize=10_000)
def spoken(words: str) -> tuple[str, ...]:
    """The words of a remark as they sound: no case, marks, short forms or spelling of one shore or the other."""
    line = _STYLE.sub("percent", plain(words).lower().replace("-", " "))
    return tuple(_heard(_SHORT.get(word, word.lstrip("'"))) for word in _WORD.findall(line))


def _heard(word: str) -> str:
    """British and American spelling as one: "stabilisation", "colour", "centre"."""
    word = re.sub(r"is(?=(?:e|ed|es|ing|ation|ations)$)", "iz", word) if len(word) > 5 else word
    return re.sub(r"our(?=s?$|ed$|ing$)", "or", word) if len(word) > 5 else word


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
    both = _topics(a) & _topics(b)
    if both and _one_mouth(a, b) and ratio >= ONE_SPEAKER:
        return ratio
    if len(both) < FEW or ratio < UNNAMED or _two_mouths(a, b):
        return 0.0
    shorter = min(rarity.total(_topics(a)), rarity.total(_topics(b)))
    return ratio if rarity.total(both) >= MOSTLY * shorter else 0.0


def judge(a: Answer, b: Answer) -> Judgement:
    """Same where no word differs; what one leaves out is an excerpt; another word is for the editor to ask about,
    unless a translation is the desks' own."""
    one, other = _spoken(a), _spoken(b)
    if _two_mouths(a, b):
        speakers = " and ".join(sorted((_name(a), _name(b))))
        return Judgement(Verdict.CONFLICT, Ground.SPEAKER, Severity.HIGH, speakers)
    if one == other:
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if _within(one, other) or _within(other, one):
        return Judgement(Verdict.SAME, Ground.EXCERPT, Severity.INFO)
    chain = one_chain(a.source, b.source)
    if chain and Indel.normalized_similarity(one, other) < LONG_ALIKE:
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK)
    left = Counter(one) - Counter(other), Counter(other) - Counter(one)
    changed = {word for side in left for word in side} - SLIGHT
    translated = _translated(a) or _translated(b)
    if {word for word in changed if word in TURNING or word[0].isdigit()} - (MODALS if translated else set()):
        return Judgement(Verdict.CONFLICT, Ground.WORDING, Severity.HIGH)
    swapped = all(set(side) - SLIGHT for side in left) and not (_edited(a) or _edited(b))
    if (chain or swapped) and not translated:
        return Judgement(Verdict.CONFLICT, Ground.WORDING, Severity.CHECK)
    return Judgement(Verdict.SAME, Ground.LOOSELY, Severity.CHECK)


def _spoken(answer: Answer) -> tuple[str, ...]:
    assert isinstance(answer.claim.value, Quotation)
    return spoken(answer.claim.value.words)


def _edited(answer: Answer) -> bool:
    """Whether the desk put brackets or dots for words of the remark: what the other has may be what they stand for."""
    return _EDITED.search(answer.claim.quote) is not None


def _translated(answer: Answer) -> bool:
    """Whether it was said in another language, which two desks put into words of their own: "he said in Japanese"."""
    told = answer.line.text
    return bool(_TRANSLATED.search(told)) or any(found[1].lower() in DEMONYMS for found in _IN_LANGUAGE.finditer(told))


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return f" {' '.join(short)} " in f" {' '.join(long)} "


@lru_cache(maxsize=4096)
def _topics(answer: Answer) -> frozenset[str]:
    """The senses of the words of a remark."""
    return senses(" ".join(_spoken(answer)))


def _one_mouth(a: Answer, b: Answer) -> bool:
    """Whether one speaker is named for both, be it in two spellings."""
    return any(one_name(mine, theirs) for mine in _mouths(a) for theirs in _mouths(b))


def _mouths(answer: Answer) -> set[str]:
    """The names of the speaker: as the copy has it there, and in full."""
    return {name for name in (answer.claim.who, answer.claim.speaker) if name and name.lower() not in PRONOUNS}


def _two_mouths(a: Answer, b: Answer) -> bool:
    """Whether the copy itself puts the remark into the mouths of two people, both by name."""
    mine, theirs = _name(a), _name(b)
    return bool(mine and theirs) and not _one_mouth(a, b)


def _name(answer: Answer) -> str:
    """The name of the speaker where it stands beside the remark; empty for a pronoun or "the court"."""
    said, full = answer.claim.speaker or "", answer.claim.who or ""
    return full if full and full.split()[-1] in said else ""
