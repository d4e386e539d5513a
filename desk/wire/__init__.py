"""Bytes to items: one reader a format, sniffed by content, the sender's own fields kept beside ours."""

from desk.wire.readers import read

__all__ = ["read"]
