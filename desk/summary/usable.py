"""Which sources may not be used, and why: killed, withheld, under embargo."""

from __future__ import annotations

from collections.abc import Mapping

from desk.compare.point import Comparison
from desk.rulings.clock import moment
from desk.rulings.outlets import file_name, outlet
from desk.stories import Standing, State, standings
from desk.wire.item import Item, Status

KILLED, WITHHELD, EMBARGOED = "killed source", "withheld source", "embargoed source"


def barred(comparison: Comparison, now: str | None) -> Mapping[str, tuple[str, str]]:
    """By source name: the reason (`killed source` and its like), and a sentence for the editor.

    `now` is an ISO 8601 time; without it every embargo is taken to stand.
    """
    found: dict[str, tuple[str, str]] = {}
    placed = [(source.copy.item, source.chain) for source in comparison.sources]
    for source, standing in zip(comparison.sources, standings(placed), strict=True):
        item = source.copy.item
        name = _name(item)
        if standing.state is State.KILLED:
            found[source.name] = KILLED, f"{name} was killed by its sender{_where(standing, item)}."
        elif standing.state is State.WITHHELD or item.status is Status.WITHHELD:
            found[source.name] = WITHHELD, f"{name} is withheld by its sender{_where(standing, item)}."
        elif item.embargo and not _over(item.embargo, now):
            found[source.name] = EMBARGOED, f"{name} is under embargo until {item.embargo}."
    return found


def _where(standing: Standing, item: Item) -> str:
    """The file that says so, where it is another."""
    return f" in {file_name(standing.by)}" if standing.by and standing.by.path != item.path else ""


def _name(item: Item) -> str:
    """ "The Associated Press, 2nd Ld-Writethru (a.txt)": one version, not the agency."""
    version = f", {item.version_label}" if item.version_label else ""
    return f"{outlet(item)}{version} ({file_name(item)})"


def _over(embargo: str, now: str | None) -> bool:
    until, at = moment(embargo), moment(now)
    return until is not None and at is not None and until <= at
