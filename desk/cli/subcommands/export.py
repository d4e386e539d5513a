"""File a story's summary as it was ruled on: Markdown with every line attributed.

What stands in the way (an open conflict, a held point, a killed source) is named, and nothing is filed; --draft files
it marked as open.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli import filing
from desk.cli.opening import desk_option, existing_desk
from desk.rulings import Decision, Verb


def arguments(parser: ArgumentParser) -> None:
    """What `desk export` takes."""
    desk_option(parser)
    parser.add_argument("--story", metavar="STORY", help="its id, slug, or words of its headline")
    filing.arguments(parser)


def run(asked: Namespace) -> int:
    """Write the summary; where it goes to a file, the journal remembers."""
    with existing_desk(asked) as store:
        story = filing.choose(filing.stories_of(store), asked.story)
        path = filing.write(filing.summary_of(story, store.entries(*story.names)), asked)
        if path is not None:
            store.append(Decision(story.id, Verb.EXPORT, text=str(path)))
    return 0
