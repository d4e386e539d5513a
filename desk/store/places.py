"""Where the desk's file lies when nobody says otherwise, and the folders that come with the program."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from desk.trouble import DeskError

GALLERY = "formats"
"""The folder of the samples that shows every format that is read: two dozen files, but no story to work on."""
VARIABLE = "DESK"
"""The environment variable that names another file."""


def default_path() -> Path:
    """The file that `DESK` names, else `desk.sqlite3` in the platform's data folder. Makes nothing."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    return user_data_path("desk", appauthor=False) / "desk.sqlite3"


def bundled(name: str) -> Path:
    """A folder that comes with the program ("samples", "styles"): inside the package where it is installed, beside it
    in a checkout. Raises DeskError where it is missing.
    """
    package = Path(__file__).parent.parent
    for folder in (package / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise DeskError(f"the folder {name} is missing from this installation of desk", "Install it again.")


def sample_stories() -> tuple[str, ...]:
    """The folders of samples that are stories to work on, by name. Raises DeskError where the samples are missing."""
    folders = sorted(path for path in bundled("samples").iterdir() if path.is_dir() and path.name != GALLERY)
    return tuple(map(str, folders))
