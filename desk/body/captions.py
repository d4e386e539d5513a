"""Captions and the credits of pictures by their wording: whose picture it is, where people stand, what they do.

All patterns read a folded line. A caption is a sentence or two in the present tense with a full date, or any text
that ends in a picture's credit; a credit is a line that holds nothing else.
"""

from __future__ import annotations

import re

from desk.body.patterns import one_of
from desk.body.sentences import split
from desk.body.words import PICTURED

_LONGEST = 900  # code points of a caption; the longest that we met has 640
_LONGEST_SIGNED = 350  # a longer paragraph that ends in a name is signed by its writer
_LONGEST_CREDIT = 110
_TAIL = 140  # code points from the end in which a caption's credit stands

_WORD = r"[A-ZÀ-ÖØ-Þ][\w.&’'-]*"
_AGENCY = (
    r"(?:AP|AFP|CBC|CP|EPA|PA|Reuters|REUTERS|Bloomberg|Shutterstock|Getty(?: Images)?"
    r"|(?:The )?(?:Associated|Canadian) Press)"
)
_PICTURE = r"(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Ii]mage|[Pp]icture|[Cc]redits?|CREDITS?)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
# words that stand in a picture's credit and in no other bracket
_GIVEN = one_of(
    r"""
    \b[Pp]hotos?\b
    PHOTO
    [Ff]ile\b
    FILE
    [Ss]ubmitted
    [Ss]upplied
    [Hh]andout
    [Cc]ourtesy
    Getty
    Shutterstock
    Unsplash
    \bPool\b
    [Ii]mages?\b
    [Ss]creen ?(?:shot|grab)
    \bvia [A-Z]
    """
)

# "(AP Photo/Ana Ruiz)", "(Leo Park/CBC)", "(ABC News: Ana Ruiz)"; not "(AIRT)", "(2025/26)"
_SLASHED = r"[^()\[\]\d]{2,60}/ ?[A-Z][^()\[\]]{1,50}"
_LABELLED = rf"[A-Z][\w ]{{1,25}}: {_WORD}(?: {_WORD}){{1,3}}"
_BRACKET = rf"[(\[](?:[^()\[\]]*{_GIVEN}[^()\[\]]*|{_SLASHED}|{_LABELLED})[)\]]"
# ". (NATO)", ". (Ana Ruiz for Reuters)": a bracketed name behind the last full stop, with no stop after it
_NAME_BRACKET = rf"(?<=[.!?”\"’'] )\((?!More\)|Updated?\))(?:{_WORD},? ?(?:for |via |of |the |and )?){{1,6}}\)"
# "Supplied", "Ana Ruiz for The Wire", "The Northern Press": a bare name, as a last sentence without a stop
_BARE_NAME = re.compile(rf"(?:{_WORD}(?: (?:for|of|the|and|via|/) | ?/ ?| |$)){{1,7}}(?<=[\w)])")
_OPEN = one_of(
    rf"""
    (?:[Ss]ubmitted|[Ss]upplied|[Ff]ile|[Hh]andout|[Cc]ourtesy|[Cc]ontributed|[Ss]taff) (?:photos?|image|file)
    [A-Z]{{2,}} (?:photos?|PHOTOS?|image|file)
    [A-Z][\w ]{{0,20}}(?:PHOTO|Photo|photo|Images?) ?/ ?[\w .'’-]{{3,40}}
    {_PICTURE}(?: (?:by|courtesy(?: of)?|credits?)\b:?|:| ?/)(?! ?(?:{_MONTH}|the)\b) ?.{{2,60}}
    (?:[Cc]ourtesy|[Vv]ia)(?: of)? (?:{_WORD} ?){{1,5}}
    (?:{_WORD} ){{1,3}}{_WORD} ?/ ?(?:via )?(?:{_WORD} ?){{1,4}}
    [Gg]etty [Ii]mages
    [Ss]hutterstock
    [Hh]andout
    / ?{_AGENCY}
    """
)
_CREDITED = re.compile(rf"(?:{_BRACKET}|(?<=[\w.!?”\"’'] ){_OPEN}|{_NAME_BRACKET})[ .]*$")

_SHOWN = r"(?:photo|photograph|image|picture|photo illustration|frame grab|screen ?(?:shot|grab)|graphic|map)"
_MADE = r"(?:of|from|shows?|taken|released|provided|made|posted)"
_WHERE = r"(?:here|in (?:this|an?)\b|on [A-Z]|at |during |outside |inside )"
_SPEAKS_OF_PICTURE = re.compile(
    one_of(
        rf"""
        (?:FILE|File) ?(?:[Pp]hoto|PHOTO|[Ii]mage)?s? ?[-–—:] .
        (?i:(?:image|media|photo|picture|video) caption[:,]) .
        Open this photo in gallery
        (?i:an? )?[Ff]ile (?:photo|picture) (?:of|from|shows)\b
        (?:Above|Pictured|PICTURED|Photo|PHOTO|Image|Caption|CAPTION|Picture|PICTURE|Video|WATCH)(?: above)?: .
        (?:In this|This|An?|The) (?:[\w,.’'-]+ ){{0,6}}?{_SHOWN} {_MADE}\b
        © ?(?!\d)(?:[A-Z][\w./&’'-]+ ){{2,4}}.{{20,}}
        .{{5,250}}\b(?:is|are|was|were) (?:seen|shown|pictured|depicted) {_WHERE}
        .{{10,200}} [–-] (?:video|in pictures)$
        """
    )
)
_SIDE = r"(?:left|right|cent(?:er|re)|foreground|background|top|above|bottom)"
# ", left,", "(centre)", "from left", ", second from right,"
_STANDS = re.compile(
    rf", (?:at |far |top |bottom |back |front |second (?:from )?|third from )?{_SIDE},"
    rf"|\((?:at |far |top |second )?(?:{_SIDE}|pictured|l|r|L|R)\)|\b(?:from left|left to right|clockwise from)\b"
)
_BRACKETED = re.compile(rf"(?:{_BRACKET}|{_NAME_BRACKET})\s*$")
_REPORTS = re.compile(r"\b(?:said|says|told|added|according to)\b|[”\"]")
# "April 14, 2024", "Tuesday, Nov. 19, 2019, in Columbia, S.C."
_DATED = re.compile(rf"{_MONTH}\.? \d{{1,2}}, (?:19|20)\d\d\b(?:, (?:in|at|near) .{{2,60}})?.?$")
_TELLS = re.compile(r"\b(?:are|can|could|did|had|has|have|is|may|was|were|will|would|\w+ed)\b")
_PAST = re.compile(r"\b(?:said|says|told|will|would|had|has|have|according)\b")

_KIND = r"(?:photo|photograph|photography|image|picture|pic|illustration|video|credit)"
_LITTLE = r"(?:and|by|com|courtesy|file|for|from|illustration|photos?|police|staff|the|via)"
# a headline or a caption behind the label, "24 images from a night at the count": three words in lower case tell it
_NO_SENTENCE = rf"(?-i:(?!(?:.*?(?<![\w.@/])(?!{_LITTLE}\b)[a-z]{{3,}}\b){{3}}))"
# "(Los Angeles Times)", "(Robert Buck / AP)", "Photo: Leo Park", "Leo Park, AP", "Getty Images"
_CREDIT = re.compile(
    one_of(
        rf"""
        [(\[](?:{_WORD},? ?(?:for |via |of |the |and |/ ?)?){{1,6}}[)\]]
        (?i:\W*{_KIND}s?(?: credits?| source)? ?(?:[:,/©]|by\b|courtesy\b) ?{_NO_SENTENCE}.{{2,90}})
        (?:{_WORD} ){{1,3}}{_WORD} ?[/,] ?{_AGENCY}(?: .{{2,30}})?
        (?:[A-Z’'-]{{2,}} ){{1,2}}[A-Z’'-]{{2,}} ?/ ?(?:[A-Z&’'-]{{2,}} ?){{1,4}}
        [A-Z]{{2,}} (?:PHOTO|Photo) ?/ ?{_WORD}(?: {_WORD}){{0,3}}
        [Cc]ourtesy(?: of)?:? (?:{_WORD} ?){{1,5}}
        © ?[A-Z].{{2,40}}
        (?:{_AGENCY}|Submitted photo|File photo|Handout|Supplied)(?: ?/.{{2,30}})?
        """
    )
)


def why_caption(line: str) -> str | None:
    """Why the wording of a line makes it a caption; None where it does not."""
    if len(line) > _LONGEST or line.isupper():
        return None
    credited = _CREDITED.search(line, max(12, len(line) - _TAIL))
    if credited or _ends_in_name(line):
        return "it ends with the credit of a picture"
    if _SPEAKS_OF_PICTURE.match(line):
        return "it speaks of the picture"
    if _STANDS.search(line) and not _PAST.search(line):
        return "it says where people stand in a picture"
    if _DATED.search(line) and not PICTURED.isdisjoint(line[:120].split()) and not _PAST.search(line):
        return "the present tense with a full date, as captions have it"
    return None


def glued(paragraph: str) -> int:
    """Where a caption begins that was glued to a paragraph of the story, as an offset into it; 0 where there is none.

    The end is a picture's credit in brackets; what stands before the last sentence reports or quotes somebody.
    """
    credit = _BRACKETED.search(paragraph, max(0, len(paragraph) - _TAIL))
    sentences = split(paragraph[: credit.start()]) if credit else ()
    if len(sentences) < 2:
        return 0
    start = sentences[-1].start
    reports = _REPORTS.search(paragraph[:start]) and not _REPORTS.search(paragraph[start:])
    return start if reports else 0


def _ends_in_name(line: str) -> bool:
    if (
        len(line) > _LONGEST_SIGNED
        or line[-1] in ".!?:…"
        or not re.search(r"(?<!\b\d)(?<!\b\d\d)[.!?][”\"’']? ", line[-80:])
    ):
        return False
    sentences = split(line)
    name = sentences[-1].of(line)
    return len(sentences) > 1 and len(name) > 2 and bool(_BARE_NAME.fullmatch(name))


def is_scene(line: str) -> bool:
    """Whether a line could be what a picture shows: no sentence, or one in the present tense."""
    if not line.endswith((".", "!", "?")) or not _TELLS.search(line):
        return True
    return not PICTURED.isdisjoint(line.split()) and not _PAST.search(line)


def is_picture_credit(line: str) -> bool:
    """Whether a line is the credit of a picture and nothing else."""
    return len(line) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(line))
