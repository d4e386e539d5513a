"""Who says so: verbs of saying with their speakers.

Takes the tokens of one paragraph, the bounds of its sentences and the indices inside quotation marks; answers
`Saying` records in the order of their cues. A speaker is a stretch of tokens, so that it can be shown as the copy
names it; pronouns are not resolved here. Without a parser: the speaker is the noun phrase before the verb, past an
apposition, or after it ("said Roe"); a participle ("adding") takes the speaker before it, else the subject of its
sentence.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from desk.facts.grammar import clauses
from desk.facts.grammar.clauses import Phrase, Stretch
from desk.facts.grammar.nounphrase import is_plural
from desk.facts.grammar.tokens import NUMBER, OF, WORD, Token
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, OPENERS
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
)

COLON = 5
"""Tokens within which a transcript names its speaker before a colon."""
STATEMENT = 60
"""Tokens looked at before ", Roe said" for what he says."""
_DASHES = frozenset("—–―-")
_PLAIN_SUBJECTS = words("i they to we who you")
_SINGULAR_SUBJECTS = words("he it she who")


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue at token `cue`, its speaker at tokens `first` to `last` (excluded)."""

    cue: int
    first: int
    last: int
    strong: bool = True
    """The verb puts words into a mouth by itself; a weak one needs a quotation in its sentence."""
    trailing: bool = False
    """What is said stands before (", Roe said")."""

    @property
    def start(self) -> int:
        """The first token of speaker and cue together."""
        return min(self.cue, self.first)

    @property
    def end(self) -> int:
        """The index after the last token of speaker and cue together."""
        return max(self.cue + 1, self.last)


def sayings(tokens: Sequence[Token], sentences: Sequence[Phrase], quoted: Set[int]) -> list[Saying]:
    """The attributions of one paragraph."""
    found: list[Saying] = []
    for first, last in sentences:
        found += _in_sentence(Stretch(tokens, first, last, quoted))
    return found


def _in_sentence(stretch: Stretch) -> list[Saying]:
    has_quote = any(i in stretch.quoted for i in range(stretch.first, stretch.last))
    found: list[Saying] = []
    for i in range(stretch.first, stretch.last):
        if i in stretch.quoted and (i - stretch.first > COLON or stretch.tokens[i].text != ":"):
            continue
        if (saying := _saying(stretch, i, has_quote, found[-1] if found else None)) is not None:
            found.append(saying)
    return found


def _saying(stretch: Stretch, i: int, has_quote: bool, before: Saying | None) -> Saying | None:
    """The attribution whose cue stands at `i`; `before` is the last one in its sentence."""
    token = stretch.tokens[i]
    if token.text == ":":
        return _before_colon(stretch, i)
    if token.text in _DASHES:
        return _signed(stretch, i) if has_quote else None
    if token.low == "according":
        return _according(stretch, i)
    if token.kind != WORD or not token.text.islower():
        return None
    if token.low in NOUNS and has_quote and i > stretch.first and stretch.tokens[i - 1].kind == OF:
        return _owned(stretch, i)
    if token.low not in VERBS or (token.low not in STRONG and not has_quote):
        return None
    if token.low in PARTICIPLES or (token.low in INFINITIVES and stretch.tokens[i - 1].low == "to"):
        speaker = (before.first, before.last) if before else clauses.main_subject(stretch, i)
        return Saying(i, *speaker, strong=False) if speaker else None
    return _finite(stretch, i)


def _finite(stretch: Stretch, i: int) -> Saying | None:
    """ "Roe said", "Roe, a nurse, said", and "said Roe" after what he said; not "they were told"."""
    tokens, strong = stretch.tokens, stretch.tokens[i].low in STRONG
    if tokens[i].low != "quoted" and clauses.is_passive(tokens, i):
        return None
    subject = clauses.subject(stretch, i)
    if subject is not None and _agrees(tokens, i, subject):
        return Saying(i, *subject, strong, _trails(stretch, subject[0]) or _closes(stretch, subject[0], i))
    if i == stretch.first or (tokens[i - 1].text not in (",", "—", "–") and i - 1 not in stretch.quoted):
        return None
    end = clauses.phrase_end(stretch, i + 1)
    return Saying(i, i + 1, end, strong, trailing=True) if end > i + 1 else None


def _agrees(tokens: Sequence[Token], i: int, subject: Phrase) -> bool:
    """Whether verb and subject fit: "they say" and not "mental state", "he claims" and not "Republican claims"."""
    verb, noun, before = tokens[i].low, tokens[subject[1] - 1], tokens[i - 1].low
    if noun.kind == NUMBER:
        return False
    if verb in PLURAL_CUES:
        return noun.low in _PLAIN_SUBJECTS or is_plural(noun.low) or before in AUXILIARIES or before in ADVERBS
    if verb in NOUN_CUES and noun.low not in _SINGULAR_SUBJECTS:
        return noun.kind == WORD and noun.text[0].isupper() and noun.low not in DEMONYMS and noun.low not in PARTIES
    return True


def _according(stretch: Stretch, i: int) -> Saying | None:
    """ "According to police, ..." and "..., according to police"."""
    if i + 2 >= stretch.last or stretch.tokens[i + 1].low != "to":
        return None
    end = clauses.phrase_end(stretch, i + 2)
    trailing = stretch.tokens[i].text.islower() or _trails(stretch, i)
    return Saying(i, i + 2, end, trailing=trailing) if end > i + 2 else None


def _owned(stretch: Stretch, i: int) -> Saying | None:
    """ "The minister's claim that ...": whose noun of saying it is."""
    start = clauses.phrase_start(stretch, i - 1)
    return Saying(i, start, i - 1) if start < i - 1 else None


def _before_colon(stretch: Stretch, i: int) -> Saying | None:
    """A transcript's speaker, in capitals: "ROE: Welcome"."""
    tokens = stretch.tokens
    start = stretch.first + (tokens[stretch.first].text in "“\"'")
    if not start < i <= start + COLON - 1 or tokens[start].text in LABELS:
        return None
    return (
        Saying(i, start, i) if all(token.text.isupper() and token.kind == WORD for token in tokens[start:i]) else None
    )


def _signed(stretch: Stretch, i: int) -> Saying | None:
    """A name at a dash after a quotation: "…” — Jane Roe, Leeds"."""
    tokens, end = stretch.tokens, i + 1
    if i - 1 not in stretch.quoted or i in stretch.quoted:
        return None
    while end < stretch.last and tokens[end].kind == WORD and tokens[end].text[0].isupper():
        end += 1
    closed = end == stretch.last or tokens[end].kind != WORD
    return Saying(i, i + 1, end, trailing=True) if end > i + 1 and closed else None


def _trails(stretch: Stretch, first: int) -> bool:
    """Whether what is said stands before the speaker at `first`: a closing mark, a dash, or a statement and a comma."""
    if first == stretch.first:
        return False
    before = stretch.tokens[first - 1].text
    return first - 1 in stretch.quoted or before in ("—", "–") or (before == "," and _is_statement(stretch, first - 1))


def _closes(stretch: Stretch, first: int, cue: int) -> bool:
    """Whether a comma stands before the speaker at `first`, and nothing that could be said behind the cue."""
    behind = (token.kind for token in stretch.tokens[cue + 1 : stretch.last])
    return first > stretch.first + 1 and stretch.tokens[first - 1].text == "," and WORD not in behind


def _is_statement(stretch: Stretch, comma: int) -> bool:
    """Whether the words before the comma say something: a verb among them, and not "When asked, he said"."""
    tokens, start = stretch.tokens, comma
    while start > max(stretch.first, comma - STATEMENT) and tokens[start - 1].text not in ".!?;:":
        start -= 1
    bound = tokens[start].low == "at" and tokens[start + 1].low in ("least", "most")
    return (bound or tokens[start].low not in OPENERS) and any(clauses.is_verb(token) for token in tokens[start:comma])
