"""Which sources may not be used, and why: killed, withheld, under embargo.

A kill whose text names versions ("Kill the 5th Ld-Writethru and all later versions. The 2nd Ld-Writethru stands.")
takes those down and none that it says stands; a version without a number can't be named, and falls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desk.compare.point import Comparison, Source
from desk.rulings.clock import moment
from desk.rulings.outlets import file_name, outlet
from desk.stories import Standing, State, standings
from desk.stories.standing import kills
from desk.wire.item import Item, Status

KILLED, WITHHELD, EMBARGOED = "killed source", "withheld source", "embargoed source"

TAKES_BACK = re.compile(r"\b(?:kill(?:s|ed)?|withdraw\w*|disregard\w*|do not use|retract\w*)\b", re.IGNORECASE)
""" "Kill the story slugged …", "AP is withdrawing …"."""

STANDS = re.compile(
    r"(?<!not )\b(?:stands?|remains? (?:usable|valid)|(?:is|are) not affected|may (?:still )?be used)\b", re.I
)
""" "The earlier version, the 2nd Ld-Writethru, stands."."""

LATER = re.compile(r"\b(?:later|subsequent|following) (?:versions?|leads?|writethrus?)\b", re.IGNORECASE)
EARLIER = re.compile(
    r"\b(?:(?:earlier|previous|prior|preceding|all) (?:versions?|leads?|writethrus?))\b", re.IGNORECASE
)
""" "… and all later versions", "… and all previous leads"."""


def barred(comparison: Comparison, now: str | None) -> Mapping[str, tuple[str, str]]:
    """By source name: the reason (`killed source` and its like), and a sentence for the editor.

    `now` is an ISO 8601 time; without it every embargo is taken to stand.
    """
    found: dict[str, tuple[str, str]] = {}
    placed = [(source.copy.item, source.chain) for source in comparison.sources]
    for source, standing in zip(comparison.sources, standings(placed), strict=True):
        item = source.copy.item
        name = _name(item)
        if standing.state is State.KILLED and not _stands(source, comparison.sources):
            found[source.name] = KILLED, f"{name} was killed by its sender{_where(standing, item)}."
        elif standing.state is State.WITHHELD or item.status is Status.WITHHELD:
            found[source.name] = WITHHELD, f"{name} is withheld by its sender{_where(standing, item)}."
        elif item.embargo and not _over(item.embargo, now):
            found[source.name] = EMBARGOED, f"{name} is under embargo until {item.embargo}."
    return found


def _where(standing: Standing, item: Item) -> str:
    """The file that says so, where it is another."""
    return f" in {file_name(standing.by)}" if standing.by and standing.by.path != item.path else ""


def _stands(source: Source, sources: Sequence[Source]) -> bool:
    """Whether every kill of the chain lets this version stand."""
    item = source.copy.item
    hits = [other for other in sources if other.chain == source.chain and kills(other.copy.item)]
    named = any(item.id is not None and hit.copy.item.supersedes == item.id for hit in hits)
    return source.chain is not None and not named and all(_spared(hit, source, sources) for hit in hits)


def _spared(kill: Source, source: Source, sources: Sequence[Source]) -> bool:
    """Whether the text of a kill lets a version of its chain stand."""
    label = source.copy.item.version_label
    if not label or not re.search(r"\d", label):
        return False
    sentences = [sentence.span.of(kill.copy.item.text) for sentence in kill.copy.sentences]
    if any(_names(text, label) and STANDS.search(text) for text in sentences):
        return True
    orders = [text for text in sentences if TAKES_BACK.search(text)]
    chain = [other for other in sources if other.chain == kill.chain]
    at = chain.index(source)
    named = [
        (place, text)
        for text in orders
        for place, other in enumerate(chain)
        if re.search(r"\d", other.copy.item.version_label or "") and _names(text, other.copy.item.version_label or "")
    ]
    return bool(named) and not any(_covers(text, place, at) for place, text in named)


def _covers(text: str, named: int, at: int) -> bool:
    """Whether an order that names the version at place `named` of its chain takes in the one at place `at`."""
    return at == named or bool((LATER if at > named else EARLIER).search(text))


def _names(text: str, label: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE) is not None


def _name(item: Item) -> str:
    """ "The Associated Press, 2nd Ld-Writethru (a.txt)": one version, not the agency."""
    version = f", {item.version_label}" if item.version_label else ""
    return f"{outlet(item)}{version} ({file_name(item)})"


def _over(embargo: str, now: str | None) -> bool:
    until, at = moment(embargo), moment(now)
    return until is not None and at is not None and until <= at
