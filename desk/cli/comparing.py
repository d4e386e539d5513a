"""Copies side by side, named A, B, C ... in the order given."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, islice, product
from string import ascii_uppercase

from desk.body import Copy
from desk.compare import compare, source
from desk.compare.point import Comparison


def compare_copies(copies: Sequence[Copy]) -> Comparison:
    """Every copy a source of one comparison; versions of one story by one sender are a chain."""
    from desk.stories import chain_ids  # a batch names its own chains, and needs no grouping

    chains = chain_ids(copies)
    return compare([source(*each) for each in zip(names(len(copies)), copies, chains, strict=True)])


def names(number: int) -> list[str]:
    """So many names for sources: A, B ... Z, AA, AB ..."""
    letters = ("".join(each) for length in count(1) for each in product(ascii_uppercase, repeat=length))
    return list(islice(letters, number))
