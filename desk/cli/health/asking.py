"""A question to the terminal, and its answer: what it can do, from itself.

Every question is followed by one that all terminals answer, so that a terminal which knows nothing of the first costs
no waiting. The terminal's settings are as before when this returns; what it could print while it is asked is wiped.
"""

from __future__ import annotations

import os
import re
import select
import termios
import time
import tty
from dataclasses import dataclass

PATIENCE = 2.0
"""Seconds to wait for the answers: a slow ssh line takes an eighth of that, a busy machine half."""

_ATTRIBUTES = re.compile(rb"\x1b\[\?([0-9;]+)c")  # "ESC [ ? 62 ; 22 ; 52 c": what the terminal is
_KEYBOARD = re.compile(rb"\x1b\[\?(\d+)u")  # "ESC [ ? 0 u": the kitty keyboard protocol, and its flags
_FRAMES = re.compile(rb"\x1b\[\?2026;([0-4])\$y")  # "ESC [ ? 2026 ; 2 $ y": whole frames at once
_COLUMN = re.compile(rb"\x1b\[\d+;(\d+)R")  # "ESC [ 12 ; 3 R": where the cursor is

SAMPLES = ("\u2248", "\u6f22", "e\u0301", "\U0001f4f0")
"""A sign of ours, a wide character, a letter with a combining accent, an emoji."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the terminal said of itself; None: it did not say."""

    attributes: tuple[int, ...] | None
    kitty: bool
    frames: bool
    widths: tuple[int, ...] | None
    """The cells that it gave each of `SAMPLES`."""


def ask() -> Answers | None:
    """The terminal's answers; None where there is no terminal to ask."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError:
        return None
    try:
        before = termios.tcgetattr(terminal)
        try:
            tty.setcbreak(terminal)
            os.write(terminal, _questions())
            return understood(_answer(terminal))
        finally:
            termios.tcsetattr(terminal, termios.TCSAFLUSH, before)
    except (OSError, termios.error):
        return None
    finally:
        os.close(terminal)


def understood(answer: bytes) -> Answers:
    """What the bytes that a terminal answered with tell."""
    attributes = _ATTRIBUTES.search(answer)
    frames = _FRAMES.search(answer)
    columns = [int(found) - 1 for found in _COLUMN.findall(answer)]
    return Answers(
        tuple(int(each) for each in attributes[1].split(b";") if each) if attributes else None,
        _KEYBOARD.search(answer) is not None,
        frames is not None and frames[1] in b"12",
        tuple(columns) if len(columns) == len(SAMPLES) else None,
    )


def _questions() -> bytes:
    widths = "".join(f"\r{sample}\x1b[6n" for sample in SAMPLES)
    return f"{widths}\r\x1b[K\x1b[?u\x1b[?2026$p\x1b[c".encode()


def _answer(terminal: int) -> bytes:
    """All that comes until the last answer, or until patience is at its end."""
    answer = b""
    end = time.monotonic() + PATIENCE
    while not _ATTRIBUTES.search(answer):
        ready, _, _ = select.select([terminal], [], [], max(end - time.monotonic(), 0))
        if not ready:
            break
        answer += os.read(terminal, 4096)
    return answer
