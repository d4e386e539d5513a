"""From keys to commands: one look-up in the table of the context, key sequences included.

Textual's own bindings lose clashes in silence and know no sequences, so the desk keeps its map itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.tui.commands import Command
from desk.tui.context import Context

NAMES = {
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "S-Tab",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
}


def shown(keys: str) -> str:
    """A key as people write it: "ctrl+z" is ^z, "pagedown" PgDn, "g-g" gg."""
    return "".join(NAMES.get(key) or key.replace("ctrl+", "^") for key in _sequence(keys))


def _sequence(keys: str) -> list[str]:
    return keys.split("-") if len(keys) > 1 else [keys]


def keys_of(command: Command) -> list[str]:
    """The keys as people write them; a run of digits is written as one."""
    if len(command.keys) > 2 and all(key.isdigit() for key in command.keys):
        return [f"{command.keys[0]}-{command.keys[-1]}"]
    return [shown(key) for key in command.keys]


class Keymap:
    """Which key does what, in each context."""

    def __init__(self, commands: Iterable[Command]) -> None:
        """Raises ValueError where two commands of one context share a key."""
        self._commands: dict[tuple[Context, str], Command] = {}
        for command in commands:
            for context in command.contexts:
                for keys in command.keys:
                    taken = self._commands.setdefault((context, keys), command)
                    if taken is not command:
                        raise ValueError(f"{keys!r} is both {taken.id} and {command.id} in {context}")

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
