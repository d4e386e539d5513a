"""Bytes to items: one reader a format, sniffed by content, the sender's own fields kept beside ours."""

from desk.wire.readers import read, why_no_copy

__all__ = ["read", "why_no_copy"]
