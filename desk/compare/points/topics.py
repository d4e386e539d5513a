"""What a point is about, as a noun phrase out of the copy itself: "training mission", "Baghdad airport".

Takes the answers of one point; promises a phrase of one to four words that stands in the copy, the same whatever the
order of the sources, or nothing where the copy has none. Verbs end a phrase; grammar words stay inside one.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from desk.compare.answers.answer import Answer, Said
from desk.compare.language.wordings import Wording
from desk.compare.language.words import PAST, STATES, Word
from desk.facts.claim import Quotation
from desk.facts.lexicon.grammar import VERBS
from desk.facts.lexicon.units import WORDS

MOST = 4
"""Words of a phrase at most."""
SUBJECT = 30
"""Characters into a clause at which a word tells half as much as its first: English opens with the subject."""
NAME = 1.3
"""What a name tells beside another noun."""
SHORTNESS = 0.4
"""How much a phrase must bring for its length: 0 would take the longest, 1 the single best word."""
_INSIDE = re.compile(r"[ \n\u00a0](?:of (?:the )?|[’']s )?")
"""What may stand between two words of one phrase: "dock of the ferry"."""
_VERB = re.compile(r"(?!.*-)[a-z’']+(?:ed|ing|ly|ise|ize)$")
"""A lower-case form that is seldom a noun: "suspended", "recently"; not "Canadian-led"."""
_DONE_FIRST = re.compile(r"[A-Z][a-z]+ed (?:after|as|at|before|by|during|for|from|in|on|to|with)\b")
"""A sentence that opens with what was done to its subject: "Established in Adwal in 2018, the mission ..."."""
_GOVERNS = re.compile(r"(?<!s)s (?:(?:about|nearly|over|some|up to) )?(?:\d|(?:an?|the|its|his|her|their) )")
"""The end of a verb with its object: "handles 9,000 barrels", "carries the gas"; not "boats in the harbour"."""
_OPENS_NOUN = re.compile(r"(?:\b(?:an?|the|this|that|his|her|its|their|of|in|on|no|any)|['’]s) $", re.I)
"""What stands right before a noun, though it has a verb's form: "the strike"."""
_NOUNS_IN_ING = frozenset(("building", "training", "meeting", "shooting", "housing", "hearing", "funding", "ruling"))

UNITS = WORDS.keys() | {f"{unit}s" for unit in WORDS} | frozenset(("feet", "km", "percentage", "cent"))
"""Words of measures: they begin and end no phrase that names what is measured."""
_MEASURING = "average cubic deep earlier far half high later long maximum minimum old points square tall total wide"
MEASURING = frozenset(_MEASURING.split()) | UNITS
"""Words that end no such phrase, though one may begin with them: "High Court"."""
_LEFT_OVER = frozenset("st nd rd th year-old month-old week-old day-old".split())
"""What copy hangs on a figure, and is no word of a phrase behind it: "a 12-year-old boy", "the 22nd finish"."""


Near = tuple[Word, float]
"""A word with its nearness to a claim, above 0."""


def topic(answers: Sequence[Said]) -> str:
    """The phrase that tells most of what the answers are about; empty where there is none."""
    told = [(answer, list(_near(answer))) for answer in answers]
    weights = _weights(near for _, near in told)
    found = [
        (tuple([word.sense for word in words]), answer, words)
        for answer, near in told
        for words in _phrases(answer, near)
    ]
    worth = {senses: _worth(senses, weights) for senses in {senses for senses, _, _ in found}}
    most = max(worth.values(), default=0.0)
    best = {_spelt(answer, words) for senses, answer, words in found if worth[senses] == most}
    return min(best, key=lambda phrase: (len(phrase), phrase), default="")


def _near(answer: Said) -> Iterator[Near]:
    """The words that the claim is about: of a typed claim those around it, of a clause or a remark its own."""
    here = answer.claim.span
    if isinstance(answer, Answer) and not isinstance(answer.claim.value, Quotation):
        for word in answer.line.words:
            if (nearness := answer.about.get(word.sense)) and not here.start <= word.start < here.end:
                yield word, nearness
    else:
        for word in answer.line.words:
            if here.start <= word.start and word.end <= here.end:
                yield word, (NAME if word.name else 1.0) / (1 + (word.start - here.start) / SUBJECT)


def _weights(told: Iterable[Sequence[Near]]) -> dict[str, float]:
    """How near each sense stands to the claims; what all answers share tells most."""
    weights: defaultdict[str, float] = defaultdict(float)
    for words in told:
        near: dict[str, float] = {}
        for word, nearness in words:
            near[word.sense] = max(near.get(word.sense, 0.0), nearness)
        for sense, nearness in near.items():
            weights[sense] += nearness
    return weights


def _worth(senses: Sequence[str], weights: dict[str, float]) -> float:
    """The weight of a phrase by its words' senses; each further word must bring something of its own."""
    told = math.fsum([weights[sense] for sense in set(senses)])
    return told / float(len(senses) ** SHORTNESS)


def _phrases(answer: Said, near: Iterable[Near]) -> Iterator[list[Word]]:
    verbs, at = _verbs(answer.line.wording), answer.line.span.start
    for run in _runs([word for word, _ in near if word.start - at not in verbs], answer.source.copy.item.text):
        ends = [last for last in range(1, len(run) + 1) if _ends_phrase(run, last)]
        for first, word in enumerate(run):
            if word.text.lower() not in UNITS and word.text not in _LEFT_OVER:
                yield from (run[first:last] for last in ends if first < last <= first + MOST)


def _ends_phrase(run: Sequence[Word], last: int) -> bool:
    """Whether a phrase may end before a place in a run: no measure ends it, and no name is cut."""
    cut = last < len(run) and run[last - 1].name and run[last].name  # "Secretary General Ann" of Ann Roe
    return not cut and run[last - 1].text.split()[-1].lower() not in MEASURING


def _runs(nouns: list[Word], text: str) -> Iterator[list[Word]]:
    """The words that stand side by side."""
    run: list[Word] = nouns[:1]
    for before, word in pairwise(nouns):
        if _INSIDE.fullmatch(text, before.end, word.start):
            run.append(word)
        else:
            yield run
            run = [word]
    if run:
        yield run


@lru_cache(maxsize=4096)
def _verbs(sentence: Wording) -> frozenset[int]:
    """Where the words of a sentence begin that look like verbs."""
    return frozenset([word.start for word in sentence.words if _is_verb(sentence.text, word)])


def _is_verb(text: str, word: Word) -> bool:
    """Whether the word looks like a verb where it stands: "left", "works", not "the strike"."""
    low = word.text.lower()
    if word.name or low in _NOUNS_IN_ING:
        return False
    if word.sense in STATES or _VERB.match(word.text) or (not word.start and _DONE_FIRST.match(text)):
        return True
    before = text[: word.start]
    if before[-2:-1].isalpha() and _GOVERNS.match(text, word.end - 1):
        return True
    return (low in PAST or low in VERBS) and not _OPENS_NOUN.search(before)


def _spelt(answer: Said, words: Sequence[Word]) -> str:
    """The phrase as the copy has it, on one line."""
    return " ".join(_plain(answer, answer.source.copy.item.text[words[0].start : words[-1].end]).split())


def _plain(answer: Said, phrase: str) -> str:
    """The phrase without the possessive at its end, and without the capital that only opens its sentence."""
    if phrase.endswith(("’s", "'s")):
        phrase = phrase[:-2]
    if not (answer.line.text.startswith(phrase) and phrase[1:2].islower()):
        return phrase
    known = _capitalised(answer.source.copy.item.text)
    return phrase if phrase.split(" ")[0] in known else phrase[0].lower() + phrase[1:]


@lru_cache(maxsize=64)
def _capitalised(text: str) -> frozenset[str]:
    """The words that the text writes with a capital inside a sentence."""
    return frozenset(re.findall(r"(?<=[a-z,] )[A-Z][\w’'-]*", text))
