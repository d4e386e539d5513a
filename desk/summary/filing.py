"""A summary's file name: letters, digits and dashes of its slug, safe on every file system."""

from __future__ import annotations

import re
import unicodedata

from desk.summary.summary import Summary

LONGEST = 100
"""Bytes, the ending included; most file systems stop at 255, some archives at 100."""

ENDING = ".md"

RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z")
"""Names that are devices on Windows, whatever their ending."""


def file_name(summary: Summary) -> str:
    """The name for the summary's Markdown: of its slug, else of its headline, else "summary"."""
    name = _safe(summary.slug) or _safe(summary.headline) or "summary"
    name = f"story-{name}" if RESERVED.match(name) else name
    return _cut(name, LONGEST - len(ENDING)) + ENDING


def _safe(text: str) -> str:
    """ "BC-Wildfire--Juniper, 2nd Ld" to "bc-wildfire-juniper-2nd-ld"."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return re.sub(r"[\W_]+", "-", folded).strip("-")


def _cut(name: str, size: int) -> str:
    return name.encode()[:size].decode(errors="ignore").strip("-")
