"""Items to stories: version chains, and the grouping of chains by event."""

from __future__ import annotations

from desk.stories.chains import chain_ids
from desk.stories.grouping import group
from desk.stories.story import Chain, Story

__all__ = ["Chain", "Story", "chain_ids", "group"]
