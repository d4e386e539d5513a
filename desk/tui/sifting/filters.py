"""What `/` takes: words, and fields such as `src:cp`, `tag:quote`, `is:conflict`, `date:2026-01`.

A filter is a text whose terms must all hold; `-` before a term turns it round, quotation marks keep words together
("four people", src:"river news"). A value holds where it is part of one that the subject has. Case never matters.
What a screen filters by is its vocabulary: a field or a value that is not in it is refused, with the nearest that is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Protocol

from desk.trouble import DeskError

Vocabulary = Mapping[str, Collection[str]]
"""The fields of a screen, each with every value that it may be asked for, in lower case."""

DATE = "date"
"""The field whose values are days (ISO 8601) and may be asked for by a year, a month, a day, or a range of them."""

FIELDS = ("is", "src", "kind", "tag", "slug", DATE)
"""Every field that some screen has."""

_TERM = re.compile(r'(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S*))')  # -src:"river news", is:open, 14,000
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_PARTED = re.compile(r'(?:[^\s"]|"[^"]*"?)+')  # src:"river news" is one word
SHOWN = 12
"""As many values of a field are named in a refusal."""


class Subject(Protocol):
    """What a filter asks."""

    def words(self) -> str:
        """The text that plain words are looked for in, in lower case."""
        ...

    def values(self, field: str) -> Iterable[str]:
        """Its values of a field, in lower case."""
        ...


@dataclass(frozen=True, slots=True)
class Term:
    """One condition."""

    field: str
    """Empty: plain words."""
    value: str
    turned: bool

    def holds(self, subject: Subject) -> bool:
        """Whether the subject meets it."""
        if not self.field:
            return (self.value in subject.words()) is not self.turned
        return any(self._is(value) for value in subject.values(self.field)) is not self.turned

    def _is(self, value: str) -> bool:
        if self.field == DATE:
            first, dots, last = self.value.partition("..")
            return first <= value and value[: len(last)] <= last if dots else value.startswith(first)
        return self.value in value


def parse(text: str) -> Callable[[Subject], bool]:
    """The test that `text` stands for; the empty filter lets everything through."""
    terms = _terms(text)
    return lambda subject: all(term.holds(subject) for term in terms)


def check(text: str, vocabulary: Vocabulary) -> None:
    """Raise DeskError where `text` names a field or a value that the vocabulary has not, with the nearest that it
    has."""
    check_fields(text, vocabulary)
    for term in _terms(text):
        if term.field == DATE:
            _check_date(term.value)
        elif term.field and not any(term.value in value for value in vocabulary[term.field]):
            raise DeskError(f"No {term.field}:{term.value} here", _nearest(term, vocabulary[term.field]))


def check_fields(text: str, fields: Collection[str] = FIELDS) -> None:
    """Raise DeskError where `text` names a field that there is not, with the nearest that there is."""
    for term in _terms(text):
        if term.field and term.field not in fields:
            near = get_close_matches(term.field, fields, n=1)
            guess = f"Did you mean {near[0]}:? " if near else ""
            known = ", ".join(f"{name}:" for name in fields)
            raise DeskError(f"No field {term.field}: to filter by", f"{guess}Fields: {known}")


def completions(vocabulary: Vocabulary) -> list[str]:
    """Every field with every value, as they are typed."""
    return [_typed(field, value) for field, values in vocabulary.items() for value in sorted(values)]


def _typed(field: str, value: str) -> str:
    return f'{field}:"{value}"' if " " in value else f"{field}:{value}"


def _terms(text: str) -> list[Term]:
    return [_term(word.group()) for word in _PARTED.finditer(text.lower())]


def _term(word: str) -> Term:
    found = _TERM.fullmatch(word)
    if found is None or not (found[2] or found[3] or found[4]):
        return Term("", word, False)
    return Term(found[2] or "", found[3] or found[4] or "", bool(found[1]))


def _nearest(term: Term, values: Collection[str]) -> str:
    if not values:
        return f"Nothing here has a {term.field}:"
    near = get_close_matches(term.value, values, n=1, cutoff=0.4)
    if near:
        return f"Did you mean {_typed(term.field, near[0])}?"
    named = sorted(values)
    more = ", ..." if len(named) > SHOWN else ""
    return f"{term.field}: takes {', '.join(named[:SHOWN])}{more}"


def _check_date(value: str) -> None:
    if not all(not each or _DAY.fullmatch(each) or _begins(each) for each in value.split("..", 1)):
        raise DeskError(f"No date:{value}", "date:2026, date:2026-01, date:2026-01-06, date:2026-01-04..2026-01-06")


def _begins(value: str) -> bool:
    """Whether a date may still come of it: it is checked at every key."""
    return bool(re.fullmatch(r"[\d.-]{1,9}", value))


def asks(text: str, field: str, value: str) -> bool:
    """Whether a filter asks for just this value of a field."""
    return any(term.field == field and term.value == value and not term.turned for term in _terms(text))
