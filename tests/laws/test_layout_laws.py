"""Laws of laying out: whatever comes in, every visible character lies in exactly one block, and nothing raises."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.body import Copy, Sentence, lay_out, split
from desk.spans import Span
from desk.wire import read
from desk.wire.formats import page
from desk.wire.item import Item, Label, Part

LINES = st.sampled_from(
    [
        "GALE PORT, Ont. (AP) — A crane tipped over on Tuesday, hurting one worker, the port said.",
        "“We heard a crack,” said Leo Marsh, who was on the pier with about 20 others that day.",
        "Divers at work. (Ana Ruiz/AFP)",
        "Divers at work on Tuesday here. (Ana Ruiz/AFP) Divers at work on Tuesday here. (Ana Ruiz/AFP)",
        "By Ana Ruiz",
        "Posted: March 3, 2026",
        "RELATED: Ferry fire",
        "Just Posted",
        "Most Read",
        "12 comments",
        "BC-NA--Crane, 1st Ld",
        "(Adds quote in 3rd paragraph)",
        "-30-",
        "# Notebook",
        "* one",
        "   indented",
        "",
        "\u00a0",
    ]
)
TEXTS = st.one_of(
    st.lists(LINES | st.text(max_size=40), max_size=25).map("\n".join),
    st.text(alphabet=st.characters(), max_size=200),
)
TAGS = st.sampled_from(
    [
        *"<p> </p> <div> </div> <br> <h1> <h2> <figure> <figcaption> <img> <table> <tr> <td> <ul>".split(),
        *"<li> <a> </a> <pre> <nav> <aside> <b> <script> </script> < > &amp;".split(),
        "<p class=caption>",
        "<div class=related>",
        "\n\n",
    ]
)
PAGES = st.lists(TAGS | LINES | st.text(max_size=20), max_size=40).map("".join)


def assert_covered(copy: Copy) -> None:
    """Each visible character in one block, blocks in order, sentences inside them."""
    text, end = copy.item.text, 0
    for block in copy.blocks:
        assert not text[end : block.span.start].strip()
        assert block.span.start >= end
        assert block.span.of(text).strip() == block.span.of(text) != ""
        assert block.why
        end = block.span.end
    assert not text[end:].strip()
    for sentence in copy.sentences:
        assert copy.blocks[sentence.paragraph].span.holds(sentence.told)
        assert sentence.told == sentence.span or opens_with_dateline(copy, sentence)
        assert sentence.span.of(text).strip() == sentence.span.of(text) != ""


def opens_with_dateline(copy: Copy, sentence: Sentence) -> bool:
    """Whether what comes before the sentence's own block is the dateline in its line."""
    before = copy.blocks[sentence.paragraph - 1]
    line = copy.item.text[before.span.start : sentence.told.start]
    return before.label is Label.DATELINE and before.span.start == sentence.span.start and "\n" not in line


@given(TEXTS)
def test_every_visible_character_of_a_text_lies_in_one_block(text: str) -> None:
    """Whatever was pasted."""
    assert_covered(lay_out(Item("a.txt", "text", text)))


@given(PAGES)
def test_every_visible_character_of_a_page_lies_in_one_block(markup: str) -> None:
    """Whatever the tags."""
    assert_covered(lay_out(read(f"<html><body>{markup}".encode("utf-8", "replace"), "a.html")[0]))


@given(st.lists(st.tuples(LINES, st.sampled_from([None, *Label])), max_size=8))
def test_labelled_parts_keep_their_label(parts: list[tuple[str, Label | None]]) -> None:
    """What the format says is not overruled, save that a body may open with a dateline."""
    text, found = "", []
    for words, label in parts:
        found.append(Part(Span(len(text), len(text) + len(words)), label, "test"))
        text += words + "\n\n"
    copy = lay_out(Item("a.json", "ninjs", text, tuple(found)))
    assert_covered(copy)
    for block in copy.blocks:
        part = next(part for part in found if part.span.holds(block.span))
        assert part.label in (None, block.label) or block.label is Label.DATELINE


@given(st.binary(max_size=300))
def test_any_bytes_are_read_as_a_page(data: bytes) -> None:
    """Even where no page would look like that."""
    assert_covered(lay_out(page.read(b"<html>" + data, "a.html")[0]))


@given(st.text(max_size=300))
def test_sentences_cover_a_paragraph(text: str) -> None:
    """In order, without overlap, nothing visible between them."""
    end = 0
    for span in split(text):
        assert not text[end : span.start].strip()
        assert span.start < span.end
        end = span.end
    assert not text[end:].strip()


@given(TEXTS)
def test_laying_out_twice_is_laying_out_once(text: str) -> None:
    """The completed item, laid out again, is the same copy."""
    once = lay_out(Item("a.txt", "text", text))
    assert lay_out(once.item) == once


@given(TEXTS, st.integers(0, 30))
def test_a_block_put_back_is_kept(text: str, which: int) -> None:
    """And no other block changes."""
    item = Item("a.txt", "text", text)
    before = lay_out(item).blocks
    if not before:
        return
    chosen = before[which % len(before)].span
    after = lay_out(item, frozenset({chosen})).blocks
    assert next(block for block in after if block.span == chosen).kept
    assert [b for b in after if b.span != chosen] == [b for b in before if b.span != chosen]
