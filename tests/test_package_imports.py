"""What is slow to import is imported by the path that needs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent.parent / "samples" / "pair"
CORE = "wire", "body", "facts", "compare", "stories", "rulings", "summary"


def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter holds after running `code`."""
    report = "; import sys; sys.stdout.flush(); print('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code + report], capture_output=True, text=True, check=True)
    return set(done.stdout.split("\n")[-2].split())


def called(*words: str) -> set[str]:
    """The modules that a call of `desk` loads."""
    return loaded(f"from desk.cli.main import main; main({list(words)!r})")


def test_the_core_loads_neither_screen_nor_disk() -> None:
    """Values in, values out: no Textual, no Rich, no SQLite."""
    modules = loaded("; ".join(f"import desk.{room}" for room in CORE))
    assert not modules & {"textual", "rich", "sqlite3"}


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_a_word_about_the_program_loads_no_screen(word: str) -> None:
    """Neither Textual nor Rich, nor what an item of copy is."""
    assert not called(word) & {"textual", "rich", "desk.wire.item"}


def test_the_table_of_keys_loads_no_textual() -> None:
    """The table stands apart from the screens that it is for."""
    assert "textual" not in called("keys", "--markdown")


@pytest.mark.parametrize("word", ["read", "facts", "compare", "stories"])
def test_reading_and_comparing_load_no_textual(word: str) -> None:
    """A page to read needs Rich, and JSON not even that."""
    assert "textual" not in called(word, str(SAMPLES))
    assert not called(word, "--json", str(SAMPLES)) & {"textual", "rich"}


def test_comparing_plain_text_loads_no_parser_of_markup() -> None:
    """Beautiful Soup and lxml wait for the first page."""
    assert not called("compare", "--json", str(SAMPLES)) & {"bs4", "lxml", "feedparser"}


@pytest.mark.parametrize(
    "slow",
    ["rapidfuzz", "desk.compare.comparing", "desk.stories.grouping", "desk.rulings.ways", "desk.summary.building"],
)
def test_the_desk_is_on_the_screen_before_what_is_slow_to_load(slow: str) -> None:
    """A desk that was read and compared before needs no grouping, comparing, drafting or building to be shown."""
    assert slow not in loaded("import desk.tui.screens.main, desk.tui.sitting.session")
