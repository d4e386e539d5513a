"""The blocks of a web page as the labeller sees them, and how the page's prose is spread over its elements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk.body import cues, pagewords
from desk.body.cues import Cue
from desk.body.pagewords import Names
from desk.spans import Span
from desk.wire.item import Element, Item, Label

GUARD = 0.25
"""The share of a page's prose from which an element's name says nothing (recall of bodies .959 without, .989 with)."""
PLAIN_GUARD = 0.75
"""The same for names that are never an article's, where the element holds no main heading: comments, consent texts."""

_GENERIC = 0.5  # the share of a page's prose under a name, all its elements together, from which the name means nothing
_PROSE = 60  # code points
_PROSE_LINKS = 0.35  # the share of linked characters from which a block is no prose
_UNNAMED = frozenset(("article", "blockquote", "body", "html", "main"))  # elements whose names are never asked


@dataclass(frozen=True, slots=True)
class Seen:
    """One block of the page with what can be seen in it alone."""

    span: Span
    text: str
    """Its characters with blanks folded."""
    key: str
    """Its letters and digits, lower case."""
    element: Element
    cue: Cue | None
    told: Label | None
    """What the page's own data says it is."""

    @property
    def prose(self) -> int:
        """Its length if it is prose, else 0."""
        long = len(self.text) >= _PROSE and self.element.link_share < _PROSE_LINKS
        return len(self.text) if long else 0

    @property
    def live(self) -> bool:
        """Whether it stands in a live blog."""
        return any(pagewords.LIVE.of(words) for words in self.element.tokens)

    @property
    def tag(self) -> str:
        """The tag of its own element; empty where it has none."""
        return self.element.tags[-1] if self.element.tags else ""


@dataclass(frozen=True, slots=True)
class Page:
    """All blocks, and how much of the page's prose stands under each element."""

    seen: tuple[Seen, ...]
    share: dict[int, float]
    """By the number of the element, 0 to 1."""
    titled: frozenset[int]
    """The elements that hold a main heading."""
    headline: str
    """Letters and digits of the headline; empty where there is none."""
    deks: frozenset[str]
    """Letters and digits of what the page gives as its description."""
    generic: frozenset[str]
    """Names of furniture that this site gives to most of its prose: here they mean nothing."""

    def name(self, each: Seen, names: Names, nearest: int = 0) -> str | None:
        """The name that the block's element, or one around it, carries; `nearest` limits how many are asked."""
        element = each.element
        last = len(element.tags) - 1
        for level in range(last, max(-1, last - nearest) if nearest else -1, -1):
            if (
                element.tokens[level]
                and element.tags[level] not in _UNNAMED
                and (name := names.of(element.tokens[level]))
            ):
                plain = name in pagewords.PLAIN.words and element.ids[level] not in self.titled
                if name not in self.generic and self.share.get(element.ids[level], 0) < (
                    PLAIN_GUARD if plain else GUARD
                ):
                    return name
        return None


def page_of(item: Item) -> Page:
    """The blocks of an item whose parts carry elements."""
    seen = tuple(_seen(item, i) for i in range(len(item.parts)))
    titled = frozenset(number for each in seen if "h1" in each.element.tags for number in each.element.ids)
    deks = frozenset(cues.key(value) for name, value in item.sent if name.endswith("description"))
    share = _shares(seen)
    return Page(seen, share, titled, cues.key(item.headline or ""), deks, _generic(seen, share))


def _seen(item: Item, i: int) -> Seen:
    part = item.parts[i]
    words = cues.fold(part.span.of(item.text))
    return Seen(part.span, words, cues.key(words), part.element or Element((), ()), cues.cue(words), part.label)


def _generic(seen: Sequence[Seen], share: Mapping[int, float]) -> frozenset[str]:
    """Names that most of the prose stands under, in elements too small for the guard: "widget" where all is one."""
    total = sum(each.prose for each in seen)
    under: dict[str, int] = defaultdict(int)
    for each in seen:
        if each.prose:
            pairs = zip(each.element.ids, each.element.tokens, strict=True)
            small = frozenset[str]().union(*(words for number, words in pairs if share[number] < GUARD))
            for name in small & pagewords.FURNITURE.words - pagewords.PLAIN.words:
                under[name] += each.prose
    return frozenset(name for name, size in under.items() if size > _GENERIC * total)


def _shares(seen: Sequence[Seen]) -> dict[int, float]:
    total = sum(each.prose for each in seen) or 1
    under: dict[int, int] = defaultdict(int)
    for each in seen:
        if each.prose:
            for number in each.element.ids:
                under[number] += each.prose
    return {number: size / total for number, size in under.items()}
