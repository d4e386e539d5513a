"""What goes to standard error: troubles and refusals, a line each, safe for any terminal and any encoding."""

from __future__ import annotations

import sys

from desk.trouble import DeskError
from desk.wire.clean import clean

HINT = "PATH is a file, a folder, or - for standard input."


def complain(message: str) -> None:
    """One line on standard error; control characters become marks."""
    line = " ".join(clean(message).split("\n"))
    sys.stderr.write(f"desk: {line}\n")


def refuse(error: DeskError) -> None:
    """Say why the call can't be done, and what would work."""
    complain(error.message)
    if error.hint:
        sys.stderr.write(f"      {clean(error.hint)}\n")
