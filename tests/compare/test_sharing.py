"""How much two sources share, in sentences."""

from __future__ import annotations

from desk.compare.links.sharing import Shared, shared
from desk.compare.point import Change, Link
from tests.rulings.newsroom import compared, story

HERE = story("A", "It rained.\nThe bridge is shut.\nNobody was hurt.\nDivers came.\n> A caption.")
THERE = story("B", "Divers came.\nIt rained.\nThe bridge was shut on Monday. Nobody was hurt.")


def test_each_sentence_counts_once() -> None:
    """Same, though moved; reworded, though split in two; what is set aside does not count."""
    links = [
        Link(("A", 0), ("B", 1), 1.0, Change.SAME),
        Link(("A", 1), ("B", 2), 0.7, Change.SPLIT),
        Link(("A", 1), ("B", 3), 0.6, Change.SPLIT),
        Link(("A", 3), ("B", 0), 1.0, Change.MOVED),
    ]
    found = shared(compared([HERE, THERE], links=links))
    assert found["A", "B"] == Shared(same=2, reworded=1, only=1)
    assert found["B", "A"] == Shared(same=2, reworded=2, only=0)
    assert found["A", "B"].total == 4


def test_sources_without_a_link_share_nothing() -> None:
    """All is one's own."""
    assert shared(compared([HERE, THERE]))["B", "A"] == Shared(0, 0, 4)
