"""JSON Lines out: one object a line, UTF-8.

What cannot be encoded (half a surrogate pair, an undecodable byte of a file name) leaves as a JSON escape, and so does
what could drive or deceive a terminal. Every line is valid UTF-8 and valid JSON, whatever the copy holds.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from typing import Any

STDIN = STDOUT = "-"
_HIDDEN = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""What JSON lets through as it stands: DEL and C1, bidi controls, zero width, line separators."""


def write(row: Mapping[str, Any]) -> None:
    """One object to standard output, at once: a script may wait for the answer to one line before it sends the next."""
    put(line(row))
    sys.stdout.buffer.flush()


def line(row: Mapping[str, Any]) -> str:
    """One object as a line, its end included."""
    return _HIDDEN.sub(_escaped, json.dumps(row, ensure_ascii=False, allow_nan=False)) + "\n"


def quoted(text: str) -> str:
    """A string as JSON writes it, and TOML too."""
    return _HIDDEN.sub(_escaped, json.dumps(text, ensure_ascii=False))


def put(text: str) -> None:
    """Text to standard output as UTF-8, whatever the locale says."""
    sys.stdout.buffer.write(encoded(text))


def encoded(text: str) -> bytes:
    """UTF-8; what has no encoding becomes an escape that JSON reads back as the same character."""
    return text.encode("utf-8", "backslashreplace")


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
