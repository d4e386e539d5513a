"""Claims to points: sentence links, verdict and why, word diff.

What compares is loaded on first use: whoever only looks at points needs none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk.compare.comparing import compare, source
    from desk.compare.links import link
    from desk.compare.worddiff import Op, word_diff

__all__ = ["Op", "compare", "link", "source", "word_diff"]

_LATER = {
    **dict.fromkeys(("compare", "source"), "desk.compare.comparing"),
    "link": "desk.compare.links",
    **dict.fromkeys(("Op", "word_diff"), "desk.compare.worddiff"),
}
"""Name to module."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
