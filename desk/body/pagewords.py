"""What the makers of web pages call the parts of a page, in class names, ids and the like: language, lower case.

An element is so named where its words hold one of the single words, or both words of a pair.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """Words and pairs of words that name one kind of part."""

    words: frozenset[str]
    pairs: tuple[tuple[str, str], ...] = ()
    heads: frozenset[str] = frozenset()
    """The first word of each pair: an element without any carries no pair, and most carry none."""

    def of(self, words: frozenset[str]) -> str | None:
        """The name that an element's words carry ("image desc" for a pair); None where they carry none."""
        if single := words & self.words:
            return min(single)
        if self.heads.isdisjoint(words):
            return None
        return next((f"{one} {other}" for one, other in self.pairs if one in words and other in words), None)


def _names(*rows: str) -> Names:
    """Words parted by blanks; a pair is joined by a plus sign."""
    found = [word for row in rows for word in row.split()]
    pairs = tuple((one, other) for one, _, other in (word.partition("+") for word in found) if other)
    return Names(frozenset(word for word in found if "+" not in word), pairs, frozenset(one for one, _ in pairs))


PICTURE = "img"
"""The token of an element in which a picture stood before the block."""

CAPTION = _names(
    "caption captions cutline figcaption",
    "image+desc image+description image+info image+meta image+text img+desc media+desc media+info photo+desc",
    "photo+info photo+text picture+desc",
)

CREDIT = _names(
    "attribution credit credits photographer",
    "image+copyright image+source img+source media+source photo+by photo+copyright photo+source",
)

DEK = _names(
    "deck dek standfirst strapline subdeck subheadline subhed subtitle tagline undertitle",
    "article+description article+excerpt article+intro article+summary entry+summary header+description",
    "headline+sub post+excerpt story+summary sub+heading sub+headline sub+title",
)

BYLINE = _names(
    "author authors byl byline bylines contributor contributors writer",
)

LIVE = _names(
    "liveblog liveblogpost livepost liveupdate",
    "live+blog live+entry live+post live+posts live+update live+updates",
)
"""A live blog and its posts."""

FURNITURE = _names(
    "ad ads advert advertisement banner bio breadcrumb breadcrumbs carousel comment comments consent cookie",
    "cookies cta disqus donate donation footer gdpr masthead menu modal nav navbar navigation newsletter",
    "newsletters outbrain pager pagination popular popup promo promos promoted promotion pullquote rail recirc",
    "recirculation recommend recommendation recommendations recommended related share sharebar sharing sidebar",
    "signup skip social sponsor sponsored subscribe subscription taboola tag taglist tags toolbar tools topics",
    "trending widget widgets",
    "about+author author+bio author+info more+from more+stories most+read most+viewed pull+quote read+more",
    "read+next see+also",
)

PLAIN = _names(
    "comment comments consent cookie cookies disqus footer gdpr modal nav navbar outbrain popup sidebar taboola",
)
"""Of FURNITURE, what hardly any maker calls an article's wrapper."""

PROMO = _names(
    "ad ads advert advertisement cta donate donation newsletter newsletters promo promos promoted promotion",
    "signup sponsor sponsored subscribe subscription",
)
"""Of FURNITURE, what asks for something."""

RELATED = _names(
    "outbrain popular recirc recirculation recommend recommendation recommendations recommended related taboola",
    "trending",
    "more+from more+stories most+read most+viewed read+more read+next see+also",
)
"""Of FURNITURE, what points to other stories."""

SOCIAL = _names(
    "share sharebar sharing social",
)
"""Of FURNITURE, what is about sharing."""
