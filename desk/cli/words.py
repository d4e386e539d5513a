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
        return cast(Command, import_module(f"desk.cli.{self.module}"))


WORDS = (
    Word("read", "read", "show each item of copy with its fields and labelled blocks"),
    Word("facts", "facts", "list what each sentence claims: figures, times, names, quotes"),
    Word("diff", "diff", "show what changed between two items, word by word"),
    Word("compare", "compare", "set the claims of several items side by side, with verdicts"),
    Word("stories", "stories", "group items into stories and chains of versions"),
    Word("search", "search", "find words in all copy on the desk"),
    Word("watch", "watch", "take copy in as it lands in a folder, without a screen"),
    Word("export", "export", "file a story's summary as Markdown, every line attributed"),
    Word("log", "log", "print what was decided on a story"),
    Word("replay", "replay", "rebuild a summary from such a log and the copy"),
    Word("samples", "samples", "open the bundled sample copy on a practice desk"),
    Word("serve", "serve", "open the desk in a browser on this machine"),
    Word("keys", "keys", "print the keys of the app"),
    Word("config", "config", "print the configuration, and where each of its values comes from"),
    Word("doctor", "doctor", "say what the terminal can do and how the desk stands"),
    Word("completion", "completion", "print the completion script of a shell"),
)
"""In the order in which copy goes through the desk."""

OPENING = Word("", "opening", "take copy in and open the desk")
"""What `desk` does when its first argument is none of the words."""


def find(name: str) -> Word | None:
    """The word called `name`."""
    return next((word for word in WORDS if word.name == name), None)
