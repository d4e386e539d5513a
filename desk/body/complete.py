"""An item's fields completed by what its own text says; what the sender sent always stands.

Only what the labelled text states: names in a byline, the place of a dateline, the date of a stamp, the label of a
slug line, the kind of a change note. What it does not state stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desk.body import bylines, captions, datelines, stamps, wiremarks
from desk.body.copy import Block
from desk.body.cues import fold
from desk.body.datelines import Dateline
from desk.wire.item import Item, Kind, Label, Note, Status
from desk.wire.wording import agencies, kinds

# "With files from CBC News", "This report by The Canadian Press was first published May 2, 2019."
_ROOM = re.compile(
    r"(?i)\W*(?:with (?:additional )?(?:files|reporting) (?:from|by) (?P<files>.+?)\.?$"
    r"|this \w+ by (?P<first>.+?) was \w+ published)"
)
# What is made clearer was not wrong: "Clarification: ...", "This story has been clarified to say ..."
_CLARIFIED = re.compile(r"(?i)\W*(?:clarification|this \w+ (?:has been|was|is being) (?:clarified|changed|edited))\b")
_WORD_COUNT = re.compile(r", ?\d{2,4}$")  # the 290 of "BC-Ferry-Fire, 1st Writethru,290"
_STAMPED = re.compile(r"(?i)\b(?:posted|published|updated|modified|filed)\b")


def complete(item: Item, blocks: Sequence[Block]) -> Item:
    """`item` with the fields that the sender left open, as far as its labelled text states them."""
    lines = [(block.label, _words(item.text, block)) for block in blocks]
    opening = datelines.first(item.text, blocks)
    filed, updated = _dates(lines, opening)
    item = _labelled(item, lines)
    return replace(
        item,
        dek=item.dek or _first(lines, Label.DEK),
        byline=_byline(item, lines),
        credit=item.credit or _credit(lines),
        agency=item.agency or _agency(lines, opening),
        dateline=item.dateline or (opening.text if opening else None),
        place=item.place or (opening.place if opening else None),
        filed=item.filed or filed,
        updated=item.updated or updated,
    )


_Lines = Sequence[tuple[Label, str]]
"""Label and folded words of each block, in order."""


def _words(text: str, block: Block) -> str:
    """A block in one line; the lines of a byline are parted by bars, since each says something else."""
    words = block.span.of(text)
    return " | ".join(map(fold, words.splitlines())) if block.label is Label.BYLINE else fold(words)


def _first(lines: _Lines, label: Label) -> str | None:
    return next((words for have, words in lines if have is label), None)


def _labelled(item: Item, lines: _Lines) -> Item:
    """Headline, slug, version label, note, and the kind and status that follow from them."""
    headline, label = item.headline, item.version_label
    if headline is None and (printed := _first(lines, Label.HEADLINE)):
        versioned = kinds.headline_label(printed)
        headline, label = printed.removeprefix(versioned), label or versioned.rstrip("-") or None
    slug, told = _slug(lines) if item.format == "text" else (None, None)
    label = label or told
    note = item.note or _note(lines) or _correction(lines)
    status, kind = item.status, item.kind
    if status is Status.USABLE and note:
        status = kinds.status(None, note, held=item.embargo is None)
    if kind is Kind.STORY:
        kind = kinds.kind(status, note, (label,) if label else (), _first(lines, Label.HEADLINE), slug)
    return replace(
        item, headline=headline, slug=item.slug or slug, version_label=label, note=note, status=status, kind=kind
    )


def _slug(lines: _Lines) -> tuple[str | None, str | None]:
    """Slug and version label of the lines that a wire prints above its story."""
    for label, words in lines:
        if label is not Label.NOTE:
            continue
        found = wiremarks.SLUG.fullmatch(words) or wiremarks.LABELLED.fullmatch(words)
        if found:
            return found["slug"].strip(" ,"), _WORD_COUNT.sub("", found["label"]).strip(" ,") or None
    priority = next((w for label, w in lines if label is Label.NOTE and wiremarks.PRIORITY.fullmatch(w)), None)
    subject = next((w for label, w in lines if label is Label.NOTE and wiremarks.SUBJECT.fullmatch(w)), None)
    return subject, priority


def _note(lines: _Lines) -> Note | None:
    """The first note that says what changed, else the first that says anything to editors."""
    told = [words for label, words in lines if label is Label.NOTE and wiremarks.NOTE.match(words)]
    if not told:
        return None
    from desk.wire.wording import notes

    read = [note for words in told if (note := notes.parse(words))]
    return next((note for note in read if notes.changes(note)), read[0] if read else None)


def _correction(lines: _Lines) -> Note | None:
    """What a page owns up to below its story."""
    told = _first(lines, Label.CORRECTION)
    if told is None:
        return None
    return Note("changes" if _CLARIFIED.match(told) else "corrects", told)


def _byline(item: Item, lines: _Lines) -> tuple[str, ...]:
    """The sender's names, else those of the bylines; a page joins names in its fields, and marks them in its text."""
    if item.format != "html":
        return item.byline or _names(lines)
    marked = [value for name, value in item.sent if name == "rel=author"]
    sent = bylines.people(item.byline)
    if sent and not all(_is_house(name, item.agency) for name in sent):
        return sent
    # A page that names only its own house leaves the names to its byline
    return _names(_head(lines)) or sent or bylines.people(marked) or _names(lines)[:1]


def _is_house(name: str, site: str | None) -> bool:
    """Whether a name is a newsroom's, or the site's own."""
    return bylines.is_newsroom(name) or f" {name} ".casefold() in f" {site} ".casefold()


def _head(lines: _Lines) -> _Lines:
    """What stands above the second paragraph: a page names other writers farther down."""
    body = [i for i, (label, words) in enumerate(lines) if label is Label.BODY and len(words) > 100]
    return lines[: body[1]] if len(body) > 1 else lines


def _names(lines: _Lines) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for label, words in lines:
        if label is Label.BYLINE:
            found |= dict.fromkeys(bylines.names(words))
    return tuple(found)


def _credit(lines: _Lines) -> str | None:
    """The first credit that is the story's own, not a picture's."""
    told = [words for i, (label, words) in enumerate(lines) if label is Label.CREDIT and not _below_caption(lines, i)]
    return next((words for words in told if not captions.is_picture_credit(words)), None)


def _below_caption(lines: _Lines, i: int) -> bool:
    """Whether a credit stands right below a caption: it is the picture's."""
    return i > 0 and lines[i - 1][0] is Label.CAPTION


def _agency(lines: _Lines, opening: Dateline | None) -> str | None:
    """Who the copy says that it is from: dateline, byline, signature, then the credit."""
    rooms = [opening.agency if opening else None, *_rooms(lines)]
    return agencies.name(*rooms)


def _rooms(lines: _Lines) -> Iterable[str]:
    for label, words in lines:
        if label is Label.BYLINE and (room := bylines.newsroom(words)):
            yield room
    for label, words in lines:
        if label is Label.CREDIT and agencies.is_known(words):
            yield words.strip(".—–- ")
        told = _ROOM.match(words) if label is Label.CREDIT else None
        room = told and (told["files"] or told["first"])
        if room and bylines.is_newsroom(room):
            yield room


def _dates(lines: _Lines, opening: Dateline | None) -> tuple[str | None, str | None]:
    """When the page says that it was posted and last changed; the dateline's day where no stamp says more."""
    story = next((i for i, (label, _) in enumerate(lines) if label is Label.BODY), len(lines))
    filed = updated = None
    for i, (label, words) in enumerate(lines):
        if label not in (Label.OTHER, Label.BYLINE, Label.CREDIT) or (i > story and not _STAMPED.search(words)):
            continue
        for stamp in stamps.stamps(words):
            if stamp.updated:
                updated = updated or stamp.moment
            else:
                filed = filed or stamp.moment
    return filed or (opening.filed if opening else None), updated
