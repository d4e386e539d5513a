"""Versions: who filed what when, what each version changed, how much the sources share; one key from every view."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.driver import SIZES, Desk, sitting

SAMPLES = Path(__file__).parent.parent.parent / "samples"
BRIDGE = """\
PA-Bridge{label}
{note}
Barge hits Port Alma bridge

Filed: 2025-06-02 {time} -0500

By Ana Ruiz
Lakeside Press

PORT ALMA, Ont. (LP) - {hurt} people were hurt when a barge hit the Alma Street bridge on Monday, police said.

Divers will inspect the pier of the Alma Street bridge on Tuesday, police said.
"""
KILL = "Eds: KILL the story slugged PA-Bridge. The number of people hurt can't be confirmed."


@pytest.mark.parametrize("view", ["T", "P", "C"])
def test_one_key_leads_there_and_one_back(desk: Desk, view: str) -> None:
    """From Triage, Points and Compare, to the same point."""
    desk.press("P", "j", view, "V")
    desk.shows("Versions 2 copies in the order of filing", "How much they share")
    desk.press("q", "P")
    assert desk.point == 2


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_each_version_says_what_it_changed(tmp_path: Path, size: tuple[int, int]) -> None:
    """Time, label and headline, the sender's word, the old answer and the new, sentences against the version before."""
    with sitting(tmp_path, SAMPLES / "toll", size) as desk:
        desk.press("V", "g", "g")
        desk.shows("11 Mar 2026", "06:40", "1 DP1")
        desk.press("j")
        desk.shows(
            "09:10 ↻", "1st Writethru", "At least six people → Nine people", "against 1 DP1: 7 = same, 3 ≠ reworded"
        )
        assert "Nine dead" in desk.cursor
        desk.press("G")
        desk.shows("18:20 ↻", "The sender says: Minor edits throughout.", "5:15 a.m. → 5:45 a.m.")


def test_a_kill_and_a_correction_are_loud(tmp_path: Path) -> None:
    """On the copy that says so, and on the copy that it reaches."""
    folder = tmp_path / "copy"
    folder.mkdir()
    versions = (("", "Eds: ADDS photo.", "09:00", "Six"), (", Correction", "Eds: CORRECTS to five.", "10:00", "Five"))
    for number, (label, note, time, hurt) in enumerate((*versions, (", Kill", KILL, "11:00", "Five"))):
        text = BRIDGE.format(label=label, note=note, time=time, hurt=hurt)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    with sitting(tmp_path, folder) as desk:
        desk.press("V")
        desk.shows("KILL: takes back 1 LP1, 2 LP2", "killed by 3 LP3", "CORRECTION")
        assert "✗" in desk.row("11:00")


def test_the_picture_counts_what_the_bars_show(desk: Desk) -> None:
    """Of each source's sentences: the same, reworded, not there; on the diagonal how many there are."""
    desk.press("V")
    desk.shows("= the same words", "≠ reworded", "+ not there", "5 sentences", "4≠ 1+")
    assert any("▒" in row and "2 RN" in row for row in desk.rows)


def test_enter_opens_the_version_under_the_cursor(desk: Desk) -> None:
    """In its column of the full source; q leads back to the versions."""
    desk.press("V", "G", "enter")
    assert "put back" in desk.keys
    desk.press("q")
    desk.shows("in the order of filing")


def test_columns_that_find_no_room_come_with_a_key(tmp_path: Path) -> None:
    """Which of how many are in sight is said; a step too far is refused."""
    with sitting(tmp_path, SAMPLES / "toll", (40, 24)) as desk:
        desk.press("V")
        desk.shows("1-2 of 4")
        desk.press("l")
        desk.shows("2-3 of 4")
        desk.press("l", "l")
        assert "No source further that way" in desk.said


def test_one_copy_alone_is_a_line_of_one(tmp_path: Path) -> None:
    """There is nothing that it could share."""
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a.txt").write_text(BRIDGE.format(label="", note="", time="09:00", hurt="Six"), encoding="utf-8")
    with sitting(tmp_path, folder) as desk:
        desk.press("V")
        desk.shows("Versions 1 copy", "Barge hits Port Alma bridge")
        assert "How much they share" not in desk.screen
