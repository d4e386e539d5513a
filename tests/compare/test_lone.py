"""What one source alone has: the part of its sentence that nothing in another met."""

from __future__ import annotations

from desk.compare.point import Comparison, Verdict
from tests.compare.copydesk import two_senders


def alone(found: Comparison) -> list[str]:
    """What the points on one source alone quote, in the order of the points."""
    return [claim.quote for point in found.points if point.verdict == Verdict.ONLY for claim in point.claims]


def test_a_name_that_both_have_does_not_make_their_sentences_met() -> None:
    """Both speak of the mayor, and each of something that the other has not."""
    opened, praised = "Mayor Ann Roe opened the mended bridge.", "Mayor Ann Roe praised the choir of Tarn."
    assert alone(two_senders(opened, praised)) == [opened, praised]


def test_a_figure_is_alone_in_a_clause_that_was_met() -> None:
    """Both sank the ships; the sailors are one source's own."""
    found = two_senders("The gale sank three ships with 40 sailors off Tarn.", "The gale sank three ships off Tarn.")
    assert alone(found) == ["40 sailors"]


def test_a_long_sentence_is_quoted_by_its_beginning() -> None:
    """A point shows what can be read at a glance, cut between two words; a short sentence stands whole."""
    tail = " and".join(f" the {place} of the old town" for place in ("baker", "smith", "cooper", "dyer", "tanner") * 4)
    long, short = f"The fire took the houses of{tail}.", "Nobody slept in the harbour that night."
    cut, whole = alone(two_senders(long, short))
    assert long.startswith(f"{cut} ")
    assert whole == short
