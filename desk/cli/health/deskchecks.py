"""What the desk itself stands on: the program, its extras, the desk's file, the configuration, the folders."""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.util import find_spec
from pathlib import Path

from desk import __version__
from desk.cli.health.finding import Finding, fault, note
from desk.cli.opening import desk_path
from desk.cli.settings import configfile
from desk.trouble import DeskError
from desk.tui.settings import Settings

DISTRIBUTION = "wiredesk"
EXTRAS = (("docx", "mammoth", "Word documents are read"), ("web", "textual_serve", "desk serve opens it in a browser"))
"""Each extra, the module that it brings, and what that is for."""


def checks(asked: Namespace) -> Iterator[Finding]:
    """Everything about the desk, in the order of the report."""
    yield Finding("desk", f"{__version__}, {Path(__file__).parents[2]}")
    yield from _program()
    yield from _extras()
    config, faults = configfile.examine(configfile.config_path(asked))
    yield from _configuration(config, faults)
    yield from _folders(config.settings)
    yield _editor(config.settings, os.environ)
    yield from desk_file(desk_path(asked))


def _program() -> Iterator[Finding]:
    yield Finding("Python", f"{platform.python_version()}, {sys.executable}")
    yield _textual()
    if sys.dont_write_bytecode:
        advice = "Unset PYTHONDONTWRITEBYTECODE: the desk opens three times as fast."
        yield note("byte-code", "is not kept", advice)


def _textual() -> Finding:
    found = version("textual")
    wanted = next((each for each in _required() if each.startswith("textual==")), "").removeprefix("textual==")
    if wanted and found != wanted:
        return note("Textual", f"{found}, made for {wanted}", f"pip install 'textual=={wanted}'")
    return Finding("Textual", found)


def _required() -> list[str]:
    try:
        return requires(DISTRIBUTION) or []
    except PackageNotFoundError:  # a checkout that nobody installed
        return []


def _extras() -> Iterator[Finding]:
    for name, module, use in EXTRAS:
        if find_spec(module):
            yield Finding(f"extra {name}", f"installed: {use}")
        else:
            yield Finding(
                f"extra {name}", f"not installed; with it {use}", advice=f"pip install '{DISTRIBUTION}[{name}]'"
            )


def _configuration(config: configfile.Config, faults: tuple[DeskError, ...]) -> Iterator[Finding]:
    for each in faults:
        yield fault("configuration", each.message, each.hint)
    if not faults:
        there = "" if config.path.exists() else ": not there, all is as by default"
        yield Finding("configuration", f"{config.path}{there}")


def _folders(settings: Settings) -> Iterator[Finding]:
    yield _writable("export folder", settings.export_to)
    if settings.watch is not None:
        if settings.watch.is_dir():
            yield Finding("watched folder", str(settings.watch))
        else:
            yield fault(
                "watched folder", f"{settings.watch} is not there", f"mkdir -p {shlex.quote(str(settings.watch))}"
            )


def _writable(subject: str, folder: Path) -> Finding:
    """A folder, or the nearest above it that there is, in which it would be made."""
    there = next((each for each in (folder, *folder.absolute().parents) if each.exists()), folder)
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        return fault(
            subject, f"{folder} can't be written to", f"Make {there} a folder that you may write to, or choose another."
        )
    return Finding(subject, str(folder))


def _editor(settings: Settings, environment: Mapping[str, str]) -> Finding:
    command = settings.editor or environment.get("VISUAL") or environment.get("EDITOR") or ""
    advice = 'Set $EDITOR, or editor = "..." in the configuration, to a program that is there.'
    try:
        words = shlex.split(command)
    except ValueError as error:
        return fault("editor", f"{command!r} can't be understood: {str(error).lower()}", advice)
    if not words:
        return note("editor", "no $EDITOR is set", advice)
    if shutil.which(words[0]) is None:
        return fault("editor", f"{words[0]} is not there", advice)
    return Finding("editor", command)


def desk_file(path: Path) -> Iterator[Finding]:
    """The desk's file: where, how large, whether whole, what is on it."""
    yield _writable("data folder", path.parent)
    if not path.exists():
        yield Finding("desk file", f"{path}: not there yet; it is made when the desk first opens")
        return
    yield Finding("desk file", f"{path}, {path.stat().st_size / 1e6:,.1f} MB")
    from desk.store import Store, damage
    from desk.tui.legwork.reading import read_stories

    found = damage(path)
    if found:
        advice = "Work on a copy of the file: sqlite3 FILE .recover | sqlite3 NEW"
        yield fault("integrity", "; ".join(found), advice)
        return
    yield Finding("integrity", "whole")
    try:
        with Store.open(path) as store:
            items, entries = store.items(), len(store.entries())
    except DeskError as error:
        yield fault("desk file", error.message, error.hint)
        return
    counts = (
        _count(len(items), "file", "files"),
        _count(len(read_stories(items)), "story", "stories"),
        _count(entries, "decision", "decisions"),
    )
    yield Finding("copy", ", ".join(counts))


def _count(number: int, noun: str, many: str) -> str:
    return f"{number:,} {noun if number == 1 else many}"
