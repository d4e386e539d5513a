"""The stories on the desk, each with its reasons to be worked now; the copies of the one under the cursor; the empty
desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from desk.body.copy import Copy
from desk.compare.point import Verdict
from desk.tui.cells import cut, fit, width
from desk.tui.layout.bars import progress
from desk.tui.marks import BAR, VERDICTS
from desk.tui.names import day, initials, stem
from desk.tui.rows import BLANK, Piece, Row, apart, prose, row
from desk.tui.sheet import Page
from desk.tui.work import Work
from desk.wire.item import Kind, Note, Status

NEEDS = {
    Verdict.CONFLICT: ("conflict", "conflicts"),
    Verdict.DIFFERENT_SCOPE: ("different scope", "different scopes"),
    Verdict.UPDATED: ("update", "updates"),
}
"""The verdicts that are a reason to open a story, in words."""


def stories(works: Sequence[Work], current: str, to: int) -> Page:
    """Two rows a story and a blank one: headline and progress, then senders and reasons."""
    rows: list[Row] = [BLANK]
    for work in works:
        rows += [*_story(work, work.story.id == current, to), BLANK]
    return Page(rows)


def _story(work: Work, current: bool, to: int) -> list[Row]:
    key = work.story.id
    bar = Piece(BAR, "edge") if current else Piece(" ")
    name = work.story.headline or work.story.slug
    left = (bar, Piece(" "), Piece(cut(name, to), "strong"))
    right = (*progress(work), Piece(" "))
    return [
        Row(apart(left, right, to), key),
        Row(apart((bar, Piece(f" {senders(work)}  ", "quiet"), *reasons(work)), (), to), key),
    ]


def senders(work: Work) -> str:
    """Who sent copy on the story, and how many versions: "CP, CBC 3"."""
    counts = Counter(initials(copy.item, work.house) for copy in copies(work))
    return ", ".join(name if count == 1 else f"{name} {count} versions" for name, count in counts.items())


def copies(work: Work) -> list[Copy]:
    """The story's copies, chain by chain."""
    return [copy for chain in work.story.chains for copy in chain.copies]


def reasons(work: Work) -> list[Piece]:
    """Why the story wants an editor, the strongest reason first; parted by commas."""
    found = [*_sent(work), *_open(work), *_done(work)]
    return [each for piece in found for each in (piece, Piece(", ", "quiet"))][:-1]


def _sent(work: Work) -> list[Piece]:
    """What the senders themselves call urgent."""
    items = [copy.item for copy in copies(work)]
    words = []
    if any(item.kind is Kind.KILL or item.status is Status.CANCELED for item in items):
        words.append("killed")
    if any(item.status is Status.WITHHELD for item in items):
        words.append("withheld")
    if any(item.kind is Kind.CORRECTION for item in items):
        words.append("corrected")
    return [Piece(word, "conflict") for word in words]


def _open(work: Work) -> list[Piece]:
    counts = Counter(point.verdict for point in work.points if work.is_open(point.id))
    return [
        Piece(f"{counts[verdict]} {one if counts[verdict] == 1 else many}", VERDICTS[verdict].style)
        for verdict, (one, many) in NEEDS.items()
        if counts[verdict]
    ]


def _done(work: Work) -> list[Piece]:
    if work.comparison is None:
        return [Piece("comparing ...", "quiet")]
    done = work.progress
    pieces = []
    if not done.total:
        pieces.append(Piece("nothing to compare it with" if len(copies(work)) == 1 else "no points", "quiet"))
    elif not done.open:
        pieces.append(Piece("all ruled on", "accepted"))
    if work.rulings.exports:
        pieces.append(Piece(f"filed as {stem(work.rulings.exports[-1])}", "accepted"))
    return pieces


def story_copies(work: Work, to: int) -> Page:
    """Every copy of a story: who, when, which version, its headline, what the sender says changed, what is wrong with
    it."""
    rows: list[Row] = []
    names = max(width(initials(copy.item, work.house)) for copy in copies(work))
    for copy in copies(work):
        item = copy.item
        when = day(item.updated or item.filed)
        right = (Piece(f"{item.version_label or ''}  {when} ", "quiet"),)
        left = (
            Piece(f" {fit(initials(item, work.house), names)}  ", "strong"),
            Piece(item.headline or stem(item.path)),
        )
        rows.append(Row(apart(left, right, to)))
        indent = " " * (names + 3)
        for line in (_note(item.note), _furniture(copy), item.path):
            rows += prose(line, to - 1, "quiet", indent) if line else []
        for trouble in item.troubles:
            rows += prose(trouble.message, to - 1, "warning", indent)
        rows.append(BLANK)
    return Page(rows)


def _note(note: Note | None) -> str:
    return f"The sender says: {note.text}" if note else ""


def _furniture(copy: Copy) -> str:
    """ "Set aside: 3 captions, 2 related"."""
    counts = Counter(block.label for block in copy.blocks if not block.kept)
    total = counts.total()
    parts = ", ".join(f"{count} {label}" for label, count in counts.most_common())
    return f"{total} block{'' if total == 1 else 's'} set aside: {parts}" if total else ""


EMPTY = (
    ("desk FILE ...", "takes copy in and opens it"),
    ("desk FOLDER", "takes in every file of a folder"),
    ("... | desk -", "takes in what is piped to it"),
)

EMPTY_KEYS = (
    ("samples", "take in the samples: stories to try every key on"),
    ("take-in", "take in a file or a folder from here"),
    ("help", "all keys"),
    ("close", "leave"),
)
"""Commands that an empty desk offers."""


def empty(reading: bool, key: Callable[[str], str], to: int) -> Page:
    """What to do on a desk without copy; `key` tells a command's key."""
    if reading:
        return Page([BLANK, *prose("Reading ...", to, "quiet", "   ")])
    room = max(len(call) for call, _ in EMPTY) + 3
    rows = [BLANK, row("   ", Piece("The desk is empty.", "strong")), BLANK]
    rows += [row("   ", Piece(f"{key(id_):<{room}}", "key"), Piece(words)) for id_, words in EMPTY_KEYS]
    rows += [BLANK, *prose("Copy can come from the command line too:", to, "quiet", "   "), BLANK]
    rows += [row("   ", Piece(f"{call:<{room}}", "code"), Piece(words)) for call, words in EMPTY]
    return Page(rows)
