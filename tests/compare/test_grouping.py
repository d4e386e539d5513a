"""Answers are gathered to groups, however many there are."""

from __future__ import annotations

from itertools import permutations

from desk.compare.answers.answer import Answer, answers, is_figure, lines
from desk.compare.answers.implied import implied
from desk.compare.meeting.grouping import COMMON
from desk.compare.meeting.rarity import rarity
from desk.compare.meeting.recall import Recall
from desk.compare.meeting.slots import meeting, slot
from desk.compare.point import Verdict
from tests.compare.copydesk import MORNING, NOON, filed, told, two_senders, two_versions

BEGINNINGS = "Al Bir Cor Dun El Far Gar Hol Iv Kel Lor".split()
ENDINGS = "ford haven mere wick".split()
TOWNS = [beginning + ending for beginning in BEGINNINGS for ending in ENDINGS]


def burnt(figures: dict[str, int]) -> str:
    """A roundup: a sentence a town."""
    return " ".join(f"In {town} the fire destroyed {number} houses." for town, number in figures.items())


def test_among_very_many_figures_the_one_that_differs_is_found() -> None:
    """With more figures of one sort than a key may have, the town beside the figure brings two of them together."""
    assert len(TOWNS) > COMMON
    figures = {town: 20 + 7 * number for number, town in enumerate(TOWNS)}
    found = told(two_senders(burnt(figures), burnt({**figures, "Dunmere": 12})))
    clashes = [point for point in found if point.verdict == Verdict.CONFLICT]
    assert [{claim.quote for claim in point.claims} for point in clashes] == [
        {f"{figures['Dunmere']} houses", "12 houses"}
    ]


def test_what_has_no_rival_may_share_little() -> None:
    """The one age in either version is one person's, though little else around it agrees; beside a second it is not.

    Between two senders that would be no ground for an alarm.
    """
    clerk, cook = "A 41-year-old clerk was in the first lorry on the road.", "A cook, 44, was badly hurt in Adwal."
    (point,) = told(two_versions(clerk, cook))
    assert {claim.quote for claim in point.claims} == {"41-year-old", "44"}
    assert not told(two_versions(clerk, f"{cook} A baker, 46, was in the lorry of the army."))
    assert not told(two_senders(clerk, cook))


def test_figures_in_the_same_words_meet_alike_whoever_tells_them() -> None:
    """What is found once for all that repeat a sentence is what each two of them would be found to share."""
    same = "The fire destroyed 12 houses in Dunmere. Some 340 people were told to leave the town."
    sources = [
        filed("A", same, at=MORNING, chain="story"),
        filed("B", same, at=NOON, chain="story"),
        filed("C", same),
        filed("D", "In Dunmere 14 houses burned, and about 350 residents left."),
    ]
    kept = [lines(source) for source in sources]
    figures = [answer for some in kept for answer in answers(some, implied) if is_figure(answer)]
    all_lines = [line for some in kept for line in some]
    known = rarity(all_lines, figures)
    recalled: Recall[Answer] = Recall(lambda a, b: meeting(a, b, known), lambda a: slot(a, known))
    for a, b in permutations(figures, 2):
        assert recalled(a, b) == meeting(a, b, known)
