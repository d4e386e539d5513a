"""What the documents say is what the program does."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

from desk.cli.call import parser_of
from desk.cli.settings.configfile import Config, examine
from desk.cli.settings.schema import TABLES, VALUES
from desk.cli.subcommands.config import page as config_page
from desk.cli.subcommands.keys import table
from desk.cli.words import OPENING, WORDS, Word
from desk.tui.settings import Settings

TREE = Path(__file__).parent.parent
README = (TREE / "README.md").read_text(encoding="utf-8")
REFERENCE = (TREE / "docs" / "command-line.md").read_text(encoding="utf-8")


def options(parser: ArgumentParser) -> set[str]:
    """Every option of a subcommand, in every spelling, but for help."""
    return {name for action in parser._actions for name in action.option_strings} - {"-h", "--help"}


def section(word: Word) -> str:
    """The part of the reference on one subcommand; all of it for `desk` alone."""
    if word is OPENING:
        return REFERENCE
    found = re.search(rf"^## desk {word.name}\b.*?(?=^## |\Z)", REFERENCE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/command-line.md has no section on desk {word.name}"
    return found.group()


@pytest.mark.parametrize("word", [OPENING, *WORDS], ids=lambda word: word.name or "desk")
def test_every_option_is_in_the_reference(word: Word) -> None:
    """An option that is not written down is found by nobody."""
    text = section(word)
    assert {name for name in options(parser_of(word)) if f"`{name}" not in text} == set()


def test_the_reference_names_no_option_that_is_not_there() -> None:
    """What was taken out of the program leaves the reference too."""
    known = {"--help"}.union(*(options(parser_of(word)) for word in (OPENING, *WORDS)))
    assert set(re.findall(r"`(--?[a-zA-Z][\w-]*)", REFERENCE)) <= known


def test_the_readme_names_every_command() -> None:
    """A reader of the first page knows what there is."""
    assert [word.name for word in WORDS if f"desk {word.name}" not in README] == []


def test_the_table_of_keys_is_the_programs_own() -> None:
    """`desk keys --markdown` makes it."""
    text = (TREE / "docs" / "keys.md").read_text(encoding="utf-8")
    assert "\n".join(table()) in text


def test_every_key_that_the_readme_shows_is_in_the_table() -> None:
    """The short table of the README can't name a key that does something else or nothing."""
    shown = re.search(r"<!-- keys -->(.*?)<!-- /keys -->", README, re.DOTALL)
    assert shown
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \|$", shown.group(1), re.MULTILINE)
    assert rows
    full = "\n".join(table())
    assert [row for row in rows if f"`{row[0]}`" not in full] == []


def test_the_settings_of_the_readme_can_be_set(tmp_path: Path) -> None:
    """The example is read without a fault."""
    block = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert block
    file = tmp_path / "config.toml"
    file.write_text(block.group(1), encoding="utf-8")
    config, faults = examine(file)
    assert faults == ()
    assert set(config.chosen) <= set(Settings.__dataclass_fields__)


def test_the_reference_has_the_whole_configuration() -> None:
    """The page shows what `desk config` prints where nothing is set, but for the commands: those are in keys.md."""
    page = (TREE / "docs" / "configuration.md").read_text(encoding="utf-8")
    printed = list(config_page(Config(Path("config.toml"), Settings(), {}, ""), {}))[2:]
    assert "\n".join(printed[: printed.index("[keys]") + 1]) in page
    assert {key.name for key in (*VALUES, *TABLES)} == set(Settings.__dataclass_fields__)


@pytest.mark.parametrize(
    "page", sorted([TREE / "README.md", *(TREE / "docs").glob("*.md")]), ids=lambda path: path.name
)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file of the tree."""
    links = re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
