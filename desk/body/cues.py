"""What the wording of one line says about it, whatever it was printed on: corrections, credits, captions, page phrases.

A cue is sure where its wording is never news copy ("RELATED: ..."), else it is one piece of evidence among others.
Lines come with their blanks folded; the first wording that fits decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.body import addressed, captions, outlet, phrases
from desk.body.words import MENU
from desk.wire.item import Label


@dataclass(frozen=True, slots=True)
class Cue:
    """What the wording of a line says it is."""

    label: Label
    why: str
    sure: bool = True
    """False where the same wording may be news."""
    below: bool = False
    """True where it says so only below the opening of a story: above it the same words are the story's own heading."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One kind of wording and the cue that it gives."""

    cue: Cue
    pattern: re.Pattern[str]
    longest: int
    """Code points: in a longer line the wording proves nothing."""


_STORY = (
    Wording(Cue(Label.CORRECTION, "it corrects or clarifies this story"), phrases.CORRECTION, 1500),
    Wording(Cue(Label.NOTE, "a note of the editor to readers"), phrases.EDITORS_NOTE, 1500),
    Wording(Cue(Label.CREDIT, "it says who contributed"), outlet.CONTRIBUTED, 320),
    Wording(Cue(Label.CREDIT, "it says who worked on it, and where"), outlet.FROM_PLACES, 250),
    Wording(Cue(Label.CREDIT, "it says who worked on it"), outlet.DUTIES, 120),
)
"""Lines of the story's own: read before captions."""

_PAGE = (
    Wording(Cue(Label.RELATED, "it points to another story"), phrases.RELATED, 220),
    Wording(Cue(Label.RELATED, "it points to another story", below=True), phrases.POINTER, 220),
    Wording(Cue(Label.PROMO, "it is about an advertisement or a commission"), phrases.ADVERTISING, 300),
    Wording(Cue(Label.OTHER, "it is about rights, terms or cookies"), outlet.RIGHTS, 500),
    Wording(Cue(Label.OTHER, "the outlet's word on its own work"), outlet.ITSELF, 500),
    Wording(Cue(Label.OTHER, "it says who the writer is", sure=False), outlet.WRITER, 600),
)

_TO_READERS = (
    Wording(Cue(Label.SOCIAL, "it is about following or sharing"), phrases.SOCIAL, 220),
    Wording(Cue(Label.PROMO, "it asks the reader to sign up, subscribe or give"), phrases.ASKING, 300),
    Wording(Cue(Label.OTHER, "it belongs to the readers' comments"), phrases.COMMENTING, 300),
    Wording(Cue(Label.OTHER, "it is the page talking about itself"), phrases.PAGE_ITSELF, 300),
    Wording(Cue(Label.PROMO, "it asks the reader to sign up, subscribe or give"), addressed.ASKING, 250),
    Wording(Cue(Label.PROMO, "it offers the reader what the outlet sells"), addressed.OFFERING, 250),
    Wording(Cue(Label.PROMO, "it offers the reader what the outlet sells"), addressed.OURS, 200),
    Wording(Cue(Label.OTHER, "it asks readers to write in"), addressed.WRITE_IN, 250),
    Wording(Cue(Label.OTHER, "it asks readers to vote"), addressed.VOTING, 120),
    Wording(Cue(Label.OTHER, "it gives the number of a help line"), addressed.HELP_LINE, 160),
    Wording(Cue(Label.OTHER, "it says where to find help"), addressed.IN_NEED, 300),
    Wording(Cue(Label.SOCIAL, "it says where to follow, hear or read more"), addressed.FOLLOW, 220),
    Wording(Cue(Label.OTHER, "it points to another text"), addressed.READ_HERE, 120),
    Wording(Cue(Label.RELATED, "an address, and at most a label for it"), addressed.LABELLED_URL, 160),
    Wording(Cue(Label.OTHER, "a button of the page"), addressed.TOOL, 70),
)
"""What is said to the reader; not asked of copy that reports or quotes what somebody said."""

_QUOTED = re.compile(r"^[\"“‘']|[\"”],?(?: |$)")


def fold(text: str) -> str:
    """The text with every run of blanks (no-break spaces too) as one space, none at the ends."""
    return " ".join(text.split())


def key(text: str) -> str:
    """Letters and digits in lower case, words parted by one space: how a line is compared with another."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def cue(line: str) -> Cue | None:
    """What the wording of a folded line says; None where it says nothing."""
    if not line:
        return None
    own = _first(_STORY, line)
    if own:
        return own
    if captions.is_picture_credit(line):
        return Cue(Label.CREDIT, "the credit of a picture")
    why = captions.why_caption(line)
    if why:
        return Cue(Label.CAPTION, why)
    reports = phrases.SAYS.search(line) or _QUOTED.search(line)
    return _first(_PAGE, line) or (None if reports else _first(_TO_READERS, line))


def _first(table: tuple[Wording, ...], line: str) -> Cue | None:
    for wording in table:
        if len(line) <= wording.longest and wording.pattern.match(line):
            return wording.cue
    return None


def in_menu(line: str) -> bool:
    """Whether a line is, as a whole, what pages print in menus and tool bars."""
    return len(line) < 40 and key(line) in MENU


def opens_list(line: str) -> bool:
    """Whether a list of other stories follows ("Just Posted", "Most Read")."""
    return len(line) < 60 and bool(phrases.LIST_HEADING.fullmatch(line))


def opens_comments(line: str) -> bool:
    """Whether the readers' comments follow."""
    return len(line) < 80 and bool(phrases.COMMENTS_HEADING.fullmatch(line))


def signs_tweet(line: str) -> bool:
    """Whether a line signs a post that the copy embeds."""
    return len(line) < 120 and bool(phrases.TWEET.match(line))
