"""The journal as JSON Lines and back: one object a row, so that a story's rulings can be read, mailed and replayed.

A row: {"schema": "desk.log/1", "seq", "at", "editor", "story"} and one of `decision` {"verb", "targets", "source",
"text", "choice", "place", "rest", "on"}, `undoes`, `redoes` (each a row's `seq`). What is not set is left out. `on` is
what the targets said: [{"point", "kind", "verdict", "severity", "question", "why", "answers", "claims", "was"}], a
claim being {"path", "start", "end", "quote"}.
`parse_log` gives back what `log_lines` was given; it raises DeskError, naming the line, counted from 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from desk.rulings import Basis, Decision, Entry, Verb
from desk.rulings.basis import Passage
from desk.spans import Span
from desk.trouble import DeskError

SCHEMA = "desk.log/1"

WORDS_OF_BASIS = ("point", "kind", "verdict", "severity", "question", "why")
"""The fields of what a point said that are one string each."""

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
    if decision.on:
        row["on"] = [_basis_row(basis) for basis in decision.on]
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
        on=tuple(_basis(each) for each in _list(row.get("on", []))),
    )


def _strings(value: object, name: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError(f"`{name}` is a list of strings")
    return tuple(value)


def _basis_row(basis: Basis) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(basis, name) for name in WORDS_OF_BASIS}
    row["answers"] = list(basis.answers)
    row["claims"] = [
        {"path": each.path, "start": each.span.start, "end": each.span.end, "quote": each.quote}
        for each in basis.claims
    ]
    return row if basis.was is None else {**row, "was": basis.was}


def _basis(row: object) -> Basis:
    """What `_basis_row` wrote. Raises KeyError, TypeError or ValueError where it is not one."""
    found = _object(row)
    return Basis(
        **{name: _needed(found, name, str) for name in WORDS_OF_BASIS},
        answers=_strings(found["answers"], "answers"),
        claims=tuple(_passage(_object(each)) for each in _list(found["claims"])),
        was=_optional(found, "was", str),
    )


def _check(on: tuple[Basis, ...]) -> None:
    """Raise ValueError where a log from elsewhere uses words that desk does not know."""
    if on:
        from desk.compare.point import Severity, Verdict  # loads all that compares: for a log read from a file alone
        from desk.facts.claim import ClaimKind
    for basis in on:
        ClaimKind(basis.kind), Verdict(basis.verdict), Severity(basis.severity)


def _passage(row: dict[str, object]) -> Passage:
    span = Span(_needed(row, "start", int), _needed(row, "end", int))
    return Passage(_needed(row, "path", str), span, _needed(row, "quote", str))


def _object(row: object) -> dict[str, object]:
    if not isinstance(row, dict):
        raise TypeError("what a point said is an object")
    return row


def _list(rows: object) -> list[Any]:
    if not isinstance(rows, list):
        raise TypeError("a list is expected")
    return rows


def _entry(row: object) -> Entry:
    if not isinstance(row, dict):
        raise TypeError("a row is an object")
    if row.get("schema") != SCHEMA:
        raise ValueError(f"`schema` is not {SCHEMA}")
    if sum(name in row for name in ("decision", "undoes", "redoes")) != 1:
        raise ValueError("a row has one of `decision`, `undoes`, `redoes`")
    story = _needed(row, "story", str)
    decision = decision_of(row["decision"], story) if "decision" in row else None
    _check(decision.on if decision else ())
    return Entry(
        seq=_needed(row, "seq", int),
        at=_needed(row, "at", str),
        editor=_needed(row, "editor", str),
        decision=decision,
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
