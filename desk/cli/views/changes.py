"""Two items as one marked text: [-what went-] and {+what came+}, paragraphs without a change counted instead of shown.

The marks stand in the text itself, so that a diff pasted into a chat still says everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.text import Text

from desk.cli.views import verdicts
from desk.cli.views.page import Line, line
from desk.compare.diff.worddiff import Op
from desk.compare.point import Comparison

INDENT = 2


def view(comparison: Comparison, ops: Sequence[Op]) -> Iterator[Line]:
    """What changed from the first source of `comparison` to the second, then the points on which they differ."""
    a, b = (source.copy.item for source in comparison.sources)
    yield line(("- ", "old"), (a.path, "title"))
    yield line(("+ ", "new"), (b.path, "title"))
    yield line((_counts(ops), "place"))
    yield line("")
    yield from _paragraphs(marked(a.text, b.text, ops))
    yield line("")
    yield from verdicts.points(comparison, everything=False)


def marked(a: str, b: str, ops: Sequence[Op]) -> Text:
    """The newer text with every change marked where it stands."""
    text = Text()
    for op in _in_place(ops):
        old, new = op.a.of(a), op.b.of(b)
        if op.op == "equal" or (op.weight == "space" and old.split() == new.split()):
            text.append(new)
        elif op.op == "move":
            text.append_text(_marks(" ".join(new.split()), "moved", "{>", "<}"))
        else:
            text.append_text(_marks(old, "old", "[-", "-]"))
            text.append_text(_marks(new, "new", "{+", "+}"))
    return text


def _in_place(ops: Sequence[Op]) -> Iterator[Op]:
    """The ops in the order of the newer text; a deletion stays behind the op that it follows in the older one."""
    reached = 0
    placed: list[tuple[int, Op]] = []
    for op in ops:
        placed.append((reached if op.op == "delete" else op.b.start, op))
        if op.op not in ("delete", "move"):
            reached = op.b.end
    return (op for _, op in sorted(placed, key=lambda each: each[0]))


def _marks(words: str, style: str, before: str, after: str) -> Text:
    """`words` between marks, each line by itself and without the blanks at its ends."""
    text = Text()
    for number, row in enumerate(words.split("\n")):
        if number:
            text.append("\n")
        core = row.strip()
        if core:
            indent = row[: len(row) - len(row.lstrip())]
            text.append(indent).append(f"{before}{core}{after}", style).append(row[len(row.rstrip()) :])
    return text


def _paragraphs(text: Text) -> Iterator[Line]:
    same = 0
    for paragraph in text.split("\n"):
        if not paragraph.plain.strip():
            continue
        if not paragraph.spans:
            same += 1
            continue
        yield from _unchanged(same)
        same = 0
        yield Line(Text(" " * INDENT) + paragraph, INDENT)
    yield from _unchanged(same)


def _unchanged(paragraphs: int) -> Iterator[Line]:
    if paragraphs:
        yield line((f"  … {paragraphs} paragraph{'s' * (paragraphs != 1)} unchanged", "place"))


def _counts(ops: Sequence[Op]) -> str:
    counted = Counter(str(op.weight) for op in ops if op.op != "equal")
    said = [f"{number} of {weight}" for weight, number in counted.most_common()]
    return f"{counted.total()} changes: {', '.join(said)}" if said else "no change"
