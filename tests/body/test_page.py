"""The blocks of a web page: by wording, by element, by where the prose stands."""

from __future__ import annotations

import pytest

from desk.body import Copy, lay_out
from desk.wire import read
from desk.wire.item import Kind, Label, Note
from tests.body.pastedcopy import why, words

PARAGRAPHS = "".join(
    f"<p>{text}</p>"
    for text in (
        "A harbour crane tipped over in Gale Port on Tuesday morning, hurting one worker and closing two berths.",
        "“We heard a crack, and then the whole thing leaned,” said Leo Marsh, who was on the pier with others.",
        "Operator Marsh Lines said the crane was inspected in January, and that no fault was found at the time.",
        "The dockworkers’ union said it had asked for a second inspection, but that the company had refused it.",
    )
)
TITLE = "<head><title>Crane tips over in Gale Port</title></head>"
HEADLINE = "<h1>Crane tips over in Gale Port</h1>"


def laid_out(body: str) -> Copy:
    """A page of our own, laid out."""
    return lay_out(read(f"<html>{TITLE}<body>{body}</body></html>".encode(), "gale.html")[0])


def test_the_article_is_kept_and_the_menu_is_not() -> None:
    """What stands outside the article's element is furniture."""
    copy = laid_out(
        f"<div class=top><p>Home</p><p>Our pick of the week in Gale</p></div><main>{HEADLINE}{PARAGRAPHS}</main>"
    )
    assert len(words(copy, Label.BODY, kept=True)) == 4
    assert words(copy, Label.HEADLINE) == ["Crane tips over in Gale Port"]
    assert why(copy, "Our pick") == "it stands outside the article"


def test_a_name_counts_only_where_little_prose_stands() -> None:
    """Sites call an article's wrapper "social" or "widget"."""
    copy = laid_out(
        f"<div class='social widget'>{HEADLINE}{PARAGRAPHS}<div class=related><p>The ferry story too</p></div></div>"
    )
    assert len(words(copy, Label.BODY, kept=True)) == 4
    assert why(copy, "ferry story") == "its element is named “related”"


def test_a_name_that_the_site_gives_to_everything_means_nothing() -> None:
    """Page builders make a widget of every paragraph."""
    widgets = "".join(f"<div class='builder widget'>{p}</p></div>" for p in 2 * PARAGRAPHS.split("</p>")[:-1])
    assert len(words(laid_out(f"<main>{HEADLINE}{widgets}</main>"), Label.BODY, kept=True)) == 8


def test_captions_are_known_by_their_element() -> None:
    """By figcaption, by a class, or by a picture beside them in a small element."""
    pictures = (
        "<figure><img src=a><figcaption>The crane on Tuesday</figcaption></figure>"
        "<div class=photo-caption>Divers at work</div>"
        "<div><div><img src=b></div><div>The old crane in 1961</div></div>"
    )
    copy = laid_out(f"<article>{HEADLINE}{PARAGRAPHS[:110]}</p>{pictures}{PARAGRAPHS}</article>")
    assert words(copy, Label.CAPTION, kept=False) == ["The crane on Tuesday", "Divers at work", "The old crane in 1961"]


def test_the_dek_is_the_page_s_description_or_the_heading_under_the_headline() -> None:
    """It may stand outside the article's element."""
    copy = laid_out(
        f"<header>{HEADLINE}<h2>Port authority closes two berths until the weekend</h2></header><div>{PARAGRAPHS}</div>"
    )
    assert words(copy, Label.DEK, kept=True) == ["Port authority closes two berths until the weekend"]
    assert copy.item.dek == "Port authority closes two berths until the weekend"


def test_subheads_lists_and_tables_of_the_article_keep_their_kind() -> None:
    """Each is copy under its own label."""
    extra = "<h3>What is known</h3><ul><li>One worker is hurt</li></ul>"
    table = "<table><tr><th>Port<th>Berths<tr><td>Gale<td>5</table>"
    copy = laid_out(f"<main>{HEADLINE}{PARAGRAPHS}{extra}{table}{PARAGRAPHS[:110]}</p></main>")
    assert words(copy, Label.SUBHEAD, kept=True) == ["What is known"]
    assert words(copy, Label.LIST, kept=True) == ["One worker is hurt"]
    assert words(copy, Label.TABLE, kept=True) == ["Port\tBerths\nGale\t5"]


def test_a_teaser_shares_its_card_with_a_link() -> None:
    """Other stories inside the article's element, each with its own small element."""
    card = "<div><a href=x>Ferry fares to rise in June again</a><p>The operator blames the price of fuel.</p></div>"
    copy = laid_out(f"<main>{HEADLINE}{PARAGRAPHS}{card}</main>")
    assert why(copy, "The operator blames") == "it shares an element with the link to another story"


def test_comments_are_no_copy() -> None:
    """Below their heading nothing is."""
    comments = "<h3>12 Comments</h3><p>This is a shame, and I have said so for many years, as everybody here knows.</p>"
    copy = laid_out(f"<main>{HEADLINE}{PARAGRAPHS}{comments}</main>")
    assert why(copy, "This is a shame") == "it stands below the heading of the readers' comments"


def test_sections_beside_the_first_belong_to_the_article() -> None:
    """Pages part a long article into elements of one make, with advertisements between them."""
    half = PARAGRAPHS[: len(PARAGRAPHS) // 2]
    section = f"<div class='story-section wide'>{PARAGRAPHS}</div>"
    copy = laid_out(f"<main>{HEADLINE}{section}<aside><p>Ad</p></aside>{section}</main><footer>{half}</footer>")
    assert len(words(copy, Label.BODY, kept=True)) == 8


def test_a_corrected_page_keeps_its_correction() -> None:
    """By its wording, wherever it stands."""
    mended = "<p>Correction: An earlier version of this story gave the wrong number of berths.</p>"
    copy = laid_out(f"<main>{HEADLINE}{PARAGRAPHS}</main><div>{mended}</div>")
    assert len(words(copy, Label.CORRECTION, kept=True)) == 1


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Correction: An earlier version of this story gave the wrong number of berths.", "corrects"),
        ("This story has been corrected to say that two berths are closed, not three.", "corrects"),
        ("Clarification: The union asked for the inspection in writing.", "changes"),
    ],
)
def test_a_page_s_own_correction_is_the_sender_s_note(line: str, kind: str) -> None:
    """It is shown with the page as a wire's note is, and a correction makes it one."""
    item = laid_out(f"<main>{HEADLINE}{PARAGRAPHS}<p>{line}</p></main>").item
    assert item.note == Note(kind, line)
    assert (item.kind is Kind.CORRECTION) is (kind == "corrects")


def test_when_a_page_was_posted_and_when_it_changed_are_two_times() -> None:
    """Both stand in one line, in words alone."""
    stamps = "<p>Posted March 3, 2026, 9:10 a.m. EST | Updated March 4, 2026, 8 a.m. EST</p>"
    item = laid_out(f"<main>{HEADLINE}{stamps}{PARAGRAPHS}</main>").item
    assert (item.filed, item.updated) == ("2026-03-03T09:10:00-05:00", "2026-03-04T08:00:00-05:00")


def test_the_posts_of_a_live_blog_are_copy_under_their_own_headings() -> None:
    """Each with its heading; its time and its share link are set aside, and the reasons name the live blog."""
    posts = "".join(
        f"<article class=live-post><time datetime=2026-03-03T1{hour}:00:00-05:00>1{hour}:00</time><h2>{heading}</h2>"
        f"{text}</p><div class=share><a href=x>Share</a></div></article>"
        for hour, heading, text in zip(
            "531", ("Pier open", "Divers", "Inquiry"), PARAGRAPHS.split("</p>"), strict=False
        )
    )
    copy = laid_out(f"<main>{HEADLINE}<div class=live-blog>{posts}</div></main>")
    assert words(copy, Label.SUBHEAD) == ["Pier open", "Divers", "Inquiry"]
    assert len(words(copy, Label.BODY, kept=True)) == 3
    assert why(copy, "We heard a crack") == "it stands inside a post of the live blog"
    assert why(copy, "15:00") == "it says when the live-blog post was posted"


def test_the_names_of_a_page_s_byline_are_parted() -> None:
    """ "By", handles, dates and joined names go."""
    byline = "<p class=byline>By Ana Ruiz@anaruiz and Leo Park March 3, 2026 at 9:10 am</p>"
    assert laid_out(f"<main>{HEADLINE}{byline}{PARAGRAPHS}</main>").item.byline == ("Ana Ruiz", "Leo Park")


def test_an_embedded_post_is_part_of_the_copy() -> None:
    """Though its element is called social."""
    post = "<blockquote class=twitter-tweet><p>The crane was safe, and we have the papers to prove it.</p></blockquote>"
    copy = laid_out(f"<main>{HEADLINE}{PARAGRAPHS}<div class=social>{post}</div>{PARAGRAPHS[:110]}</p></main>")
    assert any("papers to prove" in text for text in words(copy, Label.BODY, kept=True))


def test_a_page_that_names_its_own_house_leaves_the_names_to_its_byline() -> None:
    """Its data says who publishes, the line above the story who wrote."""
    data = '<meta property="og:site_name" content="Gale Weekly News"><meta name="author" content="Gale Weekly">'
    body = "<h1>Crane tips over</h1><p class='byline'>By Ida Holm</p><p>A crane fell on Tuesday, police said.</p>"
    page = f"<html><head>{data}</head><body>{body}</body></html>"
    assert lay_out(read(page.encode(), "x")[0]).item.byline == ("Ida Holm",)
