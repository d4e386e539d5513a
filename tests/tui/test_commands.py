"""The one table of commands, and the keys made of it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desk.tui.context import ROUND, Context
from desk.tui.keys.commands import BY_ID, COMMANDS, COUNTED, FOOTER, NUMBERED, Command
from desk.tui.keys.keymap import Keymap, faults, keys_of
from desk.tui.keys.names import parse, shown
from desk.tui.layout.help import found


def test_no_two_commands_share_a_key_in_one_context() -> None:
    """The table itself passes the check that an editor's own keys have to pass."""
    assert list(faults(COMMANDS)) == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_key_can_be_written_in_a_configuration(command: Command) -> None:
    """As the table has it, and as the screen shows it."""
    for key in command.keys:
        assert parse(key) == parse(shown(key)) == key


def test_what_takes_a_count_or_a_number_is_in_the_table() -> None:
    """A command that is renamed keeps both."""
    assert BY_ID.keys() >= (COUNTED | NUMBERED)


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
    assert [command.id for _, command in Keymap().offered(context) if context not in command.contexts] == []
    assert set(FOOTER) == set(Context)


def test_each_view_has_its_first_letter_as_a_key() -> None:
    """The title shows the letters; they must be the keys."""
    for view in ROUND:
        assert BY_ID[view.value].keys == (view.value[0].upper(),)


def test_every_context_has_a_way_back() -> None:
    """Esc leads out of everything but typing, where the panel takes it itself; out of the desk leads q alone."""
    keymap = Keymap()
    for context in set(Context) - {Context.TYPING, Context.TRIAGE, Context.EMPTY}:
        assert keymap.find(context, "escape")
    assert keymap.find(Context.TRIAGE, "q")
    assert keymap.find(Context.EMPTY, "q")
    assert keymap.find(Context.TRIAGE, "escape") is BY_ID["unmark"]


def test_a_sequence_is_found_by_its_beginning_and_as_a_whole() -> None:
    """`g` alone does nothing; what may follow is known."""
    keymap = Keymap()
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
    assert found(COMMANDS, "mark")[0].id == "mark"
    assert found(COMMANDS, "no such thing") == []
    assert found(COMMANDS, "") == list(COMMANDS)


def test_the_table_is_read_without_textual() -> None:
    """The command line prints it, and must not pay for the app."""
    code = "import desk.tui.keys.commands, sys; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_hint_names_commands_that_there_are_and_no_key() -> None:
    """Hints say "{undo} undo", so that they show the key in force; each name in braces is a command's."""
    texts = [text for path in (TREE / "desk" / "tui").rglob("*.py") for text in strings(path)]
    named = {name for text in texts for name in re.findall(r"\{([a-z-]+)\}", text)}
    assert named <= BY_ID.keys()
    assert {"undo", "accept", "clear-filter"} <= named


TREE = Path(__file__).parent.parent.parent


def strings(path: Path) -> list[str]:
    """The texts of a module, without what the program fills in and without docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in documents]
    return [node.value for node in found if isinstance(node.value, str)]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_is_found_in_the_palette_by_its_words(command: Command) -> None:
    """Name, key and help lead to it, so that no command needs a key to be remembered."""
    assert command in found(COMMANDS, command.help)
    assert all(command in found(COMMANDS, key) for key in command.keys)
