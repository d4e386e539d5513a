"""The editor's settings: a small TOML file in the platform's configuration folder, read into one record.

    theme = "desk-light"
    ascii = true
    export_to = "~/filed"

A file that can't be understood is refused with its line or its key, never half read; no file means the defaults.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from desk.trouble import DeskError
from desk.tui.settings import Settings


def config_path() -> Path:
    """Where the settings are looked for."""
    return user_config_path("desk", appauthor=False) / "config.toml"


def settings(path: Path) -> Settings:
    """The settings in the file at `path`. Raises DeskError, naming file and key."""
    try:
        chosen = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise DeskError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    except ValueError as error:  # not TOML, or not UTF-8
        raise DeskError(f"{path}: {error}", 'Settings are lines such as theme = "desk-light".') from None
    return Settings(**{key: _value(path, key, value) for key, value in chosen.items()})


def _value(path: Path, key: str, value: Any) -> Any:
    usual = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}
    if key not in usual:
        raise DeskError(f"{path}: there is no setting {key!r}", _nearest(key, usual))
    if key == "theme":
        _check_theme(path, value)
    if isinstance(usual[key], Path) and isinstance(value, str):
        return Path(value).expanduser()
    if type(value) is not type(usual[key]):
        raise DeskError(f"{path}: {key} can't be {value!r}", f"It is {usual[key]!r} where nothing is set.")
    return value


def _check_theme(path: Path, value: Any) -> None:
    from desk.tui.themes import THEMES  # Textual's themes: loaded by the app anyway

    names = [theme.name for theme in THEMES]
    if value not in names:
        raise DeskError(f"{path}: there is no theme {value!r}", _nearest(str(value), names))


def _nearest(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"Did you mean {near[0]}?" if near else f"There are {', '.join(known)}."
