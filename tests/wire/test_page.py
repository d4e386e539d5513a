"""Saved web pages: what is visible, what the page says of itself, and what stands where in its tree."""

from __future__ import annotations

import json

from desk.wire import read
from desk.wire.formats import page
from desk.wire.item import Item

HEAD = """<html><head><title>Crane tips over in Gale Port | Gale News</title>
<meta property="og:title" content="Crane tips over in Gale Port">
<meta property="og:site_name" content="Gale News">
<meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2026-03-03T09:10:00-05:00">
<meta property="article:modified_time" content="2026-03-04T08:00:00-05:00"></head>"""


def item(body: str, head: str = HEAD) -> Item:
    """The one item of a page."""
    return read(f"<!DOCTYPE html>{head}<body>{body}</body></html>".encode(), "gale.html")[0]


def blocks(found: Item) -> list[str]:
    """The text of each part."""
    return [part.span.of(found.text) for part in found.parts]


def test_a_page_is_known_by_its_first_element() -> None:
    """Never by its name, and other markup is left to its own readers."""
    assert all(page.sniff(head) for head in (b"<!doctype html>", b" <html lang=en>", b"<div class=story>", b"<p>A"))
    assert not any(page.sniff(head) for head in (b"<nitf>", b"<?xml version='1.0'?><rss>", b"plain text", b""))


def test_the_page_gives_headline_names_dates_and_site() -> None:
    """Published and updated are kept apart."""
    found = item("<h1>Crane tips over in Gale Port</h1><p>A crane fell.</p>")
    assert (found.headline, found.byline, found.agency) == ("Crane tips over in Gale Port", ("Ana Ruiz",), "Gale News")
    assert (found.filed, found.updated) == ("2026-03-03T09:10:00-05:00", "2026-03-04T08:00:00-05:00")


def test_the_data_of_an_article_comes_before_meta_elements() -> None:
    """JSON-LD is mended where it has a stray semicolon or a line end inside a string."""
    authors = '"author": [{"name": "Leo Park"}, {"name": "Ida\nHolm"}]'
    data = f'{{"@type": "NewsArticle", "headline": "Crane tips over", {authors}}};'
    found = item("<p>A crane fell.</p>", HEAD + f'<script type="application/ld+json">{data}</script>')
    assert found.byline == ("Leo Park", "Ida Holm")


def test_the_heading_nearest_to_the_titles_is_the_headline() -> None:
    """The newspaper's own name is a main heading too on many pages."""
    found = item("<h1>Gale News</h1><h1>Crane tips over in Gale Port, one hurt</h1><p>A crane fell.</p>")
    assert found.headline == "Crane tips over in Gale Port, one hurt"


def test_blocks_are_parted_by_a_blank_line() -> None:
    """Two line breaks in a row part blocks as well, and one is a line end."""
    found = item("<div>One<br>and a half<br><br>Two</div><p>Three <b>and</b> four</p>")
    assert blocks(found) == ["One\nand a half", "Two", "Three and four"]
    assert found.text == "One\nand a half\n\nTwo\n\nThree and four"


def test_what_a_browser_does_not_show_is_left_out() -> None:
    """Scripts, templates, forms' controls, hidden elements, words for screen readers."""
    hidden = (
        "<script>var a</script><template><p>x</p></template><button>Share</button><p hidden>x</p>"
        '<p style="display: none">x</p><span class="sr-only">x</span><!-- x -->'
    )
    assert blocks(item(f"{hidden}<p>Seen</p>")) == ["Seen"]


def test_preformatted_text_keeps_its_lines() -> None:
    """Old wire pages put the whole story in one element."""
    assert blocks(item("<pre>GALE (CP) -\nA crane fell.\n\nNobody was hurt.</pre>")) == [
        "GALE (CP) -\nA crane fell.",
        "Nobody was hurt.",
    ]


def test_a_table_of_data_keeps_rows_and_cells() -> None:
    """One that only lays out the page is no table."""
    data = "<table><tr><th>Port<th>Berths<tr><td>Gale<td>5</table>"
    layout = "<table><tr><td><p>Left</p><td><p>Right</p></table>"
    assert blocks(item(data)) == ["Port\tBerths\nGale\t5"]
    assert blocks(item(layout)) == ["Left", "Right"]


def test_a_part_tells_where_it_stood() -> None:
    """Tags, the words of class and id, the share of linked characters, one number an element."""
    found = item('<div class="story-Body" id="main2"><p>One <a href=x>two</a></p><p>Three</p></div>')
    first, second = (part.element for part in found.parts)
    assert first is not None
    assert second is not None
    assert first.tags == ("body", "div", "p")
    assert first.tokens[1] == {"story", "body", "main"}
    assert first.link_share == 0.5
    assert (first.ids[:2], first.ids[2] != second.ids[2]) == (second.ids[:2], True)


def test_the_elements_around_a_picture_are_named_for_it() -> None:
    """So that a caption is known where no class says so; an icon is no picture."""
    found = item("<div><img src=a><span>Divers</span></div><div><img width=16 src=b><span>Mail</span></div>")
    named = ["img" in part.element.tokens[1] for part in found.parts if part.element]
    assert named == [True, False]


def test_an_article_that_only_a_script_would_show_is_read() -> None:
    """The page's own data holds its text."""
    text = "A crane tipped over in Gale Port on Tuesday. It hurt one worker, the port said."
    data = json.dumps({"@type": "NewsArticle", "articleBody": text})
    found = item("<p>Loading</p>", HEAD + f'<script type="application/ld+json">{data}</script>')
    assert blocks(found) == ["Loading", text]
    assert found.parts[1].why == "articleBody"


def test_a_declared_charset_gives_way_to_the_bytes() -> None:
    """UTF-8 that is said to be something else is still UTF-8."""
    data = '<meta charset="iso-8859-1"><p>Zoë’s café</p>'.encode()
    found = page.read(data, "a.html")[0]
    assert found.text == "Zoë’s café"
    assert "iso-8859-1" in found.troubles[0].message


def test_a_page_too_large_is_cut_and_says_so() -> None:
    """What is cut has a trouble that names where."""
    found = page.read(b"<p>a" * (page.MAX_TAGS + 10), "a.html")[0]
    assert len(found.parts) == page.MAX_TAGS
    assert found.troubles[0].message == "more than 20000 tags: the page was read up to character 80000"
    long = page.read(b"<p>" + b"a" * page.MAX_BYTES, "a.html")[0]
    assert long.troubles[0].message == "2000003 bytes: only the first 2000000 of the page were read"


POSTS = "".join(
    f'<article class=live-post><time datetime="{moment}">{clock}</time><p>{words}</p></article>'
    for moment, clock, words in (
        ("2026-03-03T15:00:00-05:00", "3 p.m.", "The pier is open."),
        ("2026-03-03T17:30:00+00:00", "12:30 p.m.", "Divers are at work."),
        ("2026-03-03", "March 3", "A crane fell."),
    )
)


def test_a_live_blog_began_with_its_oldest_post() -> None:
    """Posts stand newest first, and each has a time of its own."""
    found = item(f"<h1>Crane: live updates</h1>{POSTS}", head="")
    assert (found.filed, found.updated) == ("2026-03-03", "2026-03-03T15:00:00-05:00")


def test_the_times_of_posts_give_way_to_the_page_s_own() -> None:
    """Where the page says when it was posted."""
    found = item(f"<h1>Crane: live updates</h1><time datetime='2026-03-02'>March 2</time>{POSTS}", head="")
    assert found.filed == "2026-03-02"
    assert item(POSTS).filed == "2026-03-03T09:10:00-05:00"


def test_the_data_of_a_post_dates_no_page() -> None:
    """The live blog's own start is the page's date."""
    post = {"@type": "BlogPosting", "headline": "Pier open", "datePublished": "2026-03-03T15:00:00-05:00"}
    blog = {"@type": "LiveBlogPosting", "coverageStartTime": "2026-03-03T08:00:00-05:00", "liveBlogUpdate": [post]}
    found = item(POSTS, head=f'<script type="application/ld+json">{json.dumps(blog)}</script>')
    assert found.filed == "2026-03-03T08:00:00-05:00"


def test_a_body_that_a_script_will_show_is_read() -> None:
    """Pages hide their body until their fonts are there."""
    assert (
        "A crane fell."
        in read(b"<html><body style='display:none'><p>A crane fell.</p></body></html>", "a.html")[0].text
    )


def test_a_script_in_a_cell_is_no_figure() -> None:
    """Search forms are laid out in tables, their scripts with them."""
    found = item(
        "<table><tr><td>Toll<script>count()</script></td><td>5</td></tr><tr><td>Hurt</td><td>9</td></tr></table>"
    )
    assert found.text == "Toll\t5\nHurt\t9"


def test_the_authors_of_works_that_a_page_cites_are_not_its_own() -> None:
    """Papers mark the authors of their references one by one."""
    cited = "<li><meta itemprop='author' content='N. Shear'><meta itemprop='author' content='H. Peyre'>A paper.</li>"
    found = item(cited, '<head><meta name="citation_author" content="Ida Holm"></head>')
    assert found.byline == ("Ida Holm",)
