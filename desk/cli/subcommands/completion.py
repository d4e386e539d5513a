"""Print the completion script of a shell: bash, zsh or fish.

where it goes:
  bash  eval "$(desk completion bash)" in ~/.bashrc
  zsh   desk completion zsh > ~/.zfunc/_desk, or any folder of $fpath
  fish  desk completion fish > ~/.config/fish/completions/desk.fish
"""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator

SHELLS = ("bash", "zsh", "fish")


def arguments(parser: ArgumentParser) -> None:
    """What `desk completion` takes."""
    parser.add_argument("shell", choices=SHELLS)


def run(asked: Namespace) -> int:
    """Print the script."""
    import shtab

    from desk.cli.call import whole_parser

    parser = whole_parser()
    for action in actions(parser):
        if action.metavar in FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined] # shtab's way to say so
    print(shtab.complete(parser, asked.shell))
    return 0


FILES = ("PATH", "FILE", "LOG")
"""What an argument that names a file or a folder is called in the help."""


def actions(parser: ArgumentParser) -> Iterator[Action]:
    """Every argument of a parser and of its subcommands."""
    for action in parser._actions:
        yield action
        if isinstance(action, _SubParsersAction):
            for inner in action.choices.values():
                yield from actions(inner)
