"""Bytes to items: one reader a format, sniffed by content, the sender's own fields kept beside ours.

In the order in which one package may use another: `decoding` (bytes to characters and trees), `wording` (how senders
put things), `paragraphs` (a body to labelled pieces), `webpage` (saved pages) and `formats` (a reader each); between
them `dispatch` has what is the same for every format, and `readers` asks the formats.

What reads is loaded on first use: whoever only looks at items needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use

if TYPE_CHECKING:
    from desk.wire.readers import read, why_no_copy

__all__ = ["read", "why_no_copy"]

__getattr__ = on_first_use(
    __name__,
    readers="read why_no_copy",
)
