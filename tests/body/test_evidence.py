"""How much each line of pasted text speaks for copy."""

from __future__ import annotations

import os
import subprocess
import sys

SCORED = """
from desk.body.evidence import line_of, scores
from desk.spans import Span
parts = "Ferry aground off Norwick, 40 taken ashore in boats", "The mayor said on Monday that nobody was hurt."
print(scores([line_of(part, Span(0, len(part))) for part in parts]))
"""


def scored(seed: int) -> str:
    """What a process of its own prints, whose sets have another order."""
    seeded = os.environ | {"PYTHONHASHSEED": str(seed)}
    return subprocess.run([sys.executable, "-c", SCORED], env=seeded, capture_output=True, text=True, check=True).stdout


def test_a_line_weighs_the_same_in_every_process() -> None:
    """A headline on the brink is not copy here and furniture there."""
    assert len({scored(seed) for seed in range(6)}) == 1
