"""Who says so: verbs of saying with their speakers.

Takes the tokens of one paragraph, the bounds of its sentences and the indices inside quotation marks; answers
`Saying` records in the order of their cues. A speaker is a stretch of tokens, so that it can be shown as the copy
names it; pronouns are not resolved here. Without a parser: the speaker is the noun phrase before the verb, past an
apposition, or after it ("said White"); a participle ("adding") takes the subject of its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from desk.facts import clauses
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES
from desk.facts.lexicon.places import DEMONYMS
from desk.facts.lexicon.speech import (
    INFINITIVES,
    LABELS,
    NOUN_CUES,
    NOUNS,
    PARTICIPLES,
    PARTIES,
    PLURAL_CUES,
    STRONG,
    VERBS,
    WEAK,
)
from desk.facts.nounphrase import is_plural
from desk.facts.tokens import NUMBER, OF, WORD, Token

DASHES = frozenset("—–―-")
COLON = 5
"""Tokens within which a transcript names its speaker before a colon."""
_PLAIN_SUBJECTS = words("i we you they who to")


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue at token `cue`, its speaker at tokens `first` to `last` (excluded)."""

    cue: int
    first: int
    last: int
    strong: bool = True
    """The verb puts words into a mouth by itself; a weak one needs a quotation in its sentence."""
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


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Where a cue is looked for: tokens `first` to `last` (excluded) of the paragraph."""

    tokens: Sequence[Token]
    first: int
    last: int
    quoted: Set[int]
    has_quote: bool


def sayings(tokens: Sequence[Token], sentences: Sequence[tuple[int, int]], quoted: Set[int]) -> list[Saying]:
    """The attributions of one paragraph."""
    found: list[Saying] = []
    for first, last in sentences:
        sentence = _Sentence(tokens, first, last, quoted, any(i in quoted for i in range(first, last)))
        speaking: tuple[int, int] | None = None
        for i in range(first, last):
            if i in quoted and (i - first > COLON or tokens[i].text != ":"):
                continue
            if (saying := _saying(sentence, i, speaking)) is not None:
                found.append(saying)
                speaking = (saying.first, saying.last)
    return found


def _saying(sentence: _Sentence, i: int, speaking: tuple[int, int] | None) -> Saying | None:
    """The attribution whose cue stands at `i`; `speaking` is the last speaker of the sentence before it."""
    tokens, first, last, quoted, has_quote = (
        sentence.tokens,
        sentence.first,
        sentence.last,
        sentence.quoted,
        sentence.has_quote,
    )
    token = tokens[i]
    if token.text in DASHES or token.text == ":":
        return _signed(tokens, i, first, last, quoted) if has_quote or token.text == ":" else None
    if token.low == "according":
        return _according(tokens, i, last, quoted)
    if token.kind != WORD or not token.text.islower():
        return None
    if token.low in NOUNS and tokens[i - 1].kind == OF and i > first:
        return _owned(tokens, i, first, quoted) if has_quote else None
    if token.low not in VERBS or (token.low not in STRONG and not has_quote):
        return None
    strong = token.low in STRONG
    if token.low in PARTICIPLES or (token.low in INFINITIVES and i > first and tokens[i - 1].low == "to"):
        subject = speaking or clauses.main_subject(tokens, first, i, quoted)
        return Saying(i, *subject, strong=False) if subject else None
    if token.low != "quoted" and clauses.is_passive(tokens, i):
        return None
    subject = clauses.subject(tokens, i, first, quoted)
    if subject is not None and _agrees(tokens, i, subject):
        return Saying(i, *subject, strong, _trails(tokens, subject[0], quoted))
    return _inverted(tokens, i, last, quoted, strong)


def _agrees(tokens: Sequence[Token], i: int, subject: tuple[int, int]) -> bool:
    """Whether verb and subject fit: "they say" and not "mental state", "he claims" and not "Republican claims"."""
    verb, before = tokens[i].low, tokens[subject[1] - 1]
    if before.kind == NUMBER:
        return False
    if (verb in PLURAL_CUES and verb not in STRONG | WEAK) or verb in ("say", "tell", "write", "add"):
        return (
            before.low in _PLAIN_SUBJECTS
            or is_plural(before.low)
            or tokens[i - 1].low in AUXILIARIES
            or tokens[i - 1].low in ADVERBS
        )
    if verb in NOUN_CUES:
        return before.low in ("he", "she", "it", "who") or (
            before.text[0].isupper() and before.low not in DEMONYMS | PARTIES and before.kind == WORD
        )
    return True


def _inverted(tokens: Sequence[Token], i: int, last: int, quoted: Set[int], strong: bool) -> Saying | None:
    """ "…," said White: the speaker after the verb, the words before."""
    if i == 0 or (tokens[i - 1].text not in (",", "—", "–") and i - 1 not in quoted):
        return None
    end = clauses.phrase_end(tokens, i + 1, last, quoted)
    return Saying(i, i + 1, end, strong, trailing=True) if end > i + 1 else None


def _according(tokens: Sequence[Token], i: int, last: int, quoted: Set[int]) -> Saying | None:
    """ "According to police, ..." and "..., according to police"."""
    if i + 2 >= last or tokens[i + 1].low != "to":
        return None
    end = clauses.phrase_end(tokens, i + 2, last, quoted)
    return (
        Saying(i, i + 2, end, trailing=_trails(tokens, i, quoted) or tokens[i].text.islower()) if end > i + 2 else None
    )


def _owned(tokens: Sequence[Token], i: int, first: int, quoted: Set[int]) -> Saying | None:
    """ "The minister's claim that ...": whose noun of saying it is."""
    start = clauses.phrase_start(tokens, i - 1, first, quoted)
    return Saying(i, start, i - 1) if start < i - 1 else None


def _signed(tokens: Sequence[Token], i: int, first: int, last: int, quoted: Set[int]) -> Saying | None:
    """A name at a dash after a quotation ("…” — Jane Roe, Leeds"), or in capitals before a colon ("WALLACE: …")."""
    if tokens[i].text == ":":
        start = first + (tokens[first].text in "“\"'")
        named = (
            start < i <= start + 4
            and tokens[start].text not in LABELS
            and all(token.text.isupper() and token.kind == WORD for token in tokens[start:i])
        )
        return Saying(i, start, i) if named else None
    if i == 0 or i - 1 not in quoted or i in quoted:
        return None
    end = i + 1
    while end < last and tokens[end].kind == WORD and tokens[end].text[0].isupper():
        end += 1
    return Saying(i, i + 1, end, trailing=True) if end > i + 1 and (end == last or tokens[end].kind != WORD) else None


def _trails(tokens: Sequence[Token], first: int, quoted: Set[int]) -> bool:
    """Whether what is said stands before the speaker: after a comma or a closing mark, and not at a sentence's opening phrase."""
    if first == 0:
        return False
    return (
        first - 1 in quoted
        or tokens[first - 1].text in ("—", "–")
        or (tokens[first - 1].text == "," and _is_statement(tokens, first - 1))
    )


def _is_statement(tokens: Sequence[Token], comma: int) -> bool:
    """Whether the words before the comma say something: they hold a verb, and no conjunction opens them ("When asked, he said")."""
    start = comma
    while start > 0 and tokens[start - 1].text not in ".!?;:" and comma - start < 60:
        start -= 1
    words = tokens[start:comma]
    if not words or words[0].low in clauses.OPENERS:
        return False
    return any(clauses.is_verb(token) for token in words)
