"""Say what the terminal can do and how the desk stands, a line each: ok, note or fault, and what to do about it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from desk.cli.health import deskchecks, terminalchecks
from desk.cli.health.finding import Standing
from desk.cli.opening import config_option, desk_option
from desk.cli.records import jsonl


def arguments(parser: ArgumentParser) -> None:
    """What `desk doctor` takes."""
    desk_option(parser)
    config_option(parser)
    parser.add_argument("--json", action="store_true", help="one desk.doctor/1 a line instead of a list to read")


def run(asked: Namespace) -> int:
    """Print the report; 1 where something does not work."""
    findings = [*terminalchecks.checks(), *deskchecks.checks(asked)]
    if asked.json:
        for each in findings:
            jsonl.write({"schema": "desk.doctor/1", **asdict(each)})
    else:
        from desk.cli.views import health, page

        page.show(health.view(findings))
    return int(any(each.standing is Standing.FAULT for each in findings))
