"""How well and how fast copy is read: pages beside trafilatura, figure by figure in one run; wire files by themselves.

    python tests/bench/bench_reading.py WIRE_FOLDER PAGES_FOLDER...

A folder of pages holds saved pages (those that end in .gz are unpacked) and `gold.json`, a list of {"file", "body"}.
The body that each reader finds is measured as the article-extraction benchmark does it: runs of four words, the mean
precision and recall of pages, F1 of the means; exact is the share of pages with just the words of the gold. The two
read each page in turn, several times, and the page counts with its best time of processor. Trafilatura comes with the
extra `bench`. Goals, on each folder: F1 at or above trafilatura's, a median page in at most 1.5 times its time; and 300
wire files a second on one core. Ends with 1 where a goal is missed, with 2 where it can't be measured.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median, quantiles
from time import process_time

from desk.body import lay_out
from desk.wire import read
from desk.wire.item import Label

FILES_A_SECOND = 300
TIMES_TRAFILATURA = 1.5
ROUNDS = 3
RUN = 4  # words

_COPY = frozenset(
    {Label.BODY, Label.SUBHEAD, Label.DEK, Label.LIST, Label.TABLE, Label.DATELINE, Label.CORRECTION}
)  # what counts as the body of a page
Reader = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class Result:
    """What one reader reached on one folder of pages."""

    name: str
    precision: float
    recall: float
    exact: float
    times: tuple[float, ...]
    """The best time of each page, in milliseconds."""

    @property
    def f1(self) -> float:
        """Of the mean precision and the mean recall."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)

    def __str__(self) -> str:
        slow = quantiles(self.times, n=20)[-1]
        return (
            f"{self.name:<12} F1 {self.f1:.4f} (P {self.precision:.4f}, R {self.recall:.4f}), exact {self.exact:.4f},"
            f" median {median(self.times):.1f} ms, 95 of 100 under {slow:.1f} ms"
        )


def ours(data: bytes) -> str:
    """The copy of a file; everything is done that is done before its facts are read."""
    copies = [lay_out(item) for item in read(data, "copy")]
    return "\n".join(
        block.span.of(copy.item.text) for copy in copies for block in copy.blocks if block.kept and block.label in _COPY
    )


def peer() -> Reader:
    """Trafilatura with metadata and without readers' comments, as it is called for an article."""
    import trafilatura

    def extract(data: bytes) -> str:
        found = trafilatura.bare_extraction(data, with_metadata=True, include_comments=False)
        return (found.text if found else "") or ""

    return extract


def runs(text: str) -> Counter[tuple[str, ...]]:
    """How often each run of words stands in a text; a text of fewer words is one run."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))) if words else Counter()


def precision_recall(gold: str, found: str) -> tuple[float, float]:
    """The share of what was found that is right, and the share of what is right that was found."""
    right, have = runs(gold), runs(found)
    both = (right & have).total()
    return (both / have.total() if have else float(not right), both / right.total() if right else float(not have))


def seconds(reader: Reader, data: bytes) -> float:
    """Processor time of one call."""
    started = process_time()
    reader(data)
    return process_time() - started


def measure(name: str, reader: Reader, gold: Sequence[str], pages: Sequence[bytes], times: Sequence[float]) -> Result:
    """What a reader makes of pages whose times are known."""
    found = [reader(page) for page in pages]
    scores = [precision_recall(*pair) for pair in zip(gold, found, strict=True)]
    precision, recall = (fmean(column) for column in zip(*scores, strict=True))
    words = re.compile(r"\w+").findall
    exact = fmean(words(right) == words(have) for right, have in zip(gold, found, strict=True))
    return Result(name, precision, recall, exact, tuple(1000 * each for each in times))


def unpacked(path: Path) -> bytes:
    """A file's bytes."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def wire(folder: Path) -> bool:
    """Whether wire files reach their goal."""
    files = [unpacked(path) for path in sorted(folder.rglob("*")) if path.is_file()]
    for data in files:
        ours(data)  # imports each format's reader
    rate = len(files) / sum(min(seconds(ours, data) for _ in range(ROUNDS)) for data in files)
    print(f"wire: {len(files)} files, {rate:.0f} a second (goal {FILES_A_SECOND})")
    return rate >= FILES_A_SECOND


def pages(folder: Path, other: Reader) -> bool:
    """Whether the pages of one folder reach their goals."""
    rows = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    gold, files = [row["body"] for row in rows], [unpacked(folder / row["file"]) for row in rows]
    for reader in (ours, other):
        reader(files[0])  # imports what it needs
    times = [
        [min(each) for each in zip(*((seconds(ours, page), seconds(other, page)) for _ in range(ROUNDS)), strict=True)]
        for page in files
    ]
    mine, theirs = (
        measure(name, reader, gold, files, column)
        for name, reader, column in zip(("desk", "trafilatura"), (ours, other), zip(*times, strict=True), strict=True)
    )
    ratio = median(mine.times) / median(theirs.times)
    print(f"{folder.name}: {len(files)} pages\n  {mine}\n  {theirs}")
    print(f"  F1 {mine.f1 - theirs.f1:+.4f} (goal +0), {ratio:.2f} times its time (goal {TIMES_TRAFILATURA})")
    return mine.f1 >= theirs.f1 and ratio <= TIMES_TRAFILATURA


def main(folders: list[str]) -> int:
    """Measure, print, compare with the goals."""
    paths = [Path(folder) for folder in folders]
    if len(paths) < 2 or not paths[0].is_dir() or not all((path / "gold.json").is_file() for path in paths[1:]):
        print("bench_reading: give a folder of wire files and folders of pages with gold.json", file=sys.stderr)
        return 2
    try:
        other = peer()
    except ImportError:
        print("bench_reading: trafilatura is not installed: pip install -e '.[bench]'", file=sys.stderr)
        return 2
    reached = [wire(paths[0]), *(pages(path, other) for path in paths[1:])]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
