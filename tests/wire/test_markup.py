"""Broken and hostile mark-up: what stands there is read, what is wrong is named with its place."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from desk.wire.decoding.markup import MAX_DEPTH, parse_html, parse_xml, read_xml
from desk.wire.item import Label
from desk.wire.paragraphs.flow import flow


def text(root: ET.Element) -> str:
    """All text of a tree."""
    return "".join(root.itertext())


def test_a_file_that_breaks_off_is_read_up_to_there() -> None:
    """Half a story is half a story, and the editor is told where it ends."""
    document = parse_xml("<nitf>\n<p>The river rose.</p>\n<p>It fell ag")
    assert text(document.root).split("\n")[1:] == ["The river rose.", "It fell ag"]
    assert [trouble.message for trouble in document.troubles] == [
        "XML broken at line 3, column 14: the file breaks off"
    ]


def test_the_words_behind_a_fault_are_kept() -> None:
    """A broken bracket costs no sentence."""
    document = parse_xml("<a><p>One.</b><p>Two.</p> <p>Three &amp; four.</p></a>")
    assert document.rest.split() == "Two. Three & four.".split()
    assert document.troubles[0].message == "XML broken at line 1, column 13: mismatched tag"


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("caf&eacute;&nbsp;&#8212;&#x20AC;", "café\u00a0—€"),
        ("AT&T & Co", "AT&T & Co"),
        ("&mine; &amp;lt;", "&mine; &lt;"),
    ],
)
def test_entities_of_html_are_known_and_others_stand_as_they_are(source: str, read: str) -> None:
    """Senders use HTML's names in XML, and forget to escape."""
    document = parse_xml(f"<p>{source}</p>")
    assert (document.root.text, document.troubles) == (read, ())


def test_nothing_that_a_file_declares_is_expanded() -> None:
    """Neither a bomb of entities nor a file of the machine gets into the text."""
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert parse_xml(f"{bomb}<p>&b; &x;</p>").root.text == "&b; &x;"


def test_an_escaped_control_character_is_shown() -> None:
    """XML allows none, and a sender's mistake must not cost the file."""
    document = parse_xml("<p>a&#27;[2Jb\x07</p>")
    assert document.root.text == "a\ufffd[2Jb␇"


def test_deep_nesting_is_read_flat() -> None:
    """Ten thousand elements inside each other hold a text all the same."""
    document = parse_xml("<b>" * 10_000 + "deep" + "</b>" * 10_000)
    assert text(document.root).strip() == "deep"
    assert f"deeper than {MAX_DEPTH}" in document.troubles[0].message


def test_the_declared_charset_is_used() -> None:
    """The declaration stands in the file's first line."""
    assert read_xml("<?xml version='1.0' encoding='ISO-8859-15'?><p>5 €</p>".encode("iso-8859-15")).root.text == "5 €"


@pytest.mark.parametrize("source", ["", "  ", "<!-- x -->", "</p>", "<a ", "<" * 1000])
def test_html_of_any_kind_has_a_tree(source: str) -> None:
    """What a browser would not show is empty."""
    assert isinstance(parse_html(source), ET.Element)


def test_paragraphs_breaks_and_tables_come_out_as_lines() -> None:
    """What a reader sees, in order."""
    pieces = flow(
        parse_html(
            "<h2>Floods</h2><p>One\n  two<br>three<br><br>four</p><ul><li>a</li><li>b</li></ul>"
            "<table><tr><th>Year</th><th>Dead</th></tr><tr><td>2009</td><td>3</td></tr></table><figcaption>Bridge</figcaption>"
        )
    )
    assert [(piece.label, piece.text) for piece in pieces] == [
        (Label.SUBHEAD, "Floods"),
        (Label.BODY, "One two\nthree"),
        (Label.BODY, "four"),
        (Label.LIST, "a"),
        (Label.LIST, "b"),
        (Label.TABLE, "Year\tDead\n2009\t3"),
        (Label.CAPTION, "Bridge"),
    ]


def test_a_table_that_lays_out_a_page_is_no_table() -> None:
    """Newsletters put whole stories into cells."""
    pieces = flow(parse_html("<table><tr><td><p>One.</p><p>Two.</p><p>Three.</p></td><td>x</td></tr></table>"))
    assert [piece.text for piece in pieces] == ["One.", "Two.", "Three.", "x"]


def test_an_old_story_in_one_element_has_its_paragraphs() -> None:
    """Lines at the margin, each paragraph's first line indented; a file indented for looks has none."""
    assert [p.text for p in flow(parse_html("<p>One\ntwo.\n    Three\nfour.</p>"))] == ["One two.", "Three four."]
    assert [p.text for p in flow(parse_html("<p>\n    One\n    two.\n  </p>"))] == ["One two."]


def test_text_escaped_twice_is_read() -> None:
    """Some senders escape what is escaped already."""
    assert flow(parse_html("<p>4 o&amp;#39;clock</p>"))[0].text == "4 o'clock"


def test_declared_entities_are_told_of_with_their_line() -> None:
    """What stands for them stays as it was sent."""
    document = parse_xml('<!DOCTYPE a [\n<!ENTITY x SYSTEM "file:///etc/passwd">]><a>fire &x;</a>')
    assert document.root.text == "fire &x;"
    assert [trouble.message for trouble in document.troubles] == [
        "the document type declares entities at line 2: none is expanded"
    ]
