"""What happened: the family of event that a word tells of, and whether two claims hang on one event.

Takes answers; an event is a verb or noun of one family ("killed", "the strike on") near both claims, with a name that
both speak of. Symmetric. Lexicon: a family a line, its name first, then the senses of `language.lexicon.senses`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.language.wordings import interned

NEAR = 0.3
"""Words further off than this from a claim don't tell which event it belongs to."""

_FAMILIES = """
violence die attack airstrike murder shoot explosion abduct strike ambush bomb stab
wreck crash derail collapse sink aground
blaze fire arson burn
founding create begin open found form launch
command command lead leader appoint head
vote election vote win lose
sentence convict acquit verdict sentence jail plead
rupture leak breach burst
flood flood crest peak
sale buy sell deal
recovery find recover search
departure leave return withdraw
arrest arrest charge indict
"""
_FAMILY = {sense: line.split()[0] for line in _FAMILIES.strip().splitlines() for sense in line.split()[1:]}


@lru_cache(maxsize=4096)
def scene(answer: Answer) -> Mapping[str, float]:
    """What the words close to the claim speak of, by nearness; its own words tell nothing of the event."""
    own = _own(answer)
    return interned({sense: near for sense, near in answer.about.items() if near >= NEAR and sense not in own})


@lru_cache(maxsize=4096)
def events(answer: Answer) -> frozenset[str]:
    """The families of the events that the words close to the claim tell of."""
    return frozenset(_FAMILY[sense] for sense in scene(answer) if sense in _FAMILY)


def one_event(a: Answer, b: Answer) -> bool:
    """Whether one family of event stands near both claims."""
    return bool(events(a) & events(b))


def _own(answer: Answer) -> frozenset[str]:
    span = answer.claim.span
    return frozenset(word.sense for word in answer.line.words if span.start <= word.start < span.end)
