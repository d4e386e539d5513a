"""The gate on measured quality: what it lets pass, what it stops, and that a floor only goes up."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gates import quality

SCORER = """
import json, sys
print(json.dumps({"cases.right": {"value": json.load(open("figure.json")), "n": 10},
                  "cases.noise": {"value": 0.02, "n": 10}}))
"""


@pytest.fixture
def desk_room(tmp_path: Path) -> Path:
    """A folder with a scorer, one set of data, and floors set on that data."""
    (tmp_path / "scorer.py").write_text(SCORER, encoding="utf-8")
    data = tmp_path / "data" / "cases"
    data.mkdir(parents=True)
    (data / "one.txt").write_text("One engine failed.", encoding="utf-8")
    floors = quality.Floors("cases", quality.digest_of(data), {"right": 0.8}, {"noise": 0.05})
    (tmp_path / "floors.toml").write_text(quality.dump((floors,)), encoding="utf-8")
    return tmp_path


def gate(room: Path, figure: float | None, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the gate on a scorer that measures `figure`."""
    (room / "figure.json").write_text(json.dumps(figure), encoding="utf-8")
    call = [sys.executable, quality.__file__, "--scorer", f"{sys.executable} scorer.py", "--data", str(room / "data")]
    return subprocess.run(
        [*call, "--floors", "floors.toml", *more], cwd=room, capture_output=True, text=True, check=False
    )


def test_a_figure_on_its_floor_passes(desk_room: Path) -> None:
    """Neither a margin nor a tolerance stands between the figure and the floor."""
    assert gate(desk_room, 0.8).returncode == 0


@pytest.mark.parametrize("figure", [0.79, None])
def test_a_figure_under_its_floor_or_without_value_fails(desk_room: Path, figure: float | None) -> None:
    """The table names the figure that fell."""
    done = gate(desk_room, figure)
    assert done.returncode == 1
    assert "FAIL cases.right" in done.stdout


def test_changed_data_fail_even_with_a_good_figure(desk_room: Path) -> None:
    """A floor means nothing on other data."""
    (desk_room / "data" / "cases" / "one.txt").write_text("Two engines failed.", encoding="utf-8")
    done = gate(desk_room, 0.9)
    assert done.returncode == 1
    assert "not those that the floors were set on" in done.stdout


def test_raising_moves_a_floor_up_with_a_margin(desk_room: Path) -> None:
    """More is better above, less is better below."""
    gate(desk_room, 0.9, "--raise")
    (floors,) = quality.load(desk_room / "floors.toml")
    assert floors.at_least == {"right": 0.89}
    assert floors.at_most == {"noise": 0.03}


def test_raising_never_lowers_a_floor(desk_room: Path) -> None:
    """A worse figure leaves the floor, and the gate says so."""
    done = gate(desk_room, 0.5, "--raise")
    (floors,) = quality.load(desk_room / "floors.toml")
    assert floors.at_least == {"right": 0.8}
    assert done.returncode == 1


def test_without_data_the_gate_says_so(desk_room: Path) -> None:
    """A gate that can't be run is not a gate that passes."""
    call = [sys.executable, quality.__file__]
    done = subprocess.run(call, cwd=desk_room, env={}, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no evaluation data" in done.stderr


def test_the_floors_of_the_project_can_be_read() -> None:
    """Every set has a digest and at least one floor, and the file is as the gate itself would write it."""
    floors = quality.load(quality.FLOORS)
    assert all(len(each.digest) == 16 and (each.at_least or each.at_most) for each in floors)
    assert quality.dump(floors) == quality.FLOORS.read_text(encoding="utf-8")
