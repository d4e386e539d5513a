"""What a count covers: the phrase after the counted noun, or the thing before the figure that includes it.

"300 staff in the valley", "40 people of Welsh descent"; "the survey team, which includes 90 divers" counts the 90 in
the survey team. Takes tokens and indices; phrases are cut at eight words.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.nounphrase import CLOSED, is_plural
from desk.facts.grammar.tokens import NUMBER, OF, WORD, Token, low_at, spelled
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import WEEKDAYS
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SCOPE_PREPOSITIONS,
    VERBS,
)

LONGEST = 8
"""Words of the longest phrase taken."""
LONGEST_CONTAINER = 6
"""Words of the longest container taken ("the UN peacekeeping mission")."""
BRACKET = 8
"""Tokens of the longest bracket stepped over ("Orr Valley Mission (OVM), which includes")."""

_ENDS = PRONOUNS | AUXILIARIES | (CONJUNCTIONS - {"and"}) | VERBS | frozenset(("that", *WEEKDAYS))
_INCLUDING = words(
    "comprise comprised comprises comprising contain contained containing contains employs include included includes "
    "including involve involved involves involving numbering"
)
_BEING = words("are is live remain remained serve serving stay stayed was were work")
_STATIONED = words("based currently deployed left likely now posted probably stationed still")
_WHERE = words("aboard across at in inside on throughout")
_RELATIVE = AUXILIARIES | words("also currently now that which who ,")


def after(tokens: Sequence[Token], i: int, only_of: bool = False) -> tuple[str, int] | None:
    """The prepositional phrase at `i` and the index after it, past a coordination ("trainers and staff from")."""
    first = i if only_of else _past_copula(tokens, _past_coordination(tokens, i))
    if low_at(tokens, first) not in (("of",) if only_of else SCOPE_PREPOSITIONS):
        return None
    last, nouns = first + 1, 0
    while last < min(len(tokens), first + 1 + LONGEST) and not _ends(tokens, last, nouns):
        nouns += tokens[last].low not in DETERMINERS
        last += 1
    return (spelled(tokens[first:last]), last) if nouns else None


def _past_copula(tokens: Sequence[Token], i: int) -> int:
    """The index of the preposition after "are probably", "remain stationed"; `i` where none says where they are."""
    if low_at(tokens, i) not in _BEING:
        return i
    j = i + 1
    while low_at(tokens, j) in ADVERBS or low_at(tokens, j) in _STATIONED:
        j += 1
    return j if low_at(tokens, j) in _WHERE else i


def _ends(tokens: Sequence[Token], i: int, nouns: int) -> bool:
    """Whether the phrase ends before token `i`, having `nouns` words besides articles."""
    token = tokens[i]
    if token.kind == NUMBER:
        return nouns > 0
    if token.kind not in (WORD, OF):
        return True
    if nouns:
        return token.low in _ENDS or token.low in PREPOSITIONS or token.low in ADVERBS or token.low == "and"
    return token.low in _ENDS and token.low not in VERBS and token.low not in DETERMINERS


def _past_coordination(tokens: Sequence[Token], i: int) -> int:
    """The index of the preposition after ", advisers and support staff"; `i` where no coordination begins there."""
    if low_at(tokens, i) not in (",", "and", "or"):
        return i
    joined = False
    for j in range(i, min(len(tokens), i + 2 * LONGEST)):
        token = tokens[j]
        if token.low in SCOPE_PREPOSITIONS:
            return j if joined and is_plural(tokens[j - 1].low) else i
        if token.low in ("and", "or"):
            joined = True
        elif token.text != "," and _breaks_coordination(tokens, j):
            return i
    return i


def _breaks_coordination(tokens: Sequence[Token], j: int) -> bool:
    token = tokens[j]
    return token.kind != WORD or token.low in CLOSED or (token.low in VERBS and is_plural(tokens[j - 1].low))


def container(tokens: Sequence[Token], first: int) -> str | None:
    """The thing that includes the figure at `first`, as "in the survey team"; None where none is named."""
    i = first - 1
    while i > 0 and tokens[i].low in ADVERBS:
        i -= 1
    if i < 1 or tokens[i].low not in _INCLUDING:
        return None
    i -= 1
    while i > 0 and tokens[i].low in _RELATIVE:
        i -= 1
    if tokens[i].text == ")":
        i = next((k - 1 for k in range(i, max(0, i - BRACKET), -1) if tokens[k].text == "("), i)
    start = _noun_start(tokens, i)
    if start > i or tokens[start].kind != WORD:
        return None
    noun = spelled(tokens[start : i + 1])
    return f"in {noun[0].lower() + noun[1:] if tokens[start].low in DETERMINERS else noun}"


def _noun_start(tokens: Sequence[Token], i: int) -> int:
    """Where the noun phrase that ends with token `i` begins: back to its article, short of a preposition."""
    start = i + 1
    while start > 0 and i - start < LONGEST_CONTAINER:
        token = tokens[start - 1]
        if token.kind not in (WORD, OF) or token.low in PREPOSITIONS or token.low in AUXILIARIES:
            break
        start -= 1
        if token.low in DETERMINERS:
            break
    return start
