"""Every command with its keys, found by a word or by a key."""

from __future__ import annotations

from collections.abc import Sequence

from desk.tui.cells import fit
from desk.tui.commands import Command
from desk.tui.context import Context
from desk.tui.keymap import Keymap, keys_of
from desk.tui.keynames import shown
from desk.tui.marks import BAR
from desk.tui.rows import BLANK, Piece, Row, apart, row
from desk.tui.sheet import Page

KEY_ROOM = 14
NAME_ROOM = 18


def found(commands: Sequence[Command], text: str) -> list[Command]:
    """The commands that `text` asks for: those with that key first, then those with all its words."""
    wanted = text.strip()
    if not wanted:
        return list(commands)
    by_key = [command for command in commands if wanted in command.keys or wanted in map(shown, command.keys)]
    words = wanted.lower().split()
    by_word = [command for command in commands if all(word in _words(command) for word in words)]
    return list(dict.fromkeys([*by_key, *by_word]))


def page(keymap: Keymap, here: Context, text: str, spot: str, to: int) -> Page:
    """What was typed, then the commands: those that work in the view one came from, then the others."""
    hint = f"type a word or a key   {keymap.key('run')} runs it   {keymap.key('back', Context.HELP)} back"
    title = row(" ", Piece("Keys  ", "strong"), Piece(text), Piece(" ", "caret"))
    rows = [Row(apart(title.pieces, (Piece(f"{hint} ", "quiet"),), to)), BLANK]
    matching = found(keymap.commands, text)
    for label, group in parted(matching, here):
        rows += [row("  ", Piece(label, "label")), *(_row(command, spot, to) for command in group), BLANK]
    if not matching:
        rows.append(row("  ", Piece(f"No command has the word or the key {text!r}.", "quiet")))
    return Page(rows)


def parted(commands: Sequence[Command], here: Context) -> list[tuple[str, list[Command]]]:
    """The commands in the order of the page, under where they work."""
    near = [command for command in commands if here in command.contexts]
    far = [command for command in commands if here not in command.contexts]
    parts = [(f"in {here}", near), ("elsewhere", far)]
    return [(label, group) for label, group in parts if group]


def _row(command: Command, spot: str, to: int) -> Row:
    bar = Piece(BAR, "edge") if command.id == spot else Piece(" ")
    keys = Piece(fit("  ".join(keys_of(command)), KEY_ROOM), "key")
    name = Piece(fit(command.name, NAME_ROOM), "strong")
    acts_on = f"  acts on {command.acts_on}" if command.acts_on else ""
    return Row(apart((bar, Piece(" "), keys, name, Piece(command.help), Piece(acts_on, "quiet")), (), to), command.id)


def _words(command: Command) -> str:
    return f"{command.id} {command.name} {command.help} {command.acts_on}".lower()
