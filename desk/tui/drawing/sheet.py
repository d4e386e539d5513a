"""A pane's rows for one width, and where each key stands among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from desk.tui.drawing.rows import Row


class Sheet(Protocol):
    """Rows by number, from 0; they may be made only when they are asked for."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int, /) -> Row: ...

    def where(self, key: str) -> Sequence[int]:
        """The numbers of the rows that stand for `key` or hold characters of it, in order."""
        ...


class Page:
    """Rows that are all made."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self.rows = tuple(rows)
        self._where: dict[str, list[int]] = {}
        for number, row in enumerate(self.rows):
            for key in {row.key, *(key for piece in row.pieces for key in piece.keys)} - {""}:
                self._where.setdefault(key, []).append(number)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, number: int, /) -> Row:
        return self.rows[number]

    def where(self, key: str) -> Sequence[int]:
        """The numbers of the rows that stand for `key` or hold characters of it, in order."""
        return self._where.get(key, ())
