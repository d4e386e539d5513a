"""Nouns that carry a number as their name: it counts nothing."""

from __future__ import annotations

from desk.facts.lexicon import words

NUMBERED = words(
    """
    act airbus apartment apollo appendix area article battalion berth big bill boeing boulevard box brigade c channel
    chapter class clause cop covid day district division door euro exhibit expo f falcon figure file flight flightpath
    form formula g galaxy gate grade group group-of-the highway html interstate ios iphone item ladder lap level line
    local lodge lot mach model motion no nos page paragraph part phase pier platform playstation point pool precinct
    proposal proposition psalm reactor regiment resolution road room route row rule runway saturn section sector series
    session sol stage step suite table tank terminal tier title top type under unit vol volume war ward week windows
    xbox year zone
    """
)

ALWAYS_NUMBERED = words(
    "article category chapter clause no nos page pages phase section stage type grade tier level paragraph step "
)
"""Those that carry their number without a capital, too."""

STREETS = words(
    "road street avenue ave st rd lane drive boulevard blvd way court place square highway crescent terrace parkway row"
)
"""The number before a name that ends so is a house's."""

SCORED = words(
    """
    advantage aggregate comeback count decision defeat deficit draw edge lead loss majority margin record rout ruling
    score scoreline shutout thrashing tie triumph upset victory vote walloping win
    """
)
"""What two figures at a hyphen are the score of."""
