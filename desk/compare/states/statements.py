"""What two sources say of one thing in so many words: the same, more, the opposite, or what came of it.

Takes clauses as answers; looks at what the typed claims don't carry: who did what, whether it is so, whether it is
done.
Across senders two clauses are one statement only when most of what they speak of is shared; two versions of one sender
say the same thing in the same place unless a word was changed. Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from desk.compare.amounts.twins import TRENDS, of_another_reach, of_two_places, of_two_turns, twins, two_parts
from desk.compare.answers.answer import Line, Said
from desk.compare.answers.clauses import Clause, clauses
from desk.compare.filing import later, moved_on, one_chain, revises
from desk.compare.language.words import Word, antonym, apart, for_good, senses
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Verdict
from desk.compare.states.courses import went_on
from desk.compare.states.parties import SOLE, crowded, exchanged
from desk.compare.states.substitutions import substituted
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Quotation
from desk.spans import Span

ENOUGH = 0.5
"""The least share of two clauses' weight that is one statement's, across senders."""
LINKED = 0.35
"""The same where the sentences are each other's counterparts."""
_BACKGROUND = re.compile(r"\b(?:last (?:season|year|month|week)|ago|earlier this|previously|since \d{4})\b", re.I)
"""Words that tell of other times: no outcome."""
_UNTIL = re.compile(r"\b(?:un)?till?\b", re.I)
_FORECAST = re.compile(r"\b(?:forecast|predicted|projected|estimated|economists|analysts)\b", re.I)
"""Words of what was only reckoned with."""
_TRIED = frozenset(("convict", "acquit"))
OPPOSED = 0.9
"""The meeting of two clauses with one subject and opposite verbs, whatever else they say: no likeness tells more."""
LONG = 20
"""Characters of a quotation that is more than a scrap."""
AHEAD = 0.3
"""What a plan and its outcome must share."""
COVERED = 0.6
"""The share of the shorter clause that the longer one must hold to be its denial."""
MORE = 2
"""Content words that one clause has more, so that it says more."""


Links = Set[frozenset[tuple[str, int]]]
"""The places of sentences that are each other's counterparts."""


def statements(kept: Iterable[Line]) -> list[Clause]:
    """The clauses of kept lines, headlines too."""
    return [clause for line in kept for clause in clauses(line) if not quoted(clause)]


def quoted(clause: Said) -> bool:
    """Whether the clause lies in somebody's remark: remarks are compared word for word elsewhere."""
    return any(
        isinstance(claim.value, Quotation) and _half(claim.span, clause.claim.span) for claim in clause.line.claims
    )


def _half(quotation: Span, clause: Span) -> bool:
    """Whether the quotation takes in half of the clause, or the clause half of the quotation."""
    both = min(quotation.end, clause.end) - max(quotation.start, clause.start)
    return 2 * both >= min(clause.end - clause.start, max(LONG, quotation.end - quotation.start))


def meeting(a: Clause, b: Clause, rarity: Rarity, links: Links) -> float:
    """How much of two clauses is one statement, 0 to 1."""
    one, other = a.senses, b.senses
    both = one & other
    if not both:
        return 0.0
    if len(both) == 1 and a.ahead == b.ahead and not (a.stands and b.stands) and a.off is b.off is None:
        return 0.0  # neither against the other nor come about
    against = contradiction(a, b)
    opposed = against is not None
    if against and (_of_another(a, b) or _of_another_sort(a, b, against)):
        return 0.0
    done = _come_about(a, b) is not None
    if (
        not ((opposed or (done and _one_subject(a, b) and a.days & b.days)) and len(both) > 1)
        and both.isdisjoint(a.core)
        and both.isdisjoint(b.core)
    ):
        return 0.0
    if against and _one_subject(a, b) and not _of_two_things(a, b, against):
        return OPPOSED
    if len(both) == 1 and not opposed and not done:
        return 0.0
    if not both.isdisjoint(SOLE) and crowded(a, b):
        return OPPOSED
    if a.denies != b.denies and not opposed:
        return 0.0
    common, mine, theirs = rarity.total(both), rarity.spoken(a, one), rarity.spoken(b, other)
    if opposed and common >= COVERED * min(mine, theirs):
        return OPPOSED
    score = common / 2 * (1 / mine + 1 / theirs)
    if score >= AHEAD and done:
        return max(score, ENOUGH)
    return score if score >= ENOUGH or (score >= LINKED and _linked(a.line, b.line, links)) else 0.0


def _linked(a: Line, b: Line, links: Links) -> bool:
    """Whether the sentences are each other's counterparts, or both tell the news."""
    linked = frozenset(((a.source.name, a.index), (b.source.name, b.index))) in links
    return linked or (a.news and b.news)


def _one_subject(a: Clause, b: Clause) -> bool:
    """Whether both clauses speak of one thing: the sales fell here and rose there, not the price of what was sold."""
    return a.head is not None and a.head == b.head


def _of_another(a: Clause, b: Clause) -> bool:
    """Whether the one speaks of a thing, the other of something of that thing: the sales and the price of a sale."""
    return a.head != b.head and (a.head in b.subject) != (b.head in a.subject)


def _of_another_sort(a: Clause, b: Clause, against: tuple[Word, Word]) -> bool:
    """Whether the subjects are two of a sort, or what rises here is not what falls there: sales and prices."""
    one, other = a.claim.quote, b.claim.quote
    if (
        twins(a.opening, b.opening)
        or two_parts(a.opening, b.opening)
        or of_two_turns(one, other)
        or of_two_places(one, other)
    ):
        return True
    if {word.sense for word in against} == _TRIED:
        return apart(senses(a.matter), senses(b.matter))
    heads = {a.head, b.head}
    if against[0].sense in TRENDS and of_another_reach(a.opening, b.opening):
        return True
    return against[0].sense in TRENDS and len(heads - {None}) == 2 and heads.isdisjoint(a.senses & b.senses)


def _of_two_things(a: Clause, b: Clause, against: tuple[Word, Word]) -> bool:
    """Whether opposite verbs have objects that share nothing: a plant closed, an office opened.

    What excludes the other for good, a plea and a jury's verdict, excludes it whatever is told besides.
    """
    if for_good(against[0].sense, against[1].sense):
        return False
    return bool(a.object and b.object) and a.object.isdisjoint(b.object)


def judge(a: Clause, b: Clause) -> Judgement:
    """The opposite before what came of it, before more of the same."""
    return (
        opposition(a, b)
        or _turned_round(a, b)
        or _put_for(a, b)
        or _come_about(a, b)
        or _gone_on(a, b)
        or _reworded(a, b)
    )


def opposition(a: Clause, b: Clause) -> Judgement | None:
    """Where the clauses say opposite things: updated in later copy, else a conflict, unless one tells both in turn."""
    words = contradiction(a, b)
    if words is None or _in_turn(a, b):
        return None
    because = " and ".join(f"“{word}”" for word in sorted(word.text for word in words))
    states = words[0].sense, words[1].sense
    lasting = for_good(*states)
    if revises(a.source, b.source) or (not lasting and moved_on(a.source, b.source)):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH, because)
    if any(clause.senses.issuperset(states) for clause in (a, b)):  # "released one of the three arrested"
        return None
    return Judgement(Verdict.CONFLICT, Ground.OPPOSED, Severity.HIGH, because)


def _turned_round(a: Clause, b: Clause) -> Judgement | None:
    """Where the parties stand in each other's place, or two in one; a later version may correct it."""
    ground = Ground.EXCHANGED if exchanged(a, b) else Ground.APART if crowded(a, b) else None
    if ground is None or a.denies != b.denies:
        return None
    verdict = Verdict.UPDATED if revises(a.source, b.source) else Verdict.CONFLICT
    return Judgement(verdict, ground, Severity.HIGH)


def _put_for(a: Clause, b: Clause) -> Judgement | None:
    """Where two senders' clauses differ in one word, which excludes its like."""
    pair = None if one_chain(a.source, b.source) else substituted(a, b)
    if pair is None:
        return None
    because = " and ".join(f"“{word}”" for word in sorted(pair))
    verdict = Verdict.UPDATED if moved_on(a.source, b.source) else Verdict.CONFLICT
    return Judgement(verdict, Ground.OPPOSED, Severity.HIGH, because)


def contradiction(a: Clause, b: Clause) -> tuple[Word, Word] | None:
    """A word of either clause that cannot both hold."""
    if a.stands and b.stands and (words := a.opposed(b) or a.contrary(b)):
        return words
    return a.dropped(b) or b.dropped(a)


def _in_turn(a: Clause, b: Clause) -> bool:
    """Whether both hold: closed until Friday, and open then; forecast to rise, and fallen; full-time and part-time."""
    if any(bool(told.search(a.claim.quote)) != bool(told.search(b.claim.quote)) for told in (_UNTIL, _FORECAST)):
        return True
    mine, theirs = a.subject - b.subject, b.subject - a.subject
    return any(antonym(one, other) for one in mine for other in theirs)


def _come_about(a: Clause, b: Clause) -> Judgement | None:
    """Where the earlier copy tells what is to come and the later that it has come."""
    if a.ahead == b.ahead:
        return None
    order = later(a.source, b.source)
    older, newer = (b, a) if order > 0 else (a, b)
    if (
        order
        and older.ahead
        and newer.done
        and not (newer.ahead or newer.denies)
        and not _BACKGROUND.search(newer.claim.quote)
    ):
        return Judgement(Verdict.UPDATED, Ground.DONE, Severity.CHECK)
    return None


def _gone_on(a: Clause, b: Clause) -> Judgement | None:
    """Where the later copy tells a later stage of the course of things: taken to hospital, then discharged."""
    return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK) if went_on(a, b) else None


def _reworded(a: Clause, b: Clause) -> Judgement:
    """The same in other words, unless one clause says more."""
    mine, theirs = a.senses - b.senses, b.senses - a.senses
    more = a if mine else b
    fuller = bool(mine) != bool(theirs) and len((mine | theirs) & more.core) >= MORE and more.typed
    if fuller or a.counted != b.counted or _named(a, b) or _named(b, a):
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)


def _named(a: Clause, b: Clause) -> bool:
    """Whether the one gives a name where the other only says what it is: "the union", "the Harbour Guild"."""
    mine = [word for word in a.words if word.sense not in b.senses]
    theirs = [word for word in b.words if word.sense not in a.senses]
    named = len(mine) >= MORE and all(word.name for word in mine)
    return named and len(theirs) <= 1 and not any(word.name for word in theirs)
