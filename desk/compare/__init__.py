"""Claims to points: sentence links, verdict and why, word diff."""

from __future__ import annotations

from desk.compare.links import link
from desk.compare.source import compare, source
from desk.compare.worddiff import Op, word_diff

__all__ = ["Op", "compare", "link", "source", "word_diff"]
