"""What a copy is about, as the words of its kept text: checksums, so that what is kept of a copy is small.

Takes copies laid out; promises each word, and each pair of words side by side, with how often it stands there. Words
that tell nothing of what a copy is about (articles, months, "said") are left out.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from desk.body.copy import Copy
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
)

MOST = 255
"""A word that stands there more often counts as often as this, so that a count is one byte."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")  # O'Brien, u.s, al-asad, 3.5
_SILENT = (
    ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | NEGATIONS | PREPOSITIONS | PRONOUNS
    | frozenset(MONTHS) | frozenset(WEEKDAYS) | {"say", "says", "said", "saying", "told"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Terms:
    """Words with their counts."""

    checksums: bytes
    """A 32-bit checksum a word, in the machine's own order of bytes, rising: of 100,000 words one pair clashes."""
    counts: bytes
    """A byte a word: how often it stands there."""

    @property
    def words(self) -> memoryview:
        """The checksums as numbers."""
        return memoryview(self.checksums).cast("I")


def terms(copy: Copy) -> Terms:
    """How often each word, and each pair of words side by side, stands in the kept text."""
    counts: Counter[str] = Counter()
    for block in copy.blocks:
        if block.kept:
            _count(block.span.of(copy.item.text), counts)
    return _packed({crc32(word.encode(errors="surrogatepass")): times for word, times in counts.items()})


def together(versions: Sequence[Terms]) -> Terms:
    """What any version says; a word counts as often as the version says it that says it most."""
    if len(versions) == 1:
        return versions[0]
    most: dict[int, int] = {}
    for version in versions:
        for word, times in zip(version.words, version.counts, strict=True):
            most[word] = max(times, most.get(word, 0))
    return _packed(most)


def is_telling(word: str) -> bool:
    """Whether a word in lower case says anything of what a copy is about."""
    return len(word) > 1 and word not in _SILENT


def _packed(counts: Mapping[int, int]) -> Terms:
    words = sorted(counts)
    return Terms(array("I", words).tobytes(), bytes(min(counts[word], MOST) for word in words))


def _count(text: str, counts: Counter[str]) -> None:
    before = ""
    for found in _WORD.finditer(text.lower().replace("’", "'")):
        word = found[0].removesuffix("'s")
        if not is_telling(word):
            before = ""
            continue
        counts[word] += 1
        if before:
            counts[f"{before} {word}"] += 1
        before = word
