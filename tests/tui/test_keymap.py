"""An editor's own keys: how they may be written, what is refused, and that everything shows them."""

from __future__ import annotations

import pytest

from desk.cli.subcommands.keys import table
from desk.tui.context import Context
from desk.tui.keys.commands import BY_ID, COMMANDS
from desk.tui.keys.keymap import Keymap, faults, keys_of, remapped
from desk.tui.keys.names import parse
from desk.tui.layout import bars
from desk.tui.layout import help as help_layout
from desk.tui.layout.help import found


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("x", "x"),
        ("Space", "space"),
        (" ", "space"),
        ("esc", "escape"),
        ("PgDn", "pagedown"),
        ("^x", "ctrl+x"),
        ("Ctrl+X", "ctrl+x"),
        ("shift+x", "X"),
        ("S-Tab", "shift+tab"),
        ("shift+alt+up", "alt+shift+up"),
        ("F2", "f2"),
        ("gg", "g-g"),
        ("g g", "g-g"),
        ("g-g", "g-g"),
        ("g PgDn", "g-pagedown"),
        ("-", "-"),
        ("é", "é"),
    ],
)
def test_a_key_may_be_written_in_several_ways(written: str, key: str) -> None:
    """As the table has it, as the screen shows it, as other programs do."""
    assert parse(written) == key


@pytest.mark.parametrize("written", ["", "entr", "ctrl+", "hyper+x", "ctrl+i", "shift+1", "f99", "\t", "a b entr"])
def test_what_is_no_key_is_refused(written: str) -> None:
    """A key that no terminal sends would be dead in silence."""
    with pytest.raises(ValueError, match=r"no key|another character|the same"):
        parse(written)


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        ({"accept": ("x",)}, "x can't be both reject and accept, in: points, compare, source, summary"),
        ({"accept": ("g",)}, "gg can't be both accept and first"),
        ({"mark": ("a-b",)}, "ab can't be both accept and mark"),
        ({"erase": ("z",)}, "z is typed into the search there"),
        ({"quit": ()}, "quit needs a key"),
        ({"back": ("b",)}, "back needs a key that types nothing"),
    ],
)
def test_keys_that_can_not_work_are_found(chosen: dict[str, tuple[str, ...]], reason: str) -> None:
    """Clashes, also with the beginning of a sequence; keys that would be typed; no way out."""
    assert any(reason in fault.reason for fault in faults(remapped(chosen)))


def test_keys_may_be_swapped_and_shared_by_commands_of_different_places() -> None:
    """Only what would happen on the same screen clashes."""
    assert list(faults(remapped({"accept": ("x",), "reject": ("a",), "samples": ("x",)}))) == []


def test_footer_help_title_and_hints_show_the_keys_in_force() -> None:
    """No text of the desk knows a key by heart."""
    keymap = Keymap(remapped({"accept": ("ctrl+t",), "undo": ("f9",), "triage": ("f1",), "tag": ()}))
    row = "".join(piece.text for piece in bars.footer(Context.POINTS, keymap, 200)[0].pieces)
    assert " ^t accept " in row
    assert "tag" not in row
    assert found(keymap.commands, "^t")[0].id == "accept"
    assert keymap.filled("{undo} undo") == "F9 undo"
    assert keymap.filled("{no-such} {tag}") == "{no-such} tag"
    title = "".join(piece.text for piece in bars.title(Context.POINTS, "", [], keymap, 80)[0].pieces)
    assert "F1 Triage" in title
    assert keymap.find(Context.POINTS, "a") is None
    assert keymap.find(Context.POINTS, "ctrl+t") is keymap.by_id["accept"]


def test_in_help_only_keys_that_type_nothing_are_offered() -> None:
    """`q` would be looked for; Esc leads back."""
    assert Keymap().key("back", Context.HELP) == "Esc"
    assert Keymap().key("back", Context.POINTS) == keys_of(BY_ID["back"])[0] == "q"


EVERY = {
    command.id: (f"alt+{chr(0x4E00 + number)}",) for number, command in enumerate(COMMANDS) if not command.numbered
}
"""A key of its own for every command that is not told by number."""


def test_with_every_key_changed_everything_shows_the_new_ones() -> None:
    """Look-up, footer, help and `desk keys` are drawn from one table; what any of them knew by heart would show."""
    keymap = Keymap(remapped(EVERY))
    page = help_layout.page(keymap, Context.POINTS, "", "", 200)
    told = ["".join(piece.text for piece in page[number].pieces) for number in range(len(page))]
    listed = list(table(keymap.commands))
    for command in keymap.commands:
        key = keys_of(command)[0]
        assert any(row.strip(" ▌").startswith(f"{key} ") and f" {command.name} " in row for row in told)
        assert any(row.startswith(f"| `{key}` | {command.help} |") for row in listed)
        for context in command.contexts:
            assert keymap.find(context, command.keys[0]) is command
    for context in Context:
        row = "".join(piece.text for piece in bars.footer(context, keymap, 400)[0].pieces)
        assert all(f"{key} {command.name} " in row for key, command in keymap.offered(context))
    old = {key for command in COMMANDS if command.id in EVERY for key in command.keys}
    assert not [key for key in old for context in Context if keymap.find(context, key)]


def test_help_begins_with_how_counts_are_typed() -> None:
    """With the keys in force."""
    keymap = Keymap(remapped({"down": ("F6",)}))
    page = help_layout.page(keymap, Context.POINTS, "", "", 100)
    told = " ".join("".join(piece.text for piece in page[number].pieces).strip() for number in range(len(page)))
    assert "5F6, 12G. Where it is a source's, begin with 0: 02F6." in told
