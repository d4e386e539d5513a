"""From keys to commands: one look-up in the table of the context, key sequences included.

Textual's own bindings lose clashes in silence and know no sequences, so the desk keeps its map itself, and checks it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desk.tui.context import Context
from desk.tui.keys.commands import COMMANDS, FINDING, FOOTER, Command
from desk.tui.keys.names import prints, sequence, shown

_NAMED = re.compile(r"\{([a-z-]+)\}")  # "{clear-filter}"

NEEDED = ("help", "quit")
"""Commands that may not be without a key."""


def keys_of(command: Command) -> list[str]:
    """The keys as people write them; a run of digits is written as one."""
    if len(command.keys) > 2 and all(key.isdigit() for key in command.keys):
        return [f"{command.keys[0]}-{command.keys[-1]}"]
    return [shown(key) for key in command.keys]


def remapped(chosen: Mapping[str, tuple[str, ...]], commands: Sequence[Command] = COMMANDS) -> tuple[Command, ...]:
    """The commands with the keys that an editor chose for some of them, by id."""
    return tuple(replace(each, keys=chosen.get(each.id, each.keys)) for each in commands)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a keymap can't be used."""

    commands: tuple[str, ...]
    """The ids of the commands that it lies with."""
    reason: str
    way_out: str


def faults(commands: Sequence[Command]) -> Iterator[Fault]:
    """Everything that is wrong with the keys: two commands for one, keys never reached, no way to leave."""
    yield from _clashes(commands)
    for command in commands:
        if not command.keys and command.id in NEEDED:
            yield Fault((command.id,), f"{command.id} needs a key", "Nobody could leave the desk, or look for help.")
        if command.id == "back" and all(map(_typed, command.keys)):
            yield Fault(("back",), "back needs a key that types nothing", "Help looks for what is typed: keep Esc.")
        if command.contexts <= FINDING and any(map(_typed, command.keys)):
            keys = " ".join(keys_of(command))
            yield Fault((command.id,), f"{keys} is typed into the search there", "Take a key that types nothing.")


def _typed(keys: str) -> bool:
    """Whether the key is typed where a text is."""
    return prints(sequence(keys)[0])


def _clashes(commands: Sequence[Command]) -> Iterator[Fault]:
    """Each pair of commands once, with all places where one key would have to do both."""
    found = [
        (first, second, key, context)
        for context in Context
        for first, second, key in _clashes_in([each for each in commands if context in each.contexts])
    ]
    found.sort(key=lambda each: (each[0].id, each[1].id, each[2]))
    for (first, second, key), places in groupby(found, key=lambda each: each[:3]):
        where = ", ".join(context for *_, context in places)
        reason = f"{shown(key)} can't be both {first.id} and {second.id}, in: {where}"
        yield Fault((first.id, second.id), reason, f"Give {first.id} or {second.id} another key.")


def _clashes_in(commands: Sequence[Command]) -> Iterator[tuple[Command, Command, str]]:
    """A key that two commands share, or that one has alone and the other as the beginning of a sequence."""
    known = {key: command for command in commands for key in command.keys}
    for command in commands:
        for key in command.keys:
            begun = (known.get("-".join(sequence(key)[:length])) for length in range(1, len(sequence(key))))
            for other in (known[key], *begun):
                if other is not None and other is not command:
                    yield other, command, key


class Keymap:
    """Which key does what, in each context."""

    def __init__(self, commands: Iterable[Command] = COMMANDS) -> None:
        """Raises ValueError where the keys have a fault."""
        self.commands = tuple(commands)
        self.by_id = {command.id: command for command in self.commands}
        for fault in faults(self.commands):
            raise ValueError(fault.reason)
        self._commands = {
            (context, key): command for command in self.commands for context in command.contexts for key in command.keys
        }

    def find(self, context: Context, keys: str) -> Command | None:
        """The command that `keys` stands for."""
        return self._commands.get((context, keys))

    def after(self, context: Context, keys: str) -> dict[str, Command]:
        """What may follow the beginning of a sequence: the rest of each, and its command."""
        return {
            known.removeprefix(f"{keys}-"): command
            for (where, known), command in self._commands.items()
            if where is context and known.startswith(f"{keys}-")
        }

    def elsewhere(self, keys: str) -> Command | None:
        """A command that has this key in another context, so that the screen can say where it works."""
        return next((command for (_, known), command in self._commands.items() if known == keys), None)

    def offered(self, context: Context) -> tuple[tuple[str, Command], ...]:
        """What a context's last line offers: each key as people write it, and its command."""
        return tuple(
            (self.key(id_, context), self.by_id[id_]) for id_ in FOOTER[context].split() if self.by_id[id_].keys
        )

    def key(self, command: str, context: Context | None = None) -> str:
        """The first key of a command, by id, that works in the context, as people write it; its name if it has none."""
        found = self.by_id[command]
        if context in FINDING or context is Context.TYPING:
            found = replace(found, keys=tuple(key for key in found.keys if not _typed(key)))
        return keys_of(found)[0] if found.keys else found.name

    def filled(self, text: str) -> str:
        """A text of ours with keys in place of the commands that it names: "{undo} undo" is "u undo"."""
        return _NAMED.sub(lambda named: self.key(named[1]) if named[1] in self.by_id else named[0], text)
