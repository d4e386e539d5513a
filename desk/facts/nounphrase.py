"""What a figure counts: the noun phrase after it, and the words that say what the count covers.

Takes tokens and the index after a figure; answers the head noun as it stands, its modifiers in lower case, and the
scope phrase. Without a parser: the phrase is walked to the right until a word that cannot belong to it; its last
plural is the head. Long phrases are cut at eight words, so that a hostile line costs no more than a plain one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
    PRONOUNS,
    SCOPE_PREPOSITIONS,
    VERBS,
)
from desk.facts.tokens import NUMBER, OF, WORD, Token, spelled

LONGEST = 8
"""Words walked in search of a head; the longest of the hand-labelled news phrases has six."""
_CLOSED = DETERMINERS | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | frozenset({"not"})
_SCOPE_ENDS = PRONOUNS | AUXILIARIES | CONJUNCTIONS - {"and"} | VERBS | frozenset(["that", *WEEKDAYS])


@dataclass(frozen=True, slots=True)
class Phrase:
    """A counted noun phrase; `last` is the index after its last token."""

    last: int
    head: str | None = None
    modifiers: tuple[str, ...] = ()


def is_plural(low: str) -> bool:
    """Whether the word looks like a plural noun."""
    if low in IRREGULAR_PLURALS:
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us")) and low not in NOT_PLURALS


def read(tokens: Sequence[Token], i: int, single: bool = False) -> Phrase:
    """The noun phrase that begins at `i`; `single` asks for one thing ("one hand"), whose head may be singular."""
    walked = _walk(tokens, i, single)
    if not walked:
        return Phrase(i)
    plurals = () if single else [k for k, j in enumerate(walked) if is_plural(tokens[j].low)]
    head = plurals[-1] if plurals else len(walked) - 1
    modifiers = tuple(tokens[j].low for j in walked[:head])
    return Phrase(walked[head] + 1, tokens[walked[head]].text, modifiers)


def _walk(tokens: Sequence[Token], i: int, single: bool) -> list[int]:
    """The indices of the words from `i` on that may belong to one noun phrase."""
    if i < len(tokens) and tokens[i].low == "others":
        return [i]
    walked: list[int] = []
    for j in range(i, min(i + LONGEST, len(tokens))):
        token = tokens[j]
        before = tokens[walked[-1]] if walked else None
        if token.low in ("and", "or") and before is not None and _coordinates(tokens, j, walked):
            continue
        if (
            token.kind != WORD
            or _ends(token, before)
            or _is_verb(tokens, j)
            or (single and walked and is_plural(token.low))
        ):
            break
        walked.append(j)
    while walked and (
        tokens[walked[-1]].low in VERBS or tokens[walked[-1]].low in ADVERBS or tokens[walked[-1]].low.endswith("ly")
    ):
        walked.pop()
    return walked


def _coordinates(tokens: Sequence[Token], j: int, walked: list[int]) -> bool:
    """Whether "and" joins two adjectives of one noun: "4.3 million digital and physical sales"."""
    if any(is_plural(tokens[k].low) for k in walked):
        return False
    after = tokens[j + 1 : j + 3]
    return len(after) == 2 and after[0].kind == WORD and not is_plural(after[0].low) and is_plural(after[1].low)


def _is_verb(tokens: Sequence[Token], j: int) -> bool:
    """A form in -ed or -ing with an object or a preposition after it: "the two taped an hourlong show"."""
    if (
        not tokens[j].low.endswith(("ed", "ing"))
        or tokens[j].low in ("hundred", "wing", "king", "building", "wedding", "meeting", "hearing")
        or j + 1 >= len(tokens)
    ):
        return False
    after = tokens[j + 1].low
    return (
        after in DETERMINERS
        or after in PRONOUNS
        or after in ("to", "by", "in", "at", "on", "from", "for", "with", "into", "after")
    )


def _ends(token: Token, before: Token | None) -> bool:
    """Whether `token` cannot follow `before` in one noun phrase."""
    low = token.low
    if low in _CLOSED or low in WEEKDAYS or (low in MONTHS and token.text[0].isupper()):
        return True
    if low in ADVERBS and low not in ("more", "most", "straight"):
        return True
    if before is None:
        return False
    after_plural = is_plural(before.low)
    if after_plural and is_plural(low) and before.low not in COMPOUNDING:  # "19 fouls proves ..."
        return True
    if low in VERBS:
        return after_plural or not low.endswith(("s", "ed"))
    return after_plural and (low.endswith(("ed", "ing", "ly")) or token.text[0].isupper() != before.text[0].isupper())


def scope(tokens: Sequence[Token], i: int, only_of: bool = False) -> tuple[str, int] | None:
    """The prepositional phrase at `i`, as words, and the index after it; past a coordination ("trainers and staff from")."""
    j = _past_coordination(tokens, i) if not only_of else i
    if j >= len(tokens) or tokens[j].low not in (("of",) if only_of else SCOPE_PREPOSITIONS):
        return None
    k, nouns = j + 1, 0
    while k < len(tokens) and k < j + 1 + LONGEST:
        token = tokens[k]
        if token.kind in (WORD, OF):
            if (
                (token.low in _SCOPE_ENDS and (nouns or (token.low not in VERBS and token.low not in DETERMINERS)))
                or (nouns and token.low in PREPOSITIONS)
                or (nouns and token.low in ADVERBS)
            ):
                break
            if nouns and token.low == "and":
                break
            nouns += token.low not in DETERMINERS
        elif token.kind == NUMBER and k == j + 1:
            nouns += 1
        else:
            break
        k += 1
    if not nouns:
        return None
    return spelled(tokens[j:k]), k


def _past_coordination(tokens: Sequence[Token], i: int) -> int:
    """The index of the preposition after ", advisers and support staff"; `i` where no coordination begins there."""
    j, seen_and = i, False
    if i >= len(tokens) or (tokens[i].text != "," and tokens[i].low not in ("and", "or")):
        return i
    while j < len(tokens) and j < i + 2 * LONGEST:
        token = tokens[j]
        if token.low in SCOPE_PREPOSITIONS:
            return j if seen_and and is_plural(tokens[j - 1].low) else i
        if token.low in ("and", "or"):
            seen_and = True
        elif token.text != "," and (
            token.kind != WORD or token.low in _CLOSED or (token.low in VERBS and is_plural(tokens[j - 1].low))
        ):
            return i
        j += 1
    return i
