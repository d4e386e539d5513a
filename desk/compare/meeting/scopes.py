"""What a figure covers: the part or the whole, this place or that, with the pilots or without.

Takes two answers with quantities whose values do not agree; answers the words that tell the scopes apart, or nothing.
Symmetric. The evidence must stand in the copy: a phrase of the figure's own, or the clause before it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.answers.elided import OF_FIRST
from desk.compare.answers.figures import EASILY_MISTAKEN, ORDINAL
from desk.compare.answers.movement import of_two_levels
from desk.compare.answers.qualifiers import PASSING
from desk.compare.filing import one_chain
from desk.compare.language.wordings import wording
from desk.compare.language.words import sense
from desk.facts.grammar.nounphrase import is_plural
from desk.facts.lexicon.numbers import SMALL
from desk.facts.lexicon.places import DEMONYMS

_PART = re.compile(r"\W{0,2}(?:of|among) (?:the|them|whom|those|these|its|his|her|their|our)\b", re.I)
_FIGURE = re.compile(
    r"(?:(?:about|at least|some|nearly|more than|almost|around|over|only|just|fewer than|less than|up to) )?"
    r"(?:[A-Z]{0,3}[$£€¥])?[\w.,-]*\w(?: (?:thousand|million|billion|trillion)\b)?"
    r"(?: (?:dollars|euros?|pounds|yen)\b)?",
    re.I,
)
_WHOM = re.compile(r"\b(?:(?:of|among) (?:whom|which|these|those|them)|including),? $", re.I)
_ALONE = re.compile(
    r"\b(?!(?:goes|lives|sits|stands|was|walks|works) )(?P<part>(?:[a-z]{3,}s|[A-Z]\w+|first \w+) alone)\b[^.;:]*$"
)
"""Matches "damage to roads and culverts alone", "in Ontario alone"; not "lives alone in"."""
_CONTAINER = re.compile(
    r"(?P<whole>[^,.;:]{3,80}?),? (?:which|that|who)? ?"
    r"(?:includ(?:es|ing|ed)|compris(?:es|ing)|made up of|consist\w+ of) (?:\w+ ){0,2}$",
    re.I,
)
_AND = re.compile(
    r"[^.;:]{0,40}?\b(?:and|plus|with a further|as well as)\b (?:(?:on|of|for|to) )?"
    r"(?:(?:an?|one)\b|(?P<figure>\d[\d,.]*)|(?P<word>[a-z]+))",
    re.I,
)
_FORECAST = re.compile(
    r"\b(?:forecast(?:s|ed|ing)?|guidance|(?:now |still )?expects? to|expectations?|outlook|project(?:s|ed|ing)"
    r"|predict(?:s|ed|ing))\b",
    re.I,
)
_SEVERAL = "|".join(word for word in SMALL if SMALL[word] > 1)
_PLACES = "cities|counties|countries|districts|islands|municipalities|provinces|regions|sites|states|towns|villages"
_ACROSS = re.compile(
    r"\b(?P<where>(?:across|throughout|around) (?:all )?(?:the |its )?(?:[A-Z]\w+|country|nation|region|state"
    r"|province|county|city|world|group|company|industry)|(?:nation|world|country|company|province|state|city)-?wide"
    rf"|(?:across|throughout|in|at) (?:(?:about|all|its|some|the|these|those) )*"
    rf"(?:\d[\d,]*|{_SEVERAL}|both|several|many) [a-z -]{{0,20}}?"
    rf"(?:{_PLACES})"
    r"|globally)\b"
)
"""What makes a figure the sum of many places: "1,450 jobs across North America", "340 across three counties"."""
_GRAVELY = re.compile(r"\b(?:seriously|badly|critically|severely|gravely|life-threatening)\b", re.I)
RISING = frozenset(("die", "injure"))
"""Events whose count only rises."""
SORTS = frozenset(
    ("children", "citizens", "civilians", "foreigners", "man", "men", "nationals", "tourists", "woman", "women")
)
"""Nouns for some of the people that another noun counts."""
SPREAD = frozenset(("count", "money", "percent"))
"""Dimensions of what one place has so much of and another so much."""
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
_COUNTED = re.compile(rf"of (?:[a-z]+ ){{0,2}}?(?:\d|(?:{'|'.join(_NUMBERS.split())})\b)", re.I)
"""A whole that is told by its number: "of at least six people" moves on as the part of it does."""
OPENING = 4
"""Words of a sentence that say what a part is of: "Of the 300 nurses"."""
_SMALL = {word: value for value, word in enumerate(_NUMBERS.split())}


def one_is_part(a: Answer, b: Answer) -> str | None:
    """Where one figure is said to be of a whole and the other, which is larger, is not, the phrase that says so.

    Where the copy counts the whole too ("24 of the 55 seats"), the other figure must be that whole.
    """
    part_a, part_b = _part(a), _part(b)
    if bool(part_a) == bool(part_b):
        return None
    answer, whole, phrase = (a, b, part_a) if part_a else (b, a, part_b)
    if answer.quantity.low >= whole.quantity.high:
        return None
    if answer.role.of is not None and not whole.quantity.low <= answer.role.of <= whole.quantity.high:
        return None
    return f"“{phrase}” ({answer.source.name}) counts a part"


def apart(a: Answer, b: Answer) -> str | None:
    """The words that tell the scopes of two figures apart, the surest first; None where the copy tells none."""
    across = not one_chain(a.source, b.source)
    return (
        _events_differ(a, b)
        or _worse(a, b)
        or _one_is_forecast(a, b)
        or _one_is_rate(a, b)
        or (_of_two_wholes(a, b) if across else None)
        or (qualified(a, b) if _qualified_unlike(a, b, across) else None)
        or shares_differ(a, b)
        or (_one_is_some(a, b) if across else None)
        or of_two_levels(a, b)
        or _bearings_differ(a, b)
        or (_one_is_wider(a, b) if across else None)
        or (_scopes_differ(a, b) if _stays_where_it_is(a, b, across) else None)
    )


def _of_two_wholes(a: Answer, b: Answer) -> str | None:
    """Where each figure is of a whole that is counted, and the wholes differ, the two wholes."""
    if a.role.of is None or b.role.of is None or a.role.of == b.role.of:
        return None
    one, other = sorted(((a.source.name, a.role.of), (b.source.name, b.role.of)))
    return f"{one[0]} counts a part of {one[1]:,g}, {other[0]} of {other[1]:,g}"


def _one_is_rate(a: Answer, b: Answer) -> str | None:
    """Where one sum is so much for each share or day and the other is the whole, the two units."""
    one, other = (answer.quantity.unit or "" for answer in (a, b))
    if a.role.dimension != "money" or (" per " in one) == (" per " in other):
        return None
    rate, answer = (one, a) if " per " in one else (other, b)
    return f"{answer.source.name} tells so much per {rate.partition(' per ')[2]}"


def _bearings_differ(a: Answer, b: Answer) -> str | None:
    """Where the clauses of both figures tell where or for how long, and tell it otherwise, the two bearings."""
    one, other = sorted((a, b), key=lambda answer: (answer.source.name, answer.claim.span))
    if a.role.dimension == "count" and one_chain(a.source, b.source):
        return None
    told_of_an_event = _befell(a, b)  # which a country holds as its province does
    apart = one.bearings.apart(
        other.bearings,
        spread=a.role.dimension in SPREAD and not (told_of_an_event and one.bearings.may_hold(other.bearings)),
    )
    return f"“{apart[0]}” ({one.source.name}), “{apart[1]}” ({other.source.name})" if apart else None


def _stays_where_it_is(a: Answer, b: Answer, across: bool) -> bool:
    """Whether two scopes make two figures of it: of two senders, of an order, or of what nothing befell."""
    return a.role.dimension == ORDINAL or (a.role.dimension == "count" and (across or not _befell(a, b)))


def _befell(a: Answer, b: Answer) -> bool:
    """Whether something befell those counted: who is stationed somewhere stays there, a toll moves on."""
    return bool(a.role.event or b.role.event)


def _worse(a: Answer, b: Answer) -> str | None:
    """Where nobody was "seriously" hurt and others were hurt, the word that keeps both true."""
    for none, some in ((a, b), (b, a)):
        found = None if none.quantity.high else _GRAVELY.search(none.claim.quote)
        if found and some.role.event and some.quantity.high and not _GRAVELY.search(some.line.text):
            return f"“{found[0]}” ({none.source.name}) leaves out what is slighter"
    return None


def _one_is_forecast(a: Answer, b: Answer) -> str | None:
    """Where one figure is forecast and the other has come in, the word that says so."""
    ahead, behind = _forecast(a), _forecast(b)
    if bool(ahead) == bool(behind):
        return None
    answer, word = (a, ahead) if ahead else (b, behind)
    return f"“{word}” ({answer.source.name}) looks ahead"


@lru_cache(maxsize=4096)
def _forecast(answer: Answer) -> str | None:
    """The word that makes the figure a forecast."""
    found = _FORECAST.search(answer.clause.of(answer.source.copy.item.text))
    return found[0] if found else None


def _scopes_differ(a: Answer, b: Answer) -> str | None:
    """Where both figures name what they cover and share nothing in it, the two scopes."""
    here, there = scope(a), scope(b)
    if not here or not there or (_COUNTED.match(here) and _COUNTED.match(there)):
        return None
    mine, theirs = _senses(here), _senses(there)
    befallen = bool({a.role.event, b.role.event} & RISING)
    if not mine or not theirs or mine & theirs or (befallen and _is_of(here) != _is_of(there)):
        return None  # four dead "of the mission" and three dead "in the north" may be the same men
    one, other = sorted(((a.source.name, here), (b.source.name, there)))
    return f"{one[0]} counts “{one[1]}”, {other[0]} “{other[1]}”"


def _is_of(scope: str) -> bool:
    """Whether a scope tells whose they are, and not where."""
    return scope.lower().startswith("of ")


def _events_differ(a: Answer, b: Answer) -> str | None:
    """Where two events are counted that are easily taken for one: arrests and charges."""
    if frozenset((a.role.event, b.role.event)) not in EASILY_MISTAKEN:
        return None
    one, other = sorted(((a.source.name, a.role.event), (b.source.name, b.role.event)))
    return f"“{one[1]}” ({one[0]}) is not “{other[1]}” ({other[0]})"


def shares_differ(a: Answer, b: Answer) -> str | None:
    """Where two shares are shares "of" two sorts of people or things, the sorts: parents here, pupils there."""
    return _scopes_differ(a, b) if _of_many(a) and _of_many(b) else None


def _of_many(answer: Answer) -> bool:
    if answer.role.dimension != "percent":
        return False
    said = (answer.quantity.scope or "").lower().split()
    return said[:1] == ["of"] and is_plural(said[-1])


def _one_is_some(a: Answer, b: Answer) -> str | None:
    """Where one counts a sort of people (women, one nation's) and the other, more of them, people at large."""
    for some, rest in ((a, b), (b, a)):
        sort = _sort(some) if some.role.of_people and rest.role.of_people else None
        if sort and not _sort(rest) and some.quantity.high < rest.quantity.low:
            return f"“{sort}” ({some.source.name}) counts some of the people"
    return None


def _one_is_wider(a: Answer, b: Answer) -> str | None:
    """Where the larger figure is told as the sum of many places and the other is not, the words that say so."""
    small, large = sorted((a, b), key=lambda answer: answer.quantity.high)
    found = _across(large)
    return f"“{found}” ({large.source.name}) counts more places" if found and not _across(small) else None


@lru_cache(maxsize=4096)
def _across(answer: Answer) -> str | None:
    """The words after the figure that make it the sum of many places."""
    found = _ACROSS.search(answer.source.copy.item.text, answer.claim.span.start, answer.clause.end)
    return found["where"] if found else None


def _sort(answer: Answer) -> str | None:
    """The word that makes the people counted a sort of people."""
    head = (answer.quantity.head or "").lower()
    nation = [word for word in answer.quantity.modifiers if word in DEMONYMS]
    return head if head in SORTS else nation[0] if nation else None


def _qualified_unlike(a: Answer, b: Answer, across: bool) -> bool:
    unlike = a.role.qualifiers ^ b.role.qualifiers
    return bool(unlike if across else unlike - PASSING)


def qualified(a: Answer, b: Answer) -> str:
    """What each figure is said to be and the other is not: “asked” (A), “offered” (B); “with debt” (B) alone."""
    one, other = sorted((a, b), key=lambda answer: (answer.source.name, answer.claim.span))
    mine, theirs = one.role.qualifiers - other.role.qualifiers, other.role.qualifiers - one.role.qualifiers
    told = [
        f"“{', '.join(sorted(words))}” ({answer.source.name})"
        for words, answer in ((mine, one), (theirs, other))
        if words
    ]
    return ", ".join(told) if len(told) > 1 else f"{told[0]} is said of the one alone"


@lru_cache(maxsize=4096)
def scope(answer: Answer) -> str | None:
    """What the figure covers, in the words of the copy: its own phrase, else the clause that contains it."""
    if own := answer.quantity.scope:
        return own
    before = answer.line.unwrapped[: answer.claim.span.start - answer.line.span.start]
    found = _CONTAINER.search(before)
    return found["whole"].strip() if found else None


def sum_of_parts(a: Answer, b: Answer) -> str | None:
    """Where one gives the parts that make the other's whole, the sum in words."""
    return _adds_up(a, b) or _adds_up(b, a)


def _adds_up(parts: Answer, whole: Answer) -> str | None:
    first, total = parts.quantity, whole.quantity
    if first.unit or total.unit or first.low != first.high or total.low != total.high:
        return None
    second = _second(parts)
    if second and first.high + second == total.high:
        return f"{first.high:g} and {second:g} make {total.high:g}"
    return None


def with_next(first: Answer) -> float | None:
    """What a count makes with the one that the copy adds to it: 3 of "two crew members and a firefighter"."""
    second = None if first.quantity.unit or first.quantity.low != first.quantity.high else _second(first)
    return first.quantity.high + second if second else None


@lru_cache(maxsize=4096)
def _second(first: Answer) -> float | None:
    """The figure that the copy adds to this one, if any: 1 of "three soldiers and an interpreter"."""
    found = _AND.match(first.line.unwrapped[first.claim.span.end - first.line.span.start :])
    return _value(found) if found else None


def _value(found: re.Match[str]) -> float:
    if found["figure"]:
        return float(found["figure"].replace(",", "").rstrip("."))
    return float(_SMALL.get(found["word"].lower(), 0)) if found["word"] else 1.0


@lru_cache(maxsize=4096)
def _part(answer: Answer) -> str | None:
    """The words that make a count a part of a whole: "five of whom", "two of the dead"; "17% of the vote" is none."""
    if answer.role.dimension == "percent":
        return None
    text, start = answer.line.text, answer.claim.span.start - answer.line.span.start
    figure = _FIGURE.match(text, start)
    end = figure.end() if figure else start
    if found := _PART.match(text, end):
        return text[start : found.end()]
    if found := _WHOM.search(text[:start]):
        return text[found.start() : end]
    if OF_FIRST.match(text[:start]):
        return " ".join(text.split()[:OPENING])
    return found["part"] if (found := _ALONE.search(text[:start])) else None


def _senses(phrase: str) -> frozenset[str]:
    return wording(phrase).senses or frozenset({sense(phrase)})
