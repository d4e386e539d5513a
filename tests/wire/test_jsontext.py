"""JSON as it really comes: cut off, broken, nested without end."""

from __future__ import annotations

import json

import pytest

from desk.wire.decoding.jsontext import parse_json

STORY = {
    "headline": "Fire on ferry",
    "version": 7,
    "ok": True,
    "bodies": [{"value": 'She said "no" – \\ twice'}],
    "n": None,
}


def test_scalars_stay_as_they_were_sent() -> None:
    """A version is no quantity."""
    assert parse_json('{"version": 0, "id": 12345678901234567890, "x": 1.50}').value == {
        "version": "0",
        "id": "12345678901234567890",
        "x": "1.50",
    }


def test_a_file_that_breaks_off_is_closed_there() -> None:
    """Wherever it is cut, what stood before the cut is read and the cut is named."""
    whole = json.dumps(STORY, ensure_ascii=False)
    for end in range(len('{"headline": "Fire on ferry"'), len(whole)):
        parsed = parse_json(whole[:end])
        assert parsed.value["headline"] == "Fire on ferry"
        assert parsed.troubles[0].message.startswith("JSON broken at line 1, column ")


def test_what_stands_behind_a_fault_is_kept() -> None:
    """A missing comma costs no text."""
    parsed = parse_json('{"headline": "Fire"\n "body": "Nobody was hurt."}')
    assert parsed.value == {"headline": "Fire"}
    assert "Nobody was hurt." in parsed.rest
    assert parsed.troubles[0].message == "JSON broken at line 2, column 2: expecting ',' delimiter"


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '"' + '\\"' * 100_000, "9" * 100_000, ""])
def test_no_json_is_too_strange(text: str) -> None:
    """No error reaches the editor."""
    parse_json(text)
