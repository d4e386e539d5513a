"""What the wording of one line says about it, whatever it was printed on: corrections, credits, captions, page phrases.

A cue is sure where its wording is never news copy ("RELATED: ..."), else it is one piece of evidence among others.
Lines come with their blanks folded; the first wording that fits decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.body import captions, phrases
from desk.body.words import MENU
from desk.wire.item import Label


@dataclass(frozen=True, slots=True)
class Cue:
    """What the wording of a line says it is."""

    label: Label
    why: str
    sure: bool = True
    """False where the same wording may be news."""


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
    Wording(Cue(Label.CREDIT, "it says who contributed"), phrases.CONTRIBUTED, 320),
)
"""Lines of the story's own: read before captions."""

_PAGE = (
    Wording(Cue(Label.RELATED, "it points to another story"), phrases.RELATED, 220),
    Wording(Cue(Label.SOCIAL, "it is about following or sharing"), phrases.SOCIAL, 220),
    Wording(Cue(Label.PROMO, "it asks the reader to sign up, subscribe or give"), phrases.ASKING, 300),
    Wording(Cue(Label.PROMO, "it is about an advertisement or a commission"), phrases.ADVERTISING, 300),
    Wording(Cue(Label.OTHER, "it is about rights, terms or cookies"), phrases.RIGHTS, 500),
    Wording(Cue(Label.OTHER, "it belongs to the readers' comments"), phrases.COMMENTING, 300),
    Wording(Cue(Label.OTHER, "it is the page talking about itself"), phrases.PAGE_ITSELF, 300),
    Wording(Cue(Label.OTHER, "it says who the writer is", sure=False), phrases.WRITER, 600),
)


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
    return Cue(Label.CAPTION, why) if why else _first(_PAGE, line)


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
