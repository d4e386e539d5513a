"""Item to Copy: every character in one labelled block, kept or set aside with a reason; sentences.

What lays out is loaded on first use: whoever only looks at copy needs none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from desk.body.copy import Block, Copy, Sentence

if TYPE_CHECKING:
    from desk.body.layout import lay_out
    from desk.body.sentences import split

__all__ = ["Block", "Copy", "Sentence", "lay_out", "split"]

_LATER = {"lay_out": "desk.body.layout", "split": "desk.body.sentences"}
"""Name to module."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
