"""The stories on the desk, each with its reasons to be worked now; the copies of the one under the cursor; the empty
desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from desk.body.copy import Copy
from desk.tui.drawing.cells import cut, fit, width
from desk.tui.drawing.marks import BAR, MARK
from desk.tui.drawing.names import day, initials, stem
from desk.tui.drawing.rows import BLANK, Piece, Row, apart, prose, row
from desk.tui.drawing.sheet import Page
from desk.tui.keys.keymap import Keymap
from desk.tui.layout.bars import progress
from desk.tui.sitting.reasons import copies
from desk.tui.sitting.session import Session
from desk.tui.sitting.work import Work
from desk.wire.item import Note

ROWS = 3
"""Rows of a story: headline and progress, senders and reasons, a blank one."""


class StorySheet:
    """The list's rows, each made when it is painted: a key needs no new layout, whatever the number of stories."""

    def __init__(self, session: Session, to: int) -> None:
        self._session = session
        self._board = session.board
        self._to = to
        self._shown = session.board.shown
        self._places = {entry: place for place, entry in enumerate(self._shown)}

    def __len__(self) -> int:
        return 1 + ROWS * len(self._shown)

    def __getitem__(self, number: int, /) -> Row:
        place, line = divmod(number - 1, ROWS)
        if number == 0 or line == ROWS - 1:
            return BLANK
        entry = self._shown[place]
        work = self._session.works[entry]
        return Row(self._name(work) if line == 0 else self._why(work), entry)

    def where(self, key: str) -> Sequence[int]:
        """The numbers of a story's two rows."""
        place = self._places.get(key)
        return () if place is None else (1 + ROWS * place, 2 + ROWS * place)

    def _name(self, work: Work) -> tuple[Piece, ...]:
        entry = work.story.id
        marked = Piece(MARK, "marked") if entry in self._board.marked else Piece(" ")
        tags = "".join(f"  #{tag}" for tag in self._board.handling(entry).tags)
        right = (Piece(tags, "quiet"), Piece("  "), *progress(work), Piece(" "))
        name = cut(work.story.headline or work.story.slug, self._to)
        return apart((self._bar(entry), marked, Piece(name, "strong")), right, self._to)

    def _why(self, work: Work) -> tuple[Piece, ...]:
        entry = work.story.id
        found = [Piece(each.words, each.style) for each in self._board.reasons(entry) if each.words]
        told = [each for piece in found for each in (piece, Piece(", ", "quiet"))][:-1]
        return apart((self._bar(entry), Piece(f" {senders(work)}  ", "quiet"), *told), (), self._to)

    def _bar(self, entry: str) -> Piece:
        return Piece(BAR, "edge") if entry == self._session.current else Piece(" ")


def senders(work: Work) -> str:
    """Who sent copy on the story, and how many versions: "CP, CBC 3"."""
    counts = Counter(initials(copy.item, work.house) for copy in copies(work))
    return ", ".join(name if count == 1 else f"{name} {count} versions" for name, count in counts.items())


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
        for line in (_note(item.note), " · ".join(filter(None, (item.path, _furniture(copy))))):
            rows += prose(line, to - 1, "quiet", indent) if line else []
        for trouble in item.troubles:
            rows += prose(trouble.message, to - 1, "warning", indent)
        rows.append(BLANK)
    return Page(rows)


def _note(note: Note | None) -> str:
    return f"The sender says: {note.text}" if note else ""


def _furniture(copy: Copy) -> str:
    """ "set aside: caption 3, related 2"."""
    counts = Counter(block.label for block in copy.blocks if not block.kept)
    parts = ", ".join(label if count == 1 else f"{label} {count}" for label, count in counts.most_common())
    return f"set aside: {parts}" if parts else ""


def none_shown(text: str, keymap: Keymap, to: int) -> Page:
    """A desk all of whose stories are out of sight."""
    why = f"No story passes the filter {text}." if text else "Every story is spiked."
    way = keymap.filled("{clear-filter} clears the filter." if text else "{filter} is:spiked shows them.")
    return Page([BLANK, *prose(why, to, "strong", "   "), BLANK, *prose(way, to, "quiet", "   ")])


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
    rows += [
        row("   ", Piece(f"{key(id_):<{room}}", "key", (id_,)), Piece(words, "", (id_,))) for id_, words in EMPTY_KEYS
    ]
    rows += [BLANK, *prose("Copy can come from the command line too:", to, "quiet", "   "), BLANK]
    rows += [row("   ", Piece(f"{call:<{room}}", "code"), Piece(words)) for call, words in EMPTY]
    return Page(rows)
