"""What is typed towards a command: counts and sequences."""

from __future__ import annotations

import pytest

from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.keys.commands import Command
from desk.tui.keys.keyboard import MOST, Keyboard, Run, Waiting
from desk.tui.keys.keymap import Keymap, remapped


def two(command: Command) -> int:
    """A story of two sources."""
    return 2 if command.id == "take" else len(command.keys)


def press(*keys: str, context: Context = Context.POINTS, keyboard: Keyboard | None = None) -> Run | Waiting | None:
    """What the last of the keys leads to."""
    board = keyboard or Keyboard(Keymap())
    found: Run | Waiting | None = None
    for key in keys:
        found = board.press(context, key, two)
    return found


def run(*keys: str, context: Context = Context.POINTS) -> tuple[str, int | None, int]:
    """The command that the keys run, its count, its number."""
    found = press(*keys, context=context)
    assert isinstance(found, Run)
    return found.command.id, found.count, found.number


def test_a_digit_before_a_move_says_how_often() -> None:
    """5j, 12k, and with 0 before it a count that could be a source's number."""
    assert run("5", "j") == ("down", 5, 1)
    assert run("0", "1", "2", "k") == ("up", 12, 1)
    assert run("1", "2", "j", context=Context.TRIAGE) == ("down", 12, 1)
    assert run("7", "g", "g", context=Context.TRIAGE) == ("first", 7, 1)


def test_a_digit_that_is_a_sources_number_takes_the_source() -> None:
    """At once, as in a story of two sources; a third begins a count."""
    assert run("2") == ("take", None, 2)
    assert isinstance(press("3"), Waiting)


def test_other_keys_for_numbers_count_in_their_order() -> None:
    """A keyboard whose digits need Shift has other keys in that row."""
    keyboard = Keyboard(Keymap(remapped({"take": ("&", "é", '"')})))
    found = keyboard.press(Context.POINTS, "é", two)
    assert isinstance(found, Run)
    assert (found.command.id, found.number) == ("take", 2)


def test_what_may_follow_is_told() -> None:
    """After the beginning of a sequence its ends, after a count what can be repeated."""
    begun = press("g")
    assert isinstance(begun, Waiting)
    assert ("g", "first") in begun.offers
    counted = press("7")
    assert isinstance(counted, Waiting)
    assert counted.typed == "7"
    assert ("j", "down") in counted.offers
    assert "accept" not in [name for _, name in counted.offers]


def test_escape_drops_what_was_typed() -> None:
    """And nothing else; a second one is a command again."""
    keyboard = Keyboard(Keymap())
    assert press("g", "escape", keyboard=keyboard) is None
    assert press("5", "escape", keyboard=keyboard) is None
    assert press("escape", keyboard=keyboard) == Run(Keymap().by_id["back"], None, 2)


def test_what_takes_no_count_says_so_and_does_nothing() -> None:
    """5a would accept one point, not five."""
    with pytest.raises(DeskError, match="accept takes no count"):
        press("5", "a")


def test_a_key_that_does_nothing_says_where_it_works() -> None:
    """And after it nothing is left of what was typed."""
    keyboard = Keyboard(Keymap())
    with pytest.raises(DeskError, match="gx does nothing"):
        press("g", "x", keyboard=keyboard)
    with pytest.raises(DeskError, match=r"J \(line down\) does nothing here"):
        press("J", keyboard=keyboard)
    assert isinstance(press("j", keyboard=keyboard), Run)


def test_a_count_has_an_end() -> None:
    """Nine hundred nines do not hold the desk up."""
    assert run(*"9" * 900, "j")[1] == MOST
