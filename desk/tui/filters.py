"""What `/` takes: words, and fields such as `src:cp`, `tag:quote`, `kind:number`, `is:conflict`, `is:open`.

A filter is a text; all its terms must hold. Case never matters. An unknown field is refused with the ones that there
are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desk.compare.point import Point
from desk.rulings import Ruling, State
from desk.trouble import DeskError
from desk.tui.marks import STATES, VERDICTS
from desk.tui.names import Nameplate

FIELDS = ("is", "kind", "src", "tag")


@dataclass(frozen=True, slots=True)
class Subject:
    """A point with what a filter may ask about it."""

    point: Point
    ruling: Ruling
    plates: Mapping[str, Nameplate]
    """By source name."""
    text: str
    """The sentences that the point's claims stand in."""


def parse(text: str) -> Callable[[Subject], bool]:
    """The test that `text` stands for; the empty filter lets everything through. Raises DeskError on an unknown
    field."""
    terms = [_term(word) for word in text.lower().split()]
    return lambda subject: all(term(subject) for term in terms)


def _term(word: str) -> Callable[[Subject], bool]:
    field, colon, value = word.partition(":")
    if not colon or not field.isalpha():
        return lambda subject: word in _words(subject)
    tests: dict[str, Callable[[Subject], bool]] = {
        "is": lambda subject: value in _states(subject),
        "kind": lambda subject: subject.point.kind.startswith(value),
        "src": lambda subject: any(value in _source(subject, cited.item) for cited in subject.point.claims),
        "tag": lambda subject: any(tag.lower().startswith(value) for tag in subject.ruling.tags),
    }
    if field not in tests:
        raise DeskError(f"No field {field}: to filter by", "Fields: " + ", ".join(f"{name}:" for name in FIELDS))
    return tests[field]


def _words(subject: Subject) -> str:
    return "\n".join((subject.point.question, subject.point.why, subject.ruling.note, subject.text)).lower()


def _states(subject: Subject) -> set[str]:
    """Every word that `is:` may be asked for: "decided" is whatever is not open."""
    words = {
        subject.point.verdict.value,
        VERDICTS[subject.point.verdict].word,
        STATES[subject.ruling.state].word,
        subject.point.severity.value,
    }
    if subject.ruling.state is not State.OPEN:
        words.add("decided")
    if subject.ruling.note:
        words.add("noted")
    return words


def _source(subject: Subject, name: str) -> str:
    plate = subject.plates[name]
    return f"{plate.short} {plate.long} {plate.path}".lower()
