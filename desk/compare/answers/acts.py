"""The act that a time or place hangs on, and who or what did it: "opened" and "the mine" of "the mine opened in 1987".

Takes answers; finds the verb nearest to the claim in its clause or, where that says nothing ("will be held on
Friday"), the noun that it is said of. Two acts are one when their words have one sense or stand in one circle of
kindred words; what only follows on the other, an arrest and a charge, is another act. Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.language.kindred import CIRCLES
from desk.compare.language.wordings import Wording, run_up
from desk.compare.language.words import PAST, Word, antonym, sense
from desk.facts.grammar.clauses import is_verb
from desk.facts.grammar.tokens import WORD, Token
from desk.facts.lexicon.bodies import BODY_WORDS
from desk.facts.lexicon.grammar import PRONOUNS
from desk.facts.lexicon.places import PLACE_WORDS, SITES
from desk.spans import Span

_ACTS = """
address speech
announce publish release unveil
appear arraign
appear debut publish publication
arrive arrival come land reach
build complete construct date erect
bury burial cremate funeral
check inspect visit
crash overturn
decide decision
depart leave
elect vote
join sign
monitor observe surveillance watch
"""
_KIN = {
    meant: frozenset(number for number, line in enumerate(_ACTS.splitlines()) if meant in map(sense, line.split()))
    for meant in map(sense, _ACTS.split())
}
"""The lines of `_ACTS` in which a sense stands, by number."""
_LIGHT = """
air allow attend become begin break broadcast carry come do due end enter erupt expect fall follow forecast get give
go happen have hear hold intend keep last let log make mark occur pass plan postpone put raise receive remain report
say schedule see set slate sound start stay take think
"""
_END, _HALT = sense("end"), sense("halt")
LIGHT = frozenset(map(sense, _LIGHT.split()))
"""Senses of verbs that tell no act by themselves: the noun beside them does, "talks began", "a vote is due"."""
_EVENTS = """
accident address alarm ambush announcement auction avalanche ballot battle blackout blast blaze bombing burial call
ceasefire ceremony clash collapse collision concert conference coup crash deadline debate debut derailment earthquake
eclipse election eruption evacuation execution explosion funeral gunfire hearing inauguration inquest invasion kickoff
landslide launch lift-off mayday match outage outbreak overhaul parade poll protest quake race raid rally record
referendum rescue riot robbery ruling sentencing shooting siege speech storm strike summit surgery talks theft
trial verdict vote walkout wedding
"""
EVENTS = frozenset(map(sense, _EVENTS.split()))
"""Senses of nouns that tell the act where a verb does not: "the first call came in", "logged the first call"."""
_ENDINGS = ("ing", "ion", "ment", "ance", "ence", "ival", "sal")
"""Endings of nouns that are made of verbs."""
_NO_EVENTS = """
allowance ambulance appliance audience billion building ceiling clothing document earring element
equipment evidence fashion finance generation housing insurance king left million morning evening moment opinion
opposition parking pension population position question religion residence revision science section spring string
television thing wing
"""
NO_EVENTS = BODY_WORDS | PLACE_WORDS | SITES | frozenset(_NO_EVENTS.split())
"""Nouns with such an ending that name a body, a place or a thing, and the side."""
PIECES = 12
"""Pieces between marks that are searched for a verb: a list of more is no clause, and would take its square of time."""
_EMPTY = frozenset(map(sense, "cent day first hour minute month number percent second th third time week year".split()))
_ARTICLE = re.compile(r"\b(?:an?|the|this|that|his|her|its|their|our|my) $", re.I)
_PLAIN = re.compile(r"\b(?:to|will|would|could|can|may|might|must|shall|should|did|does|do) (?:also |not |be )?$", re.I)
"""What makes a verb of the plain form after it: "to appear", "will meet"."""
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:not |[a-z]+ly )?$", re.I)
"""What makes a verb of the word after it: "was born"."""
_COPULA = re.compile(r"\b(?:is|are|was|were|be|been)\b", re.I)
_NOUN = re.compile(r"\b(?:an?|the|his|her|its|my|our|their|your|[A-Z]?[a-z]+['’]s) $", re.I)
"""What makes no verb of the word after it: "his left ear"."""
_PRONOUN = re.compile(rf"\b(?:{'|'.join(sorted(PRONOUNS))}|who|which|that)\b", re.I)
_BEHIND = re.compile(r" (?:the |an? |its |his |her |their )?")
_OF = re.compile(r" (?:of|in|at|for|from|on|with|to|against|between)\b")


@dataclass(frozen=True)
class Act:
    """What was done."""

    words: frozenset[str]
    """The senses of its verb, or of the noun where the verb is light."""
    nominal: bool
    """Whether a noun tells it: "the collapse", not "collapsed"."""
    ends: bool
    """Whether the verb says that it ended: a review that is due to end is not one that began."""
    about: frozenset[str]
    """All else that its clause speaks of, names too."""
    named: frozenset[str]
    """The names before its verb and right behind it: who did it, and to whom."""
    leaning: bool
    """Whether who did it stands outside the clause: "it was built in 1987", ", built in 1987,", "the talks begin"."""

    @cached_property
    def kin(self) -> frozenset[str]:
        """Its words, and the circles that they stand in."""
        return _with_circles(self.words)

    @cached_property
    def company(self) -> frozenset[str]:
        """All else that its clause speaks of, and the circles of that."""
        return _with_circles(self.about)


def one_act(a: Answer, b: Answer) -> bool:
    """Whether both claims hang on one sort of act."""
    mine, theirs = act(a), act(b)
    return mine.ends == theirs.ends and not mine.kin.isdisjoint(theirs.kin)


def turned_round(a: Answer, b: Answer) -> bool:
    """Whether the one act takes the other back: leaving and arriving, closing and opening."""
    return _take_back(act(a).words, act(b).words)


@lru_cache(maxsize=4096)
def _take_back(words: frozenset[str], others: frozenset[str]) -> bool:
    return any(antonym(one, other) for one in words for other in others)


def one_doer(a: Answer, b: Answer) -> bool:
    """Whether the acts may be one thing's: their clauses share a word, or one leaves it to the words before."""
    mine, theirs = act(a), act(b)
    if mine.named and theirs.named and mine.named.isdisjoint(theirs.named):
        return False
    return mine.leaning or theirs.leaning or not mine.company.isdisjoint(theirs.company)


def _with_circles(meant: Iterable[str]) -> frozenset[str]:
    """The senses, and their circles: two senses are alike where they are one or stand in one circle."""
    return frozenset([each for one in meant for each in (one, *_circles(one))])


@lru_cache(maxsize=4096)
def _circles(meant: str) -> frozenset[str]:
    """The circles of kindred words in which a sense stands, by number."""
    found = {f"act {number}" for number in _KIN.get(meant, ())}
    return frozenset(found | {f"kin {number}" for number in CIRCLES.get(meant, ())})


@lru_cache(maxsize=4096)
def act(answer: Answer) -> Act:
    """The act that the claim hangs on."""
    held = _clause(answer)
    words = [word for word in answer.line.words if _in(word, held) and not _in(word, answer.claim.span)]
    verb = _verb(answer, words)
    said = _owned(answer, words)
    if not said and verb is not None and not _is_light(verb):
        said = [verb]
    said = said or _nouns(answer, words, verb) or _antecedent(answer, held)
    rest = [word for word in words if word not in said and word.sense not in LIGHT | _EMPTY]
    named = [word for word in rest if word.name and (verb is None or word.end <= verb.start)]
    named += [*_named_before(answer, held), *_named_behind(answer, words, verb)]
    return Act(
        frozenset(word.sense for word in said) or _phrase(words, verb),
        said != [verb],
        verb is not None and verb.sense in (_END, _HALT),
        frozenset(word.sense for word in (*rest, *named)),
        frozenset(word.sense for word in named),
        _leans(answer, held, [word for word in words if word not in said], verb or next(iter(said), None)),
    )


def _in(word: Word, span: Span) -> bool:
    return span.start <= word.start and word.end <= span.end


def _clause(answer: Answer) -> Span:
    """The claim's clause, with the pieces before it (behind it, at the head of a sentence) up to one with a verb."""
    line, here = answer.line, answer.clause
    marks = (line.span.start, *(line.span.start + mark for mark in line.wording.marks), line.span.end)
    for _ in range(PIECES):
        if _has_verb(answer, here):
            break
        before = max((mark for mark in marks if mark < here.start), default=None)
        after = min((mark for mark in marks if mark > here.end), default=None)
        opens = not any(word.end <= answer.claim.span.start for word in line.words)
        if before is not None:
            here = Span(before, here.end)
        elif opens and after is not None:
            here = Span(here.start, after)
        else:
            break
    return here


def _has_verb(answer: Answer, here: Span) -> bool:
    if _COPULA.search(here.of(answer.source.copy.item.text)):
        return True
    return any(_in(word, here) and _is_verb(answer, word) for word in answer.line.words)


def _verb(answer: Answer, words: Sequence[Word]) -> Word | None:
    """The verb nearest before the claim that tells something, else any before it, else the first behind it."""
    verbs = [word for word in words if _is_verb(answer, word)]
    before = [word for word in reversed(verbs) if word.end <= answer.claim.span.start]
    after = [word for word in verbs if word not in before]
    return next(iter(sorted(before, key=_is_light) or sorted(after, key=_is_light)), None)


def _is_light(word: Word) -> bool:
    return word.sense in LIGHT


def _is_verb(answer: Answer, word: Word) -> bool:
    return word.start - answer.line.span.start in _verbs(answer.line.wording)


@lru_cache(maxsize=4096)
def _verbs(sentence: Wording) -> frozenset[int]:
    """Where its verbs begin: found once for all claims that it makes, wherever it stands."""
    return frozenset([word.start for word in sentence.words if _stands_as_verb(sentence.text, word)])


def _stands_as_verb(text: str, word: Word) -> bool:
    if word.name:
        return False
    low, end = word.text.lower(), word.start
    start = run_up(text, end, 2)
    if _NOUN.search(text, start, end):
        return False
    if " " in low or low in PAST or is_verb(Token(word.text, low, word.start, word.end, WORD)):
        return True
    return _PLAIN.search(text, start, end) is not None or _BE.search(text, start, end) is not None


def _nouns(answer: Answer, words: Sequence[Word], verb: Word | None) -> list[Word]:
    """The noun that a light verb, or none, is said of: "accident" of "the last accident at the mine was in 2009"."""
    nouns = [word for word in words if word is not verb and not word.name and _is_event(word)]
    text = answer.source.copy.item.text
    head = [word for word in nouns if word.end <= answer.claim.span.start and _OF.match(text, word.end)]
    return head[:1] or nouns


def _owned(answer: Answer, words: Sequence[Word]) -> list[Word]:
    """The noun that the time stands before: "election" of "Monday's provincial election" and "the 2020 election"."""
    text, here = answer.source.copy.item.text, answer.claim.span
    owned = text.startswith(("'s ", "’s "), here.end)
    if not owned and not _ARTICLE.search(text, answer.line.span.start, here.start):
        return []
    run: list[Word] = []
    for word in words:
        follows = run[-1].end + 1 if run else here.end + (len("'s ") if owned else 1)
        if word.start == follows and not _is_verb(answer, word):
            run.append(word)
    return run[-1:]


def _phrase(words: Sequence[Word], verb: Word | None) -> frozenset[str]:
    """A light verb with the thing that it is said of, as one act: "the deciding test starts"."""
    if verb is None:
        return frozenset()
    before = [word.sense for word in words if word.end <= verb.start and not word.name]
    return frozenset(f"{noun} {verb.sense}" for noun in before[-1:])


def _antecedent(answer: Answer, held: Span) -> list[Word]:
    """The noun that a clause with none leans on: "overhaul" of "the overhaul that ended seven years ago"."""
    before = [word for word in answer.line.words if word.end <= held.start + 1 and not word.name]
    return [word for word in before[-1:] if _is_event(word)]


def _named_before(answer: Answer, held: Span) -> list[Word]:
    """The name that a clause leans on: "Jon Stewart" of "Jon Stewart, who hosted in 2008"."""
    run: list[Word] = []
    for word in reversed([word for word in answer.line.words if word.end <= held.start]):
        if not word.name or word.end < (run[-1].start if run else held.start) - 1:
            break
        run.append(word)
    return run


def _named_behind(answer: Answer, words: Sequence[Word], verb: Word | None) -> list[Word]:
    """The name right behind the verb: "Fulcrum" of "it acquired Fulcrum in July"."""
    run: list[Word] = []
    for word in (word for word in words if verb is not None and word.start > verb.end):
        assert verb is not None
        if not word.name or not _BEHIND.fullmatch(answer.source.copy.item.text, (run or [verb])[-1].end, word.start):
            break
        run.append(word)
    return run


def _is_event(word: Word) -> bool:
    """Whether the word is a noun of what happens: "blast", "inspection", "announcement"; not "people", "union"."""
    low = word.text.lower()
    one = low.removesuffix("s")
    if low in NO_EVENTS or one in NO_EVENTS or "-" in low:
        return False
    return word.sense in EVENTS or word.sense in _KIN or one.endswith(_ENDINGS)


def _leans(answer: Answer, held: Span, words: Sequence[Word], verb: Word | None) -> bool:
    """Whether nothing but a pronoun, or a mark that leads back, stands before the verb."""
    if verb is None:
        return True
    before = [word.start for word in words if held.start <= word.start < verb.start and not _is_verb(answer, word)]
    return not before or _PRONOUN.search(answer.source.copy.item.text, before[-1], verb.start) is not None
