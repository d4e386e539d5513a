"""The editor's configuration: a TOML file in the platform's configuration folder, read into one record.

    theme = "desk-light"
    [keys]
    accept = ["a", "Enter"]

A file with a fault is refused with its line and the nearest name that there is, never half read; no file means that
the defaults hold. `schema` knows the names.
"""

from __future__ import annotations

import os
import re
import tomllib
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from desk.trouble import DeskError
from desk.tui.settings import Settings

VARIABLE = "DESK_CONFIG"
"""The environment variable that names another file."""
_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")  # what tomllib appends to its messages


@dataclass(frozen=True, slots=True)
class Config:
    """What was read, and from where."""

    path: Path
    settings: Settings
    chosen: Mapping[str, Any]
    """The file's own values, as TOML gives them; empty where there is no file."""
    text: str


def config_path(asked: Namespace) -> Path:
    """The file that was asked for: by --config, by $DESK_CONFIG, else the platform's own place."""
    named = asked.config or os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else user_config_path("desk", appauthor=False) / "config.toml"


def read(asked: Namespace) -> Config:
    """The configuration that was asked for. Raises DeskError over its first fault, naming file and line."""
    path = config_path(asked)
    if asked.config and not path.exists():
        raise DeskError(f"{path}: there is no such file", "`desk config > FILE` writes one with every key.")
    config, faults = examine(path)
    for fault in faults:
        raise fault
    return config


def examine(path: Path) -> tuple[Config, tuple[DeskError, ...]]:
    """The configuration at `path` and everything that is wrong with it; what is wrong is left out of the settings."""
    try:
        text = path.read_text(encoding="utf-8")
        chosen = tomllib.loads(text)
    except FileNotFoundError:
        return Config(path, Settings(), {}, ""), ()
    except OSError as error:
        return Config(path, Settings(), {}, ""), (DeskError(f"{path}: {(error.strerror or str(error)).lower()}"),)
    except ValueError as error:  # not TOML, or not UTF-8
        return Config(path, Settings(), {}, ""), (_not_toml(path, error),)
    return _understood(path, text, chosen)


def _not_toml(path: Path, error: ValueError) -> DeskError:
    place = _PLACE.search(str(error))
    where = f"{path}:{place.group(1)}" if place else str(path)
    reason = _PLACE.sub("", str(error)).rstrip(".")
    return DeskError(f"{where}: {reason[:1].lower()}{reason[1:]}", 'Lines are such as theme = "desk-light".')


def _understood(path: Path, text: str, chosen: Mapping[str, Any]) -> tuple[Config, tuple[DeskError, ...]]:
    from desk.cli.settings import toml

    found: dict[str, Any] = {}
    wrong = list(_values(chosen, found))
    if not any(places[0][0] == "keys" for places, _ in wrong):  # else keys that are missing would be told of twice
        wrong += _keymap(found)
    settings = Settings(**found)
    if not wrong:
        return Config(path, settings, chosen, text), ()
    lines = toml.lines(text)
    faults = [(max(lines.get(place, 1) for place in places), error) for places, error in wrong]
    faults.sort(key=lambda each: each[0])
    placed = tuple(DeskError(f"{path}:{line}: {error.message}", error.hint) for line, error in faults)
    return Config(path, settings, chosen, text), placed


Wrong = tuple[tuple[tuple[str, ...], ...], DeskError]
"""The places of the values that a fault lies with, and the fault."""


def _values(chosen: Mapping[str, Any], found: dict[str, Any]) -> Iterator[Wrong]:
    """Put what is understood into `found`; what is not comes out with its place."""
    from desk.cli.nearest import suggestion
    from desk.cli.settings.schema import KNOWN, TABLES

    for name, value in chosen.items():
        if name not in KNOWN:
            yield ((name,),), DeskError(f"there is no setting {name!r}", suggestion(name, KNOWN))
        elif KNOWN[name] in TABLES:
            yield from _table(name, value, found)
        else:
            try:
                found[name] = KNOWN[name].read(value)
            except DeskError as error:
                yield ((name,),), DeskError(f"{name}: {error.message}", error.hint)


def _table(name: str, value: Any, found: dict[str, Any]) -> Iterator[Wrong]:
    from desk.cli.settings.schema import KNOWN

    if not isinstance(value, dict):
        yield ((name,),), DeskError(f"{name} is a table, not a value", f"Write [{name}] on a line, its entries below.")
        return
    entries: dict[str, Any] = found.setdefault(name, {})
    for key, inner in value.items():
        try:
            entries.update([KNOWN[name].read((key, inner))])
        except DeskError as error:
            yield ((name, key),), DeskError(f"{name}.{key}: {error.message}", error.hint)


def _keymap(found: Mapping[str, Any]) -> Iterator[Wrong]:
    """Where the keys that were chosen don't go together, with each other or with those that stay."""
    if not found.get("keys"):
        return
    from desk.tui.keys.keymap import faults, remapped

    for fault in faults(remapped(found["keys"])):
        places = tuple(("keys", command) for command in fault.commands if command in found["keys"])
        yield places, DeskError(f"keys: {fault.reason}", fault.way_out)
