"""Print the completion script of a shell: bash, zsh or fish.

bash: eval "$(desk completion bash)" in ~/.bashrc; zsh: desk completion zsh > a file _desk in a folder of $fpath;
fish: desk completion fish > ~/.config/fish/completions/desk.fish
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

SHELLS = ("bash", "zsh", "fish")


def arguments(parser: ArgumentParser) -> None:
    """What `desk completion` takes."""
    parser.add_argument("shell", choices=SHELLS)


def run(asked: Namespace) -> int:
    """Print the script."""
    import shtab

    from desk.cli.call import whole_parser

    print(shtab.complete(whole_parser(), asked.shell))
    return 0
