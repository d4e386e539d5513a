"""JSON to plain values, whatever state the file is in: every scalar as the characters that were sent.

A file that breaks off is closed where it ends, so that the fields and the text before the break are still read; the
trouble names line and column. Numbers stay strings, since a version of 10 digits or "007" is no quantity.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desk.trouble import Trouble
from desk.wire.decoding import charset

Fields = dict[str, Any]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+(?P<end>"|\\?\Z)|[\[\]{}]', re.DOTALL)  # a string, perhaps open at the end
_CHARACTERS = re.compile(
    r'"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+'
)  # of a string, as far as its escapes are whole
_CLOSERS = {"{": "}", "[": "]"}


@dataclass(frozen=True, slots=True)
class Parsed:
    """The value of a file, and what was wrong."""

    value: Any
    troubles: tuple[Trouble, ...] = ()
    rest: str = ""
    """The characters behind a fault."""


def read_json(data: bytes) -> Parsed:
    """The value of a JSON file, as far as it goes; an empty object where it holds none. Never raises."""
    decoded = charset.decode(data)
    parsed = parse_json(decoded.text)
    return Parsed(parsed.value, (*decoded.troubles, *parsed.troubles), parsed.rest)


def parse_json(text: str) -> Parsed:
    """The same for characters."""
    try:
        return Parsed(_load(text))
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and (values := _one_a_line(text)):
            return Parsed(values)
        where = f"line {error.lineno}, column {error.colno}"
        fault = Trouble(f"JSON broken at {where}: {error.msg[:1].lower()}{error.msg[1:]}")
        upto = len(text) if error.msg.startswith("Unterminated string") else error.pos
        value = _mended(text[:upto])
        return Parsed(value, (fault,), text[upto:].strip())
    except (RecursionError, ValueError):
        return Parsed({}, (Trouble("JSON nested deeper than can be read"),), text)


def field(value: Any, *keys: str) -> str | None:
    """The first of `keys` in an object that holds a scalar, as sent; None where none does."""
    if not isinstance(value, dict):
        return None
    found = (value.get(key) for key in keys)
    return next((each for each in found if isinstance(each, str) and each.strip()), None)


def objects(value: Any) -> Iterator[Fields]:
    """The objects of a list, or of an object's values; nothing for anything else."""
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return
    yield from (each for each in value if isinstance(each, dict))


def _load(text: str) -> Any:
    return json.loads(text, strict=False, parse_int=str, parse_float=str, parse_constant=str)


def _one_a_line(text: str) -> list[Any]:
    """The values of a file that has one in each line; none where a line is broken."""
    try:
        return [_load(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        return []


def _mended(text: str) -> Any:
    """The value of a file that breaks off: its open string, then its open brackets closed."""
    stack: list[str] = []
    open_at: int | None = None
    for token in _TOKEN.finditer(text):
        open_at = None if token["end"] in (None, '"') else token.start()
        if token.group() in _CLOSERS:
            stack.append(_CLOSERS[token.group()])
        elif token.group() in "]}" and stack:
            stack.pop()
    closing = "".join(reversed(stack))
    if open_at is not None and (characters := _CHARACTERS.match(text, open_at)):
        whole = characters.string[: characters.end()]
        attempts = [whole + '"', whole + '":null']
    else:
        attempts = [text, text.rstrip(" \t\r\n,"), text.rstrip() + "null", text.rstrip() + ":null"]
    for attempt in attempts:
        try:
            return _load(attempt + closing)
        except (ValueError, RecursionError):
            continue
    return {}
