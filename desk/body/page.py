"""Web pages: a label for every block by its wording, its element, and where the page's prose stands.

Class names and ids are what makers of pages call their parts, and they lie: a whole article may stand in "social" or
"widget". So such a name counts only where its element holds less than a quarter of the page's prose. What says nothing
of itself is copy inside the article's element and furniture outside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desk.body import cues, datelines, evidence, pagewords, stamps
from desk.body.copy import Block
from desk.body.pagearticle import container
from desk.body.pageblocks import Page, Seen, page_of
from desk.body.pagemarks import marks
from desk.body.shelf import Mark, block
from desk.wire.item import Item, Label

_DEK_SHORTEST, _DEK_LONGEST = 25, 450  # code points
_CAPTION = 350  # code points: the most text that an element made for a picture holds
_COMMENTS_FROM = 0.3  # the share of the article that must stand above for a heading to be that of the comments
_COPY = frozenset({Label.BODY, Label.LIST, Label.SUBHEAD, Label.TABLE})
_WEAK = frozenset({Label.OTHER, Label.PROMO, Label.RELATED, Label.SOCIAL})
"""Labels that give way where the page's own data repeats the block as its article's text."""


def label(item: Item) -> tuple[Block, ...]:
    """Every visible character of a page's text in one block, in order."""
    page = page_of(item)
    settled = _settled(page, marks(page))
    blocks: list[Block] = []
    for each, mark in zip(page.seen, settled, strict=True):
        blocks += datelines.parted(item.text, block(mark.label, each.span, mark.why))
    return tuple(blocks)


def _settled(page: Page, found: Sequence[Mark | None]) -> list[Mark]:
    article = container(page, found)
    settled = [_final(each, mark, article) for each, mark in zip(page.seen, found, strict=True)]
    _set_head(page, settled, found)
    _set_captions(page, settled, found)
    _cut_lists(page, settled)
    _cut_comments(page, settled)
    _cut_headings(settled)
    return settled


def _final(each: Seen, mark: Mark | None, article: int | None) -> Mark:
    if mark and not (each.told is Label.BODY and mark.label in _WEAK):
        return mark
    if each.told is Label.BODY:
        return Mark(Label.BODY, "the page's own data repeats it as the article's text")
    return _inside(each) if article in each.element.ids else Mark(Label.OTHER, "it stands outside the article")


def _inside(each: Seen) -> Mark:
    tags = each.element.tags
    if re.fullmatch(r"h[1-6]", each.tag):
        return Mark(Label.SUBHEAD, f"a heading ({each.tag}) inside the {'live blog' if each.live else 'article'}")
    if each.tag == "table":
        return Mark(Label.TABLE, "a table inside the article")
    if "li" in tags:
        return Mark(Label.LIST, "an item of a list inside the article")
    return Mark(Label.BODY, f"it stands inside {'a post of the live blog' if each.live else 'the article'}")


def _set_head(page: Page, settled: list[Mark], found: Sequence[Mark | None]) -> None:
    """One headline, and the dek between it and the story."""
    titles = [i for i, mark in enumerate(settled) if mark.label is Label.HEADLINE]
    body = next((i for i, mark in enumerate(settled) if mark.label is Label.BODY and page.seen[i].prose), len(settled))
    title = max((i for i in titles if i < body), default=titles[0] if titles else None)
    for i in titles:
        if i != title:
            settled[i] = Mark(Label.DUPLICATE, "the headline again")
    above = 0 if title is None else title + 1
    for i in range(above, min(body + 1, len(settled))):
        near = title if title is not None and i <= title + 3 else None
        if why := _why_dek(page, i, found[i], near, outside=settled[i].label is not Label.BODY):
            settled[i] = Mark(Label.DEK, why)
            break


def _why_dek(page: Page, i: int, mark: Mark | None, title: int | None, *, outside: bool) -> str | None:
    """Why a block above the story is its dek.

    `title` is the headline's index where that stands close above, `outside`: the block is not in the article's element.
    """
    each = page.seen[i]
    if not _DEK_SHORTEST <= len(each.text) <= _DEK_LONGEST or each.element.link_share > 0.5:
        return None
    if each.key in page.deks and (mark is None or mark.label in _WEAK):
        return "the page gives it as its description"
    if mark is not None:
        return None
    if name := page.name(each, pagewords.DEK, nearest=2):
        return f"its element is named “{name}”"
    if title is None:
        return None
    if re.fullmatch(r"h[2-6]", each.tag):
        return "a heading right under the headline"
    beside = not set(each.element.ids[-3:-1]).isdisjoint(page.seen[title].element.ids[-3:-1])
    plain = outside and not stamps.names_moment(each.text)
    return "it shares the headline's element" if beside and plain else None


def _set_captions(page: Page, settled: list[Mark], found: Sequence[Mark | None]) -> None:
    """What shares a small element with a picture, and is no paragraph, is its caption."""
    size: dict[int, int] = {}
    for each in page.seen:
        for number in each.element.ids:
            size[number] = size.get(number, 0) + len(each.text)
    for i, each in enumerate(page.seen):
        paragraph = evidence.says(each.text) or (each.tag == "p" and each.prose and evidence.is_statement(each.text))
        if found[i] is None and settled[i].label is Label.BODY and not each.told and not paragraph:
            around = zip(each.element.tokens, each.element.ids, strict=True)
            if any(pagewords.PICTURE in words and size[number] <= _CAPTION for words, number in around):
                settled[i] = Mark(Label.CAPTION, "it shares a small element with a picture")


def _cut_lists(page: Page, settled: list[Mark]) -> None:
    """Below a heading such as "More stories" come other headlines, up to the next paragraph."""
    started = listing = False
    for i, each in enumerate(page.seen):
        paragraph = bool(each.prose) and each.tag != "li" and evidence.closed(each.text)
        if started and cues.opens_list(each.text):
            listing = True
            settled[i] = Mark(Label.RELATED, "it opens a list of other stories")
        elif paragraph:
            listing = False
            started = started or settled[i].label is Label.BODY
        elif listing and settled[i].label in _COPY and each.told is not Label.BODY:
            settled[i] = Mark(Label.RELATED, "it stands in a list of other stories")


def _cut_comments(page: Page, settled: list[Mark]) -> None:
    """Nothing below the heading of the readers' comments is copy, where most of the article stands above it."""
    total = sum(len(each.text) for each, mark in zip(page.seen, settled, strict=True) if mark.label in _COPY)
    above, cut = 0, False
    for i, each in enumerate(page.seen):
        cut = cut or (cues.opens_comments(each.text) and above >= _COMMENTS_FROM * total)
        if settled[i].label in _COPY:
            above += len(each.text)
            if cut and each.told is not Label.BODY:
                settled[i] = Mark(Label.OTHER, "it stands below the heading of the readers' comments")


def _cut_headings(settled: list[Mark]) -> None:
    """Headings with no copy under them open lists that were set aside."""
    for i in range(len(settled) - 1, -1, -1):
        if settled[i].label in (Label.BODY, Label.LIST, Label.TABLE):
            return
        if settled[i].label is Label.SUBHEAD:
            settled[i] = Mark(Label.RELATED, "a heading below the article")
