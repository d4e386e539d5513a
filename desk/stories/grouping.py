"""Copies into stories: everything on one event together, a sender's versions in a chain.

Takes copies in any order; promises stories, each copy in exactly one, the same stories whatever the order of arrival.
A wrong merger hides a story, so copies part where in doubt: B-cubed precision comes before recall. What an editor said
of items (`Bond`) comes before both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desk.body.copy import Copy
from desk.stories.averagelink import average_link
from desk.stories.bonds import Bond, Labels
from desk.stories.bound import bind, inherit, labels_of, parted
from desk.stories.chains import by_arrival, chain_places
from desk.stories.features import Features, features
from desk.stories.identity import identity, instant
from desk.stories.likeness import ALIKE, likenesses, vectors
from desk.stories.story import Chain, Story
from desk.stories.terms import is_telling, together
from desk.stories.versions import in_order, story_slug

FRESH = 4.0
"""Days apart after which two copies must be twice as alike: yesterday's market report is another story."""
SLUG_WORDS = 4

_DAY = 86_400.0  # seconds
_SLUG_WORD = re.compile(r"[^\W_]+")


def group(
    copies: Sequence[Copy], bonds: Sequence[Bond] = (), told: Sequence[Features] | None = None
) -> tuple[Story, ...]:
    """The stories, by the arrival of their first item; `bonds` in the order in which an editor said so.

    `told` are the features of the copies, where they are known: the copies may then be without their text.
    """
    known = told if told is not None else [features(copy) for copy in copies]
    order = by_arrival(copies)
    texts = {id(copies[place]): known[place] for place in order}
    ordered = [copies[place] for place in order]
    labels = Labels(bonds)
    places = chain_places(ordered, [known[place] for place in order])
    whole = (in_order(ordered[place] for place in some) for some in places)
    chains = [part for chain in whole for part in parted(chain, labels)]
    alike = likenesses(vectors([together([texts[id(copy)].terms for copy in chain]) for chain in chains]))
    _age(alike, [_days(chain) for chain in chains])
    bound = bind([labels_of(chain, labels) for chain in chains], alike, labels)
    stories = [_story([chains[place] for place in some], texts) for some in average_link(alike, ALIKE, bound)]
    return inherit(stories, bonds)


def _days(chain: Sequence[Copy]) -> tuple[float, float] | None:
    """The days of the first and the last version, counted from any one day; None where no time is known."""
    moments = [moment.timestamp() / _DAY for copy in chain if (moment := instant(copy.item))]
    return (min(moments), max(moments)) if moments else None


def _age(alike: Sequence[dict[int, float]], days: Sequence[tuple[float, float] | None]) -> None:
    """Halve the likeness of chains whose nearest versions lie more than `FRESH` days apart."""
    for place, row in enumerate(alike):
        here = days[place]
        for other in row:
            there = days[other]
            if here and there and max(here[0], there[0]) - min(here[1], there[1]) > FRESH:
                row[other] /= 2


def _story(chains: Sequence[tuple[Copy, ...]], texts: Mapping[int, Features]) -> Story:
    copies = [copy for chain in chains for copy in chain]
    headline = (
        next((copy.item.headline for copy in reversed(chains[0]) if copy.item.headline), None)
        or next((copy.item.headline for copy in copies if copy.item.headline), None)
        or next((texts[id(copy)].opening for copy in copies if texts[id(copy)].opening), "")
    )
    sent = next((copy.item.slug for copy in copies if copy.item.slug), None)
    return Story(
        id=identity(chains[0][0].item),
        slug=(story_slug(sent) if sent else "") or _slug(headline),
        headline=headline,
        chains=tuple(Chain(identity(chain[0].item), chain) for chain in chains),
    )


def _slug(headline: str) -> str:
    """The first telling words of a headline, for a story that no sender has slugged."""
    words = [word for word in _SLUG_WORD.findall(headline) if is_telling(word.lower())]
    return "-".join(words[:SLUG_WORDS])
