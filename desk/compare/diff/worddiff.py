"""Two texts word by word: what is equal, inserted, deleted, replaced and moved.

Takes any two strings. Promises that the `equal`, `delete`, `replace` and `move` ops cover the first without gap or
overlap, the `equal`, `insert`, `replace` and `move` ops the second; that no token (`language.tokens`: a figure, a
hyphenated word) is ever cut; and that typography alone (curly quotes, dash styles, blanks) weighs `space`. Sentences
are aligned first, so that a moved paragraph is moved, not lost and found. Offsets: 0-based, half-open, code points.
"""

from __future__ import annotations

from desk.compare.diff.legible import legible
from desk.compare.diff.ops import Edit, Op, written
from desk.compare.diff.passages import Passage, Passages, passages
from desk.compare.diff.patience import Pairs, kept_tokens
from desk.compare.diff.prose import Prose, Range, prose
from desk.compare.diff.weights import Weight

__all__ = ["Edit", "Op", "Weight", "word_diff"]


REWRITTEN = 0.3
"""The least share of words kept between unlinked sentences; below, what they share is chance, and both stand whole."""


def word_diff(a: str, b: str) -> tuple[Op, ...]:
    """The ops in the order of `a`; an insert stands where it would go there."""
    texts = passages(prose(a), prose(b))
    kept = [pair for passage in texts.kept for pair in _kept(texts, passage)]
    kept += [pair for passage in texts.between for pair in _worth_keeping(texts, passage)]
    moved = {passage: legible(texts, passage, _kept(texts, passage)) for passage in texts.moved}
    return written(texts, legible(texts, texts.whole, sorted(kept)), moved)


def _kept(texts: Passages, passage: Passage) -> Pairs:
    (a_start, a_end), (b_start, b_end) = passage
    kept = kept_tokens(texts.a.keys[a_start:a_end], texts.b.keys[b_start:b_end])
    return [(a_start + at_a, b_start + at_b) for at_a, at_b in kept]


def _worth_keeping(texts: Passages, passage: Passage) -> Pairs:
    kept = _kept(texts, passage)
    fewest = min(_words(texts.a, passage.a), _words(texts.b, passage.b))
    return kept if sum(texts.a.tokens[at].sort != "mark" for at, _ in kept) >= REWRITTEN * fewest else []


def _words(side: Prose, stretch: Range) -> int:
    return sum(token.sort != "mark" for token in side.tokens[slice(*stretch)])
