"""Words of rising and falling that take an amount."""

from __future__ import annotations

UP = frozenset(
    """
    up rose rise rises risen rising climbed climb climbs climbing gained gain gains gaining jumped jump jumps jumping
    surged surge surges surging soared soar soars soaring increased increase increases increasing grew grow grows grown
    growing added adding advanced advance advances advancing rallied rally leapt leaped swelled expanded expand rocketed
    skyrocketed spiked spike accelerated improved improve boosted ballooned edged-up mounted
    """.split()
)
DOWN = frozenset(
    """
    down fell fall falls fallen falling dropped drop drops dropping lost lose loses losing slid slide slides sliding
    slipped slip slips slipping declined decline declines declining decreased decrease decreases decreasing plunged
    plunge plunges plunging tumbled tumble tumbles tumbling sank sink sinks sinking shrank shrink shrinks shrunk
    shrinking dipped dip dips dipping shed sheds shedding plummeted plummet plummeting slumped slump slumps slumping
    eased ease eases easing tanked crashed contracted contract lowered reduced weakened depreciated retreated skidded
    """.split()
)
OWNED = frozenset("lost lose loses losing added adding gained gain gains gaining shed sheds shedding dropped up down".split())
"""Those that take an object too: "lost 20 fighters", "gave up 517 yards"."""
