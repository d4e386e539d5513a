"""Is a line of pasted text the story, or the page around it? Traits of each line, and what each trait is worth.

A trait is a yes-or-no question about a line or its neighbours. Its points are log-odds: above 0 it speaks for copy,
below 0 for furniture, and a line's score is their sum.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desk.body import bylines, cues, phrases, stamps
from desk.body.cues import Cue
from desk.body.words import STOPWORDS
from desk.spans import Span

POINTS: dict[str, float] = {
    "below comments": -3.6,
    "cue: caption": -2.8,
    "cue: related": -1.8,
    "just below a list's heading": -1.8,
    "cue: promo": -1.7,
    "above the first prose": -1.6,
    "menu word": -1.6,
    "below a list's heading": -1.5,
    "cue: other": -1.4,
    "line": -1.4,
    "cue: credit": -1.2,
    "parted by bars": -1.1,
    "date stamp": -1.0,
    "opens a list": -1.0,
    "printed twice": -0.9,
    "a name alone": -0.8,
    "under 20": -0.8,
    "byline": -0.7,
    "cue: social": -0.7,
    "few little words": -0.6,
    "no words of the story": -0.6,
    "under 120": -0.6,
    "no prose near": -0.4,
    "some little words": -0.4,
    "cut off": -0.3,
    "headline case": -0.3,
    "under 70": -0.3,
    "no words": -0.2,
    "120 or more": 0.2,
    "stands as a crosshead": 0.2,
    "prose": 0.6,
    "250 or more": 0.7,
    "a text with little prose": 0.7,
    "closed": 0.7,
    "running case": 0.7,
    "words of the story": 0.7,
    "a text mostly of prose": 0.8,
    "ends in a colon": 0.8,
    "opens with a quotation": 0.8,
    "prose on one side": 0.8,
    "prose right below": 0.8,
    "prose right above": 1.0,
    "says": 1.0,
    "prose on both sides": 1.3,
    "signs a post": 1.3,
}
"""Fitted by logistic regression (L2, C = 0.3) on the lines of 109 pasted pages and 66 plain stories; six-fold by page,
with the walk over them, line F1 .90 and character F1 .96 on pages, .99 and .99 on stories."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of plain text with what can be seen in it alone."""

    span: Span
    text: str
    """Its characters with blanks folded."""
    cue: Cue | None
    prose: bool
    """Reads as running text: 60 code points or more, closed by a stop, with the little words of sentences."""
    content: frozenset[str] = field(repr=False)
    """Its words of three letters and more that are no stop words, in lower case."""


_ADDRESSES = re.compile(r"(?i)\b(?:you|your|yours|we|our|us)\b|@|https?:|\.(?:com|org|net|ca)\b")
_CLOSERS = "”\"’')]»"
_PROSE_LENGTH = 60
_PROSE_STOPWORDS = 0.2


def line_of(text: str, span: Span) -> Line:
    """The line at `span`."""
    words = cues.fold(span.of(text))
    return Line(span, words, cues.cue(words), _is_prose(words), frozenset(_content(words)))


def scores(lines: Sequence[Line]) -> list[float]:
    """The score of each line; above 0 it is rather copy."""
    return [math.fsum(POINTS[trait] for trait in line) for line in traits(lines)]  # a set has no order


def traits(lines: Sequence[Line]) -> list[set[str]]:
    """The traits of each line, names out of POINTS."""
    found = [{"line", *_shape(line), *_wording(line)} for line in lines]
    for each in (_place(lines), _neighbours(lines), _repetition(lines), _text(lines)):
        for have, more in zip(found, each, strict=True):
            have.update(more)
    return found


def says(words: str) -> bool:
    """Whether a line reports what somebody said."""
    return bool(phrases.SAYS.search(words))


def is_statement(words: str) -> bool:
    """Whether a line is a plain sentence about others: closed by a full stop, lower-case words, no "you" and "we"."""
    tokens = re.findall(r"[^\W\d_]+", words)
    lower = sum(token.islower() for token in tokens)
    stopped = words.rstrip(_CLOSERS).endswith(".")
    return stopped and len(tokens) >= 4 and lower >= 0.5 * len(tokens) and not _ADDRESSES.search(words)


def _is_prose(words: str) -> bool:
    tokens = words.lower().split()
    stops = sum(token.strip(".,;:!?“”\"'’()") in STOPWORDS for token in tokens)
    return len(words) >= _PROSE_LENGTH and closed(words) and stops >= _PROSE_STOPWORDS * len(tokens)


def closed(words: str) -> bool:
    """Whether a line ends in a full stop, a question or an exclamation mark, closing quotes and brackets aside."""
    return words.rstrip(_CLOSERS).endswith((".", "!", "?"))


def _content(words: str) -> Iterable[str]:
    return (word for word in re.findall(r"[^\W\d_][\w’'-]{2,}", words.lower()) if word not in STOPWORDS)


def _shape(line: Line) -> Iterable[str]:
    words = line.text
    size = len(words)
    yield "under 20" if size < 20 else "under 70" if size < 70 else "under 120" if size < 120 else "120 or more"
    if size >= 250:
        yield "250 or more"
    if closed(words):
        yield "closed"
    if words.endswith(":"):
        yield "ends in a colon"
    if words.endswith(("...", "…")):
        yield "cut off"
    tokens = [token.strip(".,;:!?“”\"'’()") for token in words.split()]
    stops = sum(token.lower() in STOPWORDS for token in tokens) / max(1, len(tokens))
    if stops < 0.3:
        yield "few little words" if stops < 0.15 else "some little words"
    long = [token for token in tokens[1:] if len(token) > 3 and token[0].isalpha()]
    capitals = sum(token[0].isupper() for token in long) / max(1, len(long))
    if len(long) >= 3 and capitals > 0.7:
        yield "headline case"
    if len(long) >= 3 and capitals < 0.35:
        yield "running case"
    if not re.search(r"[^\W\d_]{2}", words):
        yield "no words"


def _wording(line: Line) -> Iterable[str]:
    words = line.text
    if line.cue and (trait := f"cue: {line.cue.label}") in POINTS:
        yield trait
    if line.prose and not line.cue:
        yield "prose"
    if cues.in_menu(words):
        yield "menu word"
    if cues.opens_list(words):
        yield "opens a list"
    if stamps.is_stamp(words):
        yield "date stamp"
    if bylines.is_byline(words) or bylines.is_signed(words):
        yield "byline"
    if bylines.is_name(words):
        yield "a name alone"
    if cues.signs_tweet(words):
        yield "signs a post"
    if len(words) > 40 and says(words):
        yield "says"
    if len(words) > 40 and words[0] in '“"‘':
        yield "opens with a quotation"
    if re.search(r" [|»›>] |[•·]", words):
        yield "parted by bars"


def _place(lines: Sequence[Line]) -> Iterable[set[str]]:
    """Where a line stands: above the first prose, below a list's or the comments' heading."""
    started = listed = commented = False
    since = 0
    for line in lines:
        started = started or (line.prose and not line.cue)
        found = set() if started else {"above the first prose"}
        if commented:
            found.add("below comments")
        elif listed:
            found.add("just below a list's heading" if since <= 8 else "below a list's heading")
        yield found
        since += 1
        if started and cues.opens_list(line.text):
            listed, since = True, 0
        commented = commented or (started and cues.opens_comments(line.text))


def _neighbours(lines: Sequence[Line]) -> Iterable[set[str]]:
    prose = [line.prose and not line.cue for line in lines]
    for i, line in enumerate(lines):
        before, after = prose[max(0, i - 4) : i], prose[i + 1 : i + 5]
        found = set()
        if before and before[-1]:
            found.add("prose right above")
        if after and after[0]:
            found.add("prose right below")
        if sum(before) >= 2 and sum(after) >= 2:
            found.add("prose on both sides")
        elif sum(before) + sum(after) >= 3:
            found.add("prose on one side")
        elif not any(before) and not any(after):
            found.add("no prose near")
        if len(line.text) < 70 and not closed(line.text) and any(before[-2:]) and after and after[0]:
            found.add("stands as a crosshead")
        yield found


def _repetition(lines: Sequence[Line]) -> Iterable[set[str]]:
    """Words shared with the prose elsewhere, and lines printed twice."""
    keys = [cues.key(line.text) for line in lines]
    copies = Counter(keys)
    known = Counter(word for line in lines if line.prose and not line.cue for word in line.content)
    for line, name in zip(lines, keys, strict=True):
        own = 1 if line.prose and not line.cue else 0
        shared = sum(known[word] > own for word in line.content)
        found = set()
        if copies[name] > 1:
            found.add("printed twice")
        if len(line.content) >= 3:
            share = shared / len(line.content)
            if share >= 0.5:
                found.add("words of the story")
            elif share < 0.15:
                found.add("no words of the story")
        yield found


def _text(lines: Sequence[Line]) -> Iterable[set[str]]:
    share = sum(line.prose and not line.cue for line in lines) / max(1, len(lines))
    found = {"a text mostly of prose"} if share >= 0.6 else {"a text with little prose"} if share < 0.2 else set()
    return [found for _ in lines]
