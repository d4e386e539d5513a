"""The journal as JSON Lines and back: one object a row, so that a story's rulings can be read, mailed and replayed.

A row: {"schema": "desk.log/1", "seq", "at", "editor", "story"} and one of `decision` {"verb", "targets", "source",
"text", "choice", "place", "rest"}, `undoes`, `redoes` (each a row's `seq`). What is not set is left out.
`parse_log` gives back what `log_lines` was given; it raises DeskError, naming the line, counted from 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypeVar

from desk.rulings import Decision, Entry, Verb
from desk.trouble import DeskError

SCHEMA = "desk.log/1"

T = TypeVar("T", int, str)


def log_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """One line of JSON a row, without the line end."""
    for entry in entries:
        row: dict[str, object] = {
            "schema": SCHEMA,
            "seq": entry.seq,
            "at": entry.at,
            "editor": entry.editor,
            "story": entry.story,
        }
        if entry.decision is not None:
            row["decision"] = fields(entry.decision)
        if entry.undoes is not None:
            row["undoes"] = entry.undoes
        if entry.redoes is not None:
            row["redoes"] = entry.redoes
        yield written(row)


def written(row: dict[str, object]) -> str:
    """JSON on one line, readable as it is; half a surrogate pair, which no file can hold, as an escape."""
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()


def parse_log(lines: Iterable[str]) -> tuple[Entry, ...]:
    """The rows that the lines hold; blank lines are passed over."""
    entries = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entries.append(_entry(json.loads(line)))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            hint = "Each line is one object as `desk log` prints it."
            raise DeskError(f"line {number} of the log: {_reason(error)}", hint) from error
    return tuple(entries)


def fields(decision: Decision) -> dict[str, object]:
    """A decision as JSON, without its story (the row has it) and without what is not set."""
    row: dict[str, object] = {"verb": decision.verb.value, "targets": list(decision.targets)}
    for name in ("source", "text", "choice", "place"):
        value = getattr(decision, name)
        if value is not None:
            row[name] = value
    if decision.rest:
        row["rest"] = list(decision.rest)
    return row


def decision_of(row: object, story: str) -> Decision:
    """The decision that `fields` wrote. Raises KeyError, TypeError or ValueError where it is not one."""
    if not isinstance(row, dict):
        raise TypeError("a decision is an object")
    return Decision(
        story=story,
        verb=Verb(row["verb"]),
        targets=_strings(row["targets"], "targets"),
        source=_optional(row, "source", str),
        text=_optional(row, "text", str),
        choice=_optional(row, "choice", str),
        place=_optional(row, "place", int),
        rest=_strings(row.get("rest", []), "rest"),
    )


def _strings(value: object, name: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError(f"`{name}` is a list of strings")
    return tuple(value)


def _entry(row: object) -> Entry:
    if not isinstance(row, dict):
        raise TypeError("a row is an object")
    if row.get("schema") != SCHEMA:
        raise ValueError(f"`schema` is not {SCHEMA}")
    if sum(name in row for name in ("decision", "undoes", "redoes")) != 1:
        raise ValueError("a row has one of `decision`, `undoes`, `redoes`")
    story = _needed(row, "story", str)
    return Entry(
        seq=_needed(row, "seq", int),
        at=_needed(row, "at", str),
        editor=_needed(row, "editor", str),
        decision=decision_of(row["decision"], story) if "decision" in row else None,
        story=story,
        undoes=_optional(row, "undoes", int),
        redoes=_optional(row, "redoes", int),
    )


def _needed(row: dict[str, object], name: str, sort: type[T]) -> T:
    value = row[name]
    if not isinstance(value, sort) or isinstance(value, bool):
        raise TypeError(f"`{name}` is not {'a number' if sort is int else 'a string'}")
    return value


def _optional(row: dict[str, object], name: str, sort: type[T]) -> T | None:
    return None if row.get(name) is None else _needed(row, name, sort)


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON ({error.msg}, column {error.colno})"
    if isinstance(error, KeyError):
        return f"`{error.args[0]}` is missing"
    return str(error)
