"""What was found in all copy: each item with the passage, what was found set off by styles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from desk.cli.views.page import Line, line
from desk.store import Hit


def view(asked: str, hits: Sequence[Hit]) -> Iterator[Line]:
    """Headline and file, then the passage; a line that says so where nothing was found."""
    if not hits:
        yield line(f"no copy has {asked}")
    for hit in hits:
        yield line((hit.item.headline or hit.item.path, "title"), (f"  {hit.item.path}", "place"), indent=2)
        yield Line(_passage(hit), indent=4)
        yield line("")


def _passage(hit: Hit) -> Text:
    """The passage on one line, the marks in bold."""
    text = Text("    " + hit.passage.of(hit.item.text).replace("\n", " "))
    for span in hit.marks:
        shifted = span.shifted(4 - hit.passage.start)
        text.stylize("bold", shifted.start, shifted.end)
    return text
