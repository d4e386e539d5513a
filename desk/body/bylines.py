"""Who wrote it: the names in a byline, and whether a line is one.

Better none than a wrong one: a line is a byline where it says "By", where a name stands beside its newsroom, or where
a name stands alone beside a date. Desks and agencies are no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desk.body import stamps
from desk.body.words import NEWSROOM, NO_FIRST_NAME, NO_NAME, TRADE

# "Lee", "O'Hara", "Jean-Luc", "J.", "McKay", "Østby"
_TOKEN = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]*)"
_PARTICLE = r"(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|al|el|bin|ibn|ben|y|af|av|zu|St\.)"
NAME = re.compile(rf"{_TOKEN}(?: (?:{_PARTICLE} )*{_TOKEN}){{1,3}}")

_BY = re.compile(r"(?i)^\W*(?:(?:story|written|reported|words|report|analysis|opinion|text|posted) )?by:? ")
# "Posted by Ana Ruiz", "January 18 by Ana Ruiz", "ByAna Ruiz"
_BY_INSIDE = re.compile(r"(?:(?<=\W)[Bb]y:?\s+|\bBY:?\s+|(?<=\W)By(?=[A-Z]))")
# "Von Ida Holm", "Par Ida Holm": two names behind it, since Von and Di open family names too
_ABROAD = re.compile(rf"^(?:Von|VON|Par|PAR|Por|POR|Door|Av|Af) (?={_TOKEN} {_TOKEN})")
_HANDLE = re.compile(r"\S+@\S+\.\w{2,}|@\w+|\[email[^\]]*\]")
# what ends a name: "Ana Ruiz in Valve", "Ana Ruiz Published in", "Ana Ruiz View profile"
_BEHIND = re.compile(r" (?:on|in|at|for|from|is|Published|Updated|Posted|Follow|View|See|Shares?|Staff|CEO|PhD|MD)\b")
_SPLIT = re.compile(r"(?i)\s*(?:[,;|/&•·]|\band\b|\bwith\b| [-–—] )\s*")
_SITE = re.compile(r"\.(?:com|ca|org|net|co\.\w\w)\b", re.IGNORECASE)
# "Lee Park, The Northern Wire", "Lee Park, Court Reporter, The Record": a name, and the newsroom as the last part
_SIGNED = re.compile(
    rf"(?P<name>{NAME.pattern})(?:, (?P<post>[^,]{{3,50}}))?"
    r"(?:,| [-–—|•·/] ?| for) ?(?P<room>(?:[Tt]he )?[A-Z][\w.&’' -]{1,40})"
)
_TITLE = re.compile(rf"(?:the )?{_TOKEN}(?: (?:{_TOKEN}|of|and|de|&))*")
_BARS = re.compile(r"\s*[|·•]\s*| [-–—/] ")
# "7 hours ago", "Political Correspondent", "2 min read": what may stand behind a name without a comma
_BEHIND_NAME = re.compile(
    r"(?i)(?:\d+ (?:sec|min|minutes?|hours?|hrs?|days?|weeks?)\b.{0,10}"
    r"|(?:\w+ ){0,2}(?:writer|reporter|correspondent|editor|columnist|contributor))"
)
_POST = re.compile(r"(?i)\b(?:staff|writer|reporter|correspondent|editor|columnist|bureau|contributor|news service)\b")
_LONGEST = 120  # code points: a byline with two names, their titles and a newsroom


def names(line: str) -> tuple[str, ...]:
    """The names of people in a byline, in order, without "By", dates and handles, titles and newsrooms."""
    words = stamps.without(_HANDLE.sub(" ", _BY_INSIDE.split(" " + line)[-1])).strip(" .,|·•–—-")
    found: list[str] = []
    for piece in _SPLIT.split(_ABROAD.sub("", words)):
        name = _BEHIND.split(piece.strip(" ."), maxsplit=1)[0].strip(" .,")
        if is_name(name) and _in_case(name) not in found:
            found.append(_in_case(name))
    return tuple(found)


def people(sent: Iterable[str]) -> tuple[str, ...]:
    """The names in a page's author fields, each perhaps joined ("Ana Ruiz and Leo Park"); a newsroom stays whole."""
    found: dict[str, None] = {}
    for words in sent:
        bare = _BY.sub("", " ".join(words.split())).strip(" ,.;|")
        found |= dict.fromkeys(names(bare) or ((bare,) if bare else ()))
    return tuple(found)


def is_name(words: str) -> bool:
    """Whether the words could be one person's name and nothing else: two to four capitalised words, no desk."""
    return len(words) <= 60 and bool(NAME.fullmatch(words)) and not _names_no_person(words)


def is_byline(line: str) -> bool:
    """Whether a folded line says who wrote it: "By ..." and no sentence."""
    if not _BY.match(line) or len(line) > _LONGEST:
        return False
    rest = _BY.sub("", line)
    return bool(names(line) or _names_no_person(rest)) and not re.search(r"[.!?] [A-Z]|[a-z]{3}[.!?]$", rest)


def is_signed(line: str) -> bool:
    """Whether a line is a name and a newsroom: "Lee Park, The Northern Wire"."""
    found = _SIGNED.fullmatch(line) if len(line) <= _LONGEST else None
    if found is None or (found["post"] and not _POST.search(found["post"])):
        return False
    return is_name(found["name"]) and _is_room(found["room"])


def newsroom(line: str) -> str | None:
    """The newsroom that a byline names beside the writer: "The Canadian Press", "CBC News", "PA"."""
    for piece in re.split(r"\s*[,|·•]\s*| [-–—/] ", _BY.sub("", line)):
        desk = re.match(r"[A-Z]{2,4}(?= [A-Z][a-z]+$)", piece)  # "PA Scotland", "AP Sport": an agency and its desk
        if desk and is_newsroom(desk[0]):
            return desk[0]
        if is_newsroom(piece) and not _POST.search(piece):
            return piece
    return None


def is_newsroom(words: str) -> bool:
    """Whether the words are the name of a newsroom: capitalised, one of its words what newsrooms are called."""
    return len(words) <= 40 and bool(_TITLE.fullmatch(words)) and _is_room(words)


def with_stamp(line: str) -> bool:
    """Whether a line is a name and a date: "Lee Park · CBC News · Posted: ...", "May 2, 2019 by Lee Park"."""
    before, *behind = _BY_INSIDE.split(line, maxsplit=1)
    if behind and stamps.is_stamp(before):
        return len(behind[0]) <= 40 and behind[0][:1].isupper()
    pieces = [piece for piece in _BARS.split(line) if piece.strip()]
    dated = [stamps.is_stamp(piece) for piece in pieces]
    rest = [piece for piece, is_date in zip(pieces, dated, strict=True) if not is_date]
    return any(dated) and any(map(is_name, rest)) and all(len(piece) <= 40 for piece in rest)


def with_post(line: str) -> bool:
    """Whether a line is a name and, without a comma, the post or the age of the story: "Ana Ruiz Court Reporter"."""
    words = line.split(" ")
    if not 3 <= len(words) <= 8:
        return False
    return any(is_name(" ".join(words[:k])) and _BEHIND_NAME.fullmatch(" ".join(words[k:])) for k in (2, 3))


def is_title(line: str) -> bool:
    """Whether a line under a byline is the writer's post: "Record staff", "Beacon Staff Writer"."""
    return len(line) <= 50 and not re.search(r"[.!?:]", line) and bool(_POST.search(line))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _is_room(words: str) -> bool:
    return not NEWSROOM.isdisjoint(_words(words)) or bool(_SITE.search(words))


def _names_no_person(words: str) -> bool:
    """Whether a word stands in it that is in no person's name; "A." and the like are initials."""
    parts = _words(words)
    first = words.split(" ", 1)[0].lower()
    return first in NO_FIRST_NAME or any(not names.isdisjoint(parts) for names in (NEWSROOM, TRADE, NO_NAME))


def _in_case(name: str) -> str:
    """IONA BAIRD as Iona Baird; a name in mixed case stays."""
    return re.sub(r"\w+", lambda m: m[0].capitalize(), name) if name.isupper() and len(name) > 4 else name
