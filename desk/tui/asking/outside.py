"""A text in the editor's own program: the one that is configured, $VISUAL or $EDITOR, on a file of ours, read back
cleaned."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from textual.app import App, SuspendNotSupported

from desk.trouble import DeskError
from desk.wire.clean import clean

VARIABLES = ("VISUAL", "EDITOR")


def edit_sentence(app: App[int], sentence: str, configured: str) -> str | None:
    """A sentence as the program left it, on one line; None where the program failed. Raises as `edit_in_program`."""
    text = edit_in_program(app, sentence + "\n", configured, "sentence.txt")
    return None if text is None else " ".join(text.split())


def edit_in_program(app: App[int], text: str, configured: str, name: str) -> str | None:
    """The text as the program left it, cleaned; None where the program failed. `name` is the file's.

    The program is started without a shell, on a file that only its owner can read. Raises DeskError where there is no
    program to start, or the terminal can't be lent to it.
    """
    command = configured or next((os.environ[name] for name in VARIABLES if os.environ.get(name)), "")
    if not command:
        raise DeskError("No $EDITOR is set", "{edit} edits here.")
    with tempfile.TemporaryDirectory(prefix="desk-") as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
        path.chmod(0o600)
        try:
            with app.suspend():
                status = subprocess.run([*shlex.split(command), str(path)], check=False).returncode
        except SuspendNotSupported as error:
            raise DeskError("This terminal can't be lent to another program", "{edit} edits here.") from error
        except (OSError, ValueError) as error:
            raise DeskError(f"{command}: can't be started: {error}", "Set $EDITOR to a program that can.") from error
        return clean(path.read_text(encoding="utf-8", errors="replace")) if status == 0 else None
