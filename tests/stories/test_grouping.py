"""Which copies an editor finds under one story."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.body import Block, Copy, Sentence, split
from desk.spans import Span
from desk.stories import group
from desk.stories.features import features, light
from desk.stories.story import Story
from desk.wire.item import Item, Label

QUAKE = (
    "A magnitude 6.4 earthquake shook the Veldar highlands on Sunday, killing at least nine people in Tomar, "
    "officials said. Rescuers dug through the rubble of a school in Tomar. The quake cut power across the highlands."
)
QUAKE_RIVAL = (
    "Nine people died when an earthquake of magnitude 6.4 struck the Veldar highlands, the governor of Tomar said "
    "Sunday. A school in Tomar collapsed, and rescuers were searching its rubble."
)
OTHER_QUAKE = (
    "A strong earthquake off Port Esmond damaged piers on Sunday and set off a small tsunami, the coast guard said. "
    "No deaths were reported in Port Esmond, where a magnitude 7.1 shock emptied hotels."
)
RATES = (
    "The central bank of Norland left its key rate at 3.25 per cent on Sunday and said that inflation was slowing. "
    "Governor Ida Holm said the bank would wait for wage data."
)


def copy(text: str, path: str, **fields: str) -> Copy:
    """One paragraph of body copy."""
    body = Block(Label.BODY, Span(0, len(text)), True, "running text")
    sentences = tuple(Sentence(span, Label.BODY, True, 0) for span in split(text))
    return Copy(Item(path, "text", text, **fields), (body,), sentences)  # type: ignore[arg-type]


DESK = (
    copy(QUAKE, "quake.txt", agency="AP", slug="Quake-Veldar, 1st Ld", filed="2026-05-03T08:00:00+00:00"),
    copy(
        QUAKE.replace("nine", "12"), "quake2.txt", agency="AP", slug="Quake-Veldar", filed="2026-05-03T11:00:00+00:00"
    ),
    copy(QUAKE_RIVAL, "rival.txt", agency="AFP", filed="2026-05-03T09:00:00+00:00"),
    copy(OTHER_QUAKE, "other.txt", agency="AP", filed="2026-05-03T07:00:00+00:00"),
    copy(RATES, "rates.txt", agency="Reuters"),
)


def paths(copies: tuple[Copy, ...]) -> list[list[list[str]]]:
    """The files of each chain of each story that the copies make."""
    return paths_of(group(copies))


def paths_of(stories: tuple[Story, ...]) -> list[list[list[str]]]:
    """The files of each chain of each story."""
    return [[[one.item.path for one in chain.copies] for chain in story.chains] for story in stories]


def test_a_story_holds_every_sender_on_the_event_and_a_chain_each() -> None:
    """Versions stand in order in their chain; the rival beside it; another quake is another story."""
    assert paths(DESK) == [[["rates.txt"]], [["other.txt"]], [["quake.txt", "quake2.txt"], ["rival.txt"]]]


@given(st.permutations(DESK))
def test_the_order_of_arrival_changes_nothing(copies: list[Copy]) -> None:
    """Neither the stories, nor their names, nor the order of the versions."""
    assert group(copies) == group(DESK)


@given(st.sets(st.sampled_from(range(len(DESK)))))
def test_copies_without_their_text_make_the_same_stories(places: set[int]) -> None:
    """Of features that were kept: a desk of a thousand stories need not read its copy again."""
    copies = [DESK[place] for place in sorted(places)]
    found = group([light(copy) for copy in copies], told=[features(copy) for copy in copies])
    fresh = group(copies)
    assert [(story.id, story.slug, story.headline, story.names) for story in found] == [
        (story.id, story.slug, story.headline, story.names) for story in fresh
    ]
    assert paths_of(found) == paths_of(fresh)


def test_a_story_keeps_its_name_when_a_later_version_comes() -> None:
    """Rulings hang on it."""
    before = {story.id for story in group((DESK[0], DESK[4]))}
    assert before == {story.id for story in group((DESK[0], DESK[1], DESK[2], DESK[4]))}


def test_a_name_does_not_depend_on_where_the_file_lay() -> None:
    """The same copy under another path is the same story."""
    assert group((copy(RATES, "x/y.txt", agency="Reuters"),))[0].id == group((DESK[4],))[0].id


def test_a_slug_comes_from_the_sender_or_from_the_headline() -> None:
    """Without the writethru label; a story without either has its first telling words."""
    assert group(DESK[:1])[0].slug == "Quake-Veldar"
    told = copy(RATES, "a.txt", headline="The bank of Norland leaves its key rate as it is")
    assert group((told,))[0].slug == "bank-Norland-leaves-key"


def test_a_headline_is_made_where_none_was_sent() -> None:
    """The beginning of the first sentence, cut between words."""
    (story,) = group((copy(RATES, "a.txt"),))
    assert RATES.startswith(story.headline.removesuffix(" …"))
    assert story.headline.endswith(" …")


def test_last_weeks_report_is_another_story_than_todays() -> None:
    """What would do for one story on one day does not do a week apart."""
    last = (
        "Norland shares rose 1.2 per cent on Monday, led by banks after Fennor Bank doubled its profit. "
        "The Holmstad index closed at 4,120 points in heavy trading."
    )
    this = (
        "Norland shares fell 0.4 per cent on Monday as miners followed copper prices down. "
        "The Holmstad index closed at 4,088 points, and Brask Metals lost most."
    )
    then, now = "2026-05-04T17:00:00+00:00", "2026-05-11T17:00:00+00:00"
    assert len(group((copy(last, "a.txt", filed=then), copy(this, "b.txt", filed=then)))) == 1
    assert len(group((copy(last, "a.txt", filed=then), copy(this, "b.txt", filed=now)))) == 2


def test_an_event_that_most_of_a_large_desk_is_about_stays_one_story() -> None:
    """Words of so many copies tell little apart, but they are what these copies are about."""
    towns = [first + last for first in ("Al", "Bro", "Cor", "Dun", "Fen", "Gal") for last in ("den", "ford", "mere")]
    lines = ("In {0} a chimney fell.", "Nobody was hurt in {0}, a teacher said.")
    quakes = [
        copy(f"{QUAKE} {line.format(town)}", f"{town}{at}.txt", agency=f"{town} {at}")
        for town in towns
        for at, line in enumerate(lines)
    ]
    assert [len(story.chains) for story in group((*quakes, DESK[3], DESK[4]))] == [len(quakes), 1, 1]


def test_empty_copy_is_a_story_of_its_own() -> None:
    """An item with nothing in it is still shown."""
    assert len(group((copy("", "empty.txt"), DESK[4]))) == 2
    assert group(()) == ()
