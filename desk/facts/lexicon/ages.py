"""Words that make an age of a figure."""

from __future__ import annotations

OLD = {
    ("year-old",): "year", ("years-old",): "year", ("year-olds",): "year", ("year", "old"): "year", ("years", "old"): "year",
    ("year", "-old"): "year", ("years", "of", "age"): "year", ("yo",): "year", ("month-old",): "month", ("months", "old"): "month",
    ("month-olds",): "month", ("week-old",): "week", ("weeks", "old"): "week", ("day-old",): "day", ("days", "old"): "day",
    ("year", "-", "old"): "year", ("years", "-", "old"): "year", ("hour-old",): "hour",
}  # fmt: skip
"""What follows the figure, and the unit of age."""

BEFORE_AGES = frozenset("aged age ages".split())

TURNING = frozenset("be is was turned turns".split())
"""Verbs between he or she and an age."""

PERSONS = frozenset(
    """
    man woman boy girl daughter son brother sister mother father wife husband victim suspect driver resident student
    teacher worker officer passenger teen teenager child grandmother grandfather uncle aunt cousin friend motorist cyclist
    pedestrian soldier firefighter constable patient pensioner farmer nurse doctor pilot captain
    """.split()
)
"""Nouns whose age follows a comma: "a worker, 38, died"."""
