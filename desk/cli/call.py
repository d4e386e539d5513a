"""From the words of a call to a subcommand and its arguments; what can't be understood is a DeskError with a way out.

The first argument that is no option decides: one of the subcommands' words is that subcommand, even where a file has
the same name (`./read` is the file); anything else is a path to open.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser, HelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from desk.cli.nearest import nearest
from desk.cli.words import OPENING, WORDS, Word, find
from desk.trouble import DeskError


class Parser(ArgumentParser):
    """An argument parser that refuses with a DeskError instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong, with the call that explains."""
        raise DeskError(message, f"`{self.prog} --help` shows what it takes.")


class Help(HelpFormatter):
    """Wraps what a subcommand says of itself, a paragraph at a time; a paragraph that is a list stays as it is."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        paragraphs = text.strip().split("\n\n")
        return "\n\n".join(
            each if "\n " in each else super(Help, self)._fill_text(each, width, indent) for each in paragraphs
        )


def run(words: Sequence[str]) -> int:
    """Find the subcommand, read its arguments, do it."""
    word, rest = split(words)
    parser = parser_of(word)
    try:
        asked = parser.parse_args(rest)
    except SystemExit:  # --help has printed what was asked for
        return 0
    return word.load().run(asked)


def split(words: Sequence[str]) -> tuple[Word, list[str]]:
    """The subcommand and its arguments; `--desk PATH` and `--config PATH` may stand before the word."""
    rest = list(words)
    at = _first_argument(rest)
    if at is None:
        return OPENING, rest
    word = find(rest[at])
    if word is not None:
        return word, [*rest[at + 1 :], *rest[:at]]
    _check_path(rest[at])
    return OPENING, rest


def parser_of(word: Word) -> ArgumentParser:
    """The parser of a subcommand, arguments declared."""
    command = word.load()
    parser = Parser(
        prog=f"desk {word.name}".rstrip(),
        description=command.__doc__,
        formatter_class=Help,
        allow_abbrev=False,
    )
    command.arguments(parser)
    return parser


def whole_parser() -> ArgumentParser:
    """Every subcommand under one parser, for whoever wants to know all words and options at once."""
    whole = Parser(prog="desk")
    commands = whole.add_subparsers(parser_class=Parser)  # before the paths: the first argument may be a word
    for word in WORDS:
        word.load().arguments(commands.add_parser(word.name, help=word.help))
    OPENING.load().arguments(whole)
    return whole


def _first_argument(words: Sequence[str]) -> int | None:
    skip = False
    for at, word in enumerate(words):
        if skip:
            skip = False
        elif word in ("--desk", "--config", "--watch"):
            skip = True
        elif word == "--":
            return None
        elif not word.startswith("-") or word == "-":
            return at
    return None


def _check_path(name: str) -> None:
    """Refuse what is neither a word nor a path, naming the nearest word."""
    if name == "-" or os.path.lexists(name):
        return
    near = nearest(name, [word.name for word in WORDS])
    hint = f"Did you mean `desk {near}`?" if near else "`desk --help` lists the commands."
    raise DeskError(f"there is no command and no file {name!r}", hint)
