"""What one source alone has: the part of its sentence that nothing in another met."""

from __future__ import annotations

from desk.body import lay_out
from desk.compare import compare, source
from desk.compare.point import Comparison, Verdict
from desk.spans import Span
from desk.wire.item import Item, Label, Part
from tests.compare.copydesk import filed, two_senders

SHIPS = "The gale sank three ships off Tarn."


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


def test_what_is_alone_stands_once_and_apart_from_what_was_met() -> None:
    """The lamps are told with their figure, once; the rain on the other side of the ships is told by itself."""
    long = "Heavy rain flooded the mill, the gale sank three ships off Tarn, and the town lost 40 lamps."
    assert alone(two_senders(long, SHIPS)) == ["Heavy rain flooded the mill", "the town lost 40 lamps"]


def test_who_says_it_stands_with_what_one_source_alone_has() -> None:
    """Of two sentences, each with a speaker, the point has the one whose words are alone."""
    found = two_senders(f"{SHIPS} The mill will not reopen in spring, miller Bo Dahl said.", SHIPS)
    (point,) = [point for point in found.points if point.verdict == Verdict.ONLY]
    assert [claim.speaker for claim in point.claims] == ["miller Bo Dahl"]


def test_a_headline_is_never_alone() -> None:
    """It sums up what the body tells."""
    head, body = "Lamps of Tarn lost", SHIPS
    parts = (
        Part(Span(0, len(head)), Label.HEADLINE, "test"),
        Part(Span(len(head) + 2, len(head) + 2 + len(body)), Label.BODY, "test"),
    )
    item = Item("A", "ninjs", f"{head}\n\n{body}", parts, agency="Agency A")
    assert alone(compare([source("A", lay_out(item)), filed("B", body)])) == []
