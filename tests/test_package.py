"""The wheel that people install: built from this tree, it runs from an empty folder with its styles and its samples."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from desk import __version__
from tests.cli.terminal import Terminal

TREE = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the build backend that the project declares."""
    folder = tmp_path_factory.mktemp("wheel")
    call = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(call, cwd=TREE, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `desk` of a fresh environment with the wheel; its dependencies are those of the environment under test."""
    room = tmp_path_factory.mktemp("environment")
    venv.create(room, with_pip=True)
    paths = sysconfig.get_paths(vars={"base": str(room), "platbase": str(room)})
    call = [str(room / "bin" / "pip"), "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(call, check=True, capture_output=True)
    shared = Path(paths["purelib"]) / "shared.pth"
    shared.write_text(sysconfig.get_paths()["purelib"], encoding="utf-8")
    return room / "bin" / "desk"


def call(desk: Path, *words: str, folder: Path) -> str:
    """What the installed `desk` prints when called in `folder`, far from the tree."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run([desk, *words], cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_styles_samples_and_types(wheel: Path) -> None:
    """What stands beside the package in the tree stands inside it in the wheel."""
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith("desk/styles/") and name.endswith(".tcss") for name in names)
    assert {"desk/styles/browser/app_index.html", "desk/styles/browser/focus.js"} <= set(names)
    assert any(name.startswith("desk/samples/") and name.endswith("expected.toml") for name in names)
    assert "desk/cli/views/theme.ini" in names
    assert "desk/py.typed" in names


def test_the_installed_desk_runs_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """It is the wheel's own code that runs, not the tree's."""
    assert call(installed, "--version", folder=tmp_path) == f"desk {__version__}\n"
    samples = call(installed, "samples", "--path", folder=tmp_path).strip()
    assert Path(samples).is_relative_to(installed.parent.parent)
    assert "$35 million" in call(installed, "compare", f"{samples}/pair", folder=tmp_path)


def test_the_installed_app_opens_with_its_styles(installed: Path, tmp_path: Path) -> None:
    """The samples are on the screen, and no style sheet is missed."""
    terminal = Terminal(f"{installed} samples", tmp_path)
    terminal.see("Lakeport council")
    terminal.press("\x11")
    assert terminal.leave() == 0
