"""Items to stories: version chains, what a kill or a hold reaches, and the grouping of chains by event."""

from __future__ import annotations

from desk.stories.bonds import Bond
from desk.stories.chains import chain_ids
from desk.stories.grouping import group
from desk.stories.standing import Standing, State, standings
from desk.stories.story import Chain, Story

__all__ = ["Bond", "Chain", "Standing", "State", "Story", "chain_ids", "group", "standings"]
