"""Copy for the desk: two agencies on one accident, who agree on most and not on how many were hurt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.driver import SIZES, Desk, sitting

LAKESIDE = """\
Bridge closed after barge strikes pier

By Ana Ruiz, The Lakeside Press

PORT ALMA, Ont. - The Alma Street bridge was closed on Monday after a barge struck one of its piers, police said.

Three people were taken to hospital after the collision, Sgt. Tom Baird said.

The bridge, which opened in 1962, carries about 14,000 cars a day.

Divers will inspect the pier on Tuesday, Baird said.

RELATED: Ferry timetable changes for the summer
"""

RIVER = """\
Five hurt as barge hits Port Alma bridge

Posted: June 02, 2025

PORT ALMA, Ont. - A barge loaded with gravel struck a pier of the Alma Street bridge on Monday, closing it.

Five people were taken to hospital after the collision, Mayor Lena Fox told River News.

The bridge opened in May 1962.

"Nobody should try to cross," Fox said.

With files from River News
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the two stories."""
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "lakeside.txt").write_text(LAKESIDE, encoding="utf-8")
    (folder / "river.txt").write_text(RIVER, encoding="utf-8")
    return folder


@pytest.fixture
def desk(tmp_path: Path, copy: Path) -> Iterator[Desk]:
    """A desk of 120 by 40 with the story open."""
    with sitting(tmp_path, copy) as desk:
        yield desk


@pytest.fixture(params=SIZES.values(), ids=SIZES)
def any_desk(request: pytest.FixtureRequest, tmp_path: Path, copy: Path) -> Iterator[Desk]:
    """The same at each of the three sizes."""
    with sitting(tmp_path, copy, request.param) as desk:
        yield desk
