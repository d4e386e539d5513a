"""The senders' dates to ISO 8601: never guessed."""

from __future__ import annotations

import pytest

from desk.wire.wording.times import is_after, is_none, iso


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("20131113T150945Z", "2013-11-13T15:09:45+00:00"),
        ("20160909T000100+0100", "2016-09-09T00:01:00+01:00"),
        ("2018-01-29T10:15:00.123-05:00", "2018-01-29T10:15:00-05:00"),
        ("2018-01-29T10:15:00.3970000", "2018-01-29T10:15:00"),
        ("2018-01-29 10:15", "2018-01-29T10:15:00"),
        ("2018-01-29 10:15:00 GMT+00:00", None),
        ("20180129", "2018-01-29"),
        ("Tue, 09 Jun 2026 14:40:00 -0400", "2026-06-09T14:40:00-04:00"),
        ("1/29/2018 10:15:00 PM", "2018-01-29T22:15:00"),
        ("1/29/2018 12:05 AM", "2018-01-29T00:05:00"),
        ("1/29/2018", "2018-01-29"),
        ("2018-02-30", None),
        ("31/12/2018", None),
        ("0001-01-01T00:00:00", None),
        ("{{date}}", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_or_left(sent: str, read: str | None) -> None:
    """An offset stays where one was sent; what is no date is none."""
    assert iso(sent) == read


@pytest.mark.parametrize("sent", ["", "  ", "0001-01-01T00:00:00", "1/1/0001 12:00:00 AM"])
def test_the_year_one_means_no_date(sent: str) -> None:
    """Some senders fill every field: no trouble is told of it."""
    assert is_none(sent)


def test_instants_are_compared_across_offsets() -> None:
    """One minute past midnight in Paris is before midnight in London."""
    assert not is_after("2016-09-09T00:01:00+02:00", "2016-09-09T00:00:00+01:00")
    assert is_after("2016-09-09T00:01:00", "2016-09-09T00:00:00Z")
    assert not is_after(None, "2016-09-09")
