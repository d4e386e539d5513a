"""Triage, Points, Compare, the full source and Summary: one key between them, the cursor on the same point in all."""

from __future__ import annotations

from pathlib import Path

from tests.desk.driver import Desk, sitting

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def test_one_story_opens_on_its_points(any_desk: Desk) -> None:
    """Every source's answer, and the reason in words, at every size."""
    assert any_desk.point == 1
    any_desk.shows("LP", "RN", "open")


def test_several_stories_open_on_triage_with_their_reasons(tmp_path: Path) -> None:
    """Slug or headline, senders, versions, what waits, in words."""
    with sitting(tmp_path) as desk:
        desk.press("s")
        desk.shows("Lakeport council", "4 versions", "conflict")
        first = desk.cursor
        desk.press("j")
        assert desk.cursor != first


def test_capitals_and_tab_lead_from_view_to_view(any_desk: Desk) -> None:
    """The capital is the view's first letter; Tab goes round."""
    for key, words in [("C", "other form"), ("S", "headline"), ("T", "spike"), ("P", "accept")]:
        any_desk.press(key)
        assert words in any_desk.keys
    any_desk.press("tab")
    assert "other form" in any_desk.keys
    any_desk.press("shift+tab")
    assert "merge" in any_desk.keys


def test_the_cursor_stays_on_its_point_from_view_to_view(desk: Desk) -> None:
    """To Compare, to the source, back to the list: the same point."""
    desk.press("j", "C", "o", "P")
    assert desk.point == 2
    desk.press("C", "j", "P")
    moved = desk.point
    desk.press("T", "enter")
    assert desk.point == moved


def test_compare_sets_the_sources_side_by_side(desk: Desk) -> None:
    """Both names above, both sentences in one row, the point's number in the margin."""
    desk.press("C")
    assert "The Lakeside Press" in desk.rows[1]
    assert "River News" in desk.rows[1]
    row = desk.row("Three people were taken to hospital")
    assert "Five people were taken to hospital" in row


def test_compare_can_be_unified_and_folded(tmp_path: Path) -> None:
    """One source under the other; what both share leaves a count."""
    with sitting(tmp_path, SAMPLES / "pair") as desk:
        desk.press("C", "|")
        desk.shows("unified", "$3.5 million")
        desk.press("|", "=")
        desk.shows("sentences the same", "$35 million")
        assert "We can't be a ferry town" not in desk.screen
        desk.press("=")
        desk.shows("We can't be a ferry town")


def test_compare_pages_through_more_sources_than_fit(tmp_path: Path) -> None:
    """Four versions on 80 columns: two in sight, `l` brings the next."""
    with sitting(tmp_path, SAMPLES / "toll", (80, 24)) as desk:
        desk.press("C")
        desk.shows("· 1-2 of 4")
        desk.press("l")
        desk.shows("· 2-3 of 4")
        desk.press("l", "l")
        assert "No source further that way" in desk.said


def test_the_full_source_shows_the_points_characters(any_desk: Desk) -> None:
    """One key from the point to the characters that it came from; `q` goes back to where one was."""
    any_desk.press("/")
    any_desk.type("hospital")
    any_desk.press("enter", "o")
    any_desk.shows("were taken to hospital")
    any_desk.press("q")
    assert "merge" in any_desk.keys


def test_what_was_set_aside_is_shown_with_its_reason(desk: Desk) -> None:
    """Nothing is lost: the RELATED line is there, under why it does not count."""
    desk.press("o")
    desk.shows("set aside: related", "RELATED: Ferry timetable changes for the summer")


def test_a_block_can_be_put_back_and_undo_sets_it_aside_again(desk: Desk) -> None:
    """`p` on the block; the sources are compared anew."""
    desk.press("o")
    while "set aside: related" not in desk.screen or "RELATED" not in _blocks_under_cursor(desk):
        before = desk.screen
        desk.press("j")
        assert desk.screen != before
    desk.press("p")
    assert "put back" in desk.said
    assert "RELATED" in _blocks_under_cursor(desk)
    assert "set aside: related" not in desk.screen
    desk.press("u")
    assert "set aside: related" in desk.screen


def test_a_block_that_is_kept_can_not_be_put_back(desk: Desk) -> None:
    """The key says why."""
    desk.press("o", "p")
    assert "kept already" in desk.said


def test_the_filter_takes_words_and_fields(desk: Desk) -> None:
    """The list follows what is typed; Esc leaves it as it was; a field that there is not is refused by name."""
    total = desk.progress[1]
    desk.press("/")
    desk.type("hospital")
    desk.press("enter")
    assert f"of {total} points" in desk.said
    assert int(desk.said.split()[0]) < total
    desk.press("\\", "/")
    desk.type("color:red")
    desk.press("enter")
    assert "No field color:" in desk.said
    desk.press("escape")
    assert "No field" not in desk.screen


def test_help_finds_a_command_by_word_and_by_key_and_runs_it(any_desk: Desk) -> None:
    """`?`, a word, Enter."""
    any_desk.press("?")
    any_desk.type("last decision back")
    any_desk.shows("Take the last decision back")
    any_desk.press(*["backspace"] * len("last decision back"))
    any_desk.press("x")
    assert "reject" in any_desk.cursor
    any_desk.press("enter")
    assert "rejected 1" in any_desk.said


def test_a_key_of_another_view_says_where_it_works(desk: Desk) -> None:
    """Nothing is silent: not a key that belongs elsewhere, not one that means nothing."""
    desk.press("J")
    assert "line down" in desk.said
    assert "summary" in desk.said
    desk.press("Q")
    assert "does nothing" in desk.said


def test_a_sequence_shows_what_may_follow(desk: Desk) -> None:
    """`g` waits for its second key and says which there are."""
    desk.press("j", "j", "g")
    assert "g first" in desk.said
    desk.press("g")
    assert desk.point == 1


def test_a_click_does_what_keys_do(desk: Desk) -> None:
    """On a row, a view's name, a key of the last line."""
    desk.click("  3 ")
    assert desk.point == 3
    desk.click("accept")
    assert "accepted 3" in desk.said
    desk.click("Compare")
    assert "other form" in desk.keys


def _blocks_under_cursor(desk: Desk) -> str:
    return " ".join(part for row in desk.rows for part in row.split("│") if part.lstrip(" ▐").startswith("▌"))
