"""House styles folded: nouns, names, ranks."""

from __future__ import annotations

import pytest

from desk.facts.grammar.families import family, fold, fold_title, same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("troops", "soldiers"),
        ("personnel", "Soldiers"),
        ("residents", "people"),
        ("deaths", "dead"),
        ("fatalities", "killed"),
        ("wounded", "injured"),
        ("boats", "vessels"),
        ("ponies", "pony"),
        ("crosses", "cross"),
        ("churches", "church"),
        ("bus", "bus"),
    ],
)
def test_two_words_for_one_sort_are_one_family(one: str, other: str) -> None:
    """What two outlets count under two words can be compared."""
    assert family(one) == family(other)


def test_the_dead_and_the_injured_are_two_families() -> None:
    """They must never be set against each other."""
    assert family("dead") != family("injured")


@pytest.mark.parametrize("rank", ["Maj.-Gen.", "Major-General", "Maj-Gen."])
def test_a_rank_is_one_in_every_house(rank: str) -> None:
    """Short, hyphened and full forms are style."""
    assert fold_title(rank) == "major general"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jeanne Carmel", "Maj.-Gen. Jeanne Carmel", True),
        ("Carmel", "Jeanne Carmel", True),
        ("J. Carmel", "Jeanne Carmel", True),
        ("Tom Green", "Ana Green", False),
        ("Jose Núñez", "José Nunez", True),
        ("Paul Ruiz Jr.", "Paul Ruiz", True),
        ("ISIL", "Islamic State", True),
        ("Jeanne Carmel", "Jeanne Caron", False),
        ("the Bank of Canada", "Bank of Canada", True),
        ("", "Jeanne Carmel", False),
        ("", "", False),
    ],
)
def test_two_names_are_one_person_or_two(one: str, other: str, same: bool) -> None:
    """Titles, accents and initials are style; another given name is another person."""
    assert same_name(one, other) is same
    assert same_name(other, one) is same


def test_a_name_folded_twice_is_folded_once() -> None:
    """Folding is a form, not a step."""
    assert fold(fold("Maj.-Gen. José Núñez")) == fold("Maj.-Gen. José Núñez") == "jose nunez"


@pytest.mark.parametrize("title", ["President", "General", "The", "Jr"])
def test_a_name_that_is_all_title_is_not_folded_away(title: str) -> None:
    """ "President" alone is still somebody's name, not everybody's."""
    assert fold(title) == title.lower()
