"""Pages made to hurt: nothing raises, nothing hangs, nothing is fetched."""

from __future__ import annotations

import pytest

from desk.body import lay_out
from desk.wire import read
from desk.wire.formats import page

PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle",'
    '"headline":"Zoë’s crane"}</script></head><body><h1>Zoë’s crane</h1><p>A crane fell.</p>'
    "<table><tr><td>1<td>2</table>"
).encode()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<" * 5_000_000, id="five megabytes of <"),
        pytest.param(b"<div>" * 10_000 + b"deep", id="ten thousand elements deep"),
        pytest.param(b"<table><tr><td>" * 5_000 + b"deep", id="five thousand tables deep"),
        pytest.param(b"<a>" * 600_000, id="unclosed links"),
        pytest.param(
            b"<p " + b" ".join(b"a%d=1" % i for i in range(100_000)) + b">x", id="a hundred thousand attributes"
        ),
        pytest.param(b"<p class='" + b"aB" * 500_000 + b"'>x", id="a class of a megabyte"),
        pytest.param(b"<script type='application/ld+json'>" + b"[" * 100_000 + b"</script><p>x", id="deep JSON"),
        pytest.param(b"<!--" * 100_000, id="comments that never end"),
        pytest.param(bytes(range(256)) * 2_000, id="every byte"),
        pytest.param(b"<html>\0<p>a\0b</p>" * 500, id="NULs"),
        pytest.param(b"", id="nothing"),
    ],
)
@pytest.mark.timeout(20)
def test_a_hostile_page_is_read_all_the_same(data: bytes) -> None:
    """An item comes back, and it can be laid out."""
    assert lay_out(page.read(data, "hostile.html")[0]).item.format == "html"


def test_a_cut_page_is_read_as_far_as_it_goes() -> None:
    """Cut at every tenth byte, in the middle of tags, characters and scripts."""
    for end in range(0, len(PAGE), 10):
        assert page.read(PAGE[:end], "cut.html")[0].path == "cut.html"


def test_another_charset_than_declared_is_no_error() -> None:
    """UTF-16 with its mark, and UTF-8 that is called Japanese."""
    assert "crane" in read(PAGE.decode().encode("utf-16"), "a.html")[0].text
    assert "A crane fell." in page.read(PAGE.replace(b"utf-8", b"shift_jis"), "a.html")[0].text


def test_entities_are_neither_expanded_nor_fetched() -> None:
    """Neither a bomb nor a file's text comes out."""
    bomb = b"<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
    text = page.read(bomb + b"<html><body><p>&b; &f; end</p></body></html>", "a.html")[0].text
    assert "aaaa" not in text.split("]>")[-1]
    assert "root:" not in text


def test_control_characters_of_a_page_are_shown_as_marks() -> None:
    """An escape sequence in copy must not reach a terminal."""
    found = read(b"<html><p>red \x1b[31m alert</p></html>", "a.html")[0]
    assert "\x1b" not in found.text
    assert found.troubles
