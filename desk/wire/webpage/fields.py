"""What a web page says of itself to machines: JSON-LD, meta elements, times and marked-up names.

Each field is asked in the order that proved right most often: JSON-LD of an article, then meta elements, then marks in
the page. Published and updated are kept apart. Never raises; broken JSON is mended or left.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup, PageElement, Tag

from desk.wire.decoding.jsontext import parse_json
from desk.wire.wording import times

MAX_JSON = 1_000_000
"""Code points of one JSON-LD script; the largest real one has 120,000."""
_MAX_OBJECTS = 2_000

_ARTICLE = re.compile(r"(?:Article|Posting|Report|NewsStory|Review|Recipe)$|^(?:CreativeWork|Blog|Episode)$")
# class="live-post", class="liveblog__entry", itemprop="liveBlogUpdate"
_LIVE_POST = re.compile(r"(?i)\blive[\w-]*(?:post|update|entry|item)\b")
_SITE_SUFFIX = re.compile(r"\s+(?:[|–—»«•]|-{1,2}|::)\s+[^|–—»]{2,50}$")


@dataclass(frozen=True, slots=True)
class Fields:
    """A page's own word on itself; None or empty where it has none."""

    titles: tuple[str, ...] = ()
    """What it calls itself, the likeliest first."""
    dek: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    site: str | None = None
    language: str | None = None
    bodies: tuple[str, ...] = ()
    """The running text as JSON-LD repeats it."""
    sent: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Marked:
    """The elements of a page that say something to machines, in order."""

    metas: list[Tag] = field(default_factory=list)
    scripts: list[Tag] = field(default_factory=list)
    times: list[Tag] = field(default_factory=list)
    authors: list[Tag] = field(default_factory=list)


def _marked(soup: BeautifulSoup) -> _Marked:
    """One walk over the page finds them all."""
    found = _Marked()
    node: PageElement | None = soup.contents[0] if soup.contents else None
    while node is not None:
        if isinstance(node, Tag):
            if node.name == "meta":
                found.metas.append(node)
            elif node.name == "script":
                found.scripts.append(node)
            elif node.name == "time":
                found.times.append(node)
            elif node.attrs and _marks_author(node):
                found.authors.append(node)
        node = node.next_element
    return found


def fields(soup: BeautifulSoup) -> Fields:
    """The fields of a parsed page."""
    marked = _marked(soup)
    articles = _articles(marked.scripts)
    outer = _without_posts(articles)
    first, last = _marked_dates(marked.times)
    meta = _meta(marked.metas)
    sent = [(name, value) for name, value in meta.items() if name in _SENT]
    sent += [("rel=author", name) for name in _marked_authors(marked.authors)]
    return Fields(
        titles=tuple(_titles(articles, meta, soup)),
        dek=_dek(articles, meta),
        authors=_authors(articles, meta),
        published=_date(outer, "datePublished", meta, _PUBLISHED) or _date(outer, "coverageStartTime", {}, ()) or first,
        updated=_date(outer, "dateModified", meta, _MODIFIED) or last,
        site=_site(articles, meta),
        bodies=tuple(_bodies(articles)),
        sent=tuple(sent),
    )


def _in_order(*rows: str) -> tuple[str, ...]:
    return tuple(name for row in rows for name in row.split())


_TITLES = _in_order("og:title twitter:title parsely-title sailthru.title dc.title dcterms.title title headline")
_AUTHORS = _in_order(
    "author article:author parsely-author sailthru.author dc.creator dcterms.creator byl citation_author",
    "article:author_name cxenseparse:author",
)
_MARKED_AUTHOR = "itemprop author"  # asked last: the works that a paper cites have authors too
_AUTHORS += (_MARKED_AUTHOR,)
_PUBLISHED = _in_order(
    "article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date",
    "dc.date.issued dcterms.created dc.date dcterms.date pubdate publishdate publish-date publication_date",
    "published_time date article.published displaydate cxenseparse:recs:publishtime originalpublicationdate",
    "ptime dcterms.issued citation_date citation_publication_date",
)
_MODIFIED = _in_order(
    "article:modified_time article:modified og:updated_time datemodified dcterms.modified lastmod",
    "last-modified dc.date.modified revised utime article.updated",
)
_DEKS = ("og:description", "description", "twitter:description")
_SITES = ("og:site_name", "publisher", "dc.publisher", "application-name", "cre", "copyright")
_SENT = frozenset((*_TITLES, *_AUTHORS, *_PUBLISHED, *_MODIFIED, *_DEKS, *_SITES))


def _meta(metas: Iterable[Tag]) -> dict[str, str]:
    """Meta elements by name, property or itemprop in lower case; several authors are joined by semicolons."""
    found: dict[str, str] = {}
    for tag in metas:
        value = tag.attrs.get("content")
        if not isinstance(value, str) or not value.strip():
            continue
        for kind in ("property", "name", "itemprop"):
            name = tag.attrs.get(kind)
            if isinstance(name, str) and name:
                key, words = name.strip().lower(), _fold(value)
                key = _MARKED_AUTHOR if (kind, key) == ("itemprop", "author") else key
                if key in _AUTHORS and key in found and words not in found[key].split("; "):
                    found[key] += "; " + words
                else:
                    found.setdefault(key, words)
    return found


def _articles(scripts: Iterable[Tag]) -> list[dict[str, Any]]:
    """The article objects of all JSON-LD scripts, those with a headline first."""
    found = []
    for script in scripts:
        if "ld+json" not in str(script.attrs.get("type")):
            continue
        text = script.string or script.get_text()
        text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://)?\]\]>)?\s*;?\s*$", "", text[:MAX_JSON])
        if text.strip():
            found += [each for each in _objects(parse_json(text).value) if _is_article(each)]
    return sorted(found, key=lambda each: not each.get("headline"))


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a JSON value, outer before inner, at most _MAX_OBJECTS."""
    todo, seen = [value], 0
    while todo and seen < _MAX_OBJECTS:
        each = todo.pop(0)
        if isinstance(each, dict):
            seen += 1
            yield each
            todo += [inner for inner in each.values() if isinstance(inner, dict | list)]
        elif isinstance(each, list):
            todo += [inner for inner in each[:_MAX_OBJECTS] if isinstance(inner, dict | list)]


def _is_article(value: dict[str, Any]) -> bool:
    kinds = value.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _titles(articles: Iterable[dict[str, Any]], meta: dict[str, str], soup: BeautifulSoup) -> Iterator[str]:
    for article in articles:
        if headline := _said(article.get("headline")):
            yield headline
    yield from (meta[name] for name in _TITLES if name in meta)
    if soup.title and (words := _fold(soup.title.get_text())):
        yield _SITE_SUFFIX.sub("", words)


def _dek(articles: Iterable[dict[str, Any]], meta: dict[str, str]) -> str | None:
    for article in articles:
        if said := _said(article.get("description")) or _said(article.get("alternativeHeadline")):
            return said
    return next((meta[name] for name in _DEKS if name in meta), None)


def _authors(articles: Iterable[dict[str, Any]], meta: dict[str, str]) -> tuple[str, ...]:
    """The names as the page gives them, one string each name or joined names; whoever reads them splits."""
    for article in articles:
        names = [name for each in _listed(article.get("author") or article.get("creator")) if (name := _named(each))]
        if names:
            return tuple(dict.fromkeys(names))
    for name in _AUTHORS:
        if name in meta and not meta[name].startswith(("http", "/", "@")):
            return tuple(dict.fromkeys(part.strip() for part in meta[name].split("; ")))
    return ()


def _marked_authors(authors: list[Tag]) -> list[str]:
    """What is marked as the writer's name: the first mark, and those beside it in the same element."""
    words = [_fold(tag.get_text(" ")) for tag in authors if tag.parent is authors[0].parent]
    return list(dict.fromkeys(each for each in words if 3 < len(each) <= 80))


def _marks_author(tag: Tag) -> bool:
    """Whether a link or element is marked as the writer's: rel=author, itemprop=author."""
    rel = tag.attrs.get("rel")
    return (isinstance(rel, str) and "author" in rel.lower().split()) or tag.attrs.get("itemprop") == "author"


def _named(value: Any) -> str | None:
    """The name of a person or organisation, given as an object or as words."""
    name = value.get("name") if isinstance(value, dict) else value
    if isinstance(name, list):
        name = name[0] if name else None
    said = _said(name)
    return None if said is None or said.startswith(("http:", "https:")) else said


def _date(articles: Iterable[dict[str, Any]], key: str, meta: dict[str, str], names: Iterable[str]) -> str | None:
    said = [article.get(key) for article in articles] + [meta.get(name) for name in names]
    return next((moment for each in said if isinstance(each, str) and (moment := times.iso(each))), None)


def _marked_dates(marked: Iterable[Tag]) -> tuple[str | None, str | None]:
    """When time elements say that the page was posted, and last changed.

    The first that can be read is the page's own, unless it is that of a live blog's post: posts stand newest first, so
    that the oldest tells when the blog began.
    """
    read = [(moment, tag) for tag in marked if (moment := _moment(tag))]
    own = next((moment for moment, tag in read if not _in_post(tag)), None)
    posts = sorted((when, moment) for moment, tag in read if _in_post(tag) and (when := times.instant(moment)))
    return (own or posts[0][1], posts[-1][1]) if posts else (own, None)


def _moment(tag: Tag) -> str | None:
    value = tag.attrs.get("datetime") or tag.attrs.get("content")
    return times.iso(value) if isinstance(value, str) else None


def _in_post(tag: Tag) -> bool:
    """Whether an element stands in a post of a live blog, by the names of the elements around it."""
    names = (f"{each.attrs.get('class', '')} {each.attrs.get('itemprop', '')}" for each in tag.parents)
    return any(_LIVE_POST.search(name) for name in names)


def _without_posts(articles: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The articles that are not posts of a live blog: a post's date is not the page's."""
    articles = list(articles)
    posts = {id(each) for article in articles for each in _listed(article.get("liveBlogUpdate"))}
    return [article for article in articles if id(article) not in posts]


def _site(articles: Iterable[dict[str, Any]], meta: dict[str, str]) -> str | None:
    if "og:site_name" in meta:
        return meta["og:site_name"]
    for article in articles:
        for each in _listed(article.get("publisher")):
            if name := _named(each):
                return name
    return next((meta[name] for name in _SITES if name in meta), None)


def _bodies(articles: Iterable[dict[str, Any]]) -> Iterator[str]:
    """The running text of articles, and of the posts of a live blog."""
    for article in articles:
        for each in (article, *(_listed(article.get("liveBlogUpdate")))):
            if isinstance(each, dict) and (said := _said(each.get("articleBody"))):
                yield said


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _said(value: Any) -> str | None:
    """Words without entities, tags and doubled blanks; None where there are none."""
    if not isinstance(value, str):
        return None
    plain = re.sub(r"<[^<>]{1,300}>", " ", html.unescape(value)) if "<" in value or "&" in value else value
    return _fold(plain) or None


def _fold(words: str) -> str:
    return " ".join(words.split())
