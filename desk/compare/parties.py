"""Who did it to whom: clauses of the same words whose parties have changed places, or that have one place for two.

Takes two clauses that speak of one thing. "Marden beat Otway" and "Otway beat Marden" have every word in common and
cannot both be so; "Otway was beaten by Marden" says what the first does. What two do to each other has no sides. Of
"Marden is the capital" and "Otway is the capital" one alone is so. Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desk.compare.clauses import NAMED, Clause
from desk.compare.words import Word, sense
from desk.facts.families import fold

_MUTUAL = """
accompany ally border clash collide compete confront contact date debate differ divorce embrace encounter face fight
hug join kiss know like marry match meet merge negotiate play resemble share sign speak split swap talk tie trade
united visit wed work
"""
MUTUAL = frozenset(map(sense, _MUTUAL.split()))
"""Senses of what two do to each other: who is named first is the sender's choice."""
_LINK = re.compile(
    r" (?:(?:is|are|was|were|be|been|being|has|have|had|did|does|do)(?:n[’']t)? |(?:not|never) "
    r"|(?:the|an?|its|their|his|her) )*"
)
_BY = re.compile(r" by (?:(?:the|an?|its|their|his|her) )?")
_SOLE = re.compile(
    r"(?P<who>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*) (?P<be>is|was|became|becomes|remains|remained) (?P<what>the .+)"
)
"""Matches "Marden is the capital of Adwal"; not "Marden is a town"."""
_SAYS = re.compile(r",? (?:say|said|says|told|report|reported)\b")


def exchanged(a: Clause, b: Clause) -> bool:
    """Whether the one clause has done to one party what the other has it do; that it denies it is not looked at."""
    return not {(act, whom, doer) for act, doer, whom in deeds(a)}.isdisjoint(deeds(b))


def crowded(a: Clause, b: Clause) -> bool:
    """Whether the clauses give one and the same place, "the capital", to two that go by different names."""
    one, other = _SOLE.fullmatch(a.claim.quote), _SOLE.fullmatch(b.claim.quote)
    if one is None or other is None or one["be"] != other["be"] or _one_body(one["who"], other["who"]):
        return False
    mine, theirs = _senses(a, one), _senses(b, other)
    return bool(mine and theirs) and a.senses - mine == b.senses - theirs


def _one_body(one: str, other: str) -> bool:
    """Whether two names may be one: folded alike, with a word in common, or the one the initials of the other."""
    mine, theirs = fold(one).split(), fold(other).split()
    initials = ["".join(word[0] for word in words) for words in (mine, theirs)]
    return not set(mine).isdisjoint(theirs) or "".join(theirs) == initials[0] or "".join(mine) == initials[1]


def _senses(clause: Clause, found: re.Match[str]) -> frozenset[str]:
    """The senses of the one who holds the place; none where "it" or "this" does."""
    end = clause.claim.span.start + found.end("who")
    return frozenset(word.sense for word in clause.words if word.end <= end)


def deeds(clause: Clause) -> Iterator[tuple[str, str, str]]:
    """The acts between whoever stands right before and right behind each: (act, doer, whom) in senses.

    A passive is turned round; a party of several words is told once by each of them.
    """
    text, words = clause.source.copy.item.text, clause.words
    for at in range(1, len(words) - 1):
        act = words[at]
        before, after = text[words[at - 1].end : act.start], text[act.end : words[at + 1].start]
        passive = _BY.fullmatch(after) is not None
        if act.text[0].isupper() or act.sense in MUTUAL or not _LINK.fullmatch(before):
            continue
        first, second = _party(words[max(0, at - NAMED) : at][::-1]), _party(words[at + 1 : at + 1 + NAMED])
        if (passive or _LINK.fullmatch(after)) and not _SAYS.match(text, second[-1].end):
            doer, whom = (second, first) if passive else (first, second)
            yield from ((act.sense, one.sense, other.sense) for one in doer for other in whom)


def _party(words: Sequence[Word]) -> list[Word]:
    """The first of the words, with those that its name goes on with."""
    party = [words[0]]
    for word in words[1:]:
        nearer, further = sorted((party[-1], word))
        if not (nearer.text[0].isupper() and further.text[0].isupper() and further.start - nearer.end == 1):
            break
        party.append(word)
    return party
