"""Whether a line says what a denial denies.

Takes a denial and a line of another source. Two ways lead to it: both speak of little else than the same, or a clause
that denies nothing has the very thing or deed that is denied, and what goes with it. Neither does where they speak of
two subjects, two objects or two days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import zip_longest

from desk.compare.answers.answer import Line
from desk.compare.answers.bearers import GENERIC
from desk.compare.answers.clauses import Clause, clauses, has_denial
from desk.compare.answers.denied import LIGHT, Denial, qualifies, qualifying
from desk.compare.language.kindred import CIRCLES
from desk.compare.language.words import Word, antonym, stem
from desk.facts.claim import ClaimKind, Moment, Named, Person

COVERED = 0.5
"""The share of the shorter of the two, denial or sentence, that both speak of: with 0.4 consistent pairs of two
agencies raise thrice the alarms, with 0.6 a third of the contradictions found is lost."""
SHARED = 2
"""Words of the denied part that the other source must have: with one, names alone raise alarms."""
ALL_BUT = 0.8
"""The share of the other source's sentence that, where all of it is denied, says that the same people are meant."""
PLAIN = 2
"""Words, names apart, that both must have: two names in common tell of no common statement."""
SOME = 0.3
"""The share of the longer of the two that must be shared where what is denied goes by another word."""
CARRIED = 0.4
"""The share of a clause that a deed without an object, and its doer, must be: "he couldn't breathe" is not denied by
all that tells of his breathing; with 0.5 a deed done to a long-named thing is lost."""
_NO_CIRCLE: frozenset[int] = frozenset()
_VERB = re.compile(r"(?:ed|ing|[^s]s)$")
"""The endings of a verb: "covers frigates" tells a deed, "press conference" none."""
_OPEN = re.compile(
    r"\b(?:if|whether|could|might|may|should|unless|would have|ask(?:ed|s|ing)? (?:to|for|that)"
    r"|(?:aim|attempt|help|hop|seek|try|tri)\w* to|to help)\b",
    re.I,
)
"""What says that something may be so, or is wished."""
_TRIED = re.compile(r"\b(?:attempted|sought|tried|trying) to\b", re.I)
"""What says that nobody knows whether it was done."""


def affirming(denial: Denial, line: Line, common: Set[str]) -> Clause | None:
    """The clause of the line that says what is denied; None where none does. `common`: what all the copy speaks of."""
    if _alike(denial, line, common) and not has_denial(line.text):
        best = max(
            clauses(line),
            key=lambda clause: (_told(denial, clause) is not None, len(denial.speaks_of & clause.senses)),
            default=None,
        )
        if best is not None and not (_apart(denial, best) or _TRIED.search(best.claim.quote)):
            return best
    if denial.names.isdisjoint(line.senses):
        return None
    said = (clause for clause in clauses(line) if _says(denial, clause, common))
    return next((clause for clause in said if not _apart(denial, clause)), None)


def _says(denial: Denial, clause: Clause, common: Set[str]) -> bool:
    """Whether the clause has what is denied, and what goes with it."""
    here = _told(denial, clause)
    if here is None or clause.denies or _OPEN.search(clause.claim.quote) or _of_others(denial.doer, clause.line):
        return False
    objects, found = denial.heads[1:], _found(denial, clause)
    near = clause.line.senses if denial.about_noun else clause.senses
    doer = (_senses(denial.doer) - _senses(denial.heads)) & near
    if denial.thing and here.sense != denial.thing.sense and len(found) < max(1, len(objects)):
        return denial.undergone and bool(doer)
    if not objects and not denial.about_noun and 1 + len(doer) < CARRIED * len(clause.senses):
        return False
    told = _senses(found) | doer
    anchored = (told and not told | {here.sense} <= common) or denial.bare or _qualified_alike(denial, clause)
    return bool(anchored) and len(found) >= len(objects) - 1


def _found(denial: Denial, clause: Clause) -> list[Word]:
    """What goes with the thing denied and stands beside it here, too: in the sentence, where that denies nothing."""
    beside = clause.senses if has_denial(clause.line.text) else clause.line.senses
    return [word for word in denial.heads[1:] if word.sense in beside or _is_sum(word, clause)]


def _qualified_alike(denial: Denial, clause: Clause) -> bool:
    return not _parts(denial.qualifying).isdisjoint(_parts(clause.words))


def _senses(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(word.sense for word in words) - GENERIC


def _is_sum(word: Word, clause: Clause) -> bool:
    """Whether the word is "money" and the clause has a sum of it."""
    sums = (claim.span for claim in clause.line.claims if claim.kind is ClaimKind.MONEY)
    return word.sense == "money" and any(map(clause.claim.span.holds, sums))


def _told(denial: Denial, clause: Clause) -> Word | None:
    """Where the clause has what is denied; neither in a name nor as what only qualifies another thing."""
    thing = denial.thing
    if thing is None or not (thing.sense in clause.senses or clause.kin & CIRCLES.get(thing.sense, _NO_CIRCLE)):
        return None
    text = clause.source.copy.item.text
    for word, after in zip_longest(clause.words, clause.words[1:]):
        if word.sense in denial.names and _may_be(thing, word):
            deed = not denial.about_noun and _VERB.search(word.text) is not None
            if deed or after is None or not qualifies(text, word, after):
                return word
    return None


def _may_be(thing: Word, word: Word) -> bool:
    """Whether the word can be what is denied: no name, and no noun where the deed goes by another word."""
    if word.name and not thing.name:
        return False
    return word.sense == thing.sense or _VERB.search(word.text) is not None


def _apart(denial: Denial, clause: Clause) -> bool:
    """Whether the clause speaks of another thing, by another or on another day."""
    return any(another(denial, clause) for another in _WAYS_APART)


def _another_thing(denial: Denial, clause: Clause) -> bool:
    """Whether the object is another: "does not cover submarines", "covers frigates"."""
    thing = denial.thing
    if thing is None:
        return False
    last = denial.heads[-1]
    if denial.about_noun and any(
        word.sense not in clause.line.senses for word in (thing, last) if word is thing or word.text.endswith("ed")
    ):
        return True
    here = _told(denial, clause)
    if here is None or last.sense in clause.line.senses or _is_sum(last, clause):
        return False
    after = [word for word in clause.line.words if word.start > here.start and word.sense not in LIGHT]
    return bool(after) and not any(word.sense in denial.speaks_of for word in after)


def _another_sort(denial: Denial, clause: Clause) -> bool:
    """Whether the thing is qualified otherwise: "without legal status", "in a temporary status"."""
    here = _told(denial, clause)
    if here is None or not denial.qualifying:
        return False
    before = qualifying(clause.source.copy.item.text, clause.line.words, here)
    return bool(before) and _parts(denial.qualifying).isdisjoint(_parts(before))


def _parts(words: Iterable[Word]) -> frozenset[str]:
    """The stems of the words, hyphened ones in their parts: "black-box" and "boxed"."""
    return frozenset(stem(part) for word in words for part in word.text.split("-"))


def _another_subject(denial: Denial, clause: Clause) -> bool:
    """Whether somebody else did it: "the minister has not spoken", "the president spoke"."""
    here = _told(denial, clause)
    mine = _senses(denial.doer)
    if denial.about_noun or here is None or not mine.isdisjoint(clause.line.senses):
        return False
    theirs = _senses(word for word in clause.words if word.start < here.start)
    return bool(mine and theirs) and theirs.isdisjoint(denial.speaks_of)


def _to_come(denial: Denial, clause: Clause) -> bool:
    """Whether the clause tells what is to come, or asks, and the denial what has not been."""
    asks = clause.line.text.rstrip('”" ').endswith("?")
    return asks or (clause.ahead and not denial.still and not Clause(denial.line, denial.claim).ahead)


def _turned_round(denial: Denial, clause: Clause) -> bool:
    """Whether the clause says in other words what the denial says: "not closed", "open"."""
    thing = denial.thing
    return thing is not None and any(antonym(thing.text, word.text) for word in clause.words)


def _another_day(denial: Denial, clause: Clause) -> bool:
    mine, theirs = _days(denial.line, denial), _days(clause.line, clause)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _days(line: Line, said: Denial | Clause) -> frozenset[str]:
    """The days that the clause names."""
    found = [claim.value for claim in line.claims if said.claim.span.holds(claim.span)]
    return frozenset(value.end[:10] for value in found if isinstance(value, Moment) and value.end)


_WAYS_APART = (_another_thing, _another_sort, _another_subject, _another_day, _turned_round, _to_come)


def _alike(denial: Denial, line: Line, common: Set[str]) -> bool:
    """Whether the line speaks of what is denied, and of little else, or the denial does."""
    both = (denial.speaks_of & line.senses) - common
    if len(both) < PLAIN or _only_named(denial.thing, line):
        return False
    if denial.lacking and denial.denied[0].sense not in line.senses:
        return False
    names = {word.sense for word in (*denial.subject, *denial.denied) if word.name}
    plain = both - (line.names & names if denial.passive else line.names | names)
    if len(plain) < PLAIN or len(both) < COVERED * min(len(denial.speaks_of), len(line.senses)):
        return False
    if (denial.thing is None or denial.thing.sense not in line.senses) and not _mostly(len(both), denial, line):
        return False
    if len(denial.denies & line.senses) >= ALL_BUT * len(line.senses):
        return True
    told = denial.speaks_of if denial.passive else denial.denies
    enough = denial.lacking or len(told & line.senses) >= SHARED or _flatly(denial, line)
    return enough and not _of_others(denial.subject, line)


def _mostly(shared: int, denial: Denial, line: Line) -> bool:
    """Whether so much is shared that what is denied may go by another word: most of the one, some of the other."""
    shares = sorted((shared / len(denial.speaks_of), shared / len(line.senses)))
    return shared > SHARED and shares[0] >= SOME and shares[1] >= COVERED


def _only_named(thing: Word | None, line: Line) -> bool:
    """Whether the line has the thing in a name alone: to harvest, Voe Harvest."""
    if thing is None or thing.text[0].isupper():
        return False
    found = [word.name for word in line.words if word.sense == thing.sense]
    return bool(found) and all(found)


def _flatly(denial: Denial, line: Line) -> bool:
    """Whether the line says of the same subject, word for word, what is denied of it: "Ann Roe will not resign"."""
    told = {stem(word.text) for word in line.words}
    return stem(denial.denied[0].text) in told and any(stem(word.text) in told for word in denial.subject)


def _of_others(subject: Sequence[Word], line: Line) -> bool:
    """Whether the denial names whom it speaks of, and the line names others and not them."""
    named = any(word.text[0].isupper() for word in subject)
    return named and _names_somebody(line) and frozenset(word.sense for word in subject).isdisjoint(line.senses)


def _names_somebody(line: Line) -> bool:
    return bool(line.names) or any(isinstance(claim.value, (Named, Person)) for claim in line.claims)
