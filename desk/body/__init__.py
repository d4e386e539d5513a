"""Item to Copy: every character in one labelled block, kept or set aside with a reason; sentences."""

from __future__ import annotations

from desk.body.copy import Block, Copy, Sentence
from desk.body.layout import lay_out
from desk.body.sentences import split

__all__ = ["Block", "Copy", "Sentence", "lay_out", "split"]
