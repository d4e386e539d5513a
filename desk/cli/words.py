"""The words that `desk` understands, one module each; help, completion and the guess at a misspelling read this."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast


class Command(Protocol):
    """What the module of a subcommand offers; it is imported when its word is met."""

    def arguments(self, parser: ArgumentParser) -> None:
        """Declare what the subcommand takes."""

    def run(self, asked: Namespace) -> int:
        """Do it: 0 done, 1 something in the copy is in trouble. Raises DeskError where the call is wrong."""


@dataclass(frozen=True, slots=True)
class Word:
    """One subcommand."""

    name: str
    module: str
    help: str
    """A phrase for the list in `desk --help`."""

    def load(self) -> Command:
        """Import the subcommand."""
        return cast(Command, import_module(self.module))


def _word(name: str, phrase: str) -> Word:
    return Word(name, f"desk.cli.subcommands.{name}", phrase)


WORDS = (
    _word("read", "show each item of copy with its fields and labelled blocks"),
    _word("facts", "list what each sentence claims: figures, times, names, quotes"),
    _word("diff", "show what changed between two items, word by word"),
    _word("compare", "set the claims of several items side by side, with verdicts"),
    _word("stories", "group items into stories and chains of versions"),
    _word("search", "find words in all copy on the desk"),
    _word("watch", "take copy in as it lands in a folder, without a screen"),
    _word("export", "file a story's summary as Markdown, every line attributed"),
    _word("log", "print what was decided on a story"),
    _word("replay", "rebuild a summary from such a log and the copy"),
    _word("samples", "open the bundled sample copy on a practice desk"),
    _word("serve", "open the desk in a browser on this machine"),
    _word("keys", "print the keys of the app"),
    _word("config", "print the configuration, and where each of its values comes from"),
    _word("doctor", "say what the terminal can do and how the desk stands"),
    _word("completion", "print the completion script of a shell"),
)
"""In the order in which copy goes through the desk."""

OPENING = Word("", "desk.cli.opening", "take copy in and open the desk")
"""What `desk` does when its first argument is none of the words."""


def find(name: str) -> Word | None:
    """The word called `name`."""
    return next((word for word in WORDS if word.name == name), None)
