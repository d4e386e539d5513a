"""Other terminal programs beside which the desk is measured, each with something of its kind to show.

Those that are not found are told by name; none is needed. lazygit is in the wheel `lazygit-py`, toolong's command is
`tl`; toolong and harlequin want environments of their own, since they need other versions of Textual.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMITS, ARTICLES, LINES = 300, 500, 10_000

Job = dict[str, Any]
"""A program as ptybench takes it: name, cmd, keys, and where it needs them env and cwd."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, and how it is driven."""

    name: str
    command: str
    options: str
    """`{folder}` is the folder with what there is to show."""
    open: str
    """Keys that lead to a list."""
    down: str = "j"


PEERS = (
    Peer("tig", "tig", "", ""),
    Peer("lazygit", "lazygit", "", "4"),
    Peer("newsboat", "newsboat", "-u {folder}/urls -c {folder}/cache.db -C {folder}/newsboat", "<enter>", "<down>"),
    Peer("toolong", "tl", "{folder}/long.log", "<home>", "<down>"),
    Peer("harlequin", "harlequin", "", "@2"),
)


def jobs(folder: Path, places: Sequence[str], moves: Callable[[str], str]) -> tuple[list[Job], list[str]]:
    """What to run of the peers that are there, and the names of those that are not.

    `places`: folders to look in before the system's own; `moves` makes the keys to press of the one that goes down.
    """
    found, missing = [], []
    for peer in PEERS:
        path = next(filter(None, (shutil.which(peer.command, path=place) for place in (*places, None))), None)
        if path is None:
            missing.append(peer.name)
            continue
        command = f"{path} {peer.options.format(folder=folder)}"
        keys = f"@1 [open] {peer.open} {moves(peer.down)}"
        found.append(
            {"name": peer.name, "cmd": command, "keys": keys, "cwd": str(folder), "env": {"HOME": str(folder)}}
        )
    _furnish(folder)
    for job in found:
        if job["name"] == "newsboat":
            subprocess.run([*job["cmd"].split(), "-x", "reload"], check=True, capture_output=True)
    return found, missing


def _furnish(folder: Path) -> None:
    """A repository, a feed, a log, and settings that keep greetings away."""
    folder.mkdir()
    commits = "".join(
        f"commit refs/heads/main\ncommitter Ana Ruiz <ana@example.org> {1_700_000_000 + number * 60} +0000\n"
        f"data <<end\nStory {number} filed\nend\nM 100644 inline story.txt\ndata <<end\nVersion {number}\nend\n\n"
        for number in range(COMMITS)
    )
    subprocess.run(["git", "init", "-q", "-b", "main", str(folder)], check=True)
    subprocess.run(["git", "-C", str(folder), "fast-import", "--quiet"], input=commits.encode(), check=True)
    subprocess.run(["git", "-C", str(folder), "checkout", "-q", "-f", "main"], check=True)
    items = "".join(
        f"<item><title>Story {number} filed</title><link>https://example.org/{number}</link><guid>{number}</guid></item>"
        for number in range(ARTICLES)
    )
    feed = f'<rss version="2.0"><channel><title>Wire</title>{items}</channel></rss>'
    log = "".join(
        f"2026-01-06 12:{number // 60 % 60:02}:{number % 60:02} story {number} filed\n" for number in range(LINES)
    )
    settings = folder / ".config" / "lazygit"
    settings.mkdir(parents=True)
    (settings / "config.yml").write_text("disableStartupPopups: true\nupdate: {method: never}\n", encoding="utf-8")
    (folder / "feed.xml").write_text(feed, encoding="utf-8")
    (folder / "urls").write_text(f"file://{folder}/feed.xml\n", encoding="utf-8")
    (folder / "newsboat").write_text("", encoding="utf-8")
    (folder / "long.log").write_text(log, encoding="utf-8")
