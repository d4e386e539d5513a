"""Faults of our own: a file with the details for whoever mends them, beside the desk's own file."""

from __future__ import annotations

import traceback
from pathlib import Path


def note_fault(desk: Path, fault: BaseException) -> Path:
    """Add a fault's details to a file beside the desk's own, for whoever mends it; the file's path."""
    path = desk.with_suffix(".fault.txt")
    with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.writelines([*traceback.format_exception(fault), "\n"])
    return path
