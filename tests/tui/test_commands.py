"""The one table of commands, and the keys made of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desk.tui.commands import BY_ID, COMMANDS, FOOTER, Command, offered
from desk.tui.context import ROUND, Context
from desk.tui.keymap import Keymap, keys_of, shown
from desk.tui.layout.help import found


def test_no_two_commands_share_a_key_in_one_context() -> None:
    """Making the map checks it."""
    Keymap(COMMANDS)
    clash = Command("other", ("a",), "other", "Another.", BY_ID["accept"].contexts, "", BY_ID["accept"].run)
    with pytest.raises(ValueError, match="both accept and other"):
        Keymap([*COMMANDS, clash])


def test_ids_are_not_used_twice() -> None:
    """Palette, mouse and docs know a command by its id."""
    assert len(BY_ID) == len(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_says_what_it_does(command: Command) -> None:
    """A short name for the footer, a sentence for the help, at least one key and one place."""
    assert command.keys
    assert command.contexts
    assert len(command.name) <= 18
    assert command.help[0].isupper()
    assert not command.help.endswith(".")


@pytest.mark.parametrize("context", Context)
def test_the_footer_offers_what_works_there(context: Context) -> None:
    """No key in the last line does nothing."""
    assert [command.id for command in offered(context) if context not in command.contexts] == []
    assert set(FOOTER) == set(Context)


def test_each_view_has_its_first_letter_as_a_key() -> None:
    """The title shows the letters; they must be the keys."""
    for view in ROUND:
        assert BY_ID[view.value].keys == (view.value[0].upper(),)


def test_every_context_has_a_way_back() -> None:
    """Esc leads out of everything but typing, where the panel takes it itself; out of the desk leads q alone."""
    keymap = Keymap(COMMANDS)
    for context in set(Context) - {Context.TYPING, Context.TRIAGE}:
        assert keymap.find(context, "escape")
    assert keymap.find(Context.TRIAGE, "q")
    assert not keymap.find(Context.TRIAGE, "escape")


def test_a_sequence_is_found_by_its_beginning_and_as_a_whole() -> None:
    """`g` alone does nothing; what may follow is known."""
    keymap = Keymap(COMMANDS)
    assert keymap.find(Context.POINTS, "g") is None
    assert {key: command.id for key, command in keymap.after(Context.POINTS, "g").items()} == {"g": "first"}
    assert keymap.find(Context.POINTS, "g-g") is BY_ID["first"]


def test_keys_are_shown_as_people_write_them() -> None:
    """^z, PgDn, gg, and nine digits as a run."""
    assert [shown(key) for key in ("ctrl+z", "pagedown", "g-g", "|", "-")] == ["^z", "PgDn", "gg", "|", "-"]
    assert keys_of(BY_ID["take"]) == ["1-9"]


def test_help_is_searched_by_key_first_and_by_words() -> None:
    """`x` is the key of one command and in the words of many."""
    assert found(COMMANDS, "x")[0].id == "reject"
    assert found(COMMANDS, "^z")[0].id == "undo"
    assert "undo" in [command.id for command in found(COMMANDS, "decision back")]
    assert found(COMMANDS, "no such thing") == []
    assert found(COMMANDS, "") == list(COMMANDS)


def test_the_table_is_read_without_textual() -> None:
    """The command line prints it, and must not pay for the app."""
    code = "import desk.tui.commands, sys; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
