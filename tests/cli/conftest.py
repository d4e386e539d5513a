"""Calls of `desk` inside the test's own process, with real files, real streams and an exit status."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desk.cli.main import main


@dataclass(frozen=True, slots=True)
class Done:
    """What a call left behind."""

    status: int
    data: bytes
    err: str

    @property
    def out(self) -> str:
        """Standard output as text."""
        return self.data.decode("utf-8")

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.split("\n") if line]


Call = Callable[..., Done]


@pytest.fixture
def desk(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    """`desk(*words, stdin=b"")`, called in an empty folder and with a desk of the test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DESK", str(tmp_path / "own.sqlite3"))
    monkeypatch.delenv("COLUMNS", raising=False)

    def call(*words: object, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main([str(word) for word in words])
        captured = capfdbinary.readouterr()
        return Done(status, captured.out, captured.err.decode("utf-8"))

    return call


EARLY = """BRACKENFORD (North Wire) - At least six people died when a bus left the road on Monday, police said.

"The slope is steep," said Sgt. Ana Ruiz.

The driver survived.
"""

LATE = """BRACKENFORD (North Wire) - Nine people died when a bus left the road on Monday, police said.

"The slope is very steep," said Sgt. Ana Ruiz.

The driver survived.
"""


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two files of copy on one event, the second with another toll and a word more in a quotation."""
    paths = tmp_path / "early.txt", tmp_path / "late.txt"
    for path, text in zip(paths, (EARLY, LATE), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths
