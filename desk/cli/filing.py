"""A story and its journal to the text that is filed: what `desk export` and `desk replay` share."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

from desk.cli.records import jsonl
from desk.cli.records.contract import summary_row
from desk.rulings import DESK, Entry, budget, replay
from desk.store import Store, now
from desk.stories.story import Story
from desk.summary import Summary, build, markdown
from desk.trouble import DeskError
from desk.tui.legwork.reading import compare_story, read_stories


def arguments(parser: ArgumentParser) -> None:
    """How the text is to look and where it goes."""
    parser.add_argument("--format", choices=("brief", "story", "notes"), default="brief", help="brief if not given")
    parser.add_argument("--draft", action="store_true", help="file what is unresolved too, marked as open")
    parser.add_argument("--json", action="store_true", help="one desk.summary/1 instead of Markdown")
    parser.add_argument("-o", "--output", metavar="FILE", default=jsonl.STDOUT, help="a new file; - is standard output")


def summary_of(story: Story, journal: Iterable[Entry]) -> Summary:
    """The story as its editor ruled on it."""
    rulings = replay(journal)
    return build(compare_story(story, rulings.put_back), rulings, story.slug, now())


def stories_of(store: Store) -> tuple[Story, ...]:
    """The stories on a desk, as its editors joined and parted them."""
    return read_stories(store.items(), budget(store.entries(DESK)).bonds)


def choose(stories: Sequence[Story], wanted: str | None) -> Story:
    """The story that was asked for by id, by slug or by words of its headline; without a word, the only one.

    Raises DeskError where none or several answer.
    """
    if not stories:
        raise DeskError("there is no story on this desk", "Take copy in with desk FILE...")
    found = [story for story in stories if wanted is None or _answers(story, wanted)]
    if len(found) == 1:
        return found[0]
    what = "there are several stories" if wanted is None else f"{len(found) or 'no'} stories answer to {wanted!r}"
    names = "\n      ".join(f"--story {story.id}  {story.headline or story.slug}" for story in found or stories)
    raise DeskError(what, f"Choose one:\n      {names}")


def write(summary: Summary, asked: Namespace) -> Path | None:
    """The summary to standard output, or to a new file, whose path is given back.

    Raises DeskError naming what is unresolved, unless a draft or JSON was asked for.
    """
    text = jsonl.line(summary_row(summary)) if asked.json else markdown(summary, asked.format, asked.draft)
    if asked.output == jsonl.STDOUT:
        jsonl.put(text)
        return None
    from desk.store import write_export

    path = write_export(Path(os.path.dirname(asked.output) or "."), os.path.basename(asked.output), text)
    sys.stderr.write(f"desk: filed to {path}\n")
    return path


def _answers(story: Story, wanted: str) -> bool:
    return wanted in (story.id, story.slug) or wanted.casefold() in story.headline.casefold()
