"""What the terminal can do for the desk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping

from desk.cli.health.asking import SAMPLES, Answers, ask
from desk.cli.health.finding import Finding, note
from desk.tui.drawing.cells import width

SMALLEST = 80, 24
"""The columns and rows that every screen is made for."""
CLIPBOARD = 52
"""What a terminal that takes OSC 52 says among its attributes."""


def checks(environment: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Everything about the terminal, in the order of the report."""
    if not sys.stdout.isatty():
        yield note(
            "terminal", "standard output is none", "Run desk doctor in the terminal that the desk is to open in."
        )
        return
    answers = ask()
    yield _kind(environment)
    yield _size()
    yield colours(environment)
    yield _encoding()
    yield widths(answers)
    yield keyboard(answers)
    yield clipboard(answers, environment)
    yield frames(answers)


def _kind(environment: Mapping[str, str]) -> Finding:
    name = environment.get("TERM", "")
    program = environment.get("TERM_PROGRAM", "")
    parts = [name or "TERM is not set", program, "inside tmux" if environment.get("TMUX") else ""]
    found = ", ".join(part for part in parts if part)
    if name in ("", "dumb"):
        return note("terminal", found, "Set TERM to what the terminal is, such as xterm-256color.")
    return Finding("terminal", found)


def _size() -> Finding:
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    found = f"{columns} by {rows}"
    if columns < SMALLEST[0] or rows < SMALLEST[1]:
        return note("size", found, f"{SMALLEST[0]} by {SMALLEST[1]} shows every screen whole.")
    return Finding("size", found)


def colours(environment: Mapping[str, str]) -> Finding:
    """How many colours the environment promises."""
    if environment.get("NO_COLOR"):
        return Finding("colours", "none, since NO_COLOR is set")
    if environment.get("COLORTERM") in ("truecolor", "24bit"):
        return Finding("colours", "16 million")
    if "256color" in environment.get("TERM", ""):
        advice = "If the terminal has more, set COLORTERM=truecolor (over ssh: SendEnv COLORTERM)."
        return note("colours", "256", advice)
    return note("colours", "16", 'theme = "desk-terminal" uses the terminal\'s own; or set COLORTERM=truecolor.')


def _encoding() -> Finding:
    encoding = sys.stdout.encoding or "unknown"
    if encoding.lower().replace("-", "") != "utf8":
        return note("encoding", encoding, "Set LANG to a UTF-8 locale, or ascii = true in the configuration.")
    return Finding("encoding", "UTF-8")


def widths(answers: Answers | None) -> Finding:
    """Whether the terminal gives characters as many cells as the desk counts."""
    if answers is None or answers.widths is None:
        return note("widths", "the terminal does not tell", "If columns don't line up: ascii = true.")
    wrong = [text for text, cells in zip(SAMPLES, answers.widths, strict=True) if cells != width(text)]
    if wrong:
        return note(
            "widths", f"other than the desk counts for {' '.join(wrong)}", "If columns don't line up: ascii = true."
        )
    return Finding("widths", "wide, combining and pictorial characters as the desk counts them")


def keyboard(answers: Answers | None) -> Finding:
    """Whether keys come unambiguously."""
    if answers and answers.kitty:
        return Finding("keyboard", "every key told apart (kitty protocol)")
    return note("keyboard", "as terminals always did: Esc waits a tenth of a second", "q goes back at once.")


def clipboard(answers: Answers | None, environment: Mapping[str, str]) -> Finding:
    """Whether what is copied arrives (OSC 52)."""
    if environment.get("TMUX"):
        setting = _tmux("set-clipboard")
        if setting != "on":  # with "external", tmux takes it from its own copy mode alone
            return note(
                "clipboard", f"tmux passes nothing on (set-clipboard {setting})", "tmux set -g set-clipboard on"
            )
        return Finding("clipboard", "through tmux")
    if answers and answers.attributes and CLIPBOARD in answers.attributes:
        return Finding("clipboard", "takes what is copied (OSC 52)")
    return note(
        "clipboard", "the terminal does not say whether it takes OSC 52", "If copying does nothing, allow it there."
    )


def frames(answers: Answers | None) -> Finding:
    """Whether the screen changes in whole frames."""
    if answers and answers.frames:
        return Finding("frames", "drawn whole (mode 2026)")
    return note("frames", "drawn as they come", "If the screen flickers: a terminal with synchronized output.")


def _tmux(option: str) -> str:
    try:
        call = ["tmux", "show-options", "-gv", option]
        return subprocess.run(call, capture_output=True, text=True, check=False, timeout=2).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""
