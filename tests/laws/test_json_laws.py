"""Laws of what scripts read: whatever comes in, whole lines of valid JSON in valid UTF-8 go out."""

from __future__ import annotations

import json
from unicodedata import bidirectional, category

from hypothesis import given
from hypothesis import strategies as st

from desk.body import lay_out
from desk.cli.records.batch import Line
from desk.cli.records.contract import comparison_row, facts_row, item_row
from desk.cli.records.jsonl import encoded, line
from desk.cli.sources import compare_line
from desk.facts import claims
from desk.wire import read

COPY = "Nine|12 people|died|on Monday|police said|“no”|not|about|5:15|$3.5m|.|\n|\x1b|é"
WORDS = st.lists(st.sampled_from(COPY.split("|")))
TEXTS = st.one_of(st.text(), WORDS.map(" ".join))


CONTROLS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def sent(row: dict[str, object]) -> object:
    """What a script reads after the row was written: exactly one line, that no terminal obeys."""
    data = encoded(line(row))
    text = data.decode("utf-8")
    assert [char for char in text if category(char) in ("Cc", "Zl", "Zp") or bidirectional(char) in CONTROLS] == ["\n"]
    return json.loads(text)


@given(st.one_of(st.binary(), TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes_are_items_of_valid_json(data: bytes) -> None:
    """Undecodable bytes, control characters and halves of surrogate pairs included."""
    for item in read(data, "odd \udcff name.txt"):
        copy = lay_out(item)
        assert sent(item_row(copy)) == item_row(copy)
        assert sent(facts_row(copy, claims(copy)))


@given(TEXTS, TEXTS)
def test_any_two_texts_are_compared_in_offsets_of_their_own(a: str, b: str) -> None:
    """A batch's offsets never leave the string that was sent."""
    row = comparison_row(compare_line(Line(1, {"items": [{"text": a}, {"text": b}]})))
    assert sent(row)
    lengths = {"A": len(a), "B": len(b)}
    for point in row["points"]:
        for cited in point["claims"]:
            assert 0 <= cited["start"] < cited["end"] <= lengths[cited["item"]]
