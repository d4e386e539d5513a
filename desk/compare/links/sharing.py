"""How much two sources share, counted in sentences.

Takes a comparison and the names of two of its sources; counts kept sentences only. A sentence that was moved, split or
merged is the same where its words are, else reworded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.compare.point import Change, Comparison, Link


@dataclass(frozen=True, slots=True)
class Shared:
    """Of one source's sentences, what became of them in another."""

    same: int
    reworded: int
    only: int
    """Those that the other does not have."""

    @property
    def total(self) -> int:
        """All sentences of the source."""
        return self.same + self.reworded + self.only


def shared(comparison: Comparison) -> Mapping[tuple[str, str], Shared]:
    """For each two sources, by their names: what the second has of the first; both ways round."""
    texts = {
        source.name: {
            number: " ".join(sentence.told.of(source.copy.item.text).split())
            for number, sentence in enumerate(source.copy.sentences)
            if sentence.kept
        }
        for source in comparison.sources
    }
    linked: dict[tuple[str, str], dict[int, bool]] = {}
    for link in comparison.links:
        same = _same(link, texts)
        for (one, number), (other, _) in ((link.origin, link.target), (link.target, link.origin)):
            known = linked.setdefault((one, other), {})
            known[number] = known.get(number, False) or same
    return {
        (one, other): _counted(linked.get((one, other), {}), len(texts[one]))
        for one in texts
        for other in texts
        if one != other
    }


def _same(link: Link, texts: Mapping[str, Mapping[int, str]]) -> bool:
    """Whether the words are the same, wherever they stand."""
    (one, number), (other, place) = link.origin, link.target
    return link.change is Change.SAME or texts[one].get(number, "") == texts[other].get(place)


def _counted(linked: Mapping[int, bool], total: int) -> Shared:
    same = sum(linked.values())
    return Shared(same, len(linked) - same, total - len(linked))
