"""Places side by side: where one event was, by what they lie in, at, near or off.

Takes answers made of place phrases (`whereabouts`); says whether two tell where one event was, and how they stand to
each other. Symmetric. Distances are left to the figures.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Indel

from desk.compare.answers.acts import act, one_act, one_doer
from desk.compare.answers.answer import Answer
from desk.compare.answers.notes import clash
from desk.compare.answers.occasions import one_event, scene
from desk.compare.filing import one_chain
from desk.compare.geography.nesting import is_wide, nested
from desk.compare.geography.whereabouts import Place, place
from desk.compare.language.words import sense
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Verdict
from desk.compare.times.dating import FAINT, ONCE
from desk.compare.verdicts import Ground, Judgement

ENOUGH = 0.45
"""The least meeting of two places."""
NAMED = 0.3
"""What it adds that both phrases have a name in common."""
SITED = 0.1
"""The same for a common noun or a side ("airport", "eastern")."""
EVENT = 0.15
"""What it adds that one family of event stands near both, or that both lie in a direction from the one name."""
NEARBY = 0.2
"""What it adds that both are near that name, and at no place: copy seldom has two things there."""
ALIKE = 0.3
"""What the words around two phrases must share where the phrases themselves share nothing."""
SPELT = 0.75
"""How much two names share, letter for letter, that may be one in two spellings: Qadesiya, Qadisiyah."""
ONE_PLACE = frozenset(map(sense, "born build bury crash derail found launch marry meet sentence sign sink".split()))
"""Senses of verbs for which copy names the town, and one of it."""
BESIDE = 0.5
"""How near to the place of an act its verb stands."""
NEXT = 6
"""Characters between a phrase and the word that governs it at most: "broke out in"."""
_TOWNS = frozenset(("town", "city", "village", "county", "province", "state"))
"""Nouns that say no more than the name after them: "the town of Adwal"."""
_OPPOSITE = {
    "north": "south",
    "east": "west",
    "northeast": "southwest",
    "northwest": "southeast",
    "upstream": "downstream",
}


_SIDES = frozenset("north south east west northern southern eastern western".split())
_STOREYS = frozenset("ground first second third fourth fifth sixth seventh eighth ninth tenth top".split())


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that two places tell where one event was."""
    one, other = place(a), place(b)
    if _trite(one, other):
        return 0.0
    common = rarity.shared(scene(a), scene(b))
    if one.names & other.names and max(one.exact, other.exact) > 2 - (not one.within and not other.within):
        told = SITED * (not one.sites.isdisjoint(other.sites) or not one.rest.isdisjoint(other.rest))
        told += EVENT * (one_event(a, b) or bool(one.way and other.way))
        told += NEARBY * (one.names == other.names and not (one.within or other.within or one.way or other.way))
        return common + NAMED + told
    if (acted := _of_one_act(a, b, common)) or (one.names and other.names and not (one.way or other.way)):
        return acted
    told_alike = bool(one.sites & other.sites and one.rest & other.rest)  # "a coal mine", "the Jadwiga coal mine"
    if told_alike and bool(one.names) != bool(other.names) and one_event(a, b):
        return ENOUGH + ONCE * common
    alike = common >= ALIKE and one_event(a, b)
    if not alike or not (one.sites & other.sites or None is not governed(a) == governed(b)):
        return 0.0
    return common + EVENT + SITED * bool(one.sites & other.sites)


def _of_one_act(a: Answer, b: Answer, common: float) -> float:
    """How sure it is that two places which share no name are those of one act, done once by one doer."""
    one, other = place(a), place(b)
    if one.way or other.way or one.within != other.within or not (one_act(a, b) and one_doer(a, b)):
        return 0.0
    if one.names and other.names:
        sure = not _alike(one, other) and (_nested(a, b) or _two(a, b))
    else:
        sure = bool(one.names or other.names) and bool(one.sites & other.sites)
    return ENOUGH + ONCE * common if sure and common >= FAINT else 0.0


def _alike(one: Place, other: Place) -> bool:
    """Whether they share a name, or what may be one in two spellings."""
    return any(Indel.normalized_similarity(mine, theirs) >= SPELT for mine in one.names for theirs in other.names)


def _two(a: Answer, b: Answer) -> bool:
    """Whether the act is one that is done in one town, and both stand behind one preposition: "born in"."""
    if a.claim.quote.split()[0].lower() != b.claim.quote.split()[0].lower():
        return False
    return one_act(a, b) and all(_is_town(answer) and _once(answer) for answer in (a, b))


def _is_town(answer: Answer) -> bool:
    here = place(answer)
    return not here.sites and not is_wide(here.names, here.sites)


def _once(answer: Answer) -> bool:
    """Whether the verb stands beside the place, and tells of what is done once."""
    done = act(answer)
    beside = any(answer.about.get(meant, 0.0) >= BESIDE for meant in done.words)
    return beside and not done.nominal and bool(done.words & ONE_PLACE)


def _nested(a: Answer, b: Answer) -> bool:
    texts = {answer.source.copy.item.text for answer in (a, b)}
    return nested(place(a).names, place(b).names, texts)


def keys(answer: Answer) -> frozenset[str]:
    """What a place can be found by: two that share none of it never meet."""
    here = place(answer)
    verb = governed(answer)
    return here.names | here.sites | act(answer).kin | (frozenset((verb,)) if verb else frozenset())


@lru_cache(maxsize=4096)
def governed(answer: Answer) -> str | None:
    """The sense of the word right before the phrase: "broke out" of "broke out in a garage"."""
    before = [word for word in answer.line.words if word.end <= answer.claim.span.start]
    return before[-1].sense if before and answer.claim.span.start - before[-1].end <= NEXT else None


def judge(a: Answer, b: Answer) -> Judgement:
    """The same place, one more exact, near here and at there, or two places."""
    one, other = place(a), place(b)
    if _opposite(one.way, other.way) and one.names & other.names:
        return clash(a, b)
    if one.sites & other.sites and _apart_inside(one, other):
        return clash(a, b)
    if one.names == other.names and one.sites == other.sites:
        if one.within != other.within:
            return Judgement(Verdict.REFINED, Ground.PLACE, Severity.CHECK)
        if one.way == other.way and one.far == other.far and one.rest == other.rest:
            return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    if _two_towns(one, other):
        return clash(a, b)
    if one.names & other.names or one.way or other.way:
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    if one.names and other.names:
        return _named(a, b)
    if not one.names and not other.names and one.sites and other.sites and not one.sites & other.sites:
        chain = one_chain(a.source, b.source)
        return clash(a, b) if chain else Judgement(Verdict.REFINED, Ground.FINER, Severity.CHECK)
    return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)


def _two_towns(one: Place, other: Place) -> bool:
    """Whether beside a name that they share each has one of its own, for one sort of place: two suburbs of Dhaka."""
    alone = bool(one.names - other.names) and bool(other.names - one.names)
    return alone and bool(one.names & other.names) and bool(one.sites) and one.sites == other.sites


def _named(a: Answer, b: Answer) -> Judgement:
    """Two names: the one may lie in the other, unless one act has put itself in two towns."""
    if one_chain(a.source, b.source) or (_two(a, b) and not _nested(a, b)):
        return clash(a, b)
    return Judgement(Verdict.REFINED, Ground.FINER, Severity.CHECK)


def _apart_inside(one: Place, other: Place) -> bool:
    """Whether the words before one noun exclude each other: the north and the south basement, two floors."""
    return any(
        bool(mine) and bool(theirs) and not mine & theirs
        for mine, theirs in ((one.rest & words, other.rest & words) for words in (_SIDES, _STOREYS))
    )


def _opposite(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and (_OPPOSITE.get(one) == other or _OPPOSITE.get(other) == one)


def _trite(one: Place, other: Place) -> bool:
    """Whether the phrases agree in nothing but the name of a town or country: no news to an editor."""
    if one.within and other.within and one.names == other.names and (one.names or not one.rest):
        return not (one.rest & other.rest or one.sites & other.sites - _TOWNS)
    return False
