"""Print the configuration: every key with what it is for, what is in force, and where that comes from.

What is printed is a configuration file, and says the same again: a line that begins with # holds by default.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping

from desk.cli.opening import config_option
from desk.cli.records import jsonl
from desk.cli.settings import configfile, toml
from desk.cli.settings.configfile import Config
from desk.cli.settings.schema import TABLES, VALUES, Key

FIELD = 44
"""Columns for a value, before where it comes from."""


def arguments(parser: ArgumentParser) -> None:
    """What `desk config` takes."""
    config_option(parser)
    parser.add_argument("--path", action="store_true", help="print the file's path alone")


def run(asked: Namespace) -> int:
    """Print the file."""
    if asked.path:
        jsonl.put(f"{configfile.config_path(asked)}\n")
    else:
        jsonl.put("".join(f"{line}\n" for line in page(configfile.read(asked), os.environ)))
    return 0


def page(config: Config, environment: Mapping[str, str]) -> Iterator[str]:
    """The configuration in lines."""
    lines = toml.lines(config.text)
    yield f"# desk's configuration: {_shown(config)}"
    yield "# What begins with # holds by default. Another file: desk --config FILE, or $DESK_CONFIG."
    for key in VALUES:
        yield ""
        yield from (f"# {line}" for line in key.comment.split("\n"))
        yield _value(key, config, lines, environment)
    for key in TABLES:
        yield ""
        yield from (f"# {line}" for line in key.comment.split("\n"))
        yield f"[{key.name}]"
        yield from _entries(key, config, lines)


def _shown(config: Config) -> str:
    path = jsonl.quoted(str(config.path))[1:-1]
    return path if config.text or config.path.exists() else f"{path} (not there: all is as by default)"


def _value(key: Key, config: Config, lines: Mapping[toml.Path, int], environment: Mapping[str, str]) -> str:
    over = " by NO_COLOR: desk-terminal" if key.name == "theme" and environment.get("NO_COLOR") else ""
    if key.name in config.chosen:
        where = f"line {lines[(key.name,)]}" + (f"; overruled{over}" if over else "")
        return _line(f"{key.name} = {toml.value(config.chosen[key.name])}", where)
    if key.name == "editor":
        found = next((name for name in ("VISUAL", "EDITOR") if environment.get(name)), None)
        if found:
            return _line(f"# editor = {toml.value(environment[found])}", f"${found}")
    if key.example:
        return _line(f"# {key.name} = {toml.value(key.example)}", "an example; not set")
    usual = getattr(config.settings, key.name)
    return _line(f"# {key.name} = {toml.value(usual)}", f"default{'; overruled' + over if over else ''}")


def _entries(key: Key, config: Config, lines: Mapping[toml.Path, int]) -> Iterator[str]:
    own = config.chosen.get(key.name, {})
    if key.name == "keys":
        yield from _commands(own, lines)
        return
    for name, value in own.items():
        yield _line(f"{toml.name(name)} = {toml.value(value)}", f"line {lines[(key.name, name)]}")
    if not own:
        yield _line(f"# {key.example}", "an example; not set")


def _commands(own: Mapping[str, object], lines: Mapping[toml.Path, int]) -> Iterator[str]:
    """Every command with its keys and what it does."""
    from desk.tui.keys.commands import COMMANDS
    from desk.tui.keys.names import shown

    for command in COMMANDS:
        if command.id in own:
            where = f"line {lines[('keys', command.id)]}: {command.help}"
            yield _line(f"{command.id} = {toml.value(own[command.id])}", where)
        else:
            keys = [shown(key) for key in command.keys]
            yield _line(f"# {command.id} = {toml.value(keys[0] if len(keys) == 1 else keys)}", command.help)


def _line(setting: str, comment: str) -> str:
    return f"{setting:<{FIELD}}  # {comment}"
