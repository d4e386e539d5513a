"""Sentences in rows: what stands beside what, and which words differ."""

from __future__ import annotations

from dataclasses import replace

from desk.compare.point import Change, Comparison, Link
from desk.tui.layout.aligning import align, kept
from tests.tui.newsdesk import comparison, source


def texts(compared: Comparison) -> list[list[str]]:
    """Each row as the sentences of its cells."""
    sources = {each.name: each for each in compared.sources}
    return [
        [
            sources[name].copy.sentences[at].span.of(sources[name].copy.item.text)
            for name, cell in line.cells.items()
            for at in cell.sentences
        ]
        for line in align(compared)
    ]


def test_linked_sentences_share_a_row() -> None:
    """What only one has stands alone."""
    assert texts(comparison()) == [
        ["Six people were hurt.", "Nine people were hurt."],
        ["The bridge is shut.", "The bridge is shut."],
        ["Divers came."],
    ]


def test_a_changed_figure_is_marked_on_both_sides() -> None:
    """One word by one word, as a fact."""
    line = align(comparison())[0]
    marks = {
        name: [(mark.span.start, mark.span.end, mark.style) for mark in cell.marks] for name, cell in line.cells.items()
    }
    assert marks == {"A": [(0, 3, "changed fact")], "B": [(0, 4, "changed fact")]}


def test_equal_sentences_are_the_same_and_bear_no_mark() -> None:
    """These are what folding folds."""
    lines = align(comparison())
    assert [line.same for line in lines] == [False, True, False]
    assert all(not cell.marks for cell in lines[1].cells.values())


def test_what_stands_alone_shares_no_row() -> None:
    """Side by side says that the sentences are linked; strangers are never set so."""
    a, b = source("A", "One.\nTwo."), source("B", "Three.\nFour.")
    lines = align(Comparison("x", (a, b), (), ()))
    assert all(len(line.cells) == 1 for line in lines)
    assert all(cell.alone and cell.change is None for line in lines for cell in line.cells.values())


def test_a_point_sets_sentences_side_by_side_that_have_no_words_in_common() -> None:
    """So that both sides of a conflict are in one row; told apart from sentences that are linked, and never folded."""
    compared = replace(comparison(), links=())
    first, *_ = align(compared)
    assert texts(compared)[0] == ["Six people were hurt.", "Nine people were hurt."]
    assert first.cells["B"].pointed
    assert first.cells["B"].change is None
    assert not first.same


def test_a_row_follows_the_one_before_it_in_its_own_source() -> None:
    """What the second source adds stands after what it follows there."""
    a, b = source("A", "One.\nTwo."), source("B", "One.\nMore.\nTwo.")
    links = (Link(("A", 0), ("B", 0), 1.0, Change.SAME), Link(("A", 1), ("B", 2), 1.0, Change.SAME))
    assert texts(Comparison("x", (a, b), links, ())) == [["One.", "One."], ["More."], ["Two.", "Two."]]


def test_every_kept_sentence_stands_in_one_row() -> None:
    """None is lost and none is told twice, also where one was split and one moved."""
    a, b = source("A", "One.\nTwo and three.\nFour."), source("B", "Four.\nTwo.\nThree.\nOne.")
    links = (
        Link(("A", 0), ("B", 3), 1.0, Change.MOVED),
        Link(("A", 1), ("B", 1), 0.6, Change.SPLIT),
        Link(("A", 1), ("B", 2), 0.6, Change.SPLIT),
        Link(("A", 2), ("B", 0), 1.0, Change.SAME),
    )
    compared = Comparison("x", (a, b), links, ())
    told = [(name, at) for line in align(compared) for name, cell in line.cells.items() for at in cell.sentences]
    assert sorted(told) == sorted((each.name, at) for each in compared.sources for at in kept(each))
    assert [line.cells["B"].change for line in align(compared)] == [Change.MOVED, Change.SPLIT, Change.SAME]


def test_what_is_set_aside_is_in_no_row() -> None:
    """Furniture is nobody's counterpart."""
    a = source("A", "One.\nRELATED: Two.")
    aside = replace(a.copy.sentences[1], kept=False)
    a = replace(a, copy=replace(a.copy, sentences=(a.copy.sentences[0], aside)))
    assert kept(a) == [0]
