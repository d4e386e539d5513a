"""Whether a form is a verb where it stands, whether it is passive, denied, or only planned.

Takes tokens of one sentence and the index of the form. "Charges", "a close friend" and "an increased threat" are no
verbs; "60 detained at the border" is a passive whose "were" a headline left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.adverbs import in_ly
from desk.facts.grammar.inflection import GERUND, PARTICIPLE, PLAIN, PRESENT
from desk.facts.grammar.nounphrase import is_plural
from desk.facts.grammar.tokens import NUMBER, OF, TIME, WORD, Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DENYING,
    DETERMINERS,
    INTENTIONS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from desk.facts.lexicon.speech import STRONG
from desk.facts.lexicon.states import ADJECTIVES_TOO, NOUNLIKE

DENIAL = 8
"""Tokens before a verb within which a negation denies it."""
PLAN = 4
"""Tokens before a verb within which "to" or "will" makes it a plan."""
MARKS = frozenset(".,;:“”\"()—–?!‘’'")
"""Marks that end a clause."""
_PLAIN_SUBJECTS = words("and i they to we you")
_PERFECT = words("be been have never not")
_TRYING = words("attempt attempted attempting attempts sought tried tries try trying")
_NEW = words("more most newly recently so-called")
_OPENING = DETERMINERS | PRONOUNS | PREPOSITIONS | ADVERBS
_CONTRAST = words("after and because before but since until when while")


def is_verbal(tokens: Sequence[Token], i: int, shapes: frozenset[str]) -> bool:
    """Whether the form at `i`, which can have these shapes, is a verb there."""
    if i and tokens[i - 1].low in DETERMINERS and not (PARTICIPLE in shapes and tokens[i - 1].low == "all"):
        return False
    if i and tokens[i - 1].kind == OF and not is_passive(tokens, i):
        return False
    if shapes == {PLAIN}:
        return _is_plain_verb(tokens, i)
    if shapes == {PRESENT}:
        return _is_present_verb(tokens, i)
    if shapes == {GERUND}:
        meant = low_at(tokens, i - 1) == "of" and low_at(tokens, i - 2) in INTENTIONS
        return meant or low_at(tokens, i - 1) not in PREPOSITIONS or tokens[i - 1].low in ("after", "before")
    return not _is_attributive(tokens, i)


def _is_plain_verb(tokens: Sequence[Token], i: int) -> bool:
    """ "To close", "will close", "they close", "shops close at noon"."""
    j = past_adverbs(tokens, i)
    governor = low_at(tokens, j - 1)
    if tokens[i].low in ADJECTIVES_TOO and not _opens_phrase(tokens, i + 1):  # "thanks to close ties"
        return False
    if governor in MODALS or governor in _PLAIN_SUBJECTS:
        return True
    return j > 0 and tokens[j - 1].kind == WORD and is_plural(governor) and _opens_phrase(tokens, i + 1)


def _is_present_verb(tokens: Sequence[Token], i: int) -> bool:
    """ "the port halts", "the mine closes"; not "the strikes of", "three charges", "troops returns", "had
    gunshot wounds"."""
    if i == 0 or tokens[i - 1].kind not in (WORD, TIME):
        return False
    before, after = tokens[i - 1], low_at(tokens, i + 1)
    if before.low in PREPOSITIONS or before.low in CONJUNCTIONS or before.low in NEGATIONS:
        return False
    if tokens[i].low in NOUNLIKE and (_is_done_to(tokens, i - 1) or not _opens_phrase(tokens, i + 1)):
        return False
    if is_plural(before.low) and before.text.islower():
        return False
    return before.kind == TIME or before.text[0].isupper() or after not in ("of", "against", "and")


def _is_done_to(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` opens the object of the verb before it: "made nine arrests"; not "said fire burns"."""
    verb = tokens[i - 1] if i else None
    return verb is not None and (verb.low in AUXILIARIES or verb.low in VERBS) and verb.low not in STRONG


def _is_attributive(tokens: Sequence[Token], i: int) -> bool:
    """Whether a past form stands before its noun: "increased threat", "a suspended sentence"."""
    if i == 0 or i + 1 >= len(tokens) or tokens[i + 1].kind != WORD:
        return False
    before = tokens[i - 1].low
    return before in _NEW or (before in PREPOSITIONS and tokens[i + 1].low not in PREPOSITIONS)


def _opens_phrase(tokens: Sequence[Token], i: int) -> bool:
    """Whether what begins at `i` can be an object or an adverbial, so that the word before it is a verb."""
    if i >= len(tokens) or tokens[i].text in MARKS or tokens[i].kind in (NUMBER, TIME):
        return True
    return tokens[i].low in _OPENING or tokens[i].text[0].isupper() or ends_ly(tokens[i])


def past_adverbs(tokens: Sequence[Token], i: int) -> int:
    """The index of the first of the adverbs right before `i`; `i` where there are none."""
    while i > 0 and (tokens[i - 1].low in ADVERBS or tokens[i - 1].low in _PERFECT - BE or ends_ly(tokens[i - 1])):
        i -= 1
    return i


def ends_ly(token: Token) -> bool:
    """Whether the token looks like an adverb."""
    return in_ly(token.low) and token.text.islower()


def is_passive(tokens: Sequence[Token], i: int, last: int = 0) -> bool:
    """Whether a form of "be" stands before the verb of tokens `i` to `last`, or a headline leaves it out."""
    if tokens[i].low.endswith("ing"):  # "is calling off"
        return False
    j = past_adverbs(tokens, i)
    if low_at(tokens, j - 1) in BE:
        return True
    last = last or i + 1
    after = tokens[last] if last < len(tokens) else None
    bare = after is None or after.low in PREPOSITIONS | CONJUNCTIONS or after.text in MARKS or after.kind == TIME
    return bare and low_at(tokens, j - 1) not in AUXILIARIES


def denial(tokens: Sequence[Token], i: int) -> int | None:
    """The index of the negation before the verb at `i`, in its clause; None where there is none."""
    for j in range(i - 1, max(-1, i - 1 - DENIAL), -1):
        token = tokens[j]
        if token.text in MARKS or token.low in _CONTRAST:
            return None
        if token.low in NEGATIONS or token.low in DENYING:
            return j
    return None


def is_tried(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb at `i` is only tried, so that nobody knows whether it was done: "tried to open the gate"."""
    to = past_adverbs(tokens, i) - 1
    return low_at(tokens, to) == "to" and to > 0 and tokens[to - 1].low in _TRYING


def is_planned(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb at `i` tells of what may come: after "to", "will", "could"."""
    for token in reversed(tokens[max(0, i - PLAN) : i]):
        if token.low == "to" or token.low in MODALS:
            return True
        if token.low not in ADVERBS and token.low not in _PERFECT and not ends_ly(token):
            return False
    return False
