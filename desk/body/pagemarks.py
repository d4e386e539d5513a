"""What a block of a web page says of itself: by its wording, its element's tag, and the names around it.

The first that speaks decides, in this order: the page's title, corrections, pictures, the frame of the page, dates and
bylines, the page's own phrases, names of furniture, links.
"""

from __future__ import annotations

import re

from desk.body import bylines, captions, cues, evidence, pagewords, stamps
from desk.body.pageblocks import GUARD, Page, Seen
from desk.body.shelf import Mark
from desk.wire.item import Label

_FRAME_GUARD = 0.35  # the share of a page's prose from which nav, footer, form and aside are no frame
_FRAMES = frozenset(("aside", "footer", "form", "nav"))
_POSTS = frozenset(("tweet", "instagram"))  # posts that the copy embeds are part of it
_LONGEST_BYLINE = 160  # code points
_CARD = 500  # code points: the longest card that is one teaser


def marks(page: Page) -> list[Mark | None]:
    """A mark for each block that says something of itself, None for the others."""
    found = [_mark(page, each) for each in page.seen]
    _mark_teasers(page, found)
    _mark_pictures(page, found)
    return found


def _mark(page: Page, each: Seen) -> Mark | None:
    return (
        _by_title(page, each)
        or _by_story_wording(each)
        or _by_picture(page, each)
        or _by_frame(page, each)
        or _by_head(page, each)
        or _by_page_wording(each)
        or _by_name(page, each)
        or _by_links(each)
    )


def _by_title(page: Page, each: Seen) -> Mark | None:
    if page.headline and each.key == page.headline:
        return Mark(Label.HEADLINE, "it is the page's title")
    if not re.search(r"\w", each.text):
        return Mark(Label.OTHER, "it holds no words")
    return None


def _by_story_wording(each: Seen) -> Mark | None:
    cue = each.cue
    if cue and cue.label in (Label.CORRECTION, Label.NOTE):
        return Mark(cue.label, cue.why)
    return None


def _by_picture(page: Page, each: Seen) -> Mark | None:
    tags = each.element.tags
    if "figcaption" in tags:
        if captions.is_picture_credit(each.text) or page.name(each, pagewords.CREDIT, nearest=2):
            return Mark(Label.CREDIT, "the credit of a picture")
        return Mark(Label.CAPTION, "it stands in figcaption")
    if name := page.name(each, pagewords.CAPTION):
        return Mark(Label.CAPTION, f"its element is named “{name}”")
    if name := page.name(each, pagewords.CREDIT, nearest=2):
        return Mark(Label.CREDIT, f"its element is named “{name}”")
    if "figure" in tags and page.share.get(each.element.ids[tags.index("figure")], 0) < GUARD and "table" not in tags:
        return Mark(Label.CAPTION, "it stands in figure")
    return None


def _by_frame(page: Page, each: Seen) -> Mark | None:
    for tag, number in zip(each.element.tags, each.element.ids, strict=True):
        if tag in _FRAMES and page.share.get(number, 0) < _FRAME_GUARD:
            name = page.name(each, pagewords.FURNITURE)
            return Mark(_furniture(name) if name else Label.OTHER, f"it stands in {tag}")
    return None


def _by_head(page: Page, each: Seen) -> Mark | None:
    """Dates and bylines."""
    words = each.text
    if stamps.is_stamp(words):
        return Mark(Label.OTHER, f"it says when the {'live-blog post' if each.live else 'page'} was posted")
    if bylines.is_byline(words) or (len(words) < 100 and (bylines.is_signed(words) or bylines.with_stamp(words))):
        return Mark(Label.BYLINE, "it says who wrote the story")
    name = page.name(each, pagewords.BYLINE, nearest=3)
    if name and len(words) < _LONGEST_BYLINE:
        return Mark(Label.BYLINE, f"its element is named “{name}”")
    return None


def _by_page_wording(each: Seen) -> Mark | None:
    cue = each.cue
    if cue and not (each.prose and evidence.says(each.text)):
        return Mark(cue.label, cue.why)
    if cues.in_menu(each.text):
        return Mark(Label.OTHER, "a word of the page's menu")
    if cues.opens_list(each.text):
        return Mark(Label.RELATED, "it opens a list of other stories")
    return None


def _by_name(page: Page, each: Seen) -> Mark | None:
    if any(not words.isdisjoint(_POSTS) for words in each.element.tokens):
        return None
    name = page.name(each, pagewords.FURNITURE)
    return Mark(_furniture(name), f"its element is named “{name}”") if name else None


def _furniture(name: str) -> Label:
    """Which kind of furniture a name of FURNITURE means."""
    words = frozenset(name.split())
    for label, names in (
        (Label.RELATED, pagewords.RELATED),
        (Label.PROMO, pagewords.PROMO),
        (Label.SOCIAL, pagewords.SOCIAL),
    ):
        if names.of(words):
            return label
    return Label.OTHER


def _by_links(each: Seen) -> Mark | None:
    share = each.element.link_share
    if share > 0.9 or (share > 0.6 and len(each.text) < 200 and not evidence.is_statement(each.text)):
        return Mark(Label.RELATED, "all of it is a link" if share > 0.9 else "most of it is a link")
    return None


def _mark_teasers(page: Page, found: list[Mark | None]) -> None:
    """What shares a small element with a linked title is that story's teaser."""
    size: dict[int, int] = {}
    linked: set[int] = set()
    for each, mark in zip(page.seen, found, strict=True):
        for number in each.element.ids:
            size[number] = size.get(number, 0) + len(each.text)
            if mark and mark.label is Label.RELATED and len(each.text) > 20:
                linked.add(number)
    cards = {number for number in linked if size[number] <= _CARD and number not in page.titled}
    for i, each in enumerate(page.seen):
        if found[i] is None and not cards.isdisjoint(each.element.ids[:-1]):
            found[i] = Mark(Label.RELATED, "it shares an element with the link to another story")


def _mark_pictures(page: Page, found: list[Mark | None]) -> None:
    """What stands right above the credit of a picture, and is no paragraph, is its caption."""
    for i in range(1, len(found)):
        mark, above = found[i], page.seen[i - 1]
        if mark is None or mark.label is not Label.CREDIT or not captions.is_picture_credit(page.seen[i].text):
            continue
        short = len(above.text) < 200 and not evidence.says(above.text) and not re.fullmatch(r"h[1-6]", above.tag)
        if found[i - 1] is None and short and (above.tag != "p" or not above.prose):
            found[i - 1] = Mark(Label.CAPTION, "it stands above the credit of a picture")
