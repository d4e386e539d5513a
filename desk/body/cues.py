"""What the wording of one line says about it."""

from __future__ import annotations

import re

from desk.wire.item import Label

_CUT_OFF = re.compile(
    r"(?i)(?:just posted|most (?:read|popular|viewed)|trending(?: now)?|you may (?:also )?like|more from\b.{0,40}|recommended(?: for you)?|latest news|top stories)\s*:?\W*$"
)

_CUES: tuple[tuple[Label, str, re.Pattern[str]], ...] = (
    (
        Label.NOTE,
        "the sender's note to editors",
        re.compile(
            r"(?:Eds?|EDITORS?|Editors?)(?:'s|’s)?\s*(?:[Nn]ote|NOTE)?\s*[:_]|ATTENTION\s*-|\((?:Adds|Updates|Corrects|Recasts|Refiles|Substitute|Changes)\b[^()]*\)$|(?:ADDS|UPDATES|CORRECTS|RECASTS)\b"
        ),
    ),
    (
        Label.NOTE,
        "a slug line",
        re.compile(r"BC-\S+|URGENT$|BULLETIN\b|\d+(?:st|nd|rd|th) (?:LEAD|ROUNDUP|Ld)\b|APNewsAlert"),
    ),
    (Label.OTHER, "an end mark of the wire", re.compile(r"(?:-\s?30\s?-|\(END\)|END|#{2,4}|NNNN|ends?)$")),
    (
        Label.CORRECTION,
        "a correction to this story",
        re.compile(r"(?i)(?:correction|clarification)s?\b\s*(?:[:—–-]|$)|an earlier version of this"),
    ),
    (
        Label.CAPTION,
        "it ends with a photo credit",
        re.compile(
            r".*[.!?”\"’]\s*\([^()]{2,80}\)$|.{20,}(?:[Ss]ubmitted|[Ff]ile|[Hh]andout) photo$|.{20,}[A-Z]{3,} PHOTO/[A-Z ]+$|.{15,}\([^()]{2,50}/[^()]{2,50}\)$",
            re.S,
        ),
    ),
    (Label.CREDIT, "says who contributed", re.compile(r"(?i)with files from\b")),
    (
        Label.RELATED,
        "points to another story",
        re.compile(r"(?i)(?:related|read more|see also|more from|watch|listen)\b\s*[:|-]"),
    ),
    (Label.SOCIAL, "social media", re.compile(r"(?i)(?:like us on|follow us|share this|tweet\b)")),
    (
        Label.PROMO,
        "asks the reader to sign up or subscribe",
        re.compile(r"(?i)(?:sign up\b|subscribe\b|get .{0,60}(?:inbox|newsletter))"),
    ),
    (Label.OTHER, "when it was posted", re.compile(r"(?i)(?:posted|published|last updated|updated)\b:?\s+.{0,100}\d")),
    (
        Label.BYLINE,
        "names the writer",
        re.compile(
            r"(?:By|BY)\s+[A-Z][^.!?]{2,80}$|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}, (?:The )?[A-Z][\w ]+(?:Press|News|Post|Times)$"
        ),
    ),
)

_STOPWORDS = frozenset(
    "the a an of to in and is was were are that for on with as by at from has have had it its be not but he she they his her their said who which will would".split()
)


def cue(words: str) -> tuple[Label, str] | None:
    """The label that the wording of a line gives it, with the reason; None where it says nothing."""
    for label, why, pattern in _CUES:
        if pattern.match(words) and (label in (Label.CAPTION, Label.NOTE, Label.CORRECTION) or len(words) < 220):
            return label, why
    return None


def cuts_off(words: str) -> bool:
    """Whether nothing after this line is copy ("Just Posted")."""
    return bool(_CUT_OFF.match(words))


def prose(words: str) -> bool:
    """Whether a line reads as running text: long enough, closed by a stop, with the little words of sentences."""
    tokens = words.lower().split()
    return len(words) >= 60 and words[-1] in ".!?”\"’'):…" and sum(t in _STOPWORDS for t in tokens) >= 0.2 * len(tokens)
