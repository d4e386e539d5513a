"""Saved web pages: the visible text with the place of every block, and what the page says of itself.

What is story and what is furniture is for the body room to say; here nothing is judged but one thing: which of the
page's titles is the story's headline, since all that stands in the text may be asked for it. Never raises: what is too
large is cut, and what can't be read is in the troubles.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bs4 import BeautifulSoup
from bs4.exceptions import ParserRejectedMarkup

from desk.spans import Span
from desk.trouble import Trouble
from desk.wire.decoding import charset
from desk.wire.item import Element, Item, Label, Part
from desk.wire.webpage.builder import page_tree
from desk.wire.webpage.fields import Fields, fields
from desk.wire.webpage.tree import visible

NAME = "html"

MAX_BYTES = 2_000_000
"""Of 233 real pages the largest has 1,550,767 bytes."""
MAX_TAGS = 20_000
"""Of 233 real pages the largest has 10,305; 20,000 take under .5 s to parse at their worst, 600,000 take 6 s."""

_ROOT = re.compile(
    rb"(?is)(?:\s|<\?.*?\?>|<!--.*?-->)*(?:<!doctype\s+html\b|<(?:html|head|body|title|meta|div|p|article|section|main|span|table|h[1-6]|a|b|ul|center|font|script|style|link|br|img)[\s>/])"
)
_DECLARED = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})")
_XML = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
_LONGEST_TITLE = 300  # code points
_HIDDEN_BODY = 0.5  # times the visible text: an article's text that is longer, and not in it, was left to a script
_STRETCH = 40  # letters and digits
_LIKE = 0.5  # the share of words that a heading has in common with one of the page's titles to be the headline


def sniff(head: bytes) -> bool:
    """Whether a file that begins with `head` is a web page: by its document type or first element."""
    return bool(_ROOT.match(head)) or b"<html" in head[:4096].lower()


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item: the page's visible text in blocks, with headline, names and dates as the page gives them."""
    declared = _DECLARED.search(data[:4096])
    decoded = charset.decode(data[:MAX_BYTES], declared[1].decode("ascii") if declared else None)
    markup, troubles = _capped(decoded.text, len(data))
    try:
        soup = page_tree(_XML.sub("", markup, count=1))
    except (ParserRejectedMarkup, ValueError, RecursionError) as error:
        broken = Trouble(f"the page can't be parsed: {error}")
        return (Item(path, NAME, markup, troubles=(*decoded.troubles, *troubles, broken)),)
    item = _item(soup, path)
    return (replace(item, troubles=(*decoded.troubles, *troubles, *item.troubles)),)


def _capped(markup: str, size: int) -> tuple[str, tuple[Trouble, ...]]:
    """The markup up to the caps, and a trouble that names each cap that bit."""
    troubles = []
    if size > MAX_BYTES:
        troubles.append(Trouble(f"{size} bytes: only the first {MAX_BYTES} of the page were read"))
    if markup.count("<") > MAX_TAGS:
        tags = markup.split("<", MAX_TAGS + 1)
        kept = len(markup) - len(tags[-1]) - 1
        troubles.append(Trouble(f"more than {MAX_TAGS} tags: the page was read up to character {kept}"))
        markup = markup[:kept]
    return markup, tuple(troubles)


def _item(soup: BeautifulSoup, path: str) -> Item:
    said = fields(soup)
    text, parts = _with_body(*visible(soup), said)
    return Item(
        path,
        NAME,
        text,
        _told(text, parts, said),
        headline=_headline(text, parts, said),
        byline=said.authors,
        filed=said.published,
        updated=said.updated if said.updated != said.published else None,
        agency=said.site,
        sent=said.sent,
    )


def _with_body(text: str, parts: tuple[Part, ...], said: Fields) -> tuple[str, tuple[Part, ...]]:
    """Where a script would have written the article, its text out of the page's own data, below what is visible."""
    body = max(said.bodies, key=len, default="")
    if not body or len(body) < _HIDDEN_BODY * len(text) or _shows(_solid(text), _solid(body)):
        return text, parts
    gap = "\n\n" if text else ""
    span = Span(len(text) + len(gap), len(text) + len(gap) + len(body))
    return text + gap + body, (*parts, Part(span, Label.BODY, "articleBody", Element((), ())))


def _shows(visible: str, body: str) -> bool:
    """Whether any of five stretches of the body stands in the visible text."""
    last = max(1, len(body) - _STRETCH)
    return any(body[at : at + _STRETCH] in visible for at in range(0, last, max(1, last // 5)))


def _headline(text: str, parts: tuple[Part, ...], said: Fields) -> str | None:
    """The heading that has most words in common with what the page calls itself; else its first title."""
    titles = [frozenset(_words(title)) for title in said.titles]
    best: tuple[float, str] | None = None
    for part in parts:
        words = part.span.of(text)
        if part.element and "h1" in part.element.tags[-4:] and len(words) <= _LONGEST_TITLE:
            mine = frozenset(_words(words))
            like = max((_share(mine, title) for title in titles), default=0.0)
            if best is None or like > best[0]:
                best = (like, words)
    if best and (best[0] >= _LIKE or not said.titles):
        return " ".join(best[1].split())
    return said.titles[0] if said.titles else None


def _share(mine: frozenset[str], title: frozenset[str]) -> float:
    return len(mine & title) / max(1, len(mine | title))


def _solid(text: str) -> str:
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _told(text: str, parts: tuple[Part, ...], said: Fields) -> tuple[Part, ...]:
    """The parts that the page's own `articleBody` repeats are its running text."""
    bodies = [_solid(body) for body in said.bodies]
    if not bodies:
        return parts
    return tuple(
        replace(part, label=Label.BODY, why="articleBody") if _repeated(_solid(part.span.of(text)), bodies) else part
        for part in parts
    )


def _repeated(solid: str, bodies: list[str]) -> bool:
    return len(solid) > 40 and any(solid in body for body in bodies)
