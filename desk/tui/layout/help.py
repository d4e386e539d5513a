"""Every command with its keys, found by a word or by a key."""

from __future__ import annotations

from collections.abc import Sequence

from desk.tui.context import Context
from desk.tui.drawing.cells import fit
from desk.tui.drawing.marks import BAR
from desk.tui.drawing.rows import BLANK, Piece, Row, apart, passage, prose, room, row
from desk.tui.drawing.sheet import Page
from desk.tui.keys.commands import Command
from desk.tui.keys.keymap import Keymap, keys_of
from desk.tui.keys.names import shown

KEY_ROOM = 11
NAME_ROOM = 17


def found(commands: Sequence[Command], text: str) -> list[Command]:
    """The commands that `text` asks for: those with that key first, then those with all its words in their names, in
    their sentences, in what they act on."""
    wanted = text.strip()
    if not wanted:
        return list(commands)
    by_key = [command for command in commands if wanted in command.keys or wanted in map(shown, command.keys)]
    words = wanted.lower().split()
    by_word = [
        command
        for said in (_name, _sentence, _words)
        for command in commands
        if all(word in said(command) for word in words)
    ]
    return list(dict.fromkeys([*by_key, *by_word]))


def page(keymap: Keymap, here: Context, text: str, spot: str, to: int) -> Page:
    """What was typed, then the commands: those that work in the view one came from, then the others."""
    title = row(" ", Piece("Keys  ", "strong"), Piece(text), Piece(" ", "caret"))
    rows = [Row(apart(title.pieces, (Piece("type a word or a key ", "quiet"),), to)), BLANK]
    if not text:
        rows += [*prose(_counts(keymap), to - 2, "quiet", "  "), BLANK]
    matching = found(keymap.commands, text)
    for label, group in parted(matching, here):
        rows += [
            row("  ", Piece(label, "label")),
            *(row_ for command in group for row_ in _rows(command, spot, to)),
            BLANK,
        ]
    if not matching:
        rows.append(row("  ", Piece(f"No command has the word or the key {text!r}.", "quiet")))
    return Page(rows)


def _counts(keymap: Keymap) -> str:
    """How a number is typed before a key."""
    down, last = keymap.key("down"), keymap.key("last")
    return (
        f"A number first says how often, or which: 5{down}, 12{last}. Where it is a source's, begin with 0: 02{down}."
    )


def parted(commands: Sequence[Command], here: Context) -> list[tuple[str, list[Command]]]:
    """The commands in the order of the page, under where they work."""
    near = [command for command in commands if here in command.contexts]
    far = [command for command in commands if here not in command.contexts]
    parts = [(f"in {here}", near), ("elsewhere", far)]
    return [(label, group) for label, group in parts if group]


def _rows(command: Command, spot: str, to: int) -> list[Row]:
    """Keys, name and sentence, which goes on below where it is too long; what it acts on where there is room left."""
    bar = Piece(BAR, "edge") if command.id == spot else Piece(" ")
    keys = Piece(fit("  ".join(keys_of(command)), KEY_ROOM - 1) + " ", "key")
    name = Piece(fit(command.name, NAME_ROOM - 1) + " ", "strong")
    beside = KEY_ROOM + NAME_ROOM + 2
    first, *more = passage(command.help, max(to - beside, NAME_ROOM))
    acts_on = f"   acts on {command.acts_on}" if command.acts_on and not more else ""
    if beside + room(first) + len(acts_on) > to:
        acts_on = ""
    head = row(bar, " ", keys, name, *first, Piece(acts_on, "quiet"), key=command.id)
    return [head, *(row(bar, " " * (beside - 1), *line, key=command.id) for line in more)]


def _name(command: Command) -> str:
    return f"{command.id} {command.name}".lower()


def _sentence(command: Command) -> str:
    return f"{_name(command)} {command.help.lower()}"


def _words(command: Command) -> str:
    return f"{_sentence(command)} {command.acts_on}"
