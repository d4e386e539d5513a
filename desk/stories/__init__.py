"""Items to stories: version chains, what a kill or a hold reaches, and the grouping of chains by event.

What groups is loaded on first use: whoever only looks at stories needs none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from desk.stories.story import Chain, Story

if TYPE_CHECKING:
    from desk.stories.bonds import Bond
    from desk.stories.chains import chain_ids
    from desk.stories.grouping import group
    from desk.stories.standing import Standing, State, standings

__all__ = ["Bond", "Chain", "Standing", "State", "Story", "chain_ids", "group", "standings"]

_LATER = {
    "Bond": "desk.stories.bonds",
    "chain_ids": "desk.stories.chains",
    "group": "desk.stories.grouping",
    **dict.fromkeys(("Standing", "State", "standings"), "desk.stories.standing"),
}
"""Name to module."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
