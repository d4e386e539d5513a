"""Item to Copy: every character in one labelled block, kept or set aside with a reason; sentences.

What lays out is loaded on first use: whoever only looks at copy needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.body.copy import Block, Copy, Sentence
from desk.loading import on_first_use

if TYPE_CHECKING:
    from desk.body.layout import lay_out
    from desk.body.sentences import split

__all__ = ["Block", "Copy", "Sentence", "lay_out", "split"]

__getattr__ = on_first_use(
    __name__,
    layout="lay_out",
    sentences="split",
)
