"""Hold the measured quality of `desk` at its floors.

    python tests/gates/quality.py --scorer "python3 SCORE.PY" --data FOLDER [--desk COMMAND] [--floors FILE] [--raise]
                                  [SET ...]

The scorer is called as `SCORER SET --desk COMMAND --data FOLDER --json` and answers {"set.figure": {"value", "n"}}. The
floors stand in FILE, else in floors.toml beside this one: `at_least` and `at_most` a set, and the digest of the set's
folder, since a figure means something only on the data it was measured on. `--raise` moves the floors up to what is
measured now less a margin, and never down. Exit status: 0 all floors hold, 1 one does not, 2 the gate can't be run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.toml")
MARGIN = 0.01
"""Left below a measured figure when a floor is raised, so that a change of one point in a hundred is no alarm."""


@dataclass(frozen=True, slots=True)
class Floors:
    """What one set must reach."""

    name: str
    digest: str
    at_least: Mapping[str, float]
    at_most: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure against its floor."""

    figure: str
    value: float | None
    limit: float
    upward: bool
    """True: more is better."""

    @property
    def holds(self) -> bool:
        """Whether the figure is on the right side of the floor."""
        if self.value is None:
            return False
        return self.value >= self.limit if self.upward else self.value <= self.limit

    def __str__(self) -> str:
        value = "absent" if self.value is None else f"{self.value:.4f}"
        sign = ">=" if self.upward else "<="
        return f"{'ok  ' if self.holds else 'FAIL'} {self.figure:<44} {value:>8} {sign} {self.limit:.4f}"


class CannotRun(Exception):
    """The gate can't measure; the message says why."""


def load(path: Path) -> tuple[Floors, ...]:
    """The floors of every set."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Floors(name, table["digest"], table.get("at_least", {}), table.get("at_most", {}))
        for name, table in tables.items()
    )


def dump(floors: tuple[Floors, ...]) -> str:
    """The same as TOML."""
    lines = ["# Written by quality.py --raise; a floor goes up with the measured figure, never down."]
    for each in floors:
        lines += ["", f"[{each.name}]", f'digest = "{each.digest}"']
        for kind, limits in (("at_least", each.at_least), ("at_most", each.at_most)):
            if limits:
                lines += [f"[{each.name}.{kind}]", *(f'"{key}" = {value:.4f}' for key, value in limits.items())]
    return "\n".join(lines) + "\n"


def digest_of(folder: Path) -> str:
    """A digest of the names and bytes of all files under `folder`."""
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:16]


def measure(scorer: str, name: str, desk: str, data: Path) -> dict[str, float | None]:
    """The scorer's figures of one set, without the set's name before them."""
    call = [*shlex.split(scorer), name, "--desk", desk, "--data", str(data), "--json"]
    done = subprocess.run(call, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise CannotRun(f"{name}: the scorer ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    return {key.removeprefix(f"{name}."): figure["value"] for key, figure in json.loads(done.stdout).items()}


def rows(floors: Floors, figures: Mapping[str, float | None]) -> Iterator[Row]:
    """Every figure that has a floor."""
    for upward, limits in ((True, floors.at_least), (False, floors.at_most)):
        for key, limit in limits.items():
            yield Row(f"{floors.name}.{key}", figures.get(key), limit, upward)


def raised(floors: Floors, figures: Mapping[str, float | None], digest: str) -> Floors:
    """The floors moved towards the figures, less the margin; a floor that would move back stays where it is."""
    up = {key: max(limit, _rounded(figures.get(key), -MARGIN, limit)) for key, limit in floors.at_least.items()}
    down = {key: min(limit, _rounded(figures.get(key), MARGIN, limit)) for key, limit in floors.at_most.items()}
    return replace(floors, digest=digest, at_least=up, at_most=down)


def _rounded(value: float | None, margin: float, otherwise: float) -> float:
    return otherwise if value is None else round(value + margin, 4)


def main() -> int:
    """Measure, compare, print; or raise the floors."""
    asked = _arguments().parse_args()
    if not asked.data or not asked.scorer:
        print(
            "quality: no evaluation data: give --scorer and --data, or set DESK_SCORER and DESK_DATA", file=sys.stderr
        )
        return 2
    try:
        return _run(asked)
    except CannotRun as error:
        print(f"quality: {error}", file=sys.stderr)
        return 2


def _run(asked: argparse.Namespace) -> int:
    floors = load(asked.floors)
    kept: list[Floors] = []
    good = True
    for each in floors:
        if asked.sets and each.name not in asked.sets:
            kept.append(each)
            continue
        digest = digest_of(asked.data / each.name)
        if digest != each.digest and not asked.raise_floors:
            print(f"FAIL {each.name}: the data are not those that the floors were set on ({digest}, not {each.digest})")
            good = False
        figures = measure(asked.scorer, each.name, asked.desk, asked.data)
        kept.append(raised(each, figures, digest))
        for row in rows(kept[-1] if asked.raise_floors else each, figures):
            print(row, flush=True)
            good &= row.holds
    if asked.raise_floors:
        asked.floors.write_text(dump(tuple(kept)), encoding="utf-8")
    return 0 if good else 1


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help="only these sets")
    parser.add_argument("--scorer", default=os.environ.get("DESK_SCORER"), help="the command that scores a set")
    parser.add_argument("--data", type=Path, default=os.environ.get("DESK_DATA"), help="the folder of the sets")
    parser.add_argument("--desk", default="desk", help="the command to score")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="the file of floors")
    parser.add_argument("--raise", dest="raise_floors", action="store_true", help="move the floors up, never down")
    return parser


if __name__ == "__main__":
    sys.exit(main())
