"""Whether a file is all there."""

from __future__ import annotations

import pytest

from desk.store import bundled
from desk.store.whole import ends_early

FORMATS = sorted(path for path in (bundled("samples") / "formats").iterdir() if path.suffix not in (".toml", ".docx"))
STRUCTURED = [path for path in FORMATS if path.suffix in (".xml", ".json", ".html")]


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.name)
def test_a_whole_file_is_never_waited_for(path: object) -> None:
    """Whatever its format."""
    assert not ends_early(path.read_bytes())  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", STRUCTURED, ids=lambda path: path.name)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_stops_in_the_middle_is_waited_for(path: object, share: float) -> None:
    """Its beginning promises an end."""
    data = path.read_bytes()  # type: ignore[attr-defined]
    assert ends_early(data[: int(len(data) * share)])


@pytest.mark.parametrize("data", [b"", b"Nine people died.", b"<?xml version='1.0'?><a><b></a>", b"[1, 2"[:0] + b"{}"])
def test_what_waiting_would_not_mend_is_not_waited_for(data: bytes) -> None:
    """Plain text ends where it ends; XML that is broken stays broken."""
    assert not ends_early(data)
