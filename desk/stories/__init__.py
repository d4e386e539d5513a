"""Items to stories: version chains, what a kill or a hold reaches, and the grouping of chains by event.

What groups is loaded on first use: whoever only looks at stories needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use
from desk.stories.story import Chain, Story

if TYPE_CHECKING:
    from desk.stories.bonds import Bond
    from desk.stories.chains import chain_ids
    from desk.stories.grouping import group
    from desk.stories.standing import Standing, State, standings

__all__ = ["Bond", "Chain", "Standing", "State", "Story", "chain_ids", "group", "standings"]

__getattr__ = on_first_use(
    __name__,
    bonds="Bond",
    chains="chain_ids",
    grouping="group",
    standing="Standing State standings",
)
