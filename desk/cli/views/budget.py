"""Stories in the order to work them, each with its items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.cli.triage import Ranked
from desk.cli.views.page import Line, line
from desk.stories import Standing, State, standings
from desk.wire.item import Item


def view(ranked: Sequence[Ranked]) -> Iterator[Line]:
    """A heading a story, then its items, the versions of one chain set in."""
    for rank, each in enumerate(ranked, start=1):
        yield line((f"{rank:>3}  ", "place"), (each.story.headline or each.story.slug, "title"), indent=5)
        yield line(" " * 5, (_waiting(each), "conflict" if each.conflicts else "place"), indent=5)
        placed = [(copy.item, chain.id) for chain in each.story.chains for copy in chain.copies]
        opening = {id(chain.copies[0].item) for chain in each.story.chains}
        for (item, _), standing in zip(placed, standings(placed), strict=True):
            yield _item(item, standing, depth=int(id(item) not in opening))
        yield line("")


def _waiting(each: Ranked) -> str:
    items = sum(len(chain.copies) for chain in each.story.chains)
    counted = [(items, "item"), (len(each.story.chains), "sender"), (each.conflicts, "conflict"), (each.open, "point")]
    return ", ".join(f"{number} {noun}{'s' * (number != 1)}" for number, noun in counted if number)


def _item(item: Item, standing: Standing, depth: int) -> Line:
    known = [part for part in (item.agency, item.version_label or item.version, item.filed) if part]
    indent = 5 + 2 * depth
    told = "" if standing.state is State.USABLE else f"  {standing.state}"
    return line(" " * indent, item.path, (f"  {' · '.join(known)}", "place"), (told, "conflict"), indent=indent)
