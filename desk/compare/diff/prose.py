"""A text as its words stand in it: in which sentence each is, which open one, and which lie inside quotation marks.

Offsets are 0-based, half-open code points into `text`; places are 0-based indexes into `tokens`, which leave blanks
out; ranges of places are half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from desk.body import split
from desk.compare.language.tokens import Token, tokenise

Range = tuple[int, int]

_STOPS = frozenset(".?!:")
_WRAPPING = frozenset("\"'()[]")

_PARAGRAPH = re.compile(r"(?:[^\n]+|\n(?![^\S\n]*\n))+")  # up to the next blank line


@dataclass(frozen=True)
class Prose:
    """A text in tokens."""

    text: str
    tokens: tuple[Token, ...]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The forms that the tokens are compared by."""
        return tuple([token.key for token in self.tokens])

    @cached_property
    def sentences(self) -> tuple[Range, ...]:
        """The sentences, which hold every token."""
        starts = [token.start for token in self.tokens]
        firsts = [
            bisect_left(starts, paragraph.start() + sentence.start)
            for paragraph in _PARAGRAPH.finditer(self.text)
            for sentence in split(paragraph[0])
        ]
        return tuple(pairwise(sorted({0, *firsts, len(starts)})))

    @cached_property
    def openings(self) -> frozenset[int]:
        """The places where a sentence begins, and the text's end."""
        return frozenset(place for sentence in self.sentences for place in sentence)

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """For each token, whether it lies in double quotation marks; a quotation left open ends with its paragraph."""
        flags, inside, end = [], False, 0
        for token in self.tokens:
            if inside and "\n\n" in self.text[end : token.start]:
                inside = False
            is_mark = token.key == '"'
            flags.append(inside and not is_mark)
            if is_mark:
                inside = token.text in "“„«" or (not inside and token.text not in "”»")
            end = token.end
        return tuple(flags)

    def opens(self, place: int) -> bool:
        """Whether the token is the first word of a sentence or of a line."""
        start = self.tokens[place].start
        while place and self.tokens[place - 1].key in _WRAPPING:
            place -= 1
        if not place or self.tokens[place - 1].key in _STOPS:
            return True
        return "\n" in self.text[self.tokens[place - 1].end : start]

    def start(self, place: int) -> int:
        """Where the token begins; the text's end for the place after the last."""
        return self.tokens[place].start if place < len(self.tokens) else len(self.text)


def prose(text: str) -> Prose:
    """`text` with its tokens."""
    return Prose(text, tuple(tokenise(text)))
