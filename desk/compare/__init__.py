"""Claims to points: sentence links, verdict and why, word diff."""

from __future__ import annotations

from desk.compare.links import link
from desk.compare.source import compare, source

__all__ = ["compare", "link", "source"]
