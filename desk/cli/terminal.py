"""The app needs a terminal to draw on and keys to read, also when copy was piped in."""

from __future__ import annotations

import os
import sys

from desk.trouble import DeskError


def check() -> None:
    """Raise DeskError where there is no terminal to draw on."""
    if not sys.stdout.isatty():
        hint = "In a pipe use desk read, diff or compare; they print what the desk shows."
        raise DeskError("the desk needs a terminal to open on", hint)


def take_back() -> None:
    """Read keys from the terminal again where standard input was a pipe, which has been read to its end."""
    if sys.stdin.isatty():
        return
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise DeskError("there is no terminal to read keys from", "Give the copy as files instead of -.") from None
    os.dup2(keyboard, sys.stdin.fileno())
    os.close(keyboard)
