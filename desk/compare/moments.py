"""Times side by side: one event that two sources date, by the hour, the day or the year.

Takes answers with moments. A time says when something was; so two times meet only where the words around them tell of
one thing. Symmetric.
"""

from __future__ import annotations

import re

from desk.compare.agreement import Fit, moments_fit
from desk.compare.answers import Answer
from desk.compare.slots import Rarity, shared
from desk.facts.claim import Moment

ONE_EVENT = 0.35
"""What the words around two times must share before they are said to agree."""
FITTING = 0.15
"""How much less they need share where the times fit, and more where they don't."""
_SAID = (
    r"(?:said|says|told [\w. ]{2,40}|wrote|announced|confirmed|added|tweeted|posted|reporters|statement"
    r"|news conference)"
)
_SAYING_BEFORE = re.compile(rf"\b{_SAID},? (?:on |late |early )?$", re.I)
_SAYING_AFTER = re.compile(rf",? (?:he |she |they )?{_SAID}\b", re.I)


def moment(answer: Answer) -> Moment:
    """The time that an answer gives."""
    assert isinstance(answer.claim.value, Moment)
    return answer.claim.value


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """What the two times' words share, more where the times fit."""
    if of_saying(a) or of_saying(b):
        return 0.0
    common = shared(a.about, b.about, rarity)
    if not common:
        return 0.0
    fits = moments_fit(moment(a), moment(b)).fit != Fit.APART
    return common + (FITTING if fits else -FITTING)


def of_saying(answer: Answer) -> bool:
    """Whether the time is when somebody said it, not when it was: "said on Friday"."""
    text, here = answer.line.text, answer.claim.span
    before = text[: here.start - answer.line.span.start]
    after = text[here.end - answer.line.span.start :]
    return bool(_SAYING_BEFORE.search(before) or _SAYING_AFTER.match(after))
