"""A sentence in clauses: the stretches that say one thing each, so that a span shows what is meant and no more.

Takes a line; gives its clauses in the order of the text, blank at neither end, not overlapping. A piece too short to
say anything goes with its neighbour. Offsets are half-open, in code points into the source's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, zip_longest

from desk.compare.answers.answer import Line, Said
from desk.compare.language.kindred import CIRCLES
from desk.compare.language.negations import DENIES_AT_ALL
from desk.compare.language.wordings import Wording, lowered
from desk.compare.language.words import CONTRARY, STATES, Word, contrary, opposite
from desk.facts.claim import Claim, ClaimKind, Moment, Quantity, State
from desk.facts.grammar.stateforms import FORMS
from desk.facts.lexicon.grammar import AUXILIARIES, VERBS
from desk.facts.lexicon.irregular import PASTS
from desk.facts.lexicon.titles import TITLES
from desk.spans import Span

NAMED = 4
"""Words of a name with its titles, at most."""
FEWEST = 2
"""Content words of a clause that says something by itself."""
ALL_ELSE = 0.75
"""The share of the shorter of two clauses, a verb apart, that the other must have for the verbs to be held against each
other: with 0.5 indices that fell and others that rose are one."""
_OFF = frozenset(("cancel", "postpone"))
"""What becomes of a plan that is dropped."""
_TURNING = STATES | CONTRARY
"""Senses that some other sense may exclude: most clauses have none."""
_JOINS = "and|but|while|after|before|when|which|who|because|where|since|although"
_CAUSES = "following|amid|despite|due to|because of|so that|so they|in order to|as part of"
_CUT = re.compile(
    rf"(?:,(?!\d)|[;—–()“”\"]|:(?!\d))+\s*(?:(?:{_JOINS}|that|with) )?"
    rf"| (?=(?:{_JOINS}|{_CAUSES}) )(?!after (?:he|she|they)\b)"
    r"| (?=that (?:[a-z]+ed|[a-z]+s|killed|left|hit|led|is|are|was|were|has|had|have|will|would) )"
)
_AND = re.compile(r" (?=and )")
_VERB = re.compile(rf"\b(?:{'|'.join(sorted(VERBS | AUXILIARIES | PASTS | FORMS.keys()))}|[a-z]+ed)\b")
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be) \w+$")
_NAMED_LAST = re.compile(r"\b[A-Z][\w’'-]*$")
_DONE = re.compile(rf"\b(?:was|were|has|have|had|{'|'.join(sorted(PASTS))}|[a-z]+ed)\b")
_SAYING = re.compile(
    r"\b(?<!been )(?<!was )(?<!were )(?<!be )"
    r"(?:said|says|say|told [\w.,' ]{2,40}?(?= that | in | on |$)|added|noted|wrote|announced|confirmed"
    r"|reported|according to)"
    r"\b(?: that\b)?"
)
_AHEAD = re.compile(
    r"['’]ll\b|\b(?:will|would|could|might|should|shall|due|scheduled"
    r"|expected(?! (?:\d{4} )?(?:costs?|earnings|profits?|revenues?|sales)\b)|planned|plans?|set (?:to|for)"
    r"|hop(?:es?|ing) (?:to|that|for)|intends?|likely|awaiting|pending"
    r"|(?:about|going|prepar\w+|threaten\w*|vow\w*) to|(?:is|are|was|were) (?:to|(?:still )?being)|forecast|aims?"
    r"|awaited|proposed|considering|in talks)\b"
)
_PENDING = re.compile(
    r"\b(?=[abnuwsy])(?:no immediate|no word|not yet|yet to|awaited|unknown|not known|unclear|under investigation"
    r"|(?:being )?withheld"
    r"|not been (?:identified|released|named)|still being)\b"
)
ADJUNCT = re.compile(
    r" (?:about|after|again|amid|around|as|at|because|before|by|during|for|from|in|near|on|since|till|until|when"
    r"|while)\b"
)
"""Where the matter of a verb ends, and where, when or why begins."""
_OF = re.compile(r" (?:of|in|at|for|from|on|with|to) ")
_COMPARATIVES = frozenset(("lower", "higher"))
_MAY = re.compile(r"\bmay \w+")


@dataclass(frozen=True, eq=False)
class Clause(Said):
    """One thing that a sentence says."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its content words."""
        span = self.claim.span
        return tuple(word for word in self.line.words if span.start <= word.start and word.end <= span.end)

    @cached_property
    def senses(self) -> frozenset[str]:
        """What it speaks of."""
        return frozenset(word.sense for word in self.words)

    @cached_property
    def kin(self) -> frozenset[int]:
        """The circles of kindred words that it has a word of."""
        return frozenset(circle for sense in self.senses for circle in CIRCLES.get(sense, ()))

    @cached_property
    def core(self) -> frozenset[str]:
        """What it speaks of apart from names and the titles of people."""
        return frozenset(word.sense for word in self.words if not word.name and word.text.lower() not in TITLES)

    @cached_property
    def _verb(self) -> int | None:
        """Which of its words is the first verb of state."""
        return next((at for at, word in enumerate(self.words) if word.sense in STATES or word.sense in CONTRARY), None)

    @cached_property
    def _opens(self) -> tuple[Word, ...]:
        """The words before the first verb of state, else before the first verb, else its first half."""
        if self._verb is not None:
            return self.words[: self._verb]
        verb = _VERB.search(self.claim.quote)
        end = self.claim.span.start + verb.start() if verb else 0
        return tuple(word for word in self.words if word.end <= end) or self.words[: (len(self.words) + 1) // 2]

    @cached_property
    def subject(self) -> frozenset[str]:
        """The senses of the words that it opens with."""
        return frozenset(word.sense for word in self._opens)

    @cached_property
    def opening(self) -> str:
        """The same as the copy has it, with what stands before its first word."""
        return self._text(self.claim.span.start, self._opens[-1].end) if self._opens else ""

    @cached_property
    def matter(self) -> str:
        """What stands after the first verb of state, up to where or when: "of fraud", "the first set"."""
        if self._verb is None:
            return ""
        return ADJUNCT.split(self._text(self.words[self._verb].end, self.claim.span.end))[0]

    def _text(self, start: int, end: int) -> str:
        return self.line.source.copy.item.text[start:end]

    @cached_property
    def head(self) -> str | None:
        """The sense of the noun that its subject is: "price" of "the average price of a home in the city"."""
        told = [word for word in self.words if word.sense in self.subject]
        for word, after in pairwise(told):
            if _OF.match(self._text(word.end, after.start)):
                return word.sense
        return told[-1].sense if told else None

    @cached_property
    def object(self) -> frozenset[str]:
        """The senses of the words after the first verb of state; none where there is no such verb."""
        return frozenset(word.sense for word in self.words[self._verb + 1 :]) if self._verb is not None else frozenset()

    @cached_property
    def typed(self) -> bool:
        """Whether a figure, a time or a name stands in it."""
        return any(
            self.claim.span.holds(claim.span) for claim in self.line.claims if not isinstance(claim.value, State)
        )

    @cached_property
    def days(self) -> frozenset[str]:
        """The days on which the times in it begin."""
        told = (claim.value for claim in self.line.claims if self.claim.span.holds(claim.span))
        return frozenset(value.start[:10] for value in told if isinstance(value, Moment) and value.start)

    @cached_property
    def counted(self) -> bool:
        """Whether a figure stands in it, in digits or in words."""
        figures = (claim.span for claim in self.line.claims if isinstance(claim.value, Quantity))
        return any(map(self.claim.span.holds, figures)) or re.search(r"\d", self.claim.quote) is not None

    @cached_property
    def denies(self) -> bool:
        """Whether a word of denial stands in it."""
        return has_denial(self.claim.quote)

    @cached_property
    def ahead(self) -> bool:
        """Whether it tells of what is to come, may be, or is not known yet."""
        return _looks_ahead(self.claim.quote) or self.pending

    @cached_property
    def done(self) -> bool:
        """Whether a verb in it tells of what was, or has been; headlines tell it in the present."""
        return self.line.headline or _DONE.search(self.claim.quote) is not None

    @cached_property
    def pending(self) -> bool:
        """Whether it is not known yet."""
        return _PENDING.search(lowered(self.claim.quote)) is not None

    @cached_property
    def asserted(self) -> tuple[Word, ...]:
        """The words but those that only name a count: "the death toll"."""
        words = self.words
        return tuple([word for word, after in zip_longest(words, words[1:]) if not _counts(after)])

    @cached_property
    def _states(self) -> tuple[Word, ...]:
        """Its asserted words that some other sense excludes; "lower" in "lower rates" asserts nothing."""
        starts = {word.start for word in self.words}
        return tuple(
            word
            for word in self.asserted
            if word.sense in STATES and not (word.text.lower() in _COMPARATIVES and word.end + 1 in starts)
        )

    @cached_property
    def _turns(self) -> tuple[Word, ...]:
        """Its asserted words that a contrary excludes."""
        return tuple(word for word in self.asserted if word.sense in CONTRARY)

    @cached_property
    def _plan(self) -> Word | None:
        """The word that tells of what is to come."""
        found, said = _AHEAD.search(lowered(self.claim.quote)), self.claim.span
        if found is None:
            return None
        here = Span(*found.span()).shifted(said.start)
        return Word(here.start, here.end, self._text(here.start, here.end), "plan", name=False)

    @cached_property
    def off(self) -> Word | None:
        """The word that says that something is off."""
        if self.senses.isdisjoint(_OFF):
            return None
        return next((word for word in self.asserted if word.sense in _OFF), None)

    @cached_property
    def stands(self) -> bool:
        """Whether it has a word that some other word excludes."""
        return not self.senses.isdisjoint(_TURNING) and bool(self._states or self._turns)

    def opposed(self, other: Clause) -> tuple[Word, Word] | None:
        """A word of this clause and one of the other whose senses exclude each other; never one that both have."""
        if not self._states or not other._states:
            return None
        if self.denies != other.denies:  # "no plans to shut it permanently" and "temporarily" agree
            return None
        for word in self._states:
            for against in other._states:
                alone = word.sense not in other.senses or against.sense not in self.senses
                if alone and opposite(word.sense, against.sense):
                    return word, against
        return None

    def contrary(self, other: Clause) -> tuple[Word, Word] | None:
        """A verb of this clause and one of the other of which one alone can hold, where all else is shared."""
        if not self._turns or not other._turns:
            return None
        if self.denies != other.denies or not self._shares_all_else(other):
            return None
        for word in self._turns:
            for against in other._turns:
                if contrary(word.sense, against.sense):
                    return word, against
        return None

    def dropped(self, other: Clause) -> tuple[Word, Word] | None:
        """Where this clause plans what the other says is off: "will strike", "the strike has been called off"."""
        off = other.off
        if off is None or self._plan is None or self.denies or other.denies or self.senses & _OFF:
            return None
        return (self._plan, off) if self._shares_all_else(other) else None

    def _shares_all_else(self, other: Clause) -> bool:
        """Whether the two speak of the same, a verb apart."""
        shorter = min(len(self.senses), len(other.senses)) - 1
        return shorter >= FEWEST and len(self.senses & other.senses) >= ALL_ELSE * shorter


def _counts(word: Word | None) -> bool:
    return word is not None and word.sense == "toll"


@lru_cache(maxsize=4096)
def has_denial(said: str) -> bool:
    """Whether a stretch has a word of denial; remembered, since versions of a story repeat theirs."""
    return DENIES_AT_ALL.search(lowered(said)) is not None


@lru_cache(maxsize=4096)
def _looks_ahead(said: str) -> bool:
    return bool(_AHEAD.search(lowered(said)) or _MAY.search(said))


@lru_cache(maxsize=4096)
def clauses(line: Line) -> tuple[Clause, ...]:
    """The clauses of one line."""
    at = line.span.start
    return tuple(
        Clause(line, Claim(ClaimKind.STATEMENT, stretch.shifted(at), stretch.of(line.text), line.index))
        for stretch in _stretches(line.wording)
    )


@lru_cache(maxsize=4096)
def _stretches(sentence: Wording) -> tuple[Span, ...]:
    """The pieces of a sentence that say something, the short ones joined to the one before."""
    out: list[Span] = []
    for piece in _pieces(sentence.text):
        if piece.start == piece.end or not _says(sentence, piece):
            continue
        if out and (_says(sentence, piece) < FEWEST or _says(sentence, out[-1]) < FEWEST):
            out[-1] = Span(out[-1].start, piece.end)
        else:
            out.append(piece)
    return tuple(out)


def _pieces(sentence: str) -> Iterator[Span]:
    """What lies between the cuts of a sentence."""
    cuts = [found.span() for found in _CUT.finditer(sentence) if _parts(sentence, found.start())]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(sentence)]
    return (_bare(sentence, start, end) for start, end in zip(starts, ends, strict=True) if start < end)


def _parts(sentence: str, at: int) -> bool:
    """Whether "and" parts two clauses at `at`, as any other join does.

    Not before the first verb ("names and addresses were taken"), nor in a passive of two ("was shot and killed"),
    nor between two names.
    """
    if not _AND.match(sentence, at):
        return True
    before, after = sentence[:at], sentence[at + len(" and ") :]
    paired = (_PASSIVE.search(before) and _VERB.match(after)) or (_NAMED_LAST.search(before) and after[:1].isupper())
    return not paired and _VERB.search(before) is not None


def _bare(sentence: str, start: int, end: int) -> Span:
    """The stretch without blanks, marks and "X said" at its ends; empty where it says no more than who speaks."""
    piece = sentence[start:end]
    if said := _SAYING.search(lowered(piece)):
        if len(piece) - said.end() > said.start() or said.start() < 3:
            start, piece = start + said.end(), piece[said.end() :]
        else:
            piece = piece[: said.start()]
    left = len(piece) - len(piece.lstrip(" \t\n\u00a0.,;:'’"))
    right = len(piece.rstrip(" \t\n\u00a0.,;:"))
    return Span(start + left, start + max(left, right))


def _says(sentence: Wording, piece: Span) -> int:
    """How much a piece says: its content words; nothing where they only name somebody."""
    held = [word for word in sentence.words if piece.start <= word.start and word.end <= piece.end]
    core = sum(not word.name and word.text.lower() not in TITLES for word in held)
    return len(held) if core or len(held) > NAMED else 0
