"""How fast copy is aligned, word-diffed and judged, side by side with the usual tools in one run.

    python tests/bench/bench_compare.py

All text is made up from fixed seeds, so that every run compares the same: prose of made-up words, and news as dense in
facts as wire copy gets (`news`). Each figure is the best of a few rounds, ours and the peer's in turn, nothing
remembered from one to the next; ratios are what to read, for times are the machine's. Claims are read when copy comes
in, and are no part of a comparison's time unless the line says so. Prosediff comes with the extra `bench`; without it
its line is left out. Ends with 1 when a goal is missed.
"""

from __future__ import annotations

import difflib
import gc
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from itertools import pairwise
from random import Random
from time import process_time

from news import Event, filed
from rapidfuzz import fuzz, process

from desk.body import split
from desk.compare import compare
from desk.compare.diff.worddiff import word_diff
from desk.compare.links.alignment import align, indexed, nearest
from desk.compare.links.likeness import rarity
from desk.compare.links.terms import terms
from desk.compare.point import Source

try:
    from prosediff.diff import pair_lines
except ImportError:
    pair_lines = None

SEED = 11
SYLLABLES = (
    "ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo qua ste bri clo dru fle gra pli sno thu tre".split()
)
GLUE = "the of to and a in that for on with as was at by from it is his were had".split()
WORDS = len(SYLLABLES) ** 3
Text = list[str]


@dataclass(frozen=True)
class Figure:
    """One measured figure beside its goal."""

    name: str
    value: float
    goal: float
    at_least: bool = False

    @property
    def reached(self) -> bool:
        return self.value >= self.goal if self.at_least else self.value <= self.goal


class Writer:
    """Makes up prose, and versions of it."""

    def __init__(self) -> None:
        self._random = Random(SEED)

    def sentence(self) -> str:
        """Ten to thirty words, every other one of grammar, the rest as rare as Zipf has them, and a figure."""
        words = [self._word() for _ in range(self._random.randint(10, 30))]
        words[self._random.randrange(len(words))] = str(self._random.randint(2, 900))
        return f"{words[0].capitalize()} {' '.join(words[1:])}."

    def text(self, size: int) -> Text:
        sentences: Text = []
        while sum(sentence.count(" ") + 1 for sentence in sentences) < size:
            sentences.append(self.sentence())
        return sentences

    def version(self, text: Text, touched: float) -> Text:
        """The text with a share of its sentences edited, one moved and one new."""
        sentences = [self.edited(one, 0.1) if self._random.random() < touched else one for one in text]
        sentences.insert(self._random.randrange(len(text)), sentences.pop(self._random.randrange(len(text))))
        sentences.insert(self._random.randrange(len(text)), self.sentence())
        return sentences

    def edited(self, sentence: str, share: float) -> str:
        words = sentence.split()
        for _ in range(max(1, round(share * len(words)))):
            words[self._random.randrange(len(words))] = self._word()
        return " ".join(words)

    def shuffled(self, sentences: Sequence[str]) -> Text:
        return self._random.sample(sentences, len(sentences))

    def _word(self) -> str:
        if self._random.random() < 0.45:
            return self._random.choice(GLUE)
        rank = int(math.exp(self._random.uniform(0, math.log(WORDS))))
        return "".join(SYLLABLES[rank // len(SYLLABLES) ** place % len(SYLLABLES)] for place in range(3))


def remembered() -> list[_lru_cache_wrapper[object]]:
    """What `desk` remembers between two calls."""
    wrappers = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    return [each for each in wrappers if each.__module__.startswith("desk.")]


REMEMBERED = remembered()


def seconds(work: Callable[[], object], *peers: Callable[[], object], rounds: int = 5) -> list[float]:
    """The best processor time of some rounds of each, in turn, nothing remembered from one to the next."""
    best = [math.inf] * (1 + len(peers))
    for _ in range(rounds):
        for at, each in enumerate((work, *peers)):
            for memory in REMEMBERED:
                memory.cache_clear()
            start = process_time()
            each()
            best[at] = min(best[at], process_time() - start)
    return best


def two_versions() -> Iterator[Figure]:
    """800 words of news, three figures in ten changed, against difflib on all pairs of sentences and on the words."""
    event = Event(800)
    a, b = event.copy(0), event.copy(0, 0.3)
    old, new = ([span.of(text) for part in text.split("\n\n") for span in split(part)] for text in (a, b))
    versions = [filed("A", a, 0, "flood"), filed("B", b, 1, "flood")]

    def naive() -> None:
        for one in old:
            for other in new:
                difflib.SequenceMatcher(None, one, other, False).ratio()
        difflib.SequenceMatcher(None, a.split(), b.split(), False).get_opcodes()

    def judged() -> None:
        compare(versions)
        word_diff(a, b)

    peers = (naive, lambda: word_diff(a, b), lambda: pair_lines(old, new) if pair_lines else None)
    ours, theirs, words, prosediff = seconds(judged, *peers, rounds=9)
    name = f"two 800-word versions aligned, word-diffed and judged, {1000 * ours:.0f} ms"
    yield Figure(f"{name}: share of difflib's {1000 * theirs:.0f} ms", ours / theirs, 0.05)
    if pair_lines:
        yield Figure(f"{name}: times prosediff's alignment, {1000 * prosediff:.1f} ms", ours / prosediff, 3.0)
    name = f"two 800-word versions word-diffed, {1000 * words:.1f} ms"
    yield Figure(f"{name}: share of difflib's {1000 * theirs:.0f} ms", words / theirs, 0.02)


def growth() -> Iterator[Figure]:
    """The exponents of the times over 1,000 to 20,000 words."""
    for way, chain, what in ((0, "flood", "two versions of one story"), (1, None, "two senders' stories")):
        ours = [_read_and_judged(size, way, chain) for size in (1_000, 20_000)]
        yield _exponent(f"20,000 words of {what} read and judged", *ours)
    texts = []
    for size in (1_000, 20_000):
        writer = Writer()
        old = writer.text(size)
        texts.append((" ".join(old), " ".join(writer.version(old, 0.3))))
    yield _exponent("20,000 words word-diffed", *(seconds(lambda pair=pair: word_diff(*pair))[0] for pair in texts))


def _read_and_judged(words: int, way: int, chain: str | None) -> float:
    event = Event(words)
    a, b = event.copy(0), event.copy(way, 0.3)
    return seconds(lambda: compare([filed("A", a, 0, chain), filed("B", b, 1, chain)]), rounds=2)[0]


def _exponent(name: str, short: float, long: float) -> Figure:
    return Figure(f"{name}, {long:.2f} s: growth exponent", math.log(long / short) / math.log(20), 1.2)


def ten_sources() -> Iterator[Figure]:
    """Ten desks on one event, 600 words each, a fifth of the figures their own."""
    event = Event(600)
    copies = [event.copy(way, 0.2) for way in range(10)]

    def read() -> list[Source]:
        return [filed(chr(ord("A") + at), copy, at) for at, copy in enumerate(copies)]

    sources = read()
    judged, whole = seconds(lambda: compare(sources), lambda: compare(read()), rounds=5)
    points = len(compare(sources).points)
    yield Figure(f"ten sources of 600 words, {points} points judged, {1000 * whole:.0f} ms with reading", judged, 0.3)


def many_versions() -> Iterator[Figure]:
    """200 versions of one story, each linked to the next, against difflib's word opcodes between them."""
    writer = Writer()
    versions = [writer.text(800)]
    while len(versions) < 200:
        versions.append(writer.version(versions[-1], 0.01)[: len(versions[0])])
    pairs = list(pairwise(versions))
    words = [(" ".join(a).split(), " ".join(b).split()) for a, b in pairs]
    ours, theirs = seconds(
        lambda: [align([*map(terms, a)], [*map(terms, b)]) for a, b in pairs],
        lambda: [difflib.SequenceMatcher(None, a, b, False).get_opcodes() for a, b in words],
        rounds=2,
    )
    unique = len({sentence for version in versions for sentence in version})
    name = f"200 versions, {unique} unique of {sum(map(len, versions))} sentences, {ours:.2f} s"
    yield Figure(f"{name}: share of difflib's {theirs:.2f} s", ours / theirs, 0.5)


def ten_thousand(size: int = 10_000, sample: int = 500) -> Iterator[Figure]:
    """10,000 sentences among 10,000 edited ones, against rapidfuzz's ratio over all pairs, from a sample of rows."""
    writer = Writer()
    old = [writer.sentence() for _ in range(size)]
    new = writer.shuffled([writer.edited(sentence, 0.2) for sentence in old])
    a, b = [*map(terms, old)], [*map(terms, new)]
    found: list[list[int]] = []

    def candidates() -> None:
        known = rarity((*a, *b))
        index = indexed(enumerate(map(known.weigh, b)))
        found[:] = [[place for place, _ in nearest(known.weigh(one), index)] for one in a]

    best: list[int] = []

    def sampled() -> None:
        best[:] = [process.extractOne(one, new, scorer=fuzz.ratio)[2] for one in old[:sample]]

    ours, theirs = seconds(candidates, sampled, rounds=2)
    theirs *= size / sample
    yield Figure(f"10,000 x 10,000 sentences, {ours:.2f} s: share of rapidfuzz's {theirs:.1f} s", ours / theirs, 0.03)
    held = sum(place in places for place, places in zip(best, found, strict=False)) / sample
    yield Figure("10,000 x 10,000 sentences: rapidfuzz's best row among the candidates", held, 0.98, at_least=True)


def main() -> int:
    """Print every figure; 1 when a goal is missed."""
    missed = 0
    for figure in figures():
        missed += not figure.reached
        goal = f"{'at least' if figure.at_least else 'at most'} {figure.goal:g}"
        print(f"{'ok  ' if figure.reached else 'MISS'} {figure.value:7.3f}  ({goal})  {figure.name}", flush=True)
    return int(missed > 0)


def figures() -> Iterable[Figure]:
    """All of them, the quick ones first."""
    yield from two_versions()
    yield from ten_sources()
    yield from growth()
    yield from many_versions()
    yield from ten_thousand()


if __name__ == "__main__":
    sys.exit(main())
