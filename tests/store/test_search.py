"""All copy on the desk is found by its words, however they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.store import Store, Text
from desk.store.words import words

BARGE = Text("1", "barge.txt", "Älvsjö bridge shut", "A barge struck the pier.\n\nFour people were hurt on the barge.")
COUNCIL = Text(
    "2", "council.txt", "Council meets", "The council heard of the bridge. " + "It adjourned. " * 40 + "Älvsjö."
)
WORLD = Text("3", "world.txt", "Världen", "Извержение вулкана. 四人が病院に運ばれた。 หน่วยกู้ภัยช่วยคน ŒUVRE ﬁnished")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A desk with three items."""
    with Store.open(tmp_path / "desk.sqlite3") as store:
        for item in (BARGE, COUNCIL, WORLD):
            stored = store.take_in(item.path, item.text.encode()).id
            store.index({stored: [item]})
        yield store


def found(store: Store, asked: str) -> list[str]:
    """The files that have it, the best first."""
    return [hit.item.path for hit in store.search(asked)]


@pytest.mark.parametrize(
    ("asked", "files"),
    [
        ("barge pier ", ["barge.txt"]),
        ("BARG", ["barge.txt"]),
        ("barg ", []),
        ("barg* hurt ", ["barge.txt"]),
        ('"four people"', ["barge.txt"]),
        ('"people four"', []),
        ("bridge ", ["barge.txt", "council.txt"]),
        ("alvsjo ", ["barge.txt", "council.txt"]),
        ("вулкан", ["world.txt"]),
        ("病院", ["world.txt"]),
        ("กู้ภัย", ["world.txt"]),
        ("finished ", ["world.txt"]),
        ("no such words ", []),
        ("", []),
    ],
)
def test_words_phrases_and_beginnings_are_found_in_any_language(store: Store, asked: str, files: list[str]) -> None:
    """A headline's words weigh more; accents, case and ligatures make no difference; the last word may be begun."""
    assert found(store, asked) == files


def test_a_hit_shows_the_passage_where_most_of_it_stands(store: Store) -> None:
    """Not the first place that has a word of it; what was found is marked."""
    (hit,) = store.search("barge hurt ")
    assert "Four people were hurt" in hit.passage.of(hit.item.text)
    assert {span.of(hit.item.text) for span in hit.marks} == {"barge", "hurt"}


@pytest.mark.parametrize(
    "asked", ['"', '"a', "*", "AND", "NOT bridge", "NEAR(a b)", "a:b", "(", "-", "^x", "\0", "\udcff", "'; --"]
)
def test_no_question_is_an_error(store: Store, asked: str) -> None:
    """The signs of the query language are words like others, or nothing."""
    store.search(asked)


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    """Each span is the word before it was folded, in order, none in another."""
    ends = 0
    for word in words(text):
        assert ends <= word.span.start < word.span.end <= len(text)
        ends = word.span.end


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=40))
def test_whatever_is_typed_finds_itself(asked: str) -> None:
    """Any text that has words is found by its own words."""
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "desk.sqlite3") as store:
        stored = store.take_in("it.txt", b"x").id
        store.index({stored: [Text("it", "it.txt", "", asked)]})
        assert bool(store.search(f'"{asked.replace(chr(34), " ")}"')) == bool(list(words(asked)))


def test_a_file_is_indexed_once_and_one_that_is_not_yet_is_known(store: Store) -> None:
    """Copy that came since waits to be indexed; what was indexed already is not found twice."""
    stored = store.take_in("late.txt", b"late").id
    assert [each.id for each in store.unindexed(10)] == [stored]
    late = {stored: [Text("4", "late.txt", "", "A late word.")]}
    store.index(late)
    store.index(late)
    assert found(store, "late ") == ["late.txt"]
    assert store.unindexed(10) == ()
