"""Why it came about: two causes of one event, one cause in other words, and what only looks like either."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_senders, two_versions


@pytest.mark.parametrize(
    ("one", "other", "causes"),
    [
        (
            "A goods train left the rails near Holt because of a broken axle, the operator said.",
            "Investigators blamed the derailment on a buckled track.",
            ("broken axle", "buckled track"),
        ),
        (
            "The tanker ran aground off Tarn after its steering failed in high winds.",
            "The ship, built in 2007, grounded off the coast of Tarn after its main engine cut out.",
            ("steering", "engine"),
        ),
        (
            "Ann Roe resigned over undeclared gifts from a builder.",
            "Ann Roe denies any wrongdoing. She says she left because of ill health.",
            ("undeclared gifts", "ill health"),
        ),
        (
            "Tests traced the bacteria to a shallow well.",
            "The epidemic, which began in May, has been blamed on raw milk.",
            ("shallow well", "raw milk"),
        ),
        (
            "A short circuit was the cause of the fire at the mill.",
            "The fire at the mill was started by a cigarette.",
            ("short circuit", "cigarette"),
        ),
        (
            "The concert in Holm was called off because of a bomb threat.",
            "The concert was cancelled after the singer fell ill.",
            ("bomb threat", "the singer fell ill"),
        ),
    ],
)
def test_two_causes_of_one_event_are_a_conflict(one: str, other: str, causes: tuple[str, str]) -> None:
    """The editor is shown the two causes and no more of the sentences."""
    point = on(two_senders(one, other), *causes)
    assert (point.verdict, "two causes" in point.why) == (Verdict.CONFLICT, True)


def test_the_heading_asks_what_the_causes_answer() -> None:
    """What caused a mishap, why somebody took a step."""
    fire = two_senders("The fire was caused by lightning.", "The fire was caused by a spark from a train.")
    assert on(fire, "lightning", "spark").question == "What caused the blaze?"
    step = two_senders("Ann Roe resigned over gifts.", "Ann Roe resigned because of ill health.")
    assert on(step, "gifts", "ill health").question == "Why the resignation?"


def test_a_later_version_gives_another_cause() -> None:
    """One sender's newer version stands: updated, not a conflict."""
    pair = two_versions("The fire was caused by lightning.", "The fire was caused by a spark from a train.")
    assert on(pair, "lightning", "spark").verdict == Verdict.UPDATED


def test_one_cause_in_other_words_is_the_same() -> None:
    """A lack of gas, gas that ran short."""
    pair = two_senders(
        "The plant in Tarn was shut down due to a lack of gas.", "The plant has been closed because gas ran short."
    )
    assert on(pair, "lack of gas", "gas ran short").verdict in (Verdict.SAME, Verdict.REFINED)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire in the hotel was caused by a cigarette.", "The fire in the stables in May was caused by lightning."),
        ("Flights from Lund were cancelled because of fog.", "Schools were cancelled by nobody but closed due to flu."),
        ("The road was closed because of a landslide.", "The school was closed because of the traffic."),
        ("The fire was caused by an oven.", "The fire was not caused by a cigarette, the chief said."),
        ("The crash was caused by a mechanical problem.", "The crash was caused by a broken axle."),
        ("The blackout was caused by a faulty cable.", "The blackout was due to an electrical fault."),
        ("The minister resigned over a loan.", "The minister resigned after talks with the king."),
        (
            "The ship sank because of a leak.",
            "The ship sank because of a leak, the owner said; a survivor blamed the sinking on a wave.",
        ),
    ],
)
def test_another_events_cause_a_vague_one_and_one_of_two_clash_with_nothing(one: str, other: str) -> None:
    """Both can be so, or the other copy knows both."""
    assert not any(point.verdict == Verdict.CONFLICT for point in told(two_senders(one, other)))
