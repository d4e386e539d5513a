"""The words of a text, folded so that they are found however they are written: what is indexed, and what is asked for.

Case, accents and width make no difference ("Älgå", "alga", "ÄLGÅ"). Chinese, Japanese, Thai and others write no spaces
between words: there every character is a word, and words that stand next to each other are asked for as a phrase.
Spans are half-open offsets in code points into the text that was handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import combining, normalize

from desk.spans import Span

# a run of letters and digits with what is combined with them, or one character of a script without spaces
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # kana and Han
)
_WORD = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w\u0300-\u036f])+")
_ASKED = re.compile(r'"([^"]*)"?|(\S+)')  # "four people", barg*
MOST = 16
"""As many words and phrases of a question are looked for."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text."""

    folded: str
    span: Span


def words(text: str) -> Iterator[Word]:
    """The words of a text, in order."""
    for found in _WORD.finditer(text):
        if folded := fold(found.group()):
            yield Word(folded, Span(*found.span()))


def indexed(text: str) -> str:
    """The folded words of a text, parted by spaces."""
    return " ".join(word.folded for word in words(text))


def fold(text: str) -> str:
    """Letters and digits without case, accents or width."""
    if text.isascii():
        return text.lower().replace("_", "")
    apart = normalize("NFKD", text.casefold())
    return "".join(each for each in normalize("NFKD", apart.casefold()) if not combining(each) and each.isalnum())


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand next to each other; the last may be only begun."""

    words: tuple[str, ...]
    begun: bool

    def fts(self) -> str:
        """As FTS5 takes it, whatever the words are."""
        return f'"{" ".join(self.words)}"' + ("*" if self.begun else "")

    def found(self, text: Sequence[Word]) -> Iterator[Span]:
        """Where it stands among the words of a text."""
        size = len(self.words)
        for at in range(len(text) - size + 1):
            if self._is(text[at : at + size]):
                yield Span(text[at].span.start, text[at + size - 1].span.end)

    def _is(self, run: Sequence[Word]) -> bool:
        *whole, last = (word.folded for word in run)
        if tuple(whole) != self.words[:-1]:
            return False
        return last.startswith(self.words[-1]) if self.begun else last == self.words[-1]


def phrases(asked: str) -> tuple[Phrase, ...]:
    """What a question asks for: words, "phrases", and words that are only begun (barg*). Whatever is typed is a
    question; signs that are neither letter nor digit ask for nothing.

    The last word is taken as begun, since it is still being typed, unless a space or a quotation mark ends it.
    """
    found = []
    for match in _ASKED.finditer(asked):
        quoted = match[1] is not None
        part = match[1] if quoted else match[2]
        typing = not quoted and match.end() == len(asked)
        run = tuple(word.folded for word in words(part))
        if run:
            found.append(Phrase(run, typing or (not quoted and part.endswith("*"))))
    return tuple(found[:MOST])
