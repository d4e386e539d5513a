"""Who says so: verbs of saying with their speakers, and the words that each governs.

Takes the tokens of one stretch (a paragraph) and the quoted passages in it; answers `Saying` records. A speaker is a
stretch of tokens, so that it can be shown as the copy names it; pronouns are not resolved here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.speech import STRONG, VERBS
from desk.facts.tokens import NUMBER, OF, WORD, Token

LONGEST = 14
"""Tokens of the longest noun phrase taken for a speaker."""
_HARD = frozenset((".", ";", ":", "?", "!", "“", "”", '"', "(", ")", "—", "–", "…"))
_BARRED = CONJUNCTIONS | AUXILIARIES | frozenset("that which who whom where when".split())
_SUBJECTS = frozenset("he she they it i we you".split())


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue at token `cue`, its speaker at tokens `first` to `last` (excluded)."""

    cue: int
    first: int
    last: int
    inverted: bool = False
    """The speaker stands after the cue ("said White")."""
    trailing: bool = False
    """What is said stands before (", White said")."""

    @property
    def start(self) -> int:
        """The first token of speaker and cue together."""
        return min(self.cue, self.first)

    @property
    def end(self) -> int:
        """The index after the last token of speaker and cue together."""
        return max(self.cue + 1, self.last)


def sayings(tokens: Sequence[Token], quoted: frozenset[int]) -> list[Saying]:
    """The attributions among `tokens`; `quoted` holds the indices inside quotation marks, which speak for nobody."""
    found: list[Saying] = []
    for i, token in enumerate(tokens):
        if token.kind != WORD or i in quoted:
            continue
        if token.low == "according" and i + 2 < len(tokens) and tokens[i + 1].low == "to":
            last = _phrase_end(tokens, i + 2, quoted)
            if last > i + 2:
                found.append(Saying(i, i + 2, last, inverted=True, trailing=_trails(tokens, i)))
        elif token.low in VERBS and (saying := _saying(tokens, i, quoted)) is not None:
            found.append(saying)
    return found


def _saying(tokens: Sequence[Token], i: int, quoted: frozenset[int]) -> Saying | None:
    """The attribution whose verb stands at `i`."""
    beside = _beside_quote(tokens, i, quoted)
    if tokens[i].low not in STRONG and not beside:
        return None
    if (subject := _subject(tokens, i, quoted)) is not None:
        return Saying(i, *subject, trailing=_trails(tokens, subject[0]))
    if (i and tokens[i - 1].text in ",”\"?!’" or i - 1 in quoted) and tokens[i].low.endswith(("d", "s", "e", "t")):
        last = _phrase_end(tokens, i + 1, quoted)
        if last > i + 1:
            return Saying(i, i + 1, last, inverted=True, trailing=True)
    return None


def _beside_quote(tokens: Sequence[Token], i: int, quoted: frozenset[int]) -> bool:
    """Whether a quotation stands within a few tokens of the verb."""
    return any(j in quoted for j in range(max(0, i - 4), min(i + 9, len(tokens))))


def _trails(tokens: Sequence[Token], first: int) -> bool:
    """Whether what is said stands before the speaker: after a comma or a closing mark."""
    return first > 0 and tokens[first - 1].text in (",", "”", '"', "’", "»", "—", "–", "?", "!")


def _subject(tokens: Sequence[Token], i: int, quoted: frozenset[int]) -> tuple[int, int] | None:
    """The noun phrase before the verb at `i`, past adverbs, auxiliaries and an apposition."""
    j = i
    while j > 0 and (tokens[j - 1].low in AUXILIARIES or tokens[j - 1].low in ADVERBS or tokens[j - 1].low in ("to", "not") or _adverb(tokens[j - 1])):
        j -= 1
    if j == 0 or j - 1 in quoted:
        return None
    if tokens[j - 1].text == "," and (opened := _apposition(tokens, j - 1, quoted)) is not None:
        j = opened
    first = _phrase_start(tokens, j, quoted)
    return (first, j) if first < j else None


def _adverb(token: Token) -> bool:
    return token.low.endswith("ly") and token.text.islower()


def _apposition(tokens: Sequence[Token], comma: int, quoted: frozenset[int]) -> int | None:
    """The index of the comma that opens the apposition which `comma` closes ("White, a spokesman, said")."""
    for k in range(comma - 1, max(0, comma - 25), -1):
        if tokens[k].text in _HARD or k in quoted:
            return None
        if tokens[k].text == "," and tokens[k - 1].kind in (WORD, OF) and k - 1 not in quoted:
            after = tokens[k + 1]
            if after.low in DETERMINERS or after.low in ("who", "which", "whose") or after.kind == NUMBER or after.text[0].islower() or tokens[k - 1].text[0].isupper():
                return k
    return None


def _phrase_start(tokens: Sequence[Token], end: int, quoted: frozenset[int]) -> int:
    """Where the noun phrase that ends before `end` begins."""
    j = end
    while j > 0 and end - j < LONGEST:
        token = tokens[j - 1]
        if token.kind not in (WORD, OF) or j - 1 in quoted or token.low in _BARRED:
            break
        if token.low in PRONOUNS:
            j -= token.low in _SUBJECTS and j == end
            break
        if token.low in ADVERBS:
            break
        j -= 1
        if token.low in ("the", "a", "an") and not (j > 0 and tokens[j - 1].low in PREPOSITIONS):
            break
    while j < end and (tokens[j].low in PREPOSITIONS or tokens[j].low in CONJUNCTIONS):
        j += 1
    return j


def _phrase_end(tokens: Sequence[Token], start: int, quoted: frozenset[int]) -> int:
    """The index after the noun phrase that begins at `start`."""
    j = start
    while j < len(tokens) and j - start < LONGEST and j not in quoted:
        token = tokens[j]
        if token.low in PRONOUNS:
            return j + 1 if j == start and token.low in _SUBJECTS else j
        if token.kind not in (WORD, OF) or token.low in _BARRED or (j > start and token.low in ADVERBS):
            break
        if j > start and token.low in PREPOSITIONS and token.low not in ("of", "for", "at"):
            break
        j += 1
    while j > start and (tokens[j - 1].low in PREPOSITIONS or tokens[j - 1].low in DETERMINERS):
        j -= 1
    return j if j > start and (tokens[start].text[0].isupper() or tokens[start].low in DETERMINERS or j - start > 1) else start
