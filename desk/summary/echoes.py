"""Lines that say again what a line above them says.

Takes the lines in the order of the summary; gives each what it repeats. Nothing is dropped: which of two tellings goes
is the editor's choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desk.summary.summary import Line

RUN = 8
"""Words in a row that two lines share by chance no more; five and six still catch "acting NATO spokesman ... said"."""
_WORD = re.compile(r"\w(?:[\w’'.-]*\w)?")


def echoed(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The same lines, each with the text of the first line above it that has a run of its words."""
    first: dict[tuple[str, ...], str] = {}
    found = []
    for line in lines:
        runs = _runs(line.text)
        found.append(replace(line, repeats=next((first[run] for run in runs if run in first), "")))
        for run in runs:
            first.setdefault(run, line.text)
    return tuple(found)


def _runs(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
