"""The lexicon of senses."""

from __future__ import annotations

from collections import Counter

from desk.compare.language.lexicon.exclusions import FOR_GOOD, OPPOSITES
from desk.compare.language.lexicon.senses import SENSES
from desk.compare.language.lexicon.things import THINGS
from desk.compare.language.words import sense


def test_a_word_has_one_sense() -> None:
    """In two lines, the last would win and nobody would notice."""
    ways = Counter((SENSES + THINGS).split())
    assert [way for way, times in ways.items() if times > 1] == []


def test_what_excludes_each_other_are_senses() -> None:
    """A pair of opposites names two lines by their first words, or two words of no line."""
    lines = [line.split() for line in (SENSES + THINGS).strip().splitlines()]
    others = {way for line in lines for way in line[1:]}
    assert not others & set((FOR_GOOD + OPPOSITES).split())


def test_two_spellings_of_a_form_have_one_sense() -> None:
    """British copy doubles the "l"; a poll is no pole."""
    assert sense("cancelled") == sense("canceled") == sense("cancel")
    assert sense("poll") != sense("pole")
