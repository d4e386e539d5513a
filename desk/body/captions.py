"""Captions and the credits of pictures by their wording: whose picture it is, where people stand, what they do.

All patterns read a folded line. A caption is a sentence or two in the present tense with a full date, or any text
that ends in a picture's credit; a credit is a line that holds nothing else.
"""

from __future__ import annotations

import re

from desk.body.sentences import split

_LONGEST_SIGNED = 350  # code points: a longer paragraph that ends in a name is signed by its writer
_LONGEST = 900  # code points of a caption; the longest that we met has 640
_TAIL = 140  # code points from the end in which its credit stands

# "(AP Photo/Ana Ruiz)", "(Leo Park/CBC)", "(Submitted by Ana Ruiz)", "(Getty Images)"; not "(AIRT)", "(2025/26)"
_BRACKET = (
    r"[(\[](?:[^()\[\]]*(?:\b[Pp]hotos?\b|PHOTO|[Ff]ile\b|FILE|[Ss]ubmitted|[Ss]upplied|[Hh]andout|[Cc]ourtesy|Getty|Shutterstock|Unsplash"
    r"|\bPool\b|[Ii]mages?\b|[Ss]creen ?(?:shot|grab)|\bvia [A-Z])[^()\[\]]*|[^()\[\]\d]{2,60}/ ?[A-Z][^()\[\]]{1,50})[)\]]"
)
_WORD = r"[A-ZÀ-ÖØ-Þ][\w.&’'-]*"
# ". (NATO)", ". (Ana Ruiz for Reuters)": a bracketed name behind the last full stop, with no stop after it
_NAME_BRACKET = rf"(?<=[.!?”\"’'] )\((?!More\)|Updated?\))(?:{_WORD},? ?(?:for |via |of |the |and )?){{1,6}}\)"
# "Supplied", "Ana Ruiz for The Wire", "The Northern Press": a bare name, as a last sentence without a stop
_BARE_NAME = re.compile(rf"(?:{_WORD}(?: (?:for|of|the|and|via|/) | ?/ ?| |$)){{1,7}}(?<=[\w)])")
# "Submitted photo", "BEACON PHOTO/ELI MOUA", "Getty Images", "Photo by Leo Park", "Credit: Leo Park"
_OPEN = (
    r"(?:(?:[Ss]ubmitted|[Ss]upplied|[Ff]ile|[Hh]andout|[Cc]ourtesy|[Cc]ontributed|[Ss]taff|[A-Z]{2,}) (?:photos?|PHOTOS?|image|file)"
    r"|[A-Z][\w ]{0,20}(?:PHOTO|Photo|photo|Images?) ?/ ?[\w .'’-]{3,40}"
    r"|(?:[Pp]hotos?|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redits?)(?: (?:by|courtesy(?: of)?|credits?)\b:?|:| ?/) ?.{2,60}"
    r"|(?:[Cc]ourtesy|[Vv]ia)(?: of)? (?:" + _WORD + r" ?){1,5}"
    rf"|(?:{_WORD} ){{1,3}}{_WORD} ?/ ?(?:via )?(?:{_WORD} ?){{1,4}}"
    r"|(?:[Gg]etty [Ii]mages|[Ss]hutterstock|[Hh]andout|/ ?(?:AP|AFP|Reuters|REUTERS|Getty|CBC|Canadian Press|Bloomberg)))"
)
_CREDITED = re.compile(rf"(?:{_BRACKET}|(?<=[\w.!?”\"’'] ){_OPEN}|{_NAME_BRACKET})[ .]*$")

# "In this file photo", "FILE - A man", "Pictured: ...", "An aerial photo of the dam"
_SPEAKS_OF_PICTURE = re.compile(
    r"(?:FILE|File) ?(?:[Pp]hoto|PHOTO|[Ii]mage)?s? ?[-–—:] .|Open this photo in gallery|(?:Above|Pictured|Photo|Image|Caption|Picture|Video|WATCH)(?: above)?: ."
    r"|(?:In this|This|An?|The) (?:[\w,.’'-]+ ){0,6}?(?:photo|photograph|image|picture|photo illustration|frame grab|screen ?(?:shot|grab)|graphic|map) (?:of|from|shows?|taken|released|provided|made|posted)\b"
    r"|© ?(?!\d)(?:[A-Z][\w./&’'-]+ ){2,4}.{20,}"
    r"|.{5,250}\b(?:is|are|was|were) (?:seen|shown|pictured|depicted) (?:here|in (?:this|an?)\b|on [A-Z]|at |during |outside |inside )"
    r"|.{10,200} [–-] (?:video|in pictures)$"
)
# ", left,", "(centre)", "from left", ", second from right,"
_STANDS = re.compile(
    r", (?:at |far |top |bottom |back |front |second (?:from )?|third from )?(?:left|right|cent(?:er|re)|foreground|background|top|above|bottom),"
    r"|\((?:at |far |top |second )?(?:left|right|cent(?:er|re)|above|pictured|l|r|L|R)\)|\b(?:from left|left to right|clockwise from)\b"
)
_DATED = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d\b(?:, (?:in|at|near) .{2,60})?.?$"
)
_VERBS = (
    "addresses address announces answers appears arrives attend attends await awaits board boards carries carry celebrate celebrates "
    "check checks cheer cheers clear clears collect cross crosses cut cuts dance dances delivers departs drive drives embrace embraces "
    "enters examines fight fights fly flies gather gathers gesture gestures greet greets hang hangs help helps hold holds hug hugs inspect inspects "
    "is are kneels lead leads lean leans leave leaves lie lies lift lifts line lines listen listens look looks lower march marches meet meets "
    "move moves observe pass passes pay pays play plays pose poses pray prays prepare prepares protest protests pull raise raises react reacts read reads "
    "release respond responds rest rests ride rides run runs search searches shake shakes share shares shout shouts show shows sign signs sing sings sit sits "
    "smile smiles speak speaks stand stands stare stares stop take takes talk talks tend tends throw throws tour tours try tries turn turns "
    "use uses view views visit visits wade wades wait waits walk walks wash watch watches wave waves wear wears work works"
)
_PRESENT = re.compile(rf"\b(?:{'|'.join(_VERBS.split())})\b")
_PAST = re.compile(r"\b(?:said|says|told|will|would|had|has|have|according)\b")

# "(Los Angeles Times)", "(Robert Bukaty / AP)", "Photo: Leo Park", "Leo Park, AP", "Getty Images", "Image 3 of 12"
_CREDIT = re.compile(
    rf"[(\[](?:{_WORD},? ?(?:for |via |of |the |and |/ ?)?){{1,6}}[)\]]"
    r"|(?i:\W*(?:photos?|photographs?|photography|images?|image credits?|photo credits?|picture|pic|illustration|video|credits?)(?: credits?)? ?(?::|by\b|courtesy\b|/|©) ?.{2,90})"
    rf"|(?:{_WORD} ){{1,3}}{_WORD} ?[/,] ?(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|PA|CP|Associated Press|(?:The )?Associated Press|Canadian Press|Bloomberg|Shutterstock)(?: .{{2,30}})?"
    r"|© ?[A-Z].{2,40}|(?:REUTERS|Reuters|AFP|AP|Getty Images|Shutterstock|Submitted photo|File photo|Handout|Supplied)(?: ?/.{2,30})?"
)
_LONGEST_CREDIT = 110  # code points


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
    if _DATED.search(line) and _PRESENT.search(line[:120]) and not _PAST.search(line):
        return "the present tense with a full date, as captions have it"
    return None


def _ends_in_name(line: str) -> bool:
    if len(line) > _LONGEST_SIGNED or line[-1] in ".!?:…" or not re.search(r"[.!?][”\"’']? ", line[-80:]):
        return False
    sentences = split(line)
    name = sentences[-1].of(line)
    return len(sentences) > 1 and len(name) > 2 and bool(_BARE_NAME.fullmatch(name))


def is_picture_credit(line: str) -> bool:
    """Whether a line is the credit of a picture and nothing else."""
    return len(line) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(line))
