"""What holds of stories in whatever order copy comes to the desk."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.body import lay_out
from desk.store import Store
from desk.stories import group
from desk.stories.story import Story
from desk.tui.legwork.shelf import Shelf
from desk.wire import read

EVENTS = "barge blaze flood landslide storm strike vote quake".split()
TOWNS = "Alma Brask Corran Dunmere Esmond Fennor Galway Holmstad".split()
NOTICE = "Police asked witnesses to call the station in town, and said that more would be known in the morning."


def wire(number: int) -> tuple[str, bytes]:
    """One of many files: its event in one of its senders' words, some a later version, all under one notice."""
    draw = Random(number)
    event, town = EVENTS[number % 8], TOWNS[number // 2 % 8]
    hurt = draw.randint(3, 60)
    lead = draw.choice(
        (
            f"{hurt} people were hurt when a {event} reached {town} on Monday.",
            f"A {event} in {town} hurt {hurt} people on Monday, the mayor said.",
        )
    )
    label = draw.choice(("", ", 1st Ld", ", 2nd Ld"))
    head = f"BC-{event}-{town}{label}\n\n" if draw.random() < 0.4 else f"{event.title()} in {town}\n\n"
    agency = draw.choice(("AP", "Coast News", "The Canal Press"))
    return f"{number}.txt", f"{head}By Ana Ruiz, {agency}\n\n{lead}\n\n{NOTICE}\n".encode()


FILES = [wire(number) for number in range(48)]


def told(stories: tuple[Story, ...]) -> set[tuple[str, str, str, tuple[tuple[str, ...], ...]]]:
    """What an editor sees of stories."""
    return {
        (
            story.id,
            story.slug,
            story.headline,
            tuple(tuple(copy.item.path for copy in chain.copies) for chain in story.chains),
        )
        for story in stories
    }


def at_once(files: list[tuple[str, bytes]]) -> set[tuple[str, str, str, tuple[tuple[str, ...], ...]]]:
    """What an editor sees of files that are read and grouped together."""
    return told(group([lay_out(item) for path, data in files for item in read(data, path)]))


ALL = at_once(FILES)


@settings(deadline=None, max_examples=15)
@given(st.permutations(FILES))
def test_the_order_of_arrival_makes_no_other_stories(files: list[tuple[str, bytes]]) -> None:
    """Though so many copies share their words that some of the words are passed over."""
    assert at_once(files) == ALL


@settings(deadline=None, max_examples=15)
@given(st.lists(st.sampled_from(FILES), unique=True, min_size=1), st.sets(st.integers(0, len(FILES))))
def test_copy_that_comes_file_by_file_makes_the_stories_that_it_makes_at_once(
    files: list[tuple[str, bytes]], looks: set[int]
) -> None:
    """A desk that keeps what it knows of each copy, looked at between arrivals, beside a grouping of all anew."""
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "own.sqlite3") as store:
        shelf = Shelf(store, lambda stored, fault: None)
        for number, (path, data) in enumerate(files):
            store.take_in(path, data)
            if number in looks:
                shelf.stories()
        assert told(shelf.stories()) == at_once(files)
