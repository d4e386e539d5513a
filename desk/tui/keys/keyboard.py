"""What has been typed towards a command: a count, the beginning of a sequence. No screen: keys in,
what they ask for out.

A digit takes the source, or the choice, of that number where there is one; else it begins a count, and so does 0
everywhere: "5j" with two sources, "02j" to move down two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.keys.commands import Command
from desk.tui.keys.keymap import Keymap
from desk.tui.keys.names import shown

MOST = 9_999
"""The largest count; more digits change nothing."""


@dataclass(frozen=True, slots=True)
class Run:
    """A command to run."""

    command: Command
    count: int | None = None
    """What was typed before it; None: nothing."""
    number: int = 0
    """Which of the command's keys led to it, counted from 1: for commands that take a number."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Keys that are no command yet."""

    typed: str
    """As people write it."""
    offers: tuple[tuple[str, str], ...]
    """What may follow: a key as people write it, and the name of what it does."""


class Keyboard:
    """The keys typed since the last command."""

    def __init__(self, keymap: Keymap) -> None:
        self._keymap = keymap
        self._begun = ""
        self._count = ""

    def press(self, context: Context, key: str, numbers: Callable[[Command], int]) -> Run | Waiting | None:
        """What the key, after those before it, asks for; None where it drops them.

        `numbers` tells how many numbers a command can take now. Raises DeskError where no command begins so.
        """
        keys = f"{self._begun}-{key}" if self._begun else key
        command = self._keymap.find(context, keys)
        if self._counts(key, command, numbers):
            self._count = str(min(int(self._count + key), MOST))
            return Waiting(self._typed(), self._countable(context))
        following = self._keymap.after(context, keys)
        if following and not command:
            self._begun = keys
            return Waiting(self._typed(), tuple((shown(rest), each.name) for rest, each in following.items()))
        typed, count, waited = self._typed(), self._count, bool(self._begun or self._count)
        self._begun = self._count = ""
        if key == "escape" and waited:
            return None
        if command is None:
            raise self._refusal(keys)
        if count and not command.counted:
            raise DeskError(f"{command.name} takes no count", f"{typed} was dropped.")
        return Run(command, int(count) if count else None, command.keys.index(keys) + 1)

    def _counts(self, key: str, command: Command | None, numbers: Callable[[Command], int]) -> bool:
        """Whether the key is a digit of a count."""
        if self._begun or key not in DIGITS:
            return False
        if self._count or command is None:
            return True
        return command.numbered and command.keys.index(key) >= numbers(command)

    def _typed(self) -> str:
        return f"{self._count}{shown(self._begun) if self._begun else ''}"

    def _countable(self, context: Context) -> tuple[tuple[str, str], ...]:
        return tuple(
            (shown(each.keys[0]), each.name)
            for each in self._keymap.commands
            if each.counted and each.keys and context in each.contexts
        )

    def _refusal(self, keys: str) -> DeskError:
        """Why nothing happened: nothing is silent."""
        other = self._keymap.elsewhere(keys)
        if other is None:
            return DeskError(f"{shown(keys)} does nothing", "{help} shows every key.")
        places = ", ".join(sorted(other.contexts))
        return DeskError(f"{shown(keys)} ({other.name}) does nothing here", f"It works in: {places}.")


DIGITS = frozenset("0123456789")
