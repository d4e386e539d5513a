"""What a figure counts: the noun phrase after it.

Takes tokens and the index after a figure; answers the head noun as it stands and its modifiers in lower case. Without
a parser: the phrase is walked to the right until a word that cannot belong to it; its last plural is the head. Long
phrases are cut at eight words, so that a hostile line costs no more than a plain one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.grammar.adverbs import in_ly
from desk.facts.grammar.tokens import NUMBER, OF, WORD, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COMPOUNDING,
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR_PLURALS,
    NOT_PLURALS,
    PREPOSITIONS,
    PRETERITES,
    PRONOUNS,
    VERBS,
)
from desk.facts.lexicon.numbers import SMALL, TENS

LONGEST = 8
"""Words walked in search of a head; the longest of the hand-labelled news phrases has six."""
CLOSED = DETERMINERS | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | words("not")
"""Words that no noun phrase goes on with."""
_NUMBERS = frozenset((*SMALL, *TENS))
_AFTER_VERBS = DETERMINERS | PRONOUNS | ADVERBS | words("after at by flat for from higher in into lower on to with")
_NOUNS_IN_ED_ING = words(
    """
    bombing building crossing hearing hundred kidnapping killing king landing meeting ruling shooting sinking stabbing
    warning wedding wing
    """
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A counted noun phrase; `last` is the index after its last token."""

    last: int
    head: str | None = None
    modifiers: tuple[str, ...] = ()


def is_plural(low: str) -> bool:
    """Whether the word looks like a plural noun."""
    if low in IRREGULAR_PLURALS or (low.endswith(("men", "people")) and low not in NOT_PLURALS):
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us")) and low not in NOT_PLURALS


def read(tokens: Sequence[Token], i: int, single: bool = False) -> Phrase:
    """The noun phrase that begins at `i`; `single` asks for one thing ("one hand"), whose head may be singular."""
    walked = _walk(tokens, i, single)
    if not walked:
        return Phrase(i)
    plurals = () if single else [k for k, j in enumerate(walked) if is_plural(tokens[j].low)]
    head = plurals[-1] if plurals else len(walked) - 1
    if walked[-1] + 1 < len(tokens) and tokens[walked[-1] + 1].kind == OF:  # "six of the city's hospitals"
        owned = read(tokens, walked[-1] + 2, single)
        return owned if owned.head else Phrase(walked[head] + 1, tokens[walked[head]].text)
    modifiers = tuple(tokens[j].low for j in walked[:head])
    return Phrase(walked[head] + 1, tokens[walked[head]].text, modifiers)


def past_measure(tokens: Sequence[Token], i: int) -> int:
    """The index after a measure at a hyphen that stands at `i` before a noun: "six-litre" cookers; `i` for none."""
    if i + 2 >= len(tokens) or tokens[i + 1].text != "-" or tokens[i + 2].kind != WORD:
        return i
    figure = tokens[i].kind == NUMBER or tokens[i].low.partition("-")[0] in _NUMBERS
    return i + 3 if figure and touches(tokens, i + 1) and touches(tokens, i + 2) else i


def _walk(tokens: Sequence[Token], i: int, single: bool) -> list[int]:
    """The indices of the words from `i` on that may belong to one noun phrase."""
    if low_at(tokens, i) == "others":
        return [i]
    walked: list[int] = []
    past = i
    for j in range(i, min(i + LONGEST, len(tokens))):
        past = max(past, past_measure(tokens, j))
        if j < past:
            continue
        token, before = tokens[j], tokens[walked[-1]] if walked else None
        if token.low in ("and", "or") and _coordinates(tokens, j, walked):
            continue
        if token.kind != WORD or _ends(token, before) or _is_verb(tokens, j) or _falls_short(tokens, j):
            break
        if single and walked and is_plural(token.low):
            break
        walked.append(j)
    while walked and _trails(tokens[walked[-1]].low):
        if len(walked) == 1 and not single and _is_thing(tokens, walked[0]):
            break
        walked.pop()
    return walked


def _falls_short(tokens: Sequence[Token], j: int) -> bool:
    """ "Four short of the 76", "two shy of a majority": told of the figure, and no noun of it."""
    return tokens[j].low in ("short", "shy") and low_at(tokens, j + 1) == "of"


def _is_thing(tokens: Sequence[Token], j: int) -> bool:
    """Whether a verb's form in -s after a figure is a noun, since it does nothing to what follows: "39 accounts"."""
    low = tokens[j].low
    idle = low == "lives" or low_at(tokens, j + 1) not in _AFTER_VERBS  # "claimed 11 lives in Adwal"
    return idle and low.endswith("s") and is_plural(low)


def _trails(low: str) -> bool:
    """Whether a word at the end of the walk belongs to what follows: a verb or an adverb."""
    return low in VERBS or low in ADVERBS or in_ly(low)


def _coordinates(tokens: Sequence[Token], j: int, walked: list[int]) -> bool:
    """Whether "and" joins two adjectives of one noun: "2 million paper and postal votes"."""
    if not walked or any(is_plural(tokens[k].low) for k in walked):
        return False
    after = tokens[j + 1 : j + 3]
    return len(after) == 2 and after[0].kind == WORD and not is_plural(after[0].low) and is_plural(after[1].low)


def _is_verb(tokens: Sequence[Token], j: int) -> bool:
    """A form in -ed or -ing with an object or a preposition after it: "the two signed a short note"."""
    low = tokens[j].low
    if not low.endswith(("ed", "ing")) or low in _NOUNS_IN_ED_ING or j + 1 >= len(tokens):
        return False
    after = tokens[j + 1]
    named = after.kind == WORD and after.text[0].isupper() and not is_plural(after.low)  # "104 carried New Zealand"
    return after.low in _AFTER_VERBS or (named and low.endswith("ed"))


def _ends(token: Token, before: Token | None) -> bool:
    """Whether `token` cannot follow `before` in one noun phrase."""
    low = token.low
    if low == "other" and before is None:  # "three other people"
        return False
    if low in CLOSED or low in WEEKDAYS or (low in MONTHS and token.text[0].isupper()):
        return True
    if low in PRETERITES:  # "14,200 took part"
        return True
    if low in ADVERBS and low not in ("more", "most", "straight"):
        return True
    if before is None:
        return False
    after_plural = is_plural(before.low)
    if after_plural and before.text[0].isupper() and low[-1] == "s" and token.text[0].islower() and low not in VERBS:
        return not is_plural(low)  # "three United Nations peacekeepers"
    if after_plural and is_plural(low) and before.low not in COMPOUNDING:  # "40 errors proves ..."
        return True
    if low in VERBS:
        return after_plural or not low.endswith(("s", "ed"))
    return after_plural and (low.endswith(("ed", "ing", "ly")) or token.text[0].isupper() != before.text[0].isupper())
