"""Finding: filters on every list, always in sight, kept under names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.driver import Desk, sitting


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """A folder whose desk has the sample stories."""
    with sitting(tmp_path) as desk:
        desk.press("s")
    return tmp_path


def limited(desk: Desk, text: str) -> None:
    """Set a filter."""
    desk.press("/", "ctrl+u")
    desk.type(text)
    desk.press("enter")


def test_what_is_filtered_is_always_said_and_one_key_shows_all_again(any_desk: Desk) -> None:
    """Under the title, in words, in every view of the points; at every size."""
    limited(any_desk, "is:conflict")
    total = any_desk.progress[1]
    assert f"of {total} points · is:conflict" in any_desk.rows[1]
    any_desk.press("C")
    assert "points · is:conflict" in any_desk.rows[1]
    any_desk.press("P", "\\")
    assert "is:conflict" not in any_desk.screen


def test_an_unknown_value_is_refused_at_once_and_the_rows_stay(desk: Desk) -> None:
    """The nearest is named; the list is what it was before."""
    limited(desk, "is:conflict")
    before = desk.rows[1]
    desk.press("/", "ctrl+u")
    desk.type("is:conflixt")
    assert "No is:conflixt here" in desk.said
    assert "Did you mean is:conflict?" in desk.said
    desk.press("enter")
    assert "No is:conflixt" in desk.said
    desk.press("escape")
    assert desk.rows[1] == before


def test_leaving_the_filter_leaves_the_cursor_where_it_was(desk: Desk) -> None:
    """The list followed what was typed; Esc takes all of it back."""
    desk.press("j", "j")
    desk.press("/")
    desk.type("is:conflict")
    desk.press("escape")
    assert desk.point == 3
    assert "is:conflict" not in desk.screen


def test_stories_are_filtered_by_sender_state_slug_date_and_words(samples: Path) -> None:
    """The same key on the list of stories; the story views keep a filter of their own."""
    with sitting(samples) as desk:
        for text, words in [
            ("council", "Lakeport council"),
            ("is:conflict", "is:conflict"),
            ("date:2026", "stories · date:2026"),
            ("kind:correction", "corrected"),
        ]:
            limited(desk, text)
            desk.shows(words)
        desk.press("enter")
        assert "kind:correction" not in desk.rows[1]


def test_a_date_that_is_none_is_refused_with_the_way_to_write_it(samples: Path) -> None:
    """A year, a month, a day, a range."""
    with sitting(samples) as desk:
        limited(desk, "date:monday")
        assert "date:2026-01-04..2026-01-06" in desk.said


def test_a_filter_is_saved_taken_again_and_forgotten(tmp_path: Path, copy: Path) -> None:
    """Under a name, for this list, after a restart too."""
    with sitting(tmp_path, copy) as desk:
        limited(desk, "is:conflict")
        desk.press("F", "enter")
        desk.type("disputes")
        desk.press("enter")
        assert "saved is:conflict as disputes" in desk.said
    with sitting(tmp_path) as desk:
        desk.press("F")
        desk.shows("disputes")
        desk.press("enter")
        assert "points · is:conflict" in desk.rows[1]
        desk.press("F", "x")
        assert "forgot the filter disputes" in desk.said
        desk.press("\\", "F")
        assert "No filter is saved" in desk.said


def test_tab_completes_a_field_and_its_value(desk: Desk) -> None:
    """So that nobody has to know the words."""
    desk.press("/")
    desk.type("is:confl")
    desk.press("tab", "enter")
    assert "is:conflict" in desk.rows[1]


def test_words_are_found_in_all_copy_while_they_are_typed(any_desk: Desk) -> None:
    """The passage is shown with its headline; Enter opens the source there, Esc goes back to where one was."""
    any_desk.press("f")
    any_desk.type("divers insp")
    any_desk.shows("1 item", "Bridge closed after barge strikes pier", "Divers will")
    any_desk.press("enter")
    assert "put back" in any_desk.keys
    any_desk.shows("▌ Divers will inspect the pier")
    any_desk.press("q")
    any_desk.shows("1 item")
    any_desk.press("escape")
    assert any_desk.point == 1


def test_a_search_that_finds_nothing_says_so_and_can_be_changed(desk: Desk) -> None:
    """Whatever signs are typed; nothing opens."""
    desk.press("f")
    desk.type('volcano"')
    desk.shows('No copy has volcano".')
    desk.press("enter")
    assert "There is nothing to open" in desk.said
    desk.press(*["backspace"] * 8)
    desk.type("mayor")
    desk.shows("1 item", "Mayor Lena Fox")


def test_what_set_aside_blocks_say_is_found_too(desk: Desk) -> None:
    """Nothing is lost."""
    desk.press("f")
    desk.type('"ferry timetable"')
    desk.press("enter")
    desk.shows("set aside: related", "RELATED: Ferry timetable")
