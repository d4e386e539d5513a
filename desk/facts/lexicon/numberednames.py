"""Nouns that carry a number as their name: it counts nothing."""

from __future__ import annotations

NUMBERED = frozenset(
    """
    act airbus apartment apollo appendix area article bill boeing boulevard box channel chapter clause class covid
    day district division door exhibit expo falcon figure file flight flightpath form formula galaxy gate grade group
    highway html interstate ios iphone item lap level line lot mach model motion no nos page paragraph part phase
    pier platform playstation point pool precinct proposal proposition psalm resolution road room route row rule
    saturn section sector series session sol stage step suite table tank terminal tier title type unit vol volume
    war ward week windows xbox year zone euro top big g group-of-the f c cop under
    """.split()
)

ALWAYS_NUMBERED = frozenset(
    "article category chapter clause no nos page pages phase section stage type grade tier level paragraph step ".split()
)
"""Those that carry their number without a capital, too."""

STREETS = frozenset(
    "road street avenue ave st rd lane drive boulevard blvd way court place square highway crescent terrace parkway row".split()
)
"""The number before a name that ends so is a house's."""

SCORED = frozenset(
    """
    win loss victory defeat draw lead tie record vote decision triumph thrashing rout ruling margin deficit advantage
    upset edge majority aggregate scoreline count score shutout walloping comeback
    """.split()
)
"""What two figures at a hyphen are the score of."""
