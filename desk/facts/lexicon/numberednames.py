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
