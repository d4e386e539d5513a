"""Web pages: a label for every block by its wording, its element, and where the page's prose stands.

Class names and ids are what makers of pages call their parts, and they lie: a whole article may stand in "social" or
"widget". So such a name counts only where its element holds less than a quarter of the page's prose.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desk.body import bylines, captions, cues, datelines, evidence, pagewords, stamps
from desk.body.copy import Block
from desk.body.cues import Cue
from desk.body.pagewords import Names
from desk.body.shelf import Mark, block
from desk.spans import Span
from desk.wire.item import Element, Item, Label

GUARD = 0.25
"""The share of a page's prose from which an element's name says nothing (recall of bodies .959 without, .989 with)."""
_PLAIN_GUARD = 0.75
"""The same for names that are never an article's, where the element holds no main heading: long comments, consent texts."""
_NAVIGATION_GUARD = 0.35
_PROSE = 60  # code points
_PROSE_LINKS = 0.35  # the share of linked characters from which a block is no prose
_UNNAMED = frozenset(("article", "blockquote", "body", "html", "main"))  # elements whose names are never asked
_POSTS = frozenset(("tweet", "twittertweet", "instagram"))  # posts that the copy embeds are part of it
_FURNITURE_TAGS = frozenset(("aside", "footer", "form", "nav"))


@dataclass(frozen=True, slots=True)
class Seen:
    """One block of the page with what can be seen in it alone."""

    span: Span
    text: str
    """Its characters with blanks folded."""
    element: Element
    cue: Cue | None
    told: Label | None
    """What the page's own data says it is."""

    @property
    def prose(self) -> int:
        """Its length if it is prose, else 0."""
        long = len(self.text) >= _PROSE and self.element.link_share < _PROSE_LINKS
        return len(self.text) if long else 0


@dataclass(frozen=True, slots=True)
class Page:
    """All blocks, and how much of the page's prose stands under each element."""

    seen: tuple[Seen, ...]
    share: dict[int, float]
    headline: str
    """Letters and digits of the headline; empty where there is none."""
    titled: frozenset[int]
    """The elements that hold a main heading."""


def label(item: Item) -> tuple[Block, ...]:
    """Every visible character of a page's text in one block, in order."""
    seen = tuple(
        Seen(
            part.span,
            words := cues.fold(part.span.of(item.text)),
            part.element or Element((), ()),
            cues.cue(words),
            part.label,
        )
        for part in item.parts
    )
    titled = frozenset(number for each in seen if "h1" in each.element.tags for number in each.element.ids)
    page = Page(seen, _shares(seen), cues.key(item.headline or ""), titled)
    marks = _settled(page, [_mark(page, i) for i in range(len(seen))])
    blocks: list[Block] = []
    for each, mark in zip(seen, marks, strict=True):
        blocks += datelines.parted(item.text, block(mark.label, each.span, mark.why))
    return tuple(blocks)


def _shares(seen: Sequence[Seen]) -> dict[int, float]:
    total = sum(each.prose for each in seen) or 1
    under: dict[int, int] = defaultdict(int)
    for each in seen:
        if each.prose:
            for number in each.element.ids:
                under[number] += each.prose
    return {number: size / total for number, size in under.items()}


def _mark(page: Page, i: int) -> Mark | None:
    """What a block's wording and element say of it; None where they say nothing."""
    each = page.seen[i]
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
    if page.headline and cues.key(each.text) == page.headline:
        return Mark(Label.HEADLINE, "it is the page's title")
    return None


def _by_story_wording(each: Seen) -> Mark | None:
    cue = each.cue
    if cue and cue.label in (Label.CORRECTION, Label.NOTE):
        return Mark(cue.label, cue.why)
    return None


def _by_picture(page: Page, each: Seen) -> Mark | None:
    tags = each.element.tags
    if "figcaption" in tags:
        if captions.is_picture_credit(each.text) or _name(page, each, pagewords.CREDIT, nearest=2):
            return Mark(Label.CREDIT, "the credit of a picture")
        return Mark(Label.CAPTION, "it stands in figcaption")
    if name := _name(page, each, pagewords.CAPTION):
        return Mark(Label.CAPTION, f"its element is named “{name}”")
    if name := _name(page, each, pagewords.CREDIT, nearest=2):
        return Mark(Label.CREDIT, f"its element is named “{name}”")
    if "figure" in tags and page.share.get(each.element.ids[tags.index("figure")], 0) < GUARD and "table" not in tags:
        return Mark(Label.CAPTION, "it stands in figure")
    return None


def _by_frame(page: Page, each: Seen) -> Mark | None:
    for tag, number in zip(each.element.tags, each.element.ids, strict=True):
        if tag in _FURNITURE_TAGS and page.share.get(number, 0) < _NAVIGATION_GUARD:
            return Mark(_frame_label(page, each), f"it stands in {tag}")
    return None


def _frame_label(page: Page, each: Seen) -> Label:
    if _name(page, each, pagewords.RELATED):
        return Label.RELATED
    if _name(page, each, pagewords.PROMO):
        return Label.PROMO
    return Label.OTHER


def _by_head(page: Page, each: Seen) -> Mark | None:
    """Dates and bylines."""
    words = each.text
    if stamps.is_stamp(words):
        return Mark(Label.OTHER, "it says when the page was posted")
    if bylines.is_byline(words) or (len(words) < 100 and (bylines.signed(words) or bylines.with_stamp(words))):
        return Mark(Label.BYLINE, "it says who wrote the story")
    name = _name(page, each, pagewords.BYLINE, nearest=3)
    if name and len(words) < 160:
        return Mark(Label.BYLINE, f"its element is named “{name}”")
    return None


def _by_page_wording(each: Seen) -> Mark | None:
    cue = each.cue
    if cue and not (len(each.text) > _PROSE and evidence.says(each.text)):
        return Mark(cue.label, cue.why)
    if cues.in_menu(each.text):
        return Mark(Label.OTHER, "a word of the page's menu")
    if cues.opens_list(each.text):
        return Mark(Label.RELATED, "it opens a list of other stories")
    return None


def _by_name(page: Page, each: Seen) -> Mark | None:
    if any(not words.isdisjoint(_POSTS) for words in each.element.tokens):
        return None
    name = _name(page, each, pagewords.FURNITURE)
    if not name:
        return None
    for kind, names in (
        (Label.RELATED, pagewords.RELATED),
        (Label.PROMO, pagewords.PROMO),
        (Label.SOCIAL, pagewords.SOCIAL),
    ):
        if name in names or tuple(name.split()) in names:
            return Mark(kind, f"its element is named “{name}”")
    return Mark(Label.OTHER, f"its element is named “{name}”")


def _by_links(each: Seen) -> Mark | None:
    share = each.element.link_share
    if share > 0.9 or (share > 0.6 and len(each.text) < 200 and not evidence.is_statement(each.text)):
        return Mark(Label.RELATED, "all of it is a link" if share > 0.9 else "most of it is a link")
    return None


def _name(page: Page, each: Seen, names: Names, nearest: int = 0) -> str | None:
    """The name that the block's element, or one around it, carries; `nearest` limits how many are asked."""
    element = each.element
    chain = list(zip(element.tags, element.tokens, element.ids, strict=True))[::-1]
    for tag, words, number in chain[:nearest] if nearest else chain:
        if (
            words
            and tag not in _UNNAMED
            and page.share.get(number, 0) < GUARD
            and (name := pagewords.named(words, names))
        ):
            return name
    return None


_WEIGHT = {"p": 1.0, "blockquote": 1.0, "li": 0.5, "td": 0.5, "th": 0.5, "dd": 0.5}
_OTHER_WEIGHT = 0.6
_COUNTED = 40  # code points: shorter blocks say nothing about where the article stands
_SECTIONS = 0.6  # the share of what an outer element adds that must be sections like the first
_DECAY = 0.75  # what each level between an element and its prose takes from its weight


def _container(page: Page, marks: Sequence[Mark | None]) -> int | None:
    """The number of the element that holds the article: the best by weight, then grown over sections beside it."""
    weight: dict[int, float] = defaultdict(float)
    free = [each for each, mark in zip(page.seen, marks, strict=True) if mark is None and len(each.text) >= _COUNTED]
    for each in free:
        own = next((_WEIGHT[tag] for tag in reversed(each.element.tags) if tag in _WEIGHT), _OTHER_WEIGHT)
        stops = len(re.findall(r"[,.;]", each.text))
        worth = len(each.text) * (1 - each.element.link_share) * own * (1.3 if stops >= 2 else 1.0)
        for level, number in enumerate(reversed(each.element.ids)):
            weight[number] += worth * _DECAY**level
    best = max(weight, key=lambda number: weight[number], default=None)
    return None if best is None else _grown(best, free)


def _grown(best: int, free: Sequence[Seen]) -> int:
    """The element, or the one around it whose other children are sections of the same make."""
    path = next(each.element for each in free if best in each.element.ids)
    for level in range(path.ids.index(best) - 1, -1, -1):
        inside, child = path.ids[level], path.ids[level + 1]
        extra = [each for each in free if inside in each.element.ids and child not in each.element.ids]
        alike = sum(len(each.text) for each in extra if _same_make(path, each.element, level + 1))
        if alike and alike >= _SECTIONS * sum(len(each.text) for each in extra):
            best = inside
    return best


def _same_make(one: Element, other: Element, level: int) -> bool:
    """Whether the two elements at a level have the same tag and mostly the same names; hashes in names don't count."""
    if len(other.tags) <= level or one.tags[level] != other.tags[level]:
        return False
    mine, theirs = ({word for word in element.tokens[level] if len(word) > 2} for element in (one, other))
    return bool(mine & theirs) and len(mine & theirs) >= 0.5 * len(mine | theirs)


def _settled(page: Page, marks: Sequence[Mark | None]) -> list[Mark]:
    """The marks of all blocks: what says nothing of itself is copy inside the article's element, furniture outside."""
    container = _container(page, marks)
    settled = []
    for each, mark in zip(page.seen, marks, strict=True):
        if mark and not (
            each.told is Label.BODY and mark.label in (Label.OTHER, Label.RELATED, Label.PROMO, Label.SOCIAL)
        ):
            settled.append(mark)
        elif each.told is Label.BODY:
            settled.append(Mark(Label.BODY, "the page's own data repeats it as the article's text"))
        elif container in each.element.ids:
            settled.append(_inside(each))
        else:
            settled.append(Mark(Label.OTHER, "it stands outside the article"))
    return _without_ends(page, settled)


def _inside(each: Seen) -> Mark:
    tags = each.element.tags
    if re.fullmatch(r"h[1-6]", tags[-1] if tags else ""):
        return Mark(Label.SUBHEAD, f"a heading ({tags[-1]}) inside the article")
    if "table" in tags and "\t" in each.text:
        return Mark(Label.TABLE, "a table inside the article")
    if "li" in tags:
        return Mark(Label.LIST, "an item of a list inside the article")
    return Mark(Label.BODY, "it stands inside the article")


def _without_ends(page: Page, marks: list[Mark]) -> list[Mark]:
    """Headings with nothing under them open lists that were set aside."""
    for i in range(len(marks) - 1, -1, -1):
        if marks[i].label in (Label.BODY, Label.LIST, Label.TABLE):
            break
        if marks[i].label is Label.SUBHEAD:
            marks[i] = Mark(Label.RELATED, "a heading below the article")
    return marks
