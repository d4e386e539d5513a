"""What the makers of web pages call the parts of a page, in class names, ids and the like: language, lower case.

A set means: an element is so named if its words hold one of these. A pair means: both words.
"""

from __future__ import annotations

Names = frozenset[str | tuple[str, str]]

CAPTION: Names = frozenset(
    {
        "caption",
        "captions",
        "cutline",
        "figcaption",
        ("image", "desc"),
        ("image", "description"),
        ("image", "info"),
        ("image", "meta"),
        ("image", "text"),
        ("img", "desc"),
        ("media", "desc"),
        ("media", "info"),
        ("photo", "desc"),
        ("photo", "info"),
        ("photo", "text"),
        ("picture", "desc"),
    }
)

PICTURE = "img"
"""The token of an element in which a picture stood before the block."""

CREDIT: Names = frozenset(
    {
        "attribution",
        "credit",
        "credits",
        "photographer",
        ("image", "copyright"),
        ("image", "source"),
        ("img", "source"),
        ("media", "source"),
        ("photo", "by"),
        ("photo", "copyright"),
        ("photo", "source"),
    }
)

DEK: Names = frozenset(
    {
        "dek",
        "deck",
        "standfirst",
        "strapline",
        "subdeck",
        "subheadline",
        "subhed",
        "subtitle",
        "sub-headline",
        "tagline",
        "undertitle",
        ("article", "excerpt"),
        ("article", "intro"),
        ("article", "summary"),
        ("article", "description"),
        ("entry", "summary"),
        ("header", "description"),
        ("headline", "sub"),
        ("post", "excerpt"),
        ("story", "summary"),
        ("sub", "headline"),
        ("sub", "title"),
        ("sub", "heading"),
    }
)

BYLINE: Names = frozenset({"author", "authors", "byline", "bylines", "byl", "contributor", "contributors", "writer"})

DATE: Names = frozenset(
    {"date", "dateline", "dates", "datetime", "published", "publishdate", "pubdate", "time", "timestamp", "updated"}
)

FURNITURE: Names = frozenset(
    {
        "ad",
        "ads",
        "advert",
        "advertisement",
        "banner",
        "bio",
        "breadcrumb",
        "breadcrumbs",
        "carousel",
        "comment",
        "comments",
        "consent",
        "cookie",
        "cookies",
        "cta",
        "disqus",
        "donate",
        "donation",
        "footer",
        "gdpr",
        "masthead",
        "menu",
        "modal",
        "nav",
        "navbar",
        "navigation",
        "newsletter",
        "newsletters",
        "outbrain",
        "pager",
        "pagination",
        "popular",
        "popup",
        "promo",
        "promos",
        "promoted",
        "promotion",
        "pullquote",
        "rail",
        "recirc",
        "recirculation",
        "recommend",
        "recommendation",
        "recommendations",
        "recommended",
        "related",
        "share",
        "sharebar",
        "sharing",
        "sidebar",
        "signup",
        "skip",
        "social",
        "sponsor",
        "sponsored",
        "subscribe",
        "subscription",
        "taboola",
        "tag",
        "taglist",
        "tags",
        "toolbar",
        "tools",
        "topics",
        "trending",
        "widget",
        "widgets",
        ("about", "author"),
        ("author", "bio"),
        ("author", "info"),
        ("more", "from"),
        ("more", "stories"),
        ("most", "read"),
        ("most", "viewed"),
        ("pull", "quote"),
        ("read", "more"),
        ("read", "next"),
        ("see", "also"),
    }
)

PLAIN: Names = frozenset(
    {
        "comment",
        "comments",
        "consent",
        "cookie",
        "cookies",
        "disqus",
        "footer",
        "gdpr",
        "modal",
        "nav",
        "navbar",
        "outbrain",
        "popup",
        "sidebar",
        "taboola",
    }
)
"""Of FURNITURE, what hardly any maker calls an article's wrapper."""

PROMO: Names = frozenset(
    {"ad", "ads", "advert", "advertisement", "cta", "donate", "donation", "newsletter", "newsletters", "promo", "promos", "promoted",
     "promotion", "signup", "sponsor", "sponsored", "subscribe", "subscription"}
)  # fmt: skip
"""Of FURNITURE, what asks for something."""

RELATED: Names = frozenset(
    {"outbrain", "popular", "recirc", "recirculation", "recommend", "recommendation", "recommendations", "recommended", "related", "taboola", "teaser",
     "teasers", "trending", ("more", "from"), ("more", "stories"), ("most", "read"), ("most", "viewed"), ("read", "more"), ("read", "next"), ("see", "also")}
)  # fmt: skip
"""Of FURNITURE, what points to other stories."""

SOCIAL: Names = frozenset({"share", "sharebar", "sharing", "social"})
"""Of FURNITURE, what is about sharing."""


def named(words: frozenset[str], names: Names) -> str | None:
    """The name out of `names` that an element's words carry ("image desc" for a pair); None where they carry none."""
    for name in names:
        if isinstance(name, str):
            if name in words:
                return name
        elif name[0] in words and name[1] in words:
            return " ".join(name)
    return None
