"""Subjects and noun phrases of a clause, found by closed word classes: no parser.

Takes a `Stretch` of tokens; a phrase is (index of its first token, index after its last). Phrases longer than
`LONGEST` tokens are cut, so that a hostile line costs no more than a plain one.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from desk.facts.grammar.adverbs import in_ly
from desk.facts.grammar.inflection import PARTICIPLE, PAST, PRESENT
from desk.facts.grammar.stateforms import FORMS
from desk.facts.grammar.tokens import NUMBER, OF, TIME, WORD, Token, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    FREQUENCY,
    PREPOSITIONS,
    PRETERITES,
    PRONOUNS,
    RAISING,
    RELATIVES,
    VERBS,
)
from desk.facts.lexicon.irregular import IRREGULAR, PASTS
from desk.facts.lexicon.speech import STRONG
from desk.facts.lexicon.states import NOUNLIKE

LONGEST = 14
"""Tokens of the longest noun phrase taken for a speaker: "the head of the department's office for ..."."""
APPOSITION = 30
"""Tokens of the longest apposition stepped over."""
CLAUSE = 80
"""Tokens from a sentence's beginning within which its first verb is looked for."""
BRACKET = 8
"""Tokens of the longest bracket stepped over ("Rep. Jane Roe (R-Utah) said")."""

Phrase = tuple[int, int]
_PASTS = (PASTS - PRETERITES) | frozenset(
    participle for verb, (_, participle) in IRREGULAR.items() if participle != verb
)
_FINITE = frozenset((PAST, PRESENT))
_HARD = frozenset('.;?!“”"…')
_BARRED = (CONJUNCTIONS | AUXILIARIES | RELATIVES) - {"may", "and"}
_SUBJECTS = words("anyone everyone he i it nobody others she someone they we which who you")
_SKIPPED = ADVERBS | FREQUENCY | words("both not to")
_ARTICLES = words("a an every her his its my our the their your")
"""Words that are no noun phrase by themselves: "an estimated 1,500"."""
_THE = words("a an the")
_SINCE = words("after before until")
"""Words that open a clause far more often than they stand inside a subject."""
_INSIDE = words("at for of")
"""Prepositions that belong to a speaker's name: "a spokesman for the ministry"."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a clause is looked for: tokens `first` to `last` (excluded); those in `quoted` speak for nobody."""

    tokens: Sequence[Token]
    first: int
    last: int
    quoted: Set[int] = frozenset()


def sentence(tokens: Sequence[Token]) -> Stretch:
    """All of one sentence."""
    return Stretch(tokens, 0, len(tokens))


def is_verb(token: Token) -> bool:
    """Whether the token looks like a finite verb."""
    low = token.low
    if low in AUXILIARIES:
        return True
    if token.kind != WORD or not token.text.islower():
        return False
    if (
        low in VERBS
        or low in STRONG
        or low in PASTS
        or (low in FORMS and low not in NOUNLIKE and FORMS[low][2] & _FINITE)
    ):
        return True
    return len(low) > 4 and low.endswith("ed") and "-" not in low


def is_participle(token: Token) -> bool:
    """Whether the token can be a past participle: "called", "held", "taken"; verbs of saying govern whole clauses."""
    if not is_verb(token) or token.low in STRONG:
        return False
    return token.low.endswith("ed") or token.low in _PASTS or (token.low in FORMS and PARTICIPLE in FORMS[token.low][2])


def is_adverb(token: Token) -> bool:
    """Whether the token may stand between a subject and its verb."""
    return token.low in _SKIPPED or (in_ly(token.low) and token.text.islower())


def is_passive(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form of "be" stands before the verb at `i`, past adverbs."""
    while i > 0 and is_adverb(tokens[i - 1]):
        i -= 1
    return i > 0 and tokens[i - 1].low in BE


def subject(stretch: Stretch, verb: int) -> Phrase | None:
    """The noun phrase before the verb, past adverbs, auxiliaries, brackets and an apposition."""
    tokens, floor = stretch.tokens, stretch.first
    end = _before_verb(stretch, verb)
    if end == floor or end - 1 in stretch.quoted:
        return None
    mark = tokens[end - 1]
    if mark.low in ("and", "but", "then"):
        return _relative_subject(stretch, end - 1) or main_subject(stretch, end - 1)
    if mark.text in (",", "—", "–"):
        opened = _apposition(stretch, end - 1)
        if opened is None:
            return None
        end = opened
    elif mark.low in ("who", "which", "that"):
        end -= 1 + (end - 2 > floor and tokens[end - 2].text == ",")
        end = _before_details(stretch, end) if mark.low == "who" else end
    end = _before_bracket(stretch, end)
    first = phrase_start(stretch, end)
    return (first, end) if first < end and tokens[end - 1].low not in _ARTICLES else None


def main_subject(stretch: Stretch, end: int) -> Phrase | None:
    """The subject of the clause that ends before `end`: the noun phrase before its first finite verb."""
    tokens = stretch.tokens
    for i in range(stretch.first + 1, min(end, stretch.first + CLAUSE)):
        if i in stretch.quoted or not is_verb(tokens[i]) or tokens[i - 1].low in ("and", "but"):
            continue
        if (found := subject(stretch, i)) is not None:
            return found
    return None


def _relative_subject(stretch: Stretch, end: int) -> Phrase | None:
    """Whom a relative clause tells of that a comma opens and nothing closes before `end`: "Roe, who fell ill and"."""
    tokens = stretch.tokens
    for i in range(end - 1, max(stretch.first, end - CLAUSE), -1):
        if tokens[i].text in _HARD or tokens[i].text == ",":
            return None
        if tokens[i].low == "who" and tokens[i - 1].text == ",":
            return subject(stretch, i + 1)
    return None


def _before_details(stretch: Stretch, end: int) -> int:
    """The index after the name whose age and town end before `end`: "Ann Roe" of "Ann Roe, 38, of Lima"."""
    tokens = stretch.tokens
    for _ in ("age", "town"):
        floor = max(stretch.first, end - BRACKET)
        comma = next((k for k in range(end - 1, floor, -1) if tokens[k].text == ","), None)
        if comma is None or not (tokens[comma + 1].kind == NUMBER or tokens[comma + 1].low in ("from", "of")):
            break
        end = comma
    return end


def _before_verb(stretch: Stretch, verb: int) -> int:
    """The index after the subject: back past auxiliaries, adverbs, raising verbs and a time ("on Monday")."""
    tokens, end = stretch.tokens, verb
    while end > stretch.first:
        token = tokens[end - 1]
        floats = token.low == "all" and end > 1 and tokens[end - 2].low in AUXILIARIES  # "have all been freed"
        skipped = token.low in AUXILIARIES or token.low in RAISING or token.kind == TIME or is_adverb(token)
        if not (skipped or floats):
            break
        end -= 1
    if end < verb and tokens[end].kind == TIME and end > stretch.first + 1 and tokens[end - 1].low in ("on", "in"):
        end -= 1
    return end


def _before_bracket(stretch: Stretch, end: int) -> int:
    """The index of the bracket that opens what closes before `end`; `end` itself where nothing closes there."""
    if end == stretch.first or stretch.tokens[end - 1].text != ")":
        return end
    floor = max(stretch.first, end - 1 - BRACKET)
    return next((k for k in range(end - 1, floor, -1) if stretch.tokens[k].text == "("), end)


def _apposition(stretch: Stretch, close: int) -> int | None:
    """The index of the mark that opens the apposition which `close` closes ("Roe, a nurse, said")."""
    tokens = stretch.tokens
    for k in range(close - 1, max(stretch.first, close - APPOSITION), -1):
        if tokens[k].text in _HARD or k in stretch.quoted:
            return None
        if tokens[k].text != tokens[close].text:
            continue
        if _can_open(tokens, k) or _names(tokens[k + 1 : close]) or _tells_more(tokens, k, close):
            return k
    return None


def _can_open(tokens: Sequence[Token], comma: int) -> bool:
    """Whether what follows the comma can be an apposition, and what stands before it a name or a noun."""
    after, before = tokens[comma + 1], tokens[comma - 1]
    if before.kind not in (WORD, OF) and before.text != ")":
        return False
    if after.low in DETERMINERS or after.low in ("who", "which", "whose") or after.kind == NUMBER:
        return True
    if is_participle(after):  # "the markets, shut for a week, reopened"
        return True
    return before.text[0].isupper() or before.text == ")"


def _tells_more(tokens: Sequence[Token], comma: int, close: int) -> bool:
    """Whether what stands between two marks hangs on a noun and has no finite verb: "the mine, one of many,"."""
    before, after = tokens[comma - 1], tokens[comma + 1]
    hangs = before.kind in (WORD, OF) and before.low not in ADVERBS and after.low not in CONJUNCTIONS
    return hangs and not any(is_verb(token) and not is_participle(token) for token in tokens[comma + 1 : close])


def _names(tokens: Sequence[Token]) -> bool:
    """Whether the tokens are a full name and no more: "the headteacher, Ann Dray, resigned"."""
    return len(tokens) > 1 and all(token.kind == WORD and token.text[0].isupper() for token in tokens)


def phrase_start(stretch: Stretch, end: int) -> int:
    """Where the noun phrase that ends before `end` begins; `end` where none does."""
    tokens, first = stretch.tokens, end
    while first > max(stretch.first, end - LONGEST):
        token = tokens[first - 1]
        if token.text == "-" and touches(tokens, first) and touches(tokens, first - 1):  # "a 36-year-old man"
            first -= 1
            continue
        if token.kind not in (WORD, OF, NUMBER) or first - 1 in stretch.quoted or token.low in _BARRED:
            break
        if token.low in PRONOUNS:
            first -= token.low in _SUBJECTS and first == end
            break
        if token.low in ADVERBS or (first < end and _parts(tokens, first - 1)):
            break
        if token.low == "and" and first > 1 and tokens[first - 2].low in FORMS:
            break
        if first < end and tokens[first].low in _THE and token.kind == WORD and not _leads_on(token):
            break  # "told Morning Ireland the levy"
        first -= 1
    while first < end and _opens_nothing(tokens[first]):
        first += 1
    return first


def _parts(tokens: Sequence[Token], i: int) -> bool:
    """Whether what follows the token at `i` is the subject of a clause of its own: "is resigning after the mayor"."""
    progressive = tokens[i].low.endswith("ing") and i > 0 and tokens[i - 1].low in BE
    return is_verb(tokens[i]) or progressive or tokens[i].low in _SINCE


def _leads_on(token: Token) -> bool:
    """Whether an article may follow the token inside one noun phrase: "all the", "heads of the"."""
    return token.low in PREPOSITIONS or token.low in DETERMINERS or token.low in ("and", "both", "half", "or")


def _opens_nothing(token: Token) -> bool:
    """Whether no noun phrase begins with the token."""
    return token.low in PREPOSITIONS or token.low in CONJUNCTIONS or token.kind == OF


def phrase_end(stretch: Stretch, start: int) -> int:
    """The index after the noun phrase that begins at `start`; `start` where none does."""
    tokens, end = stretch.tokens, start
    while end < min(stretch.last, start + LONGEST) and end not in stretch.quoted:
        token = tokens[end]
        if token.low in PRONOUNS:
            return end + (end == start and token.low in _SUBJECTS)
        if token.kind not in (WORD, OF, NUMBER) or token.low in _BARRED:
            break
        if end > start and (token.low in ADVERBS or (token.low in PREPOSITIONS and token.low not in _INSIDE)):
            break
        end += 1
    while end > start and (tokens[end - 1].low in PREPOSITIONS or tokens[end - 1].low in DETERMINERS):
        end -= 1
    nominal = end - start > 1 or (end > start and tokens[start].text[0].isupper())
    return end if nominal else start
