"""Which element of a web page holds the article: the one whose paragraphs weigh most, with sections beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from desk.body.pageblocks import Page, Seen
from desk.body.shelf import Mark
from desk.wire.item import Element

_WEIGHT = {"p": 1.0, "blockquote": 1.0, "li": 0.5, "td": 0.5, "th": 0.5, "dd": 0.5}
_OTHER_WEIGHT = 0.6
_COUNTED = 40  # code points: shorter blocks say nothing about where the article stands
_DECAY = 0.75
"""What each level between an element and its prose takes from its weight: of .65, .75, .85 and .93 the one with which
most bodies are exact (.49 and .24 on two sets) at the best F1."""
_SECTIONS = 0.6  # the share of what an outer element adds that must be sections like the first


def container(page: Page, marks: Sequence[Mark | None]) -> int | None:
    """The number of the article's element, weighed by the blocks that say nothing of themselves; None without any."""
    weight: dict[int, float] = defaultdict(float)
    free = [each for each, mark in zip(page.seen, marks, strict=True) if mark is None and len(each.text) >= _COUNTED]
    for each in free:
        own = next((_WEIGHT[tag] for tag in reversed(each.element.tags) if tag in _WEIGHT), _OTHER_WEIGHT)
        stops = len(re.findall(r"[,.;]", each.text))
        worth = len(each.text) * (1 - each.element.link_share) * own * (1.3 if stops >= 2 else 1.0)
        for level, number in enumerate(reversed(each.element.ids)):
            weight[number] += worth * _DECAY**level
    best = max(weight, key=lambda number: weight[number], default=None)
    return None if best is None else _grown(best, free)


def _grown(best: int, free: Sequence[Seen]) -> int:
    """The element, or the one around it whose other children are sections of the same make."""
    path = next(each.element for each in free if best in each.element.ids)
    for level in range(path.ids.index(best) - 1, -1, -1):
        inside, child = path.ids[level], path.ids[level + 1]
        extra = [each for each in free if inside in each.element.ids and child not in each.element.ids]
        alike = sum(len(each.text) for each in extra if _same_make(path, each.element, level + 1))
        if alike and alike >= _SECTIONS * sum(len(each.text) for each in extra):
            best = inside
    return best


def _same_make(one: Element, other: Element, level: int) -> bool:
    """Whether the two elements at a level have the same tag and mostly the same names; hashes in names don't count."""
    if len(other.tags) <= level or one.tags[level] != other.tags[level]:
        return False
    mine, theirs = ({word for word in element.tokens[level] if len(word) > 2} for element in (one, other))
    return bool(mine & theirs) and len(mine & theirs) >= 0.5 * len(mine | theirs)
