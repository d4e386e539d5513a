"""How fast sentences are linked and words compared, side by side with the usual tools in one run.

    python tests/bench/bench_compare.py

Prose is made up from a fixed seed, so that every run compares the same texts. Each figure is the best of a few rounds,
ours and the peer's in turn; ratios are what to read, for wall times are the machine's. Ends with 1 when a goal is
missed.
"""

from __future__ import annotations

import difflib
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from time import perf_counter

from rapidfuzz import fuzz, process

from desk.compare.alignment import align, indexed, nearest
from desk.compare.likeness import rarity
from desk.compare.terms import terms
from desk.compare.worddiff import word_diff

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


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The best of some rounds, nothing remembered from one to the next."""
    best = math.inf
    for _ in range(rounds):
        terms.cache_clear()
        start = perf_counter()
        work()
        best = min(best, perf_counter() - start)
    return best


def two_versions() -> Iterator[Figure]:
    """800 words, three sentences in ten touched, against difflib on all pairs of sentences and on the words."""
    writer = Writer()
    old = writer.text(800)
    new = writer.version(old, 0.3)
    a, b = " ".join(old), " ".join(new)

    def naive() -> None:
        for one in old:
            for other in new:
                difflib.SequenceMatcher(None, one, other, False).ratio()
        difflib.SequenceMatcher(None, a.split(), b.split(), False).get_opcodes()

    ours, theirs = seconds(lambda: word_diff(a, b), 7), seconds(naive, 2)
    yield Figure(
        f"two 800-word versions, {1000 * ours:.1f} ms: share of difflib's {1000 * theirs:.0f} ms", ours / theirs, 0.02
    )


def growth() -> Iterator[Figure]:
    """The exponent of the time over 1,000 to 20,000 words."""
    writer = Writer()
    times = []
    for size in (1_000, 20_000):
        old = writer.text(size)
        a, b = " ".join(old), " ".join(writer.version(old, 0.3))
        times.append(seconds(lambda a=a, b=b: word_diff(a, b)))  # type: ignore[misc]
    yield Figure(
        f"20,000 words, {1000 * times[1]:.0f} ms: growth exponent", math.log(times[1] / times[0]) / math.log(20), 1.2
    )


def many_versions() -> Iterator[Figure]:
    """200 versions of one story, each linked to the next, against difflib's word opcodes between them."""
    writer = Writer()
    versions = [writer.text(800)]
    while len(versions) < 200:
        versions.append(writer.version(versions[-1], 0.01)[: len(versions[0])])
    pairs = list(pairwise(versions))
    words = [(" ".join(a).split(), " ".join(b).split()) for a, b in pairs]
    ours = seconds(lambda: [align([*map(terms, a)], [*map(terms, b)]) for a, b in pairs])
    theirs = seconds(lambda: [difflib.SequenceMatcher(None, a, b, False).get_opcodes() for a, b in words], 1)
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

    ours = seconds(candidates, 1)
    start = perf_counter()
    best = [process.extractOne(one, new, scorer=fuzz.ratio)[2] for one in old[:sample]]
    theirs = (perf_counter() - start) * size / sample
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
    yield from growth()
    yield from many_versions()
    yield from ten_thousand()


if __name__ == "__main__":
    sys.exit(main())
