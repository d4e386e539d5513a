"""The desk's page for a browser, for the one who holds its key and for no other page: textual-serve behind a door.

On a machine that others use too, anybody may call a port of it, and any page in a browser may try. So whoever comes
needs the key that only the terminal has shown, once in the address and then in a cookie; the page must have been asked
for under the address that was printed, and nothing but the page itself may open the line to the desk.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from textual_serve.server import Server

from desk.store import bundled

ADDRESS = "127.0.0.1"
COOKIE = "desk"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Nothing is fetched from elsewhere, nothing may frame the page."""


class Door(Server):
    """A server on loopback, with a key of its own."""

    def __init__(self, command: str, port: int, say: Callable[[str], None]) -> None:
        """`command` opens the desk for a browser; `say` tells the address once it is served."""
        super().__init__(command, ADDRESS, port, "desk", templates_path=bundled("styles") / "browser")
        self._key = secrets.token_urlsafe(24)
        self._say = say

    def serve(self, debug: bool = False) -> None:
        """Listen until Ctrl-C or SIGTERM; nothing is logged, and the address told once somebody could come."""
        self.debug = debug
        address = f"http://{self._host}/?key={self._key}"
        web.run_app(self._make_app(), host=ADDRESS, port=self.port, print=lambda _: self._say(address), access_log=None)

    async def on_startup(self, app: web.Application) -> None:
        """Say nothing yet."""

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._admit)
        app.router.add_static("/page", self.templates_path)
        return app

    @property
    def _host(self) -> str:
        return f"{ADDRESS}:{self.port}"

    @property
    def _admit(self) -> Middleware:
        @web.middleware
        async def admit(request: web.Request, handler: Handler) -> web.StreamResponse:
            if (
                request.host != self._host
                or request.headers.get("Origin", f"http://{self._host}") != f"http://{self._host}"
            ):
                raise web.HTTPForbidden(text="This desk is opened at the address that its terminal shows.")
            if self._fits(request.query.get("key", "")):
                answer: web.StreamResponse = web.HTTPFound("/")
                answer.set_cookie(COOKIE, self._key, httponly=True, samesite="Strict")
                return answer
            if not self._fits(request.cookies.get(COOKIE, "")):
                raise web.HTTPForbidden(text="Open the whole address that the terminal shows: it has the key.")
            answer = await handler(request)
            if not answer.prepared:
                answer.headers["Content-Security-Policy"] = POLICY.format(host=self._host)
                answer.headers["Referrer-Policy"] = "no-referrer"
            return answer

        return admit

    def _fits(self, key: str) -> bool:
        return hmac.compare_digest(key.encode(), self._key.encode())
