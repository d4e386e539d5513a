"""What `desk doctor` found, a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desk.cli.health.finding import Finding, Standing
from desk.cli.views.page import Line, line

STYLES = {Standing.OK: "quiet", Standing.NOTE: "label", Standing.FAULT: "conflict"}
SUBJECT = 15
"""Columns for what was looked at."""
STANDING = 7
"""Columns for how it stands."""


def view(findings: Iterable[Finding]) -> Iterator[Line]:
    """How each thing stands, what was found, what to do."""
    for each in findings:
        start = (f"{each.standing:<{STANDING}}", STYLES[each.standing]), f"{each.subject:<{SUBJECT}}"
        advice = f"  {each.advice}" if each.advice else ""
        yield line(*start, each.found, (advice, "quiet"), indent=STANDING + SUBJECT)
