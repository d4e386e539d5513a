"""What stands above a story: which line is the headline, which the dek, which the name of the writer.

On a pasted page the menu stands there too, so the headline is looked for from the story upwards: the line that has
most in common with the story and looks most like a headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desk.body import bylines, cues
from desk.body.evidence import Line
from desk.body.sentences import split
from desk.body.shelf import Mark
from desk.wire.item import Label

_SHORTEST, _LONGEST = 15, 200  # code points of a headline
_DEK_SHORTEST, _DEK_LONGEST = 25, 400
_FARTHEST = 30  # lines above the story: what is farther up is the page's head
_MARGIN = 0.7  # of two lines that are nearly as like the story, the upper is the headline and the lower its dek
_STORY = 12  # paragraphs of the story that a headline is compared with


def head_labels(lines: Sequence[Line], told: Sequence[Mark | None], first: int) -> dict[int, Mark]:
    """Marks for the lines above `first`, the first paragraph of the story, by their index."""
    free = [i for i in range(max(0, first - _FARTHEST), first) if told[i] is None]
    story = frozenset(word for line in lines[first : first + _STORY] for word in line.content)
    titles = [i for i in free if _could_be_title(lines[i])]
    if not titles:
        return {i: _other(lines[i]) for i in free}
    likeness = {i: _likeness(lines, i, story, first) for i in titles}
    upper = next(i for i in titles if likeness[i] >= max(likeness.values()) - _MARGIN)
    title = max(i for i in titles if cues.key(lines[i].text) == cues.key(lines[upper].text))
    marks = {i: _other(lines[i]) for i in free}
    marks[title] = Mark(Label.HEADLINE, "the line above the story that has most in common with it")
    for i in titles:
        if i != title and cues.key(lines[i].text) == cues.key(lines[title].text):
            marks[i] = Mark(Label.DUPLICATE, "the headline again")
    dek = next(
        (i for i in free if i > title and marks[i].label is Label.OTHER and _could_be_dek(lines[i], story)), None
    )
    if dek is not None and not any(_is_dek_barred(told[j]) for j in range(title + 1, dek)):
        marks[dek] = Mark(Label.DEK, "the line under the headline")
    for i in free:
        if i > title and marks[i].label is Label.OTHER and bylines.is_name(lines[i].text):
            marks[i] = Mark(Label.BYLINE, "a name alone between headline and story")
    return marks


def _other(line: Line) -> Mark:
    if line.cue:
        return Mark(line.cue.label, line.cue.why)
    return Mark(Label.OTHER, "above the story, and neither headline nor dek")


def _could_be_title(line: Line) -> bool:
    words = line.text
    if words.endswith(".") and len(split(words)) > 1:
        return False
    return (
        _SHORTEST <= len(words) <= _LONGEST
        and len(line.content) >= 2
        and (not line.cue or line.cue.below)
        and not bylines.is_name(words)
    )


def _likeness(lines: Sequence[Line], i: int, story: frozenset[str], first: int) -> float:
    """How much a line looks like the headline of the story: shared words first, then its shape and place."""
    line = lines[i]
    shared = len(line.content & story) / len(line.content)
    twice = sum(cues.key(other.text) == cues.key(line.text) for other in lines) > 1
    closed = line.text[-1] in ".,;:…"
    wordy = min(len(line.content), 8) / 8
    return 2 * shared + wordy + 0.5 * twice - 0.8 * closed - 0.05 * (first - i)


def _could_be_dek(line: Line, story: frozenset[str]) -> bool:
    shares = len(line.content & story) >= 2
    return (
        _DEK_SHORTEST <= len(line.text) <= _DEK_LONGEST
        and shares
        and not line.cue
        and not re.search(r"[|•·]", line.text)
    )


def _is_dek_barred(mark: Mark | None) -> bool:
    """A dek stands between headline and picture: below a caption no dek follows."""
    return mark is not None and mark.label is Label.CAPTION
