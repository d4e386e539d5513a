"""Claims to points: sentence links, verdict and why, word diff.

What compares is loaded on first use: whoever only looks at points needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use

if TYPE_CHECKING:
    from desk.compare.comparing import compare, source
    from desk.compare.links import link
    from desk.compare.worddiff import Op, word_diff

__all__ = ["Op", "compare", "link", "source", "word_diff"]

__getattr__ = on_first_use(
    __name__,
    comparing="compare source",
    links="link",
    worddiff="Op word_diff",
)
