"""Sentence to claims: what each says, typed, and who says so.

What reads claims is loaded on first use: whoever only looks at them needs none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk.facts.reading import claims

__all__ = ["claims"]

_LATER = {"claims": "desk.facts.reading"}
"""Name to module."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
