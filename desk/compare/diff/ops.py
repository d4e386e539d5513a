"""Kept tokens written down as ops: every character of two texts in its place.

Takes two texts, the places of the tokens that both keep, and those kept in the passages that moved. Promises ops in the
order of the first text that cover both without gap or overlap. Offsets are 0-based, half-open code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desk.compare.diff.passages import Passage, Passages
from desk.compare.diff.patience import Pairs
from desk.compare.diff.prose import Prose, Range
from desk.compare.diff.weights import Weight, weigh
from desk.spans import Span


class Edit(StrEnum):
    """What was done to a stretch."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Op:
    """One stretch of the first text and its counterpart in the second; an insert or a delete has one of them empty."""

    op: Edit
    a: Span
    b: Span
    weight: Weight
    """What kind of word changed. An equal stretch weighs `space`: its typography may differ; a moved one `wording`."""


def written(texts: Passages, kept: Pairs, moved: Mapping[Passage, Pairs]) -> tuple[Op, ...]:
    """The ops that make the second text of the first, from the tokens kept in place and in each moved passage."""
    ops = _Writer(texts, moved).passage(texts.whole, kept, Edit.EQUAL, Span(0, 0), Span(0, 0))
    return tuple(_joined(texts.a.text, texts.b.text, ops))


class _Side(NamedTuple):
    """One side of what lies between two kept tokens: the blank before its words, the words, the blank after them."""

    lead: Span
    words: Span
    trail: Span
    tokens: Range


class _Writer:
    """Two texts, and the tokens kept in the passages that moved between them."""

    def __init__(self, texts: Passages, moved: Mapping[Passage, Pairs]) -> None:
        self._texts, self._a, self._b = texts, texts.a, texts.b
        self._moved = moved

    def passage(self, passage: Passage, kept: Pairs, both: Edit, a_last: Span, b_last: Span) -> Iterator[Op]:
        """The ops of one passage behind two spans already written; `both` is what its kept words are."""
        (a_at, a_end), (b_at, b_end) = passage
        for a_next, b_next, size in _runs(kept):
            yield from self._gap(Passage((a_at, a_next), (b_at, b_next)), both, a_last, b_last)
            a_last, b_last = _span(self._a, a_next, size), _span(self._b, b_next, size)
            if a_last.of(self._a.text) == b_last.of(self._b.text):
                yield _both(both, a_last, b_last)
            else:
                yield from self._token_by_token(a_next, b_next, size, both)
            a_at, b_at = a_next + size, b_next + size
        yield from self._gap(Passage((a_at, a_end), (b_at, b_end)), both, a_last, b_last)

    def _token_by_token(self, a: int, b: int, size: int, both: Edit) -> Iterator[Op]:
        """A run whose typography differs somewhere."""
        yield _both(both, _span(self._a, a), _span(self._b, b))
        for step in range(1, size):
            a_blank, b_blank = (
                Span(side.tokens[at + step - 1].end, side.tokens[at + step].start)
                for side, at in ((self._a, a), (self._b, b))
            )
            yield from _beside(both, a_blank, b_blank)
            yield _both(both, _span(self._a, a + step), _span(self._b, b + step))

    def _gap(self, gap: Passage, both: Edit, a_last: Span, b_last: Span) -> Iterator[Op]:
        a, b = _side(self._a, a_last, gap.a), _side(self._b, b_last, gap.b)
        if both is Edit.EQUAL and self._texts.crossed(gap):
            yield from self._crossed(a, b)
        else:
            yield from self._changed(a, b, both)

    def _crossed(self, a: _Side, b: _Side) -> Iterator[Op]:
        """A gap that passages moved out of or into. What else it holds went or came: it answers nothing here."""
        yield from _beside(Edit.EQUAL, a.lead, b.lead)
        left = {moved.a: moved for moved in self._texts.left(a.tokens)}
        for piece in _pieces(a.tokens, left):
            if moved := left.get(piece):
                a_start, b_start = self._a.start(moved.a[0]), self._b.start(moved.b[0])
                starts = Span(a_start, a_start), Span(b_start, b_start)
                yield from self.passage(moved, self._moved[moved], Edit.MOVE, *starts)
            else:
                yield self._edit(_chars(self._a, piece), Span(b.lead.end, b.lead.end), piece, _NONE)
        came = {moved.b for moved in self._texts.came(b.tokens)}
        for piece in _pieces(b.tokens, came):
            if piece not in came:
                yield self._edit(Span(a.trail.end, a.trail.end), _chars(self._b, piece), _NONE, piece)

    def _changed(self, a: _Side, b: _Side, both: Edit) -> Iterator[Op]:
        """A gap with nothing but its own words: the blanks at its edges stand beside each other, the rest changed."""
        a, b = _facing(a, self._a.text, b, self._b.text), _facing(b, self._b.text, a, self._a.text)
        a_words, b_words = Span(a.lead.start, a.trail.end), Span(b.lead.start, b.trail.end)
        leads, trails = _are_both(a.lead, b.lead), _are_both(a.trail, b.trail)
        if leads:
            yield _both(both, a.lead, b.lead)
            a_words, b_words = Span(a.lead.end, a_words.end), Span(b.lead.end, b_words.end)
        if trails:
            a_words, b_words = Span(a_words.start, a.trail.start), Span(b_words.start, b.trail.start)
        if a_words.start < a_words.end or b_words.start < b_words.end:
            yield self._edit(a_words, b_words, a.tokens, b.tokens)
        if trails:
            yield _both(both, a.trail, b.trail)

    def _edit(self, a: Span, b: Span, a_tokens: Range, b_tokens: Range) -> Op:
        edit = Edit.REPLACE if _are_both(a, b) else Edit.DELETE if a.start < a.end else Edit.INSERT
        return Op(edit, a, b, weigh(self._a, a_tokens, self._b, b_tokens))


_NONE = (0, 0)


def _runs(kept: Pairs) -> Iterator[tuple[int, int, int]]:
    """Kept tokens side by side: where they start in either text, and how many they are."""
    at = 0
    while at < len(kept):
        (a, b), end = kept[at], at + 1
        while end < len(kept) and kept[end] == (a + end - at, b + end - at):
            end += 1
        yield a, b, end - at
        at = end


def _span(prose: Prose, place: int, size: int = 1) -> Span:
    return Span(prose.tokens[place].start, prose.tokens[place + size - 1].end)


def _chars(prose: Prose, tokens: Range) -> Span:
    """The characters of the tokens with the blank behind them."""
    return Span(prose.start(tokens[0]), prose.start(tokens[1]))


def _side(prose: Prose, last: Span, tokens: Range) -> _Side:
    end = prose.start(tokens[1])
    if tokens[0] == tokens[1]:
        return _Side(Span(last.end, end), Span(end, end), Span(end, end), tokens)
    words = Span(prose.tokens[tokens[0]].start, prose.tokens[tokens[1] - 1].end)
    return _Side(Span(last.end, words.start), words, Span(words.end, end), tokens)


def _facing(side: _Side, text: str, other: _Side, other_text: str) -> _Side:
    """A side that is nothing but a blank, its blank set behind the other's words where only there is one like it."""
    if side.tokens[0] < side.tokens[1] or other.tokens[0] == other.tokens[1]:
        return side
    blank, before, after = side.lead.of(text), other.lead.of(other_text), other.trail.of(other_text)
    if after and (not before or (before != blank and after == blank)):
        return side._replace(lead=Span(side.lead.start, side.lead.start), trail=side.lead)
    return side


def _are_both(a: Span, b: Span) -> bool:
    return a.start < a.end and b.start < b.end


def _both(both: Edit, a: Span, b: Span) -> Op:
    return Op(both, a, b, Weight.SPACE if both is Edit.EQUAL else Weight.WORDING)


def _beside(both: Edit, a: Span, b: Span) -> Iterator[Op]:
    """Two blanks beside each other, either of which may be empty."""
    if _are_both(a, b):
        yield _both(both, a, b)
    elif a.start < a.end or b.start < b.end:
        yield Op(Edit.DELETE if a.start < a.end else Edit.INSERT, a, b, Weight.SPACE)


def _pieces(whole: Range, cut: Iterable[Range]) -> Iterator[Range]:
    """`whole` in order, parted at the ranges of `cut`, those among the pieces."""
    at = whole[0]
    for start, end in sorted(cut):
        if at < start:
            yield at, start
        yield start, end
        at = end
    if at < whole[1]:
        yield at, whole[1]


def _joined(a: str, b: str, ops: Iterable[Op]) -> Iterator[Op]:
    """Equal stretches side by side as one, and moved ones; those whose typography differs stay apart."""
    last: Op | None = None
    alike = False
    for op in ops:
        same = op.a.of(a) == op.b.of(b)
        touches = last and last.op is op.op and last.a.end == op.a.start and last.b.end == op.b.start
        if last and touches and op.op in (Edit.EQUAL, Edit.MOVE) and (same == alike):
            last = Op(op.op, Span(last.a.start, op.a.end), Span(last.b.start, op.b.end), op.weight)
            continue
        if last:
            yield last
        last, alike = op, same
    if last:
        yield last
