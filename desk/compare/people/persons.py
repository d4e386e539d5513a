"""People side by side: one person under one name, in two spellings, under two ranks; two people of one surname.

Takes the answers that name people; every source's mentions of one person stand together. Symmetric.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from desk.compare.answers.answer import Answer, Line, about, by_source
from desk.compare.answers.notes import owns
from desk.compare.filing import one_chain
from desk.compare.language.nations import NATIONS, are_two
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Source, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind, Person
from desk.facts.grammar.families import fold, fold_title, same_name
from desk.facts.lexicon.givennames import GIVEN
from desk.facts.lexicon.nicknames import NICKNAMES
from desk.facts.lexicon.places import DEMONYMS
from desk.facts.lexicon.titles import TITLES
from desk.spans import Span

ENOUGH = 0.5
"""The least meeting of two mentions of one person."""
SLIPS = 2
"""Letters by which two spellings of one name differ at most."""
SHORTEST = 4
"""Letters of a name word that can be misspelt and still be known."""
TOGETHER = 0.12
"""What two mentions whose given names differ by a slip must share besides: brothers are named alike, too."""
_RANKS = """
admiral brigadier captain colonel commander constable corporal general inspector lieutenant major marshal private
sergeant superintendent
"""
_FORCE = frozenset(_RANKS.split())
_GRADES = "chief|senior|junior|deputy|vice|assistant|associate|acting|principal|first|second|executive|managing"
_UNDER = frozenset(("deputy", "vice"))
"""Grades that make another office of an office."""
_OFFICE = re.compile(rf"\b(?P<grade>{_GRADES})[ -](?P<office>[a-z]{{4,}})\b", re.I)
"""An office with its grade: "senior economist", "deputy mayor"."""
_AFTER = re.compile(r"(?:,| is| was) (?P<told>[^,.;:()]{4,60})")
"""What is told of a person right after the name."""
_COURTESY = re.compile(r"(?P<man>Mr|Sir|Lord)\b|(?:Mrs|Ms|Miss|Lady|Dame)\b")
BEFORE = 40
"""Characters before a name in which the office stands."""


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name without its title; a given name that is a title elsewhere stays ("Dean")."""
    folded = tuple(fold(name).replace("-", " ").split())
    given = name.split(" ")[0].lower()
    return (given, *folded) if given in TITLES & GIVEN and given not in folded else folded


def person(answer: Answer) -> Person:
    """The person that an answer names."""
    assert isinstance(answer.claim.value, Person)
    return answer.claim.value


def told_apart(given: Iterable[Answer]) -> Iterator[tuple[tuple[Answer, ...], Judgement]]:
    """The people whom one surname could confuse, with all mentions of them, each surname once."""
    by_surname: dict[str, list[Answer]] = defaultdict(list)
    for answer in fullest(answer for answer in given if isinstance(answer.claim.value, Person)):
        by_surname[_words(person(answer).name)[-1]].append(answer)
    for some in by_surname.values():
        confused = tuple(answer for answer in some if any(namesakes(answer, other) for other in some))
        if confused:
            yield confused, Judgement(Verdict.DIFFERENT_SCOPE, Ground.NAMESAKES, Severity.CHECK)


@lru_cache(maxsize=4096)
def _given(answer: Answer) -> str:
    """The name with the capitalised word right before it, which a reader takes for the first given name."""
    before = answer.line.text[: answer.claim.span.start - answer.line.span.start]
    found = re.search(r"([A-Z][a-z]{2,}) $", before)
    return f"{found[1]} {person(answer).name}" if found else person(answer).name


def fullest(mentions: Iterable[Answer]) -> list[Answer]:
    """One mention a person and source: the longest name, with the title where it has one, and the first of these."""
    best: list[Answer] = []
    for answer in sorted(
        mentions,
        key=lambda answer: (-len(_words(person(answer).name)), person(answer).title is None, answer.claim.span),
    ):
        known = any(
            answer.source is other.source
            and _one_person(person(answer).name, person(other).name)
            and not _man_and_woman(answer, other)
            for other in best
        )
        if not known:
            best.append(answer)
    return best


def unread(kept: Iterable[Line], known: Iterable[Answer]) -> Iterator[Answer]:
    """The full names that one source gives to people, where another has them and nothing there says whose they are."""
    names = {person(answer).name for answer in known if len(person(answer).name.split()) > 1}
    if not names:
        return
    one = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b")
    for lines in by_source(kept):
        for line in lines.values():
            for found in one.finditer(line.text):
                span = Span(*found.span()).shifted(line.span.start)
                if not any(claim.span.overlaps(span) for claim in line.claims if isinstance(claim.value, Person)):
                    claim = Claim(ClaimKind.PERSON, span, found[0], line.index, Person(found[0]))
                    yield Answer(line, claim, about(lines, line.index, span))


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """1 where the names can be one, less where one may be misspelt; 0 where they are two people."""
    one, other = person(a).name, person(b).name
    if _man_and_woman(a, b):
        return 0.0
    if _one_person(one, other):
        return 1.0
    if _one_office(a, b):
        return 0.9
    if _misspelt(_words(one), _words(other)) and (
        one_chain(a.source, b.source)
        or _words(one)[0] == _words(other)[0]
        or rarity.shared(a.about, b.about) >= TOGETHER
        or _one_title(a, b)
    ):
        return 0.9
    return 0.0


def judge(a: Answer, b: Answer) -> Judgement:
    """Spelling before rank before the fuller name."""
    if namesakes(a, b):
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.NAMESAKES, Severity.CHECK)
    one, other = _words(person(a).name), _words(person(b).name)
    if _misspelt(one, other) and not same_name(person(a).name, person(b).name):
        return _spelling(a, b)
    if _one_office(a, b):
        return _spelling(a, b, Ground.GIVEN)
    if _rank(a) and _rank(b) and _rank(a) != _rank(b):
        return Judgement(Verdict.CONFLICT, Ground.RANK, Severity.CHECK)
    if nations := _of_two_nations(a, b):
        return Judgement(Verdict.CONFLICT, Ground.NATION, Severity.CHECK, nations)
    if graded := _graded(a, b):
        return Judgement(Verdict.CONFLICT, Ground.OFFICE, Severity.CHECK, graded)
    if len(one) != len(other) and min(len(one), len(other)) > 1 and one[0] == other[0]:
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)


def namesakes(a: Answer, b: Answer) -> bool:
    """Whether two different people share the surname that a reader would take for one."""
    one, other = _words(person(a).name), _words(person(b).name)
    if _man_and_woman(a, b):
        return one[-1] == other[-1]
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1] or _misspelt(one, other) or _one_office(a, b):
        return False
    return not any(_one_person(x, y) for x in (person(a).name, _given(a)) for y in (person(b).name, _given(b)))


def _man_and_woman(a: Answer, b: Answer) -> bool:
    """Whether the one is a "Mr." and the other a "Mrs."."""
    one, other = _is_man(a.claim.quote), _is_man(b.claim.quote)
    return one is not None and other is not None and one != other


@lru_cache(maxsize=20_000)
def _is_man(name: str) -> bool | None:
    """Whether a name opens with "Mr." or with "Mrs."; None where with neither."""
    found = _COURTESY.match(name)
    return found and found["man"] is not None


def _spelling(a: Answer, b: Answer, ground: Ground = Ground.SPELLING) -> Judgement:
    if note := owns(a, b):
        return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, note)
    return Judgement(Verdict.CONFLICT, ground, Severity.CHECK)


@lru_cache(maxsize=20_000)
def _one_person(a: str, b: str) -> bool:
    return same_name(a, b) or _short_form(_words(a), _words(b))


def one_name(a: str, b: str) -> bool:
    """Whether two names are one person's, be it that one of them is misspelt."""
    return _one_person(a, b) or _misspelt(_words(a), _words(b))


def _short_form(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Des and Desmond of one surname, Toby and Tobias; not Dan and Danielle's brother."""
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:
        return False
    if frozenset((one[0], other[0])) in NICKNAMES:
        return True
    return min(len(one[0]), len(other[0])) >= 3 and (one[0].startswith(other[0]) or other[0].startswith(one[0]))


def _misspelt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the names differ by a slip of the pen in one word."""
    if len(one) != len(other) or len(one) < 2:
        return False
    differing = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    if len(differing) != 1 or min(map(len, differing[0])) < SHORTEST:
        return False
    return 0 < DamerauLevenshtein.distance(*differing[0]) <= min(SLIPS, len(min(differing[0], key=len)) // 3)


def _rank(answer: Answer) -> str:
    """The military or police rank before the name, in full."""
    words = fold_title(person(answer).title).split()
    force = [word for word in words if word in _FORCE]
    return "" if force == ["commander"] and not (person(answer).title or "")[0].isupper() else " ".join(force)


def _graded(a: Answer, b: Answer) -> str:
    """Where one person holds one office in two grades, both as the copy has them; else nothing."""
    for one, other in ((a, b), (b, a)):
        for office, grade in _offices(one).items():
            there = _offices(other).get(office, "" if _has_bare(other, office) and grade in _UNDER else grade)
            if there != grade:
                return " and ".join(sorted(f"“{f'{told} {office}'.strip()}”" for told in (grade, there)))
    return ""


def _has_bare(answer: Answer, office: str) -> bool:
    """Whether the office stands as the title, with no grade: "Mayor" beside "Vice Mayor"."""
    return fold_title(person(answer).title) == office


@lru_cache(maxsize=4096)
def _offices(answer: Answer) -> Mapping[str, str]:
    """The offices that stand right before the name or right after it, each with its grade."""
    return {found["office"].lower(): found["grade"].lower() for found in _OFFICE.finditer(_beside(answer))}


@lru_cache(maxsize=4096)
def _beside(answer: Answer) -> str:
    """What is told of a person right before the name and right after it."""
    text, here = answer.line.text, answer.claim.span
    start, end = here.start - answer.line.span.start, here.end - answer.line.span.start
    before = re.split(r"[,;:.]", text[max(0, start - BEFORE) : end])[-1]
    after = _AFTER.match(text, end)
    return f"{before} | {after['told'] if after else ''}"


def _nations(answer: Answer) -> frozenset[str]:
    """The nations of which copy says that the person is: "a Dutch nurse"."""
    told = re.findall(r"[^\W\d_]+", _beside(answer).lower())
    return frozenset(NATIONS[word] for word in told if word in DEMONYMS and word in NATIONS)


def _of_two_nations(a: Answer, b: Answer) -> str:
    """The two nations that the sources give one person; empty where they give one, or one of them none."""
    mine, theirs = _nations(a), _nations(b)
    two = mine and theirs and all(are_two(one, other) for one in mine for other in theirs)
    return " and ".join(sorted((min(mine).title(), min(theirs).title()))) if two else ""


@lru_cache(maxsize=4096)
def _one_office(a: Answer, b: Answer) -> bool:
    """Whether two given names of one surname hold one office, and neither source knows the other: one man, misnamed."""
    one, other = _words(person(a).name), _words(person(b).name)
    if len(one) != 2 or len(other) != 2 or one[1] != other[1] or _one_person(" ".join(one), " ".join(other)):
        return False
    held, there = fold_title(person(a).title).split()[-1:], fold_title(person(b).title).split()[-1:]
    return bool(held) and held == there and not (_names(a.source, b) or _names(b.source, a))


def _names(source: Source, other: Answer) -> bool:
    """Whether the source names the person of the other's answer, too."""
    return person(other).name in source.copy.item.text


def _one_title(a: Answer, b: Answer) -> bool:
    return bool(person(a).title) and fold_title(person(a).title) == fold_title(person(b).title)
