"""A headless Chromium with one page open, over its own debugging protocol; what the desk sends the page is read as a
terminal reads it."""

from __future__ import annotations

import asyncio
import base64
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pyte

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SIZE = 1200, 800


def program() -> str | None:
    """A Chromium that is installed here."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


class Page:
    """The page: keys in, screen out."""

    def __init__(self, line: aiohttp.ClientWebSocketResponse) -> None:
        self._line = line
        self._number = 0
        self._screen = pyte.Screen(400, 200)
        self._stream = pyte.ByteStream(self._screen)
        self.asked_for: set[str] = set()
        """Every address that the page fetched something from."""

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Ask the browser; its answer."""
        self._number += 1
        number = self._number
        await self._line.send_json({"id": number, "method": method, "params": parameters})
        while (message := await self._next()).get("id") != number:
            pass
        result: dict[str, Any] = message["result"]
        return result

    async def see(self, words: str) -> None:
        """Wait until the desk's screen shows `words`."""
        while words not in self.text:
            await self._next()

    async def press(self, key: str) -> None:
        """Press a key that prints a character."""
        await self.call("Input.dispatchKeyEvent", type="keyDown", key=key, text=key, unmodifiedText=key)
        await self.call("Input.dispatchKeyEvent", type="keyUp", key=key)

    @property
    def text(self) -> str:
        """The desk's screen."""
        return "\n".join(row.rstrip() for row in self._screen.display).rstrip()

    async def _next(self) -> dict[str, Any]:
        message: dict[str, Any] = await self._line.receive_json()
        match message.get("method"):
            case "Network.webSocketFrameReceived":
                frame = message["params"]["response"]
                if frame["opcode"] == 2:
                    self._stream.feed(base64.b64decode(frame["payloadData"]))
            case "Network.requestWillBeSent":
                self.asked_for.add(message["params"]["request"]["url"])
        return message


@asynccontextmanager
async def browsing(address: str, folder: Path) -> AsyncIterator[Page]:
    """Chromium with `address` open, its own files in `folder`."""
    browser = await asyncio.create_subprocess_exec(
        program() or "chromium",
        *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"),
        *(f"--user-data-dir={folder}", f"--window-size={SIZE[0]},{SIZE[1]}", "about:blank"),
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with aiohttp.ClientSession() as session:
            port = await _port(browser)
            async with session.get(f"http://127.0.0.1:{port}/json") as answer:
                pages = await answer.json()
            target = next(each for each in pages if each["type"] == "page")
            async with session.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0) as line:
                page = Page(line)
                for method in ("Network.enable", "Page.enable"):
                    await page.call(method)
                await page.call("Page.navigate", url=address)
                yield page
    finally:
        browser.terminate()
        await browser.wait()


async def _port(browser: asyncio.subprocess.Process) -> str:
    assert browser.stderr is not None
    while line := await browser.stderr.readline():
        if line.startswith(b"DevTools listening on ws://"):
            return line.decode().rpartition("/devtools")[0].rpartition(":")[2]
    raise AssertionError("Chromium ended before it listened")
