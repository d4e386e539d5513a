"""What an editor is told about each sentence of two versions: same, reworded, moved, split or merged."""

from __future__ import annotations

from desk.body.copy import Copy, Sentence
from desk.compare.links.linking import link
from desk.compare.point import Change, Source
from desk.spans import Span
from desk.wire.item import Item, Label

LEAD = "The pilots' union rejected the airline's offer on Tuesday."
TALKS = "Talks resume in Halifax next week, the mediator said."
FARES = "Fares have risen 12 per cent since the spring."
WEATHER = "Fog closed the harbour for most of the morning."


def source(name: str, *sentences: str, kept: bool = True) -> Source:
    """A source of one-sentence paragraphs."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 2
    laid = tuple(Sentence(span, Label.BODY, kept, number) for number, span in enumerate(spans))
    return Source(name, Copy(Item(name, "text", "\n\n".join(sentences)), (), laid), ())


def changes(a: Source, b: Source) -> dict[tuple[int, int], Change]:
    """Each link by the places of its two sentences."""
    return {(found.origin[1], found.target[1]): found.change for found in link(a, b)}


def test_a_sentence_left_alone_is_the_same() -> None:
    """Curly quotes are not a change of the sentence."""
    assert changes(source("A", LEAD), source("B", LEAD.replace("'", "’"))) == {(0, 0): Change.SAME}


def test_one_changed_figure_makes_a_sentence_reworded() -> None:
    """The sentence keeps its counterpart, and is not called the same."""
    assert changes(source("A", FARES), source("B", FARES.replace("12", "21"))) == {(0, 0): Change.REWORDED}


def test_a_paragraph_that_went_to_the_top_has_moved() -> None:
    """The one that crossed the others moved, though a word of it was edited; the others stayed."""
    found = changes(source("A", LEAD, TALKS, FARES), source("B", FARES.replace("spring", "autumn"), LEAD, TALKS))
    assert found == {(0, 1): Change.SAME, (1, 2): Change.SAME, (2, 0): Change.MOVED}


def test_a_sentence_cut_in_two_is_split() -> None:
    """Both halves point at the sentence that they came from."""
    whole = "The union rejected the offer on Tuesday and the mediator said that talks resume in Halifax next week."
    halves = "The union rejected the offer on Tuesday.", "The mediator said that talks resume in Halifax next week."
    assert set(changes(source("A", whole), source("B", *halves)).items()) == {
        ((0, 0), Change.SPLIT),
        ((0, 1), Change.SPLIT),
    }
    assert set(changes(source("A", *halves), source("B", whole)).values()) == {Change.MERGED}


def test_a_split_is_seen_whichever_text_sorts_first() -> None:
    """Both halves are the sentence's own, though one alone keeps its beginning."""
    whole = "Talks resume in Halifax next week, the mediator said, after the union rejected the offer on Tuesday."
    halves = "Talks resume in Halifax next week, the mediator said.", "The union rejected the offer on Tuesday."
    assert changes(source("A", whole), source("B", *halves)) == {(0, 0): Change.SPLIT, (0, 1): Change.SPLIT}
    assert changes(source("A", *halves), source("B", whole)) == {(0, 0): Change.MERGED, (1, 0): Change.MERGED}


def test_a_sentence_said_again_in_short_is_no_split() -> None:
    """What repeats a part of the counterpart holds nothing that the counterpart has left over."""
    again = "Ferry fares rose, the union said."
    whole = "Ferry fares rose by a tenth on the eastern lines in May, the union said on Tuesday in Halifax."
    assert changes(source("A", whole), source("B", whole, again)) == {(0, 0): Change.SAME}
    assert changes(source("A", again, whole), source("B", whole)) == {(1, 0): Change.SAME}


def test_a_new_sentence_has_no_link() -> None:
    """What has no counterpart is left out, not tied to the nearest stranger."""
    assert changes(source("A", LEAD, FARES), source("B", LEAD, WEATHER, FARES)) == {
        (0, 0): Change.SAME,
        (1, 2): Change.SAME,
    }


def test_furniture_links_with_nothing() -> None:
    """A repeated sign-up line is no sentence of the story."""
    assert link(source("A", LEAD, kept=False), source("B", LEAD)) == ()


def test_a_sentence_said_twice_answers_its_namesakes_in_order() -> None:
    """The first goes with the first, the second with the second."""
    assert changes(source("A", LEAD, TALKS, LEAD), source("B", LEAD, TALKS, LEAD)) == {
        (0, 0): Change.SAME,
        (1, 1): Change.SAME,
        (2, 2): Change.SAME,
    }


def test_a_changed_status_still_finds_its_sentence() -> None:
    """Closed became reopened: that is what an editor wants to see side by side."""
    old = source("A", LEAD, "Highway 7 is closed in both directions.", TALKS)
    new = source("B", LEAD, "Highway 7 has reopened in one direction.", TALKS)
    assert changes(old, new)[1, 1] is Change.REWORDED


def test_a_sentence_in_anothers_place_is_not_its_counterpart() -> None:
    """The place alone does not make two sentences one."""
    assert (1, 1) not in changes(source("A", LEAD, FARES, TALKS), source("B", LEAD, WEATHER, TALKS))


def test_of_two_like_it_a_sentence_goes_with_the_likest() -> None:
    """Though the other stands where it stood."""
    guess = FARES.replace("12 per cent since the spring", "much in some cities, a study found")
    assert changes(source("A", FARES, LEAD), source("B", guess, LEAD, FARES)) == {
        (0, 2): Change.MOVED,
        (1, 1): Change.SAME,
    }
