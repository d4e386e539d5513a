"""Where the desk's file lies when nobody says otherwise."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

VARIABLE = "DESK"
"""The environment variable that names another file."""


def default_path() -> Path:
    """The file that `DESK` names, else `desk.sqlite3` in the platform's data folder. Makes nothing."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    return user_data_path("desk", appauthor=False) / "desk.sqlite3"
