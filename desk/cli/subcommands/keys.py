"""Print the keys of the app, by what they act on: the same table that its footer and its help are drawn from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence

from desk.cli.opening import config_option
from desk.tui.keys.commands import COMMANDS, Command
from desk.tui.keys.keymap import keys_of, remapped


def arguments(parser: ArgumentParser) -> None:
    """What `desk keys` takes."""
    config_option(parser)
    parser.add_argument("--markdown", action="store_true", help="as a table in Markdown")


def run(asked: Namespace) -> int:
    """Print the table."""
    from desk.cli.settings import configfile

    commands = remapped(configfile.read(asked).settings.keys)
    if asked.markdown:
        print("\n".join(table(commands)))
    else:
        from desk.cli.views import keyboard, page

        page.show(keyboard.view(commands))
    return 0


def table(commands: Sequence[Command] = COMMANDS) -> Iterator[str]:
    """The keys as a Markdown table."""
    yield "| key | what it does | where | acts on | name in `[keys]` |"
    yield "|---|---|---|---|---|"
    for command in commands:
        keys = " ".join(f"`{key}`" for key in keys_of(command)).replace("|", "\\|")
        yield f"| {keys} | {command.help} | {command.where} | {command.acts_on} | {command.id} |"
