"""How fast copy is read and laid out: wire files by themselves, pages beside trafilatura in one interleaved run.

    python tests/bench/bench_reading.py WIRE_FOLDER PAGES_FOLDER

Pages are read twice by both in turn, and each page counts with its better round; trafilatura (a peer, no dependency:
`pip install trafilatura`) is left out where it is not installed. Goals: 300 wire files a second on one core, and a
median page in 1.5 times trafilatura's time. Ends with 1 when a goal is missed, with 2 when there is nothing to read.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import process_time

from desk.body import lay_out
from desk.wire import read

FILES_A_SECOND = 300
TIMES_TRAFILATURA = 1.5
ROUNDS = 2

Reader = Callable[[bytes], object]


def ours(data: bytes) -> object:
    """Everything that is done with a file before its facts are read."""
    return [lay_out(item) for item in read(data, "copy")]


def peer() -> Reader | None:
    """Trafilatura with metadata, as it is called for an article; None where it is not installed."""
    try:
        import trafilatura
    except ImportError:
        return None
    return lambda data: trafilatura.bare_extraction(data, with_metadata=True)


def files(folder: str, *endings: str) -> list[bytes]:
    """The files under a folder, those that end in .gz unpacked; with `endings` only those."""
    paths = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    wanted = [path for path in paths if not endings or path.name.endswith(endings)]
    return [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in wanted]


def seconds(reader: Reader, data: bytes) -> float:
    """Processor time of one call."""
    started = process_time()
    reader(data)
    return process_time() - started


def interleaved(readers: Sequence[Reader], pages: Sequence[bytes]) -> list[list[float]]:
    """For each reader the better time of each page, page by page in turn."""
    return [
        list(column)
        for column in zip(
            *([min(seconds(reader, page) for _ in range(ROUNDS)) for reader in readers] for page in pages), strict=True
        )
    ]


def wire(folder: str) -> bool:
    """Whether wire files reach their goal."""
    found = files(folder)
    for data in found:
        ours(data)  # imports each format's reader
    rate = len(found) / sum(min(seconds(ours, data) for _ in range(ROUNDS)) for data in found)
    print(f"wire: {len(found)} files, {rate:.0f} a second (goal {FILES_A_SECOND})")
    return rate >= FILES_A_SECOND


def pages(folder: str) -> bool:
    """Whether pages reach their goal."""
    found = files(folder, ".html", ".html.gz")
    other = peer()
    readers = [ours, other] if other else [ours]
    for reader in readers:
        reader(found[0])
    times = interleaved(readers, found)
    for name, mine in zip(("desk", "trafilatura"), times, strict=False):
        middle, slow = 1000 * median(mine), 1000 * quantiles(mine, n=20)[-1]
        print(f"pages: {name:<12} median {middle:.1f} ms, 95 of 100 under {slow:.1f} ms")
    if other is None:
        print("pages: trafilatura is not installed, so nothing was compared")
        return True
    ratio = median(times[0]) / median(times[1])
    print(f"pages: {ratio:.2f} times trafilatura's time (goal {TIMES_TRAFILATURA})")
    return ratio <= TIMES_TRAFILATURA


def main(folders: list[str]) -> int:
    """Measure, print, compare with the goals."""
    if len(folders) != 2 or not all(map(files, folders)):
        print("bench_reading: give a folder of wire files and a folder of pages", file=sys.stderr)
        return 2
    reached = [wire(folders[0]), pages(folders[1])]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
