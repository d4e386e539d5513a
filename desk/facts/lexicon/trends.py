"""Words of rising and falling that take an amount."""

from __future__ import annotations

from desk.facts.lexicon import words

UP = words(
    """
    accelerated added adding advance advanced advances advancing ballooned boosted climb climbed climbing climbs
    edged-up expand expanded gain gained gaining gains grew grow growing grown grows improve improved increase
    increased increases increasing jump jumped jumping jumps leaped leapt mounted rallied rally rise risen rises
    rising rocketed rose skyrocketed soar soared soaring soars spike spiked surge surged surges surging swelled up
    """
)
DOWN = words(
    """
    contract contracted crashed decline declined declines declining decrease decreased decreases decreasing
    depreciated dip dipped dipping dips down drop dropped dropping drops ease eased eases easing fall fallen falling
    falls fell lose loses losing lost lowered plummet plummeted plummeting plunge plunged plunges plunging reduced
    retreated sank shed shedding sheds shrank shrink shrinking shrinks shrunk sink sinking sinks skidded slid slide
    slides sliding slip slipped slipping slips slump slumped slumping slumps tanked tumble tumbled tumbles tumbling
    weakened
    """
)
CHANGING = words(
    """
    boost boosted boosts bring brings brought change changed changes cut cuts cutting extend extended extends go goes
    going gone hike hiked hikes lift lifted lifts lower lowers move moved moves raise raised raises raising revise
    revised slash slashed take taken takes took trim trimmed trims went
    """
)
"""Words that tell a change before "from ... to ...", and tell none before an amount."""
OWNED = words("lost lose loses losing added adding gained gain gains gaining shed sheds shedding dropped up down")
"""Those that take an object too: "lost 30 boats", "gained 12 seats"."""
