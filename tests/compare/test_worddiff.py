"""The word-level marks that an editor sees between two texts."""

from __future__ import annotations

import pytest

from desk.compare.diff.worddiff import Edit, Weight, word_diff


def changes(a: str, b: str) -> list[tuple[str, str]]:
    """The changed stretches, old and new, blanks at their ends apart."""
    ops = [op for op in word_diff(a, b) if op.op not in (Edit.EQUAL, Edit.MOVE)]
    return [(op.a.of(a).strip(), op.b.of(b).strip()) for op in ops if op.a.of(a).strip() or op.b.of(b).strip()]


def weights(a: str, b: str) -> list[Weight]:
    """What kind of word each change touches."""
    return [op.weight for op in word_diff(a, b) if op.op is not Edit.EQUAL]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1.5", "15"),
        ("$1.25", "$1,250"),
        ("US$4.2", "C$4.2"),
        ("3.5%", "35%"),
        ("10:30", "10:45"),
        ("10-15", "10-20"),
        ("2018–19", "2019–20"),
        ("22nd", "23rd"),
        ("40°C", "42°C"),
        ("4\u00a0000", "40\u00a0000"),
        ("28-year-old", "38-year-old"),
        ("U.S.", "U.K."),
        ("Iran’s", "Iraq’s"),
        ("Maj.-Gen.", "Brig.-Gen."),
        ("F-16", "F-18"),
        ("O'Brien", "O'Bryan"),
    ],
)
def test_a_figure_or_name_is_replaced_whole(old: str, new: str) -> None:
    """One word by one word, whatever points, signs and hyphens it holds."""
    assert changes(f"They said {old} was the last word.", f"They said {new} was the last word.") == [(old, new)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“It’s over,” he said.", '"It\'s over," he said.'),
        ("The plan — his plan — failed.", "The plan -- his plan -- failed."),
        ("The plan – his plan – failed.", "The plan—his plan—failed."),
        ("Wait… what?", "Wait... what?"),
        ("Five\u00a0men  left.", "Five men left."),
        ("He left.\n\nShe stayed.", "He left. She stayed."),
    ],
)
def test_typography_is_no_change_of_words(old: str, new: str) -> None:
    """House style alone leaves nothing marked, and weighs as blank space does."""
    assert changes(old, new) == []
    assert set(weights(old, new)) <= {Weight.SPACE}


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("It killed 12 people.", "It killed 17 people.", Weight.NUMBER),
        ("It killed two people.", "It killed three people.", Weight.NUMBER),
        ("It opens on Jan. 4.", "It opens on Jan. 14.", Weight.TIME),
        ("It opens on Monday.", "It opens on Tuesday.", Weight.TIME),
        ("They met at 9 a.m. sharp.", "They met at 9 p.m. sharp.", Weight.TIME),
        ("He met Anne Roy.", "He met Anna Roy.", Weight.NAME),
        ("Iran's envoy left.", "Iraq's envoy left.", Weight.NAME),
        ("He did not resign.", "He did resign.", Weight.NEGATION),
        ("It is about 40 tonnes.", "It is 40 tonnes.", Weight.HEDGE),
        ("He probably knew.", "He knew.", Weight.HEDGE),
        ("“We lost our way,” he said.", "“We lost our nerve,” he said.", Weight.QUOTE),
        ("He said “enough” twice.", "He said enough twice.", Weight.QUOTE),
        ("He commanded the ship.", "He led the ship.", Weight.WORDING),
        ("Officials left early.", "Police left early.", Weight.WORDING),
        ("They called it ‘a win’ on air.", "They called it “a win” on air.", Weight.SPACE),
    ],
)
def test_a_change_weighs_what_its_gravest_word_weighs(old: str, new: str, weight: Weight) -> None:
    """So that a filter can hide wording and never a number."""
    assert set(weights(old, new)) == {weight}


def test_two_facts_in_one_sentence_are_two_changes() -> None:
    """The word between them stays unmarked."""
    assert changes("12 died on Monday.", "17 died on Tuesday.") == [("12", "17"), ("Monday", "Tuesday")]


def test_a_dropped_sentence_is_dropped_whole() -> None:
    """Not from the middle of one to the middle of the next, though both begin alike."""
    old = "The council met Monday. The council voted. The council left."
    assert changes(old, "The council met Monday. The council left.") == [("The council voted.", "")]


def test_an_added_quotation_keeps_its_own_marks() -> None:
    """The opening mark belongs to the words that were added."""
    old, new = "“No,” he said. “Never,” he said.", "“No,” he said. “Not I,” he said. “Never,” he said."
    assert changes(old, new) == [("", "“Not I,” he said.")]


def test_no_lone_word_is_left_between_two_rewritten_stretches() -> None:
    """A shared "the" does not make a rewritten clause easier to read."""
    old, new = "Crews fought on through the long night.", "Crews rested up before the next wave."
    assert changes(old, new) == [("fought on through the long night", "rested up before the next wave")]


def test_a_paragraph_that_moved_is_moved_not_lost_and_found() -> None:
    """And the word that was edited on the way is marked inside it."""
    talks = "Talks resume in Halifax next week, the mediator said.\n\n"
    first = "The union rejected the offer on Tuesday.\n\n"
    last = "Fares have risen 12 per cent since spring.\n\n"
    old, new = talks + first + last, first + last + talks.replace("Halifax", "Moncton")
    ops = word_diff(old, new)
    moved = [op.a.of(old) for op in ops if op.op is Edit.MOVE]
    assert [words.strip() for words in moved] == ["Talks resume in", "next week, the mediator said."]
    assert changes(old, new) == [("Halifax", "Moncton")]


def test_a_rewritten_sentence_among_kept_ones_is_compared_with_what_stands_in_its_place() -> None:
    """The sentences around it are equal to the character."""
    old = "The ship sank. Rescuers found nine people. It was built in 1990."
    new = "The ship sank. Rescuers found 11 people alive. It was built in 1990."
    assert changes(old, new) == [("nine", "11"), ("", "alive")]


def test_a_sentence_replaced_by_another_is_replaced_whole() -> None:
    """A shared "the" and the full stop are no reason to read the two as one."""
    old = "All 31 miners are alive. Rescue crews will leave the site tonight. The union wants an inquiry."
    new = "All 31 miners are alive. Two of them were brought up in the morning. The union wants an inquiry."
    assert changes(old, new) == [
        ("Rescue crews will leave the site tonight.", "Two of them were brought up in the morning.")
    ]
