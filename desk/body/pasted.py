"""Pasted text and plain wire copy: labels by wording and shape alone, since there is no mark-up to go by.

Every line is first asked what it says of itself (`cues`, `wiremarks`); what says nothing is weighed with its
neighbours (`evidence`), and the stretches that weigh as copy are kept. Nothing is set aside without a reason.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desk.body import bylines, captions, cues, datelines, evidence, stamps, wiremarks
from desk.body.copy import Block
from desk.body.evidence import Line
from desk.body.heads import head_labels
from desk.body.paragraphs import paragraphs
from desk.body.sentences import split
from desk.body.shelf import KEPT, Mark, block
from desk.body.walk import stretches
from desk.spans import Span
from desk.wire.item import Label
from desk.wire.wording import agencies, signoffs

MAX_PARAGRAPHS = 20_000
"""Paragraphs of one text that are labelled one by one; the longest real page has 800 lines."""
_TWICE = 40  # code points: a line that holds the same words twice is at least so long
_BULLET = re.compile(r"[*•·▪–—-] ?\S|\d{1,2}[.)] ")  # "* two dead", "• two dead", "3. Two dead"
_CROSSHEAD = 80  # code points: the longest crosshead


def label(text: str) -> tuple[Block, ...]:
    """Every visible character of `text` in one block, in order."""
    spans = [half for span in paragraphs(text) for half in _halves(text, span)]
    lines = [evidence.line_of(text, span) for span in spans[:MAX_PARAGRAPHS]]
    blocks: list[Block] = []
    for line, mark in zip(lines, _marks(lines), strict=True):
        blocks += datelines.parted(text, block(mark.label, line.span, mark.why))
    if rest := spans[MAX_PARAGRAPHS:]:
        whole = Span(rest[0].start, rest[-1].end)
        blocks.append(
            block(Label.OTHER, whole, f"it stands below paragraph {MAX_PARAGRAPHS}, farther than is looked at")
        )
    return tuple(blocks)


def _marks(lines: Sequence[Line]) -> list[Mark]:
    told = _told(lines)
    weighed = [i for i, mark in enumerate(told) if mark is None or mark.label in _PAGE]
    copy = dict(zip(weighed, stretches(evidence.scores([lines[i] for i in weighed])), strict=True))
    _keep_unaccused(lines, told, copy)
    first = next((i for i in weighed if copy[i] and told[i] is None and evidence.closed(lines[i].text)), len(lines))
    heads = head_labels(lines, told, first)
    opened = _openings(lines, told)
    marks = [told[i] or heads.get(i) or _weighed(lines, i, copy, opened[i]) for i in range(len(lines))]
    return _with_dek(lines, _without_repeats(lines, marks)) if len(lines) > 1 else [_alone(mark) for mark in marks]


def _alone(mark: Mark) -> Mark:
    """The mark of a text's only line: furniture is set aside from a story, and here is none."""
    if mark.label in KEPT or mark.label is Label.NOTE:
        return mark
    return Mark(Label.BODY, f"all the text there is, though {mark.why}")


_PAGE = frozenset({Label.RELATED, Label.PROMO, Label.SOCIAL, Label.OTHER})
"""Told labels that mark a page's furniture: their lines are weighed too, since what stands beside them is suspect."""


def _keep_unaccused(lines: Sequence[Line], told: Sequence[Mark | None], copy: dict[int, bool]) -> None:
    """Nothing is set aside for its shape alone: page furniture must stand beside it.

    A list of figures in a wire story has no full stops either, the lead of a story weighs little since all that it says
    is new, and a story may end in short sentences that the sign-up line below must not drag away.
    """
    opened = _openings(lines, told)
    first = next((i for i in copy if copy[i]), 0)
    for i in range(first - 1, -1, -1):
        if _is_furniture(lines[i], told[i]) or (told[i] is None and not lines[i].prose):
            break
        copy[i] = told[i] is None or copy.get(i, False)
    for run in _runs_outside(first, len(lines), told, copy):
        accuser = next((i for i in run if _is_furniture(lines[i], told[i]) or opened[i]), None)
        before = [i for i in run if accuser is None or i < accuser]
        last = next((i for i in reversed(before) if accuser is None or evidence.is_statement(lines[i].text)), -1)
        copy.update((i, True) for i in before if i <= last and told[i] is None)


def _runs_outside(first: int, end: int, told: Sequence[Mark | None], copy: dict[int, bool]) -> list[list[int]]:
    """Stretches of lines between one piece of copy and the next."""
    runs: list[list[int]] = [[]]
    for i in range(first, end):
        if told[i] is None and copy.get(i):
            runs.append([])
        else:
            runs[-1].append(i)
    return [run for run in runs if run]


def _is_furniture(line: Line, mark: Mark | None) -> bool:
    """Whether a line is what pages print around a story; a credit, a caption or an end mark is the story's own."""
    return mark is not None and mark.label in _PAGE and not stamps.is_stamp(line.text) and not signoffs.why(line.text)


def _told(lines: Sequence[Line]) -> list[Mark | None]:
    """What each line says of itself."""
    story = next((i for i, line in enumerate(lines) if line.prose and not line.cue), len(lines))
    last = max((i for i, line in enumerate(lines) if line.prose and not line.cue), default=story)
    told = [_wire(lines, i, story, last) or _wording(lines, i, story) for i in range(len(lines))]
    menu = [i for i, mark in enumerate(told) if mark is None and cues.in_menu(lines[i].text)]
    for i in menu if len(menu) > 1 else (i for i in menu if i > last):  # a single such word may be a crosshead
        told[i] = Mark(Label.OTHER, "a word of the page's menu")
    notebook = next(
        (i for i, line in enumerate(lines) if i > story and wiremarks.NOTEBOOK.match(line.text)), len(lines)
    )
    told[notebook:] = [Mark(Label.NOTE, "the notebook for editors, not for publication")] * (len(lines) - notebook)
    for i in range(story + 1, len(lines)):
        if _is_picture_credit(lines[i], told[i]) and told[i - 1] is None and _could_be_caption(lines[i - 1]):
            told[i - 1] = Mark(Label.CAPTION, "it stands above the credit of a picture")
    return told


def _is_picture_credit(line: Line, mark: Mark | None) -> bool:
    return mark is not None and mark.label is Label.CREDIT and captions.is_picture_credit(line.text)


def _could_be_caption(line: Line) -> bool:
    """A caption is one sentence that reports nobody's words."""
    return (
        len(line.text) < 200
        and len(split(line.text)) == 1
        and not evidence.says(line.text)
        and line.text[0] not in '“"'
        and captions.is_scene(line.text)
    )


def _wire(lines: Sequence[Line], i: int, story: int, last: int) -> Mark | None:
    """The marks that a wire service prints: slugs above the story's first paragraph, signatures below its last."""
    words = lines[i].text
    if wiremarks.NOTE.match(words):
        return Mark(Label.NOTE, "the sender's note to editors")
    if wiremarks.VERSION.match(words) and len(words) < 120:
        return Mark(Label.NOTE, "the sender's word on this version")
    if story < i < len(lines) - 1 and wiremarks.CROSSHEAD.fullmatch(words) and re.search(r"[^\W\d_]{3}", words):
        return Mark(Label.SUBHEAD, "a crosshead between dashes")
    if i > story and (why := signoffs.why(words)):
        return Mark(Label.OTHER, f"{why} of the wire")
    if i < min(story, 6):
        if any(slug.fullmatch(words) for slug in wiremarks.SLUGS):
            return Mark(Label.NOTE, "a slug line of the wire")
        if wiremarks.PRIORITY.fullmatch(words) or wiremarks.RELEASE.fullmatch(words):
            return Mark(Label.NOTE, "a priority line of the wire")
        if i == 0 and wiremarks.SUBJECT.fullmatch(words):
            return Mark(Label.NOTE, "a subject line of the wire")
    if i > story and (agencies.is_known(words) or (i > last and bylines.is_newsroom(words.lstrip("—–- ")))):
        return Mark(Label.CREDIT, "the agency's signature")
    if i > story and wiremarks.RATE.fullmatch(words):
        return Mark(Label.OTHER, "the rate that sums were converted at")
    if i > last and wiremarks.FOOT.fullmatch(words):
        return Mark(Label.OTHER, "time, length or initials at the foot of the wire")
    if i > last and cues.opens_comments(words):
        return Mark(Label.OTHER, "it belongs to the readers' comments")
    if i > story and wiremarks.CONTACT.match(words) and len(words) < 160:
        return Mark(Label.NOTE, "for editors, not for publication")
    return None


def _wording(lines: Sequence[Line], i: int, story: int) -> Mark | None:
    line = lines[i]
    words = line.text
    if bylines.is_byline(words):
        return Mark(Label.BYLINE, "it says who wrote the story")
    if not line.prose and (
        bylines.is_signed(words.lstrip("—–- ")) or bylines.with_stamp(words) or bylines.with_post(words)
    ):
        return Mark(Label.BYLINE, "a name beside its newsroom")
    if i and bylines.is_title(words) and bylines.is_byline(lines[i - 1].text):
        return Mark(Label.BYLINE, "the writer's title, under the byline")
    if stamps.is_stamp(words):
        return Mark(Label.OTHER, "it says when the page was posted")
    if line.cue and line.cue.sure and not (line.prose and line.cue.label in _LOOSE and evidence.says(words)):
        return Mark(line.cue.label, line.cue.why) if i > story or not line.cue.below else None
    if cues.opens_list(words) and i > story:
        return Mark(Label.RELATED, "it opens a list of other stories")
    if i < story and not line.cue and wiremarks.IN_BRACKETS.fullmatch(words):
        return Mark(Label.NOTE, "in brackets above the story, for editors")
    return None


_LOOSE = frozenset({Label.PROMO, Label.SOCIAL, Label.RELATED, Label.OTHER})
"""Labels whose wording may also be news, where the line reports what somebody said."""


def _weighed(lines: Sequence[Line], i: int, copy: dict[int, bool], opened: str) -> Mark:
    line = lines[i]
    if not copy.get(i):
        return _outside(line, opened)
    if line.cue and line.cue.label is Label.OTHER:
        return Mark(line.cue.label, line.cue.why)
    if _is_crosshead(lines, i, copy):
        if i and wiremarks.VERSION.match(lines[i - 1].text):
            return Mark(Label.HEADLINE, "the headline of the version that is announced above it")
        return Mark(Label.SUBHEAD, "a short line without a full stop, with running text under it")
    if _BULLET.match(line.text):
        return Mark(Label.LIST, "an item of a list in the story")
    return Mark(Label.BODY, "running text" if line.prose else "it stands among running text")


def _outside(line: Line, opened: str) -> Mark:
    """`opened`: the heading of a list or of the comments above the line; empty where there is none."""
    if line.cue:
        return Mark(line.cue.label, line.cue.why)
    if opened and cues.opens_comments(opened):
        return Mark(Label.OTHER, "it stands below the heading of the readers' comments")
    if opened:
        return Mark(Label.RELATED, f"it stands in the list under “{opened}”")
    return Mark(Label.OTHER, "it is no running text and stands apart from it")


def _openings(lines: Sequence[Line], told: Sequence[Mark | None]) -> list[str]:
    """For each line the last heading above it that opens a list or the comments; empty where there is none."""
    found, last = [], ""
    for line, mark in zip(lines, told, strict=True):
        found.append(last)
        if cues.opens_comments(line.text) or (mark and mark.label is Label.RELATED and cues.opens_list(line.text)):
            last = line.text
    return found


def _is_crosshead(lines: Sequence[Line], i: int, copy: dict[int, bool]) -> bool:
    words = lines[i].text
    said = evidence.says(words) and evidence.closed(words)  # "She said: \"It is over.\""
    if (
        len(words) > _CROSSHEAD
        or said
        or words[-1] in ".!,;:…"
        or words[0] in "—–-•*"
        or not re.search(r"[^\W\d_]{2}", words)
    ):
        return False
    return any(copy.get(j) and len(lines[j].text) > _CROSSHEAD for j in range(i + 1, min(i + 3, len(lines))))


def _with_dek(lines: Sequence[Line], marks: list[Mark]) -> list[Mark]:
    """A paragraph between the headline and the byline or date is a dek, though it reads as running text."""
    labels = [mark.label for mark in marks]
    title = labels.index(Label.HEADLINE) if Label.HEADLINE in labels else len(labels)
    body = next((i for i in range(title + 1, len(labels)) if marks[i].label is Label.BODY), None)
    if body is None or Label.DEK in labels or not title < body <= title + 3:
        return marks
    below = next((i for i in range(body + 1, len(labels)) if marks[i].label is Label.BODY), None)
    if below and any(labels[i] is Label.BYLINE or stamps.is_stamp(lines[i].text) for i in range(body + 1, below)):
        marks[body] = Mark(Label.DEK, "it stands between the headline and the byline or date")
    return marks


def _without_repeats(lines: Sequence[Line], marks: list[Mark]) -> list[Mark]:
    """A long line that has come before is set aside: a caption again is a caption, copy again a duplicate."""
    seen: dict[str, int] = {}
    for i, line in enumerate(lines):
        name = cues.key(line.text)
        if len(name) < _TWICE:
            continue
        before = seen.setdefault(name, i)
        if before == i:
            continue
        if marks[before].label is Label.CAPTION:
            marks[i] = Mark(Label.CAPTION, "the same caption again")
        elif marks[i].label in (Label.BODY, Label.SUBHEAD) and marks[before].label in (
            Label.BODY,
            Label.HEADLINE,
            Label.DEK,
        ):
            marks[i] = Mark(Label.DUPLICATE, "the same words stand above")
    return marks


def _halves(text: str, span: Span) -> list[Span]:
    """Two spans where a line holds the same words twice, or a caption behind a paragraph; else one."""
    words = span.of(text)
    glued = captions.glued(words)
    return [_part(text, span, 0, glued), _part(text, span, glued, len(words))] if glued else _twice(text, span)


def _part(text: str, span: Span, start: int, end: int) -> Span:
    piece = text[span.start + start : span.start + end]
    left = span.start + start + len(piece) - len(piece.lstrip())
    return Span(left, left + len(piece.strip()))


def _twice(text: str, span: Span) -> list[Span]:
    """Two spans where a line holds the same words twice (a caption that the page prints twice), else one."""
    words = span.of(text)
    if len(words) < _TWICE:
        return [span]
    middle = len(words) // 2
    for cut in range(middle - 2, middle + 3):
        first, second = words[:cut].rstrip(), words[cut:].lstrip()
        if first == second or (len(first) > _TWICE and first.split() == second.split()):
            return [Span(span.start, span.start + len(first)), Span(span.end - len(second), span.end)]
    return [span]
