"""Words that make an age of a figure."""

from __future__ import annotations

from desk.facts.lexicon import words

OLD = {
    ("year-old",): "year", ("years-old",): "year", ("year-olds",): "year", ("year", "old"): "year",
    ("years", "old"): "year", ("year", "-old"): "year", ("years", "of", "age"): "year", ("yo",): "year",
    ("month-old",): "month", ("months", "old"): "month", ("month-olds",): "month", ("week-old",): "week",
    ("weeks", "old"): "week", ("day-old",): "day", ("days", "old"): "day", ("year", "-", "old"): "year",
    ("years", "-", "old"): "year", ("hour-old",): "hour",
}  # fmt: skip
"""What follows the figure, and the unit of age."""

BEFORE_AGES = words("aged age ages")

TURNING = words("am be is turn turned turning turns was")
"""Verbs between one person and an age."""

PERSONS = words(
    """
    aunt boy brother captain child constable cousin cyclist daughter doctor driver farmer father firefighter friend
    girl grandfather grandmother husband man mother motorist nurse officer passenger patient pedestrian pensioner
    pilot resident sister soldier son student suspect teacher teen teenager uncle victim wife woman worker
    """
)
"""Nouns whose age follows a comma: "a worker, 38, died"."""

PART_OF_DECADE = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
"""The years of a decade of life that "in her early 50s" leaves open."""

OWN_DECADE = words("early her his late mid my our their")
"""Words before "50s" that make it an age."""
