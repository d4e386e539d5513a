"""Words that end like a superlative and are none."""

from __future__ import annotations

_PLAIN = """
arrest best chest conquest contest digest forest guest harvest honest interest invest latest manifest modest nearest
nest northwest protest quest request rest southwest test unrest west
"""
PLAIN = frozenset(_PLAIN.split())
"""Words in -est that rank nothing."""
