"""`desk serve`: the same desk in a browser, for the one who has the key and for nobody else."""

from __future__ import annotations

import asyncio
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, Request, build_opener, urlopen

import pytest

from desk.store import Store
from tests.cli.browsing import browsing, program
from tests.cli.conftest import Call

PATIENCE = 60
"""Seconds for a browser on a busy machine."""


@pytest.fixture
def address(two: tuple[Path, Path], tmp_path: Path) -> Iterator[str]:
    """A desk with two files of copy on it, served; the address that it printed."""
    words = [sys.executable, "-m", "desk", "serve", "--port", str(free_port()), "--desk", str(tmp_path / "own.sqlite3")]
    with subprocess.Popen([*words, *map(str, two)], stdout=subprocess.PIPE, text=True) as served:
        try:
            assert served.stdout is not None
            yield served.stdout.readline().split()[-1]
        finally:
            served.terminate()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@pytest.mark.slow
@pytest.mark.skipif(program() is None, reason="there is no Chromium here")
def test_the_desk_opens_in_a_browser_and_is_ruled_by_key(address: str, tmp_path: Path) -> None:
    """The stories are there, a key rules, the ruling is on the disk; and the page fetches nothing from elsewhere."""

    async def look() -> set[str]:
        async with asyncio.timeout(PATIENCE), browsing(address, tmp_path / "chromium") as page:
            await page.see("bus left the road")
            await page.see("1-9 take")
            await page.press("x")
            await page.see("rejected 1")
            await page.press("T")
            await page.see("take in")
            return page.asked_for

    asked_for = asyncio.run(look())
    assert {re.sub(r"(//[^/]*/).*", r"\1", url) for url in asked_for} - {"data:,"} == {address.split("?")[0]}
    with Store.open(tmp_path / "own.sqlite3") as store:
        assert [entry.decision.verb for entry in store.entries() if entry.decision] == ["reject"]


def test_only_who_has_the_key_comes_in(address: str) -> None:
    """Not another user of the machine, not another page of the browser, not a name that was made to point here."""
    home = address.split("?")[0]
    with build_opener(HTTPCookieProcessor()).open(address) as answer:
        assert answer.url == home
        assert b"textual-terminal" in answer.read()
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    for url, headers in (
        (home, {}),
        (f"{home}?key=guess", {}),
        (f"{home}static/js/textual.js", {}),
        (f"{home}ws", {"Cookie": f"desk={address.rpartition('=')[2]}", "Origin": "http://elsewhere.example"}),
        (address, {"Host": "elsewhere.example"}),
    ):
        assert status(url, headers) == 403


def status(url: str, headers: dict[str, str]) -> int:
    """What the server answers with."""
    try:
        with urlopen(Request(url, headers=headers)) as answer:
            found: int = answer.status
            return found
    except HTTPError as error:
        return error.code


def test_a_port_that_is_taken_is_refused(desk: Call) -> None:
    """With the way out."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        words = [sys.executable, "-m", "desk", "serve", "--port", str(taken.getsockname()[1])]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Choose another with --port." in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_no_port_is_refused(desk: Call) -> None:
    """Before anything is opened."""
    done = desk("serve", "--port", "99999")
    assert done.status == 2
    assert "'99999' is not a port" in done.err


def test_without_the_extra_it_says_what_to_install() -> None:
    """The rest of the desk does not need it."""
    code = "import sys; sys.modules['textual_serve'] = None; from desk.cli.main import main; sys.exit(main(['serve']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'wiredesk[web]'" in done.stderr
