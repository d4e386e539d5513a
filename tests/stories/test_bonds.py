"""What an editor says of items comes before what they look like, for copy that comes later too."""

from __future__ import annotations

from desk.body import Block, Copy, Sentence, split
from desk.spans import Span
from desk.stories import Bond, Story, group
from desk.stories.identity import identity
from desk.wire.item import Item, Label

FIRE = (
    "Fire gutted a paper mill in Ostrava Bay early Friday and two workers were missing, the fire service said. "
    "Crews from four towns fought the flames at the mill. The mill employs 310 people."
)
VOTE = (
    "The council of Ostrava Bay voted on Friday to sell its ferry company, the mayor said. "
    "Unions called a strike of ferry crews for Monday."
)


def copy(text: str, name: str, hour: int, agency: str) -> Copy:
    """One paragraph, filed at an hour of one day."""
    sentences = tuple(Sentence(span, Label.BODY, True, 0) for span in split(text))
    item = Item(f"{name}.txt", "text", text, agency=agency, id=name, filed=f"2026-05-08T{hour:02}:00:00+00:00")
    return Copy(item, (Block(Label.BODY, Span(0, len(text)), True, "running text"),), sentences)


ONE = copy(FIRE, "one", 6, "Northern Wire")
TWO = copy(FIRE.replace("two", "three"), "two", 8, "Northern Wire")
RIVAL = copy(FIRE.replace("Crews from four towns", "Firefighters"), "rival", 7, "Bay News")
OTHER = copy(VOTE, "vote", 7, "Bay News")


def named(*copies: Copy) -> tuple[str, ...]:
    """Their identities."""
    return tuple(identity(each.item) for each in copies)


def told(stories: tuple[Story, ...]) -> list[set[str]]:
    """The ids of each story's items."""
    return [{each.item.id or "" for chain in story.chains for each in chain.copies} for story in stories]


SPLIT = Bond(named(RIVAL), named(ONE, TWO))


def test_without_a_word_the_fire_is_one_story() -> None:
    """What the other tests start from."""
    assert told(group([ONE, TWO, RIVAL, OTHER])) == [{"one", "two", "rival"}, {"vote"}]


def test_an_item_that_was_taken_out_stays_out() -> None:
    """However like the others it is."""
    assert told(group([ONE, TWO, RIVAL, OTHER], [SPLIT])) == [{"one", "two"}, {"rival"}, {"vote"}]


def test_a_version_that_comes_later_goes_with_the_one_before_it() -> None:
    """Both out of the story and in it."""
    third = copy(FIRE.replace("Crews from four towns", "Firefighters and divers"), "rival3", 9, "Bay News")
    fourth = copy(FIRE.replace("two", "four"), "four", 10, "Northern Wire")
    assert told(group([ONE, TWO, RIVAL, third, fourth], [SPLIT])) == [{"one", "two", "four"}, {"rival", "rival3"}]


def test_one_version_can_be_taken_out_of_its_chain() -> None:
    """The one before it stays."""
    assert told(group([ONE, TWO], [Bond(named(TWO), named(ONE))])) == [{"one"}, {"two"}]


def test_a_story_of_its_own_takes_no_other_copy_in() -> None:
    """Neither what is alike already nor what comes later, unless an editor joins them."""
    late = copy(FIRE.replace("Crews from four towns", "Firefighters"), "late", 9, "Coast Agency")
    assert {"rival"} in told(group([ONE, TWO, RIVAL, late], [SPLIT]))
    joined = Bond(named(RIVAL, late))
    assert {"rival", "late"} in told(group([ONE, TWO, RIVAL, late], [SPLIT, joined]))


def test_stories_that_were_joined_are_one() -> None:
    """However unlike they are, and with what comes later."""
    joined = Bond(named(ONE, RIVAL, OTHER))
    assert told(group([ONE, RIVAL, OTHER, TWO], [joined])) == [{"one", "two", "rival", "vote"}]


def test_the_later_word_wins() -> None:
    """Taken out, joined again; joined, taken out again."""
    join = Bond(named(ONE, TWO, RIVAL))
    assert told(group([ONE, TWO, RIVAL], [SPLIT, join])) == [{"one", "two", "rival"}]
    assert told(group([ONE, TWO, RIVAL], [join, SPLIT])) == [{"one", "two"}, {"rival"}]


def test_what_is_joined_stays_apart_from_what_it_left() -> None:
    """The rival copy goes to the vote; the fire does not come along."""
    assert told(group([ONE, TWO, RIVAL, OTHER], [SPLIT, Bond(named(RIVAL, OTHER))])) == [
        {"one", "two"},
        {"rival", "vote"},
    ]


def test_the_story_that_items_left_keeps_what_was_decided_on_it() -> None:
    """Even where its first item left, whose name it had; the new story begins anew, under a name of its own."""
    whole = group([ONE, TWO, RIVAL])[0]
    first, second = group([ONE, TWO, RIVAL], [Bond(named(ONE), named(RIVAL, TWO))])
    taken, stays = (first, second) if told((first,)) == [{"one"}] else (second, first)
    assert whole.names <= stays.names
    assert not whole.names & taken.names


def test_a_joined_story_has_the_names_of_all() -> None:
    """Rulings of each are rulings of the whole."""
    parts = group([ONE, OTHER])
    names = tuple(sorted(frozenset().union(*(story.names for story in parts))))
    (whole,) = group([ONE, OTHER], [Bond(names)])
    assert set(names) <= whole.names
