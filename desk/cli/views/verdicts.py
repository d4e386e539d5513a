"""Points to paste into a chat: the verdict, each source's words, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from desk.cli.views.page import Line, line
from desk.compare.point import Comparison, Point, Source, Verdict
from desk.tui.drawing.marks import VERDICTS

QUIET = (Verdict.SAME, Verdict.ONLY)
"""Verdicts that ask nothing of an editor; listed on request."""
LONGEST = 240
"""Characters of a quotation that are shown; the JSON has all of it."""


def view(comparison: Comparison, everything: bool) -> Iterator[Line]:
    """The sources, the count of each verdict, and the points; `everything`: the quiet ones too."""
    yield from (_source(source) for source in comparison.sources)
    yield line("")
    yield from points(comparison, everything)


def points(comparison: Comparison, everything: bool) -> Iterator[Line]:
    """The count of each verdict, then the points."""
    yield _counts(comparison, everything)
    for point in comparison.points:
        if everything or point.verdict not in QUIET:
            yield line("")
            yield from _point(point)
    yield line("")


def words(verdict: Verdict) -> str:
    """The verdict as one says it: "different scope"."""
    return verdict.replace("_", " ")


def _source(source: Source) -> Line:
    item = source.copy.item
    known = [part for part in (item.agency, item.version_label or item.version, item.filed) if part]
    return line((f"{source.name}  ", "title"), " · ".join([*known, item.headline or item.path]), indent=3)


def _counts(comparison: Comparison, everything: bool) -> Line:
    counted = Counter(point.verdict for point in comparison.points)
    said = [f"{counted[verdict]} {words(verdict)}" for verdict in VERDICTS if counted[verdict]]
    hidden = not everything and any(counted[verdict] for verdict in QUIET)
    note = f"  ({' and '.join(words(v) for v in QUIET if counted[v])}: listed by --all)" if hidden else ""
    return line((" · ".join(said) or "nothing to compare", "title"), (note, "place"))


def _point(point: Point) -> Iterator[Line]:
    glyph, verdict = VERDICTS[point.verdict].glyph, words(point.verdict).upper()
    yield line((f"{glyph} {verdict}  ", point.verdict), (point.question, "title"), indent=2)
    for answer, names in _answers(point).items():
        yield line((f"  {' '.join(names)}  ", "title"), answer, indent=4 + len(" ".join(names)))
    yield line("  ", (point.why, "why"), indent=2)


def _answers(point: Point) -> dict[str, dict[str, None]]:
    """What is said, with the names of the sources that say it in the same words; both in the order of the point."""
    answers: dict[str, dict[str, None]] = {}
    for cited in point.claims:
        quote = " ".join(cited.quote.split())
        short = quote if len(quote) <= LONGEST else quote[:LONGEST].rsplit(" ", 1)[0] + " …"
        said = f"{short}  ({cited.speaker})" if cited.speaker else short
        answers.setdefault(said, {})[cited.item] = None
    return answers
