"""What a mail passes on: the story that somebody forwarded, or the earlier mails below an answer.

    ---------- Forwarded message ---------
    From: Port Authority <press@port.example>          the head of the mail below, as programs print it in a text
    Date: Tue, Jun 9, 2026 at 9:00 AM

Of a forwarded mail the story is what stands below the head, and what stands above it is a covering note. Of an answer
the story stands above, and all below is quoted. Heads are read in the languages of the common mail programs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from email.utils import parseaddr

from desk.wire.item import Label
from desk.wire.pieces import Piece
from desk.wire.wording import notes

_FROM = r"(?:From|De|Da|Von|Van|Från|Fra|Lähettäjä)"
_FIELD = (
    rf"(?:{_FROM}|Sent|Date|To|Cc|Subject|Reply-To|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto"
    r"|Inviato|Data|A|Oggetto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Sendt|Til|Emne|Dato|Lähetetty|Vastaanottaja|Aihe)"
)
_RULED = (
    r"[-_ ]{2,40}(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht"
    r"|Message transféré|Message d['’]origine|Mensaje reenviado|Mensaje original|Messaggio inoltrato"
    r"|Doorgestuurd bericht|Oorspronkelijk bericht|Vidarebefordrat meddelande|Videresendt melding|Videresendt besked)"
    r"[-_ ]{0,40}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Début du message transféré ?:"
)
_EDGE = r"[ \t*]{0,8}"  # an indent, and the stars that stand for bold type
HEAD = re.compile(
    rf"^{_EDGE}(?:(?:{_RULED})[ \t]*\n\s*)?{_EDGE}{_FROM}\*? ?:[^\n]+(?:\n{_EDGE}{_FIELD}\*? ?:[^\n]*)+",
    re.MULTILINE | re.IGNORECASE,
)
"""The head of an earlier mail inside a text, with the rule above it where there is one."""
_FORWARDING = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|doorst|vb|vs)\s*:", re.IGNORECASE)  # the subject of a mail passed on
_FORWARDED = re.compile(
    r"forward|weitergeleitet|transféré|reenviado|inoltrato|doorgestuurd|vidarebef|videresendt", re.I
)
_LONGEST_RULE = 60  # code points: "Anfang der weitergeleiteten Nachricht:", in a paragraph of its own
# "On Tue, Jun 9, 2026, Leo Park wrote:", "Am 09.06.2026 schrieb Leo Park:"
_QUOTING = re.compile(
    r"(?:On|Am|Le|El|Il|Op|Den) .{4,120}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev)\b.{0,60}:", re.I
)


def settled(pieces: Sequence[Piece], subject: str) -> tuple[tuple[Piece, ...], str | None]:
    """The pieces of a mail, what is not its story set aside; and who sent the mail that was passed on, if one was."""
    left, sender = list(pieces), None
    done: list[Piece] = []
    while (at := next((i for i, piece in enumerate(left) if HEAD.match(piece.text)), None)) is not None:
        head = left[at]
        above = left[at - 1].text if at else ""
        rule = above if len(above) < _LONGEST_RULE else ""
        rule += head.text.partition("\n")[0]
        if not (_FORWARDING.match(subject) or _FORWARDED.search(rule)):
            return (*done, *left[:at], *_aside(left[at:], "quoted from an earlier mail")), sender
        done += map(_covering, left[:at])
        done.append(replace(head, label=Label.OTHER, why="the head of the mail that was passed on"))
        left, sender = left[at + 1 :], _sender(head.text) or sender
    return (*done, *map(_quoted, left)), sender


def _covering(piece: Piece) -> Piece:
    """What stands above a mail that was passed on: a note where it speaks of a change or an embargo."""
    speaks = notes.changes(notes.parse(piece.text)) or "embargo" in piece.text.casefold()
    label = Label.NOTE if speaks else Label.OTHER
    return replace(piece, label=label, why="the covering note of who passed it on")


def _sender(head: str) -> str | None:
    """The name in a head's first field, else its address."""
    line = next((line for line in head.split("\n") if re.match(rf"{_EDGE}{_FROM}\*? ?:", line, re.I)), "")
    name, address = parseaddr(line.partition(":")[2].strip(" *\t"))
    return name or address.rpartition("@")[2] or None


def _aside(pieces: Sequence[Piece], why: str) -> list[Piece]:
    return [replace(piece, label=Label.OTHER, why=why) for piece in pieces]


def _quoted(piece: Piece) -> Piece:
    """What an earlier mail said is no copy of this one."""
    if all(line.startswith(">") for line in piece.text.split("\n")) or _QUOTING.fullmatch(piece.text):
        return replace(piece, label=Label.OTHER, why="quoted from an earlier mail")
    return piece
