"""The question that a point's claims answer: "How many Canadian soldiers?".

Takes the answers of one point; promises a short question in plain English, the same whatever their order. What can't be
asked safely is named by a phrase of the copy ("When? Attack at the airport").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desk.compare.answers.answer import Line, Said
from desk.compare.answers.figures import names_people
from desk.compare.language.lexicon.mishaps import BY_CHANCE
from desk.compare.points.counted import figures, how_many, is_manner, is_share, measured, which
from desk.compare.points.topics import topic
from desk.compare.states.causes import Cause
from desk.compare.states.opentopics import LEFT_OPEN
from desk.compare.states.pending import Gap
from desk.facts.claim import Claim, ClaimKind, Person, State
from desk.facts.grammar.families import family
from desk.facts.grammar.nounphrase import CLOSED
from desk.facts.lexicon.states import STANDING

SHORT = 3
"""Words of a claim that is shown whole where one word stands for another."""
SLIP = 2
"""First letters that two spellings of one name share."""
_JOINING = re.compile(r"^(?:and|but|while|who|which|that|where|when|after|before|because|since|although) ", re.I)
_EMPTY = frozenset(
    "cent cents first day days dollar last month months number per percent second time week year years".split()
)
"""Topics that name nothing."""
_NAMED_BEFORE = re.compile(r"(?P<name>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'.-]*|al|bin|d[aei]|de[lnr]?|la|v[ao]n))*), $")
"""A name before an age: "Ann Roe, "."""
_BEHIND = re.compile(r"[ \n\u00a0]")
OPENING = 6
"""Words of a claim that stand for what it is about."""
_PRONOUNS = frozenset("he she they it we i you who one officials police".split())


def question(answers: Sequence[Said]) -> str:
    """What the answers answer."""
    if isinstance(answers[0], Gap):
        return LEFT_OPEN[answers[0].topic]
    if isinstance(answers[0], Cause):
        return f"{'What caused' if answers[0].event in BY_CHANCE else 'Why'} the {answers[0].event}?"
    match answers[0].claim.kind:
        case ClaimKind.PERSON:
            return _who(answers)
        case ClaimKind.ORG:
            return f"What is {min(answer.claim.quote for answer in answers)} called?"
        case ClaimKind.QUOTE:
            speaker = _speaker(answers)
            return f"What did {speaker} say?" if speaker else _about("What was said?", answers)
        case ClaimKind.AGE:
            return _how_old(answers)
        case ClaimKind.NUMBER:
            counts = figures(answers)
            if counts and all(is_manner(claim) for claim in counts):
                return _about("", answers)
            if counts and all(is_share(claim) for claim in counts):
                return _about("What share?", answers)
            return which(counts) or how_many(counts) or _about("What number?", answers)
        case ClaimKind.MEASURE:
            return _about(measured(figures(answers)), answers)
        case ClaimKind.TIME:
            return _about("When?", answers)
        case ClaimKind.PLACE:
            return _about("Where?", answers)
        case ClaimKind.MONEY:
            return _about("How much?", answers)
        case ClaimKind.PERCENT:
            return _about("What share?", answers)
        case ClaimKind.STATUS:
            return (_standing(answers) if len(answers) > 1 else "") or _about("", answers)
        case _:
            return _standing(answers, several=True) or _either(answers) or _about("", answers)


def _about(asked: str, answers: Sequence[Said]) -> str:
    """The question word with the topic behind it; the topic alone where nothing is asked."""
    said = topic(answers)
    lone = " " not in said and not said[:1].isupper()
    if said.lower() in _EMPTY or len(said) < 2 or (not asked and lone):  # a lone word names no thing
        told = [answer.line.text if asked else answer.claim.quote for answer in answers]
        said = _opening(min(told, key=lambda text: (len(text), text)))
    return f"{asked} {said[:1].upper()}{said[1:]}".strip()


def _opening(quote: str) -> str:
    """The first words of a claim, past the word that joins it to another."""
    words = _JOINING.sub("", quote.strip(" “”\"'")).split()
    return " ".join(words) if len(words) <= OPENING else " ".join(words[:OPENING]) + " …"


def _standing(answers: Sequence[Said], several: bool = False) -> str:
    """ "Highway 12: open or closed?": how the subject of the states stands, where something names it.

    With `several` only where the states are several.
    """
    states = [state for answer in answers if (state := _state(answer)) is not None]
    ways = list(dict.fromkeys(_way(state) for state in states))
    subjects = {_bare(state.subject) for state in states} - {""}
    if len(states) < len(answers) or not all(ways) or not subjects or (several and len(ways) < 2):
        return ""
    subject = min(subjects, key=lambda said: (len(said), said))
    asked = f"{', '.join(ways[:-1])} or {ways[-1]}" if len(ways) > 1 else f"{ways[0]} or not"
    return f"{subject[0].upper()}{subject[1:]}: {asked}?"


def _way(state: State) -> str:
    """How the thing stands: "open", "not affected"; empty where there is no word for it."""
    way = STANDING.get(state.state, "")
    return way if state.affirmed or not way else f"not {way}"


def _state(answer: Said) -> State | None:
    """The state that the answer is, or the first that it tells."""
    within = (claim.value for claim in answer.line.claims if answer.claim.span.holds(claim.span))
    return next((value for value in (answer.claim.value, *within) if isinstance(value, State)), None)


def _bare(subject: str) -> str:
    """The subject without its article."""
    return re.sub(r"^(?:the|a|an|its|his|her|their) ", "", re.sub(r"\s+", " ", subject), flags=re.I)


def _either(answers: Sequence[Said]) -> str:
    """ "Which knee?" of two sides, "“ban” or “restrict”?" of a word for another; empty for longer claims."""
    said = list(dict.fromkeys(re.sub(r"\s+", " ", answer.claim.quote) for answer in answers))
    if len(said) < 2 or any(len(quote.split()) > SHORT for quote in said):
        return ""
    nouns = {quote.split()[-1] for quote in said}
    if len(nouns) == 1 and all(len(quote.split()) > 1 for quote in said):
        return f"Which {nouns.pop()}?"
    return " or ".join(f"“{quote}”" for quote in said) + "?"


def _how_old(answers: Sequence[Said]) -> str:
    """ "How old? Ann Roe" by the fullest name that stands beside an age, else by what the person is there."""
    ages = [(age, *_sides(answer.line, age)) for answer in answers for age in figures([answer])]
    named = {found["name"] for _, before, _ in ages if (found := _NAMED_BEFORE.search(before))}
    said = named or {person for age, _, after in ages if age.quote.endswith("old") and (person := _person(after))}
    if not said:
        return _about("How old?", answers)
    fullest = min(said, key=lambda name: (-len(name.split()), name))
    return f"How old? {fullest[:1].upper()}{fullest[1:]}"


def _sides(line: Line, claim: Claim) -> tuple[str, str]:
    """The text of the line before a claim and behind it."""
    at = line.span.start
    return line.text[: claim.span.start - at], line.text[claim.span.end - at :]


def _person(after: str) -> str:
    """Who is so old, in the noun right behind the age: "bus driver" of "-year-old bus driver who"."""
    told: list[str] = []
    for word in _BEHIND.split(after)[1 : 1 + OPENING]:
        if not word.isalpha() or not word.islower() or word in CLOSED:
            break
        told.append(word)
        if names_people(family(word)):
            return " ".join(told)
    return ""


def _who(answers: Sequence[Said]) -> str:
    """ "Who is Ann Roe?" by the fullest name; "Which Roe?" of namesakes; both where one name is spelt in two ways."""
    named = [answer.claim.value.name for answer in answers if isinstance(answer.claim.value, Person)]
    names = sorted(set(named or [answer.claim.quote for answer in answers]))
    fullest = min(names, key=lambda name: (-len(name), name))
    pairs = {" ".join(name.split()[-2:]) for name in names if len(name.split()) > 1}
    if len(pairs) != 2 or any(len(name.split()) == 1 for name in names):
        return f"Who is {fullest}?"
    one, other = sorted(pairs)
    if one[:SLIP] == other[:SLIP]:
        return f"{one} or {other}?"
    surname = one.split()[-1]
    return f"Which {surname}: {one} or {other}?" if surname == other.split()[-1] else f"Who is {fullest}?"


def _speaker(answers: Sequence[Said]) -> str:
    """The speaker as most of the answers name them; empty where all that is known is a pronoun."""
    names = Counter(answer.claim.speaker for answer in answers if answer.claim.speaker)
    known = [name for name in names if name.lower() not in _PRONOUNS]
    return min(known, key=lambda name: (-names[name], name)) if known else ""
