"""Who did it to whom: clauses of the same words whose parties have changed places, or that have one place for two.

Takes two clauses that speak of one thing. "Marden beat Otway" and "Otway beat Marden" have every word in common and
cannot both be so, nor can "Marden lost to Otway" and "Otway lost to Marden", or what left Marden for Otway have left
Otway for Marden; "Otway was beaten by Marden" says what the first does. What two do to each other has no sides. Of
"Marden is the capital" and "Otway is the capital", "Marden won the cup" and "Otway won the cup", one alone is so.
Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desk.compare.answers.answer import Line
from desk.compare.answers.clauses import NAMED, Clause
from desk.compare.language.wordings import has_any
from desk.compare.language.words import Word, sense, stem
from desk.facts.grammar.families import fold

_MUTUAL = """
accompany ally border clash collide compete confront contact date debate differ divorce embrace encounter face fight
hug join kiss know like marry match meet merge negotiate play resemble share sign speak split swap talk tie trade
united visit wed work
"""
MUTUAL = frozenset(map(sense, _MUTUAL.split()))
"""Senses of what two do to each other: who is named first is the sender's choice."""
SOLE = frozenset(map(sense, "assassinate compose design direct host invent paint succeed win".split()))
"""Senses of what one alone does to a thing: a cup has one winner, an opera one composer."""
_ONE_ACT = {"beat": "beat defeat edge thrash topple trounce upset", "succeed": "replace succeed"}
_ACTS = {stem(way): act for act, ways in _ONE_ACT.items() for way in ways.split()}
_NAME = r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*"
_RESULT = re.compile(
    rf"(?P<one>{_NAME}) (?:has |have |had )?(?:(?P<won>won)(?: [\w-]+){{0,4}} (?:against|over)"
    rf"|(?:lost|loses|fell|falls)(?: [\w-]+){{0,4}} (?:to|against)) (?:the )?(?P<other>{_NAME})"
)
"""Matches "Marden lost to Otway", "Marden won the final against Otway"."""
_OWN_HAND = re.compile(
    r"(?P<who>[\w.-]+(?: [A-Z][\w.-]+)*) (?:had |has |then )*"
    r"(?:(?:killed|shot|hanged) (?:him|her)self|took (?:his|her) own life|committed suicide)"
)
"""Matches "The gunman killed himself"."""
_HINTS = ("self", "own life", "suicide")
"""What no such clause is without: few need be searched from every word on."""
_KILLS = frozenset(map(sense, ("kill", "shoot")))
_ROUTE = re.compile(
    rf"\bfrom (?P<from>{_NAME}) to (?P<to>{_NAME})"
    rf"|\b(?:leaves?|leaving|left|departs?|departed) (?P<left>{_NAME}) for (?P<for>{_NAME})"
)
"""Matches "from Marden to Otway", "left Marden for Otway"."""
_TIE = re.compile(
    rf"(?P<of>{_NAME})[’']s? (?:late )?(?P<tie>predecessor|successor),?(?: is| was)? (?:the late )?(?P<one>{_NAME})"
)
"""Matches "Roe's predecessor, the late Bo Dahl"."""
_LINK = re.compile(
    r" (?:(?:is|are|was|were|be|been|being|has|have|had|did|does|do|will)(?:n[’']t)? |(?:not|never) "
    r"|(?:the|an?|its|their|his|her) )*"
)
_BY = re.compile(r" by (?:(?:the|an?|its|their|his|her) )?")
_HELD = re.compile(rf"(?P<who>{_NAME}) (?P<be>is|was|became|becomes|remains|remained) (?P<what>the .+)")
"""Matches "Marden is the capital of Adwal"; not "Marden is a town"."""
_SAYS = re.compile(r",? (?:say|said|says|told|report|reported)\b")


class Deed(NamedTuple):
    """Who did what to whom."""

    act: str
    """The sense of the verb."""
    doer: tuple[Word, ...]
    whom: tuple[Word, ...]


def exchanged(a: Clause, b: Clause) -> bool:
    """Whether the one clause has done to one party what the other has it do; that it denies it is not looked at."""
    return any(
        one.act == other.act and _meet(one.doer, other.whom) and _meet(one.whom, other.doer)
        for one in deeds(a)
        for other in deeds(b)
    )


def crowded(a: Clause, b: Clause) -> bool:
    """Whether the clauses give to two what one alone has or did: the capital, a cup that was won, a death."""
    return _held_by_two(a, b) or _done_by_two(a, b) or _by_own_hand(a, b) or _by_own_hand(b, a)


def _held_by_two(a: Clause, b: Clause) -> bool:
    one, other = _HELD.fullmatch(a.claim.quote), _HELD.fullmatch(b.claim.quote)
    if one is None or other is None or one["be"] != other["be"] or _one_body(one["who"], other["who"]):
        return False
    mine, theirs = _senses(a, one), _senses(b, other)
    return bool(mine and theirs) and a.senses - mine == b.senses - theirs


def _done_by_two(a: Clause, b: Clause) -> bool:
    for one in deeds(a):
        for other in deeds(b):
            if one.act == other.act and one.act in SOLE and _apart(one.doer, other.doer):
                mine, theirs = a.senses - _told(one.doer), b.senses - _told(other.doer)
                if mine == theirs and _meet(one.whom, other.whom) and _figures(a) == _figures(b):
                    return True
    return False


def _by_own_hand(a: Clause, b: Clause) -> bool:
    """Whether the one has somebody kill himself whom the other has killed by others."""
    who = _own_killer(a)
    return bool(who) and any(
        deed.act in _KILLS and _meet(who, deed.whom) and not _meet(who, deed.doer) for deed in deeds(b)
    )


@lru_cache(maxsize=4096)
def _own_killer(clause: Clause) -> tuple[Word, ...]:
    """Who kills himself, as the clause has it."""
    said = clause.claim.quote
    found = _OWN_HAND.search(said) if has_any(said, _HINTS) else None
    return _words(clause.line, clause.claim.span.start, found.span("who")) if found else ()


def _meet(one: Sequence[Word], other: Sequence[Word]) -> bool:
    return not _told(one).isdisjoint(_told(other))


def _told(party: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.sense for word in party)


def _apart(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two parties are named, and by names that are not one's."""
    named = all(word.text[0].isupper() for word in (*one, *other))
    return named and not _one_body(*(" ".join(word.text for word in party) for party in (one, other)))


def _figures(clause: Clause) -> list[str]:
    """The figures of a clause: the cup of one year is not that of another."""
    return sorted(re.findall(r"\d+", clause.claim.quote))


def _one_body(one: str, other: str) -> bool:
    """Whether two names may be one: folded alike, with a word in common, or the one the initials of the other."""
    mine, theirs = fold(one).split(), fold(other).split()
    initials = ["".join(word[0] for word in words) for words in (mine, theirs)]
    return not set(mine).isdisjoint(theirs) or "".join(theirs) == initials[0] or "".join(mine) == initials[1]


def _senses(clause: Clause, found: re.Match[str]) -> frozenset[str]:
    """The senses of the one who holds the place; none where "it" or "this" does."""
    end = clause.claim.span.start + found.end("who")
    return frozenset(word.sense for word in clause.words if word.end <= end)


@lru_cache(maxsize=4096)
def deeds(clause: Clause) -> tuple[Deed, ...]:
    """The acts between whoever stands right before and right behind each; a passive is turned round."""
    text, words = clause.source.copy.item.text, clause.words
    found = []
    for at in range(1, len(words) - 1):
        act = words[at]
        before, after = text[words[at - 1].end : act.start], text[act.end : words[at + 1].start]
        if act.text[0].isupper() or act.sense in MUTUAL or not _LINK.fullmatch(before):
            continue
        first, second = _party(words[max(0, at - NAMED) : at][::-1]), _party(words[at + 1 : at + 1 + NAMED])
        if _SAYS.match(text, second[-1].end):
            continue
        if _BY.fullmatch(after):
            found.append(Deed(_act(act), second, first))
        elif _LINK.fullmatch(after):
            found.append(Deed(_act(act), first, second))
    return (*found, *_results(clause), *_routes(clause), *_ties(clause.line))


def _act(word: Word) -> str:
    return _ACTS.get(stem(word.text), word.sense)


def _results(clause: Clause) -> Iterator[Deed]:
    """Who beat whom, as "won" and "lost" tell it."""
    for found in _RESULT.finditer(clause.claim.quote):
        one, other = (_words(clause.line, clause.claim.span.start, found.span(side)) for side in ("one", "other"))
        yield Deed("beat", one, other) if found["won"] else Deed("beat", other, one)


def _routes(clause: Clause) -> Iterator[Deed]:
    """The ways from one place to another."""
    for found in _ROUTE.finditer(clause.claim.quote):
        ends = ("from", "to") if found["from"] else ("left", "for")
        yield Deed("go", *(_words(clause.line, clause.claim.span.start, found.span(end)) for end in ends))


def _ties(line: Line) -> Iterator[Deed]:
    """Who followed whom, as a noun tells it; the name may stand behind a comma, where another clause begins."""
    for found in _TIE.finditer(line.text):
        of, one = (_words(line, line.span.start, found.span(end)) for end in ("of", "one"))
        yield Deed("succeed", one, of) if found["tie"] == "successor" else Deed("succeed", of, one)


def _words(line: Line, start: int, span: tuple[int, int]) -> tuple[Word, ...]:
    """The words of the line that begin in a span, counted from `start`."""
    return tuple(word for word in line.words if span[0] <= word.start - start < span[1])


def _party(words: Sequence[Word]) -> tuple[Word, ...]:
    """The first of the words, with those that its name goes on with."""
    party = [words[0]]
    for word in words[1:]:
        nearer, further = sorted((party[-1], word))
        if not (nearer.text[0].isupper() and further.text[0].isupper() and further.start - nearer.end == 1):
            break
        party.append(word)
    return tuple(party)
