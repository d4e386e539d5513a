"""The journal as lines of JSON and back."""

from __future__ import annotations

import json

import pytest

from desk.rulings import Basis, Decision, Entry, Verb, replay
from desk.rulings.basis import Passage
from desk.spans import Span
from desk.store import log_lines, parse_log
from desk.trouble import DeskError

SAID = Basis(
    point="toll",
    kind="number",
    verdict="conflict",
    severity="high",
    question="How many dead?",
    why="“12” (A), “17” (B).",
    answers=("12..12 =", "17..17 ="),
    claims=(Passage("a.txt", Span(4, 6), "12"), Passage("b.txt", Span(0, 2), "17")),
    was="toll before",
)

JOURNAL = (
    Entry(
        4,
        "2026-05-12T12:00:00+02:00",
        "ruiz",
        Decision("flood", Verb.MERGE, ("toll",), None, "“12” dead", "range"),
        "flood",
    ),
    Entry(6, "2026-05-12T12:00:08+02:00", "ruiz", Decision("flood", Verb.HOLD, ("toll",), on=(SAID,)), "flood"),
    Entry(7, "2026-05-12T12:00:09+02:00", "ruiz", Decision("flood", Verb.MOVE, ("toll", "place"), place=0), "flood"),
    Entry(8, "2026-05-12T12:01:00+02:00", "ito", None, "flood", undoes=7),
    Entry(9, "2026-05-12T12:02:00+02:00", "ito", None, "flood", redoes=7),
    Entry(
        11, "2026-05-12T12:03:00+02:00", "ito", Decision("desk", Verb.SPLIT, ("one",), rest=("two", "three")), "desk"
    ),
)


def test_a_journal_survives_the_way_to_another_machine() -> None:
    """Row for row, so that its replay is the same state."""
    lines = "\n".join(log_lines(JOURNAL)).splitlines()
    assert parse_log(lines) == JOURNAL
    assert replay(parse_log(lines)) == replay(JOURNAL)


def test_a_row_says_what_was_done_and_nothing_that_is_not_set() -> None:
    """A person can read it."""
    assert json.loads(next(log_lines(JOURNAL))) == {
        "schema": "desk.log/1",
        "seq": 4,
        "at": "2026-05-12T12:00:00+02:00",
        "editor": "ruiz",
        "story": "flood",
        "decision": {"verb": "merge", "targets": ["toll"], "text": "“12” dead", "choice": "range"},
    }


def test_blank_lines_are_passed_over() -> None:
    """Mail programs add them."""
    assert parse_log(["", *log_lines(JOURNAL), "  \n"]) == JOURNAL


def broken(**changes: object) -> str:
    """The first row with other fields; None takes one away."""
    row = {**json.loads(next(log_lines(JOURNAL))), **changes}
    return json.dumps({name: value for name, value in row.items() if value is not None})


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "a row is an object"),
        (broken(schema="desk.log/2"), "`schema` is not desk.log/1"),
        (broken(story=None), "`story` is missing"),
        (broken(seq="4"), "`seq` is not a number"),
        (broken(seq=True), "`seq` is not a number"),
        (broken(undoes=3), "one of `decision`, `undoes`, `redoes`"),
        (broken(decision=["accept"]), "a decision is an object"),
        (broken(decision={"verb": "publish", "targets": []}), "'publish' is not a valid Verb"),
        (broken(decision={"verb": "accept", "targets": "toll"}), "`targets` is a list of strings"),
        (broken(decision={"verb": "split", "targets": [], "rest": "toll"}), "`rest` is a list of strings"),
        (broken(decision={"verb": "accept", "targets": [], "place": "1"}), "`place` is not a number"),
        (broken(decision={"verb": "accept", "targets": [], "on": "toll"}), "a list is expected"),
        (broken(decision={"verb": "accept", "targets": [], "on": [{}]}), "is missing"),
        (next(log_lines(JOURNAL[1:])).replace('"conflict"', '"quarrel"'), "'quarrel' is not a valid Verdict"),
        ("[" * 100_000, "of the log"),
    ],
)
def test_a_line_that_is_no_row_is_named_by_its_number(line: str, reason: str) -> None:
    """The second of the file, and what is wrong with it."""
    with pytest.raises(DeskError) as caught:
        parse_log([*list(log_lines(JOURNAL))[:1], line])
    assert caught.value.message.startswith("line 2 of the log")
    assert reason in caught.value.message
