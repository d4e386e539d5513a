"""Make control characters harmless and visible, one mark for one character, so that offsets stay.

Wire copy is untrusted: an escape sequence in it would drive the editor's terminal, a bidi override would show a text
that the bytes do not hold. `clean` runs on everything that comes in and again on everything that goes out to a
terminal; cleaning twice is cleaning once, and the length never changes.
"""

from __future__ import annotations

import re
from collections import Counter

from desk.spans import Span
from desk.trouble import Trouble

_OTHER_MARK = "\u2426"  # the sign for a substituted character: there is no picture of its own for it
_DANGEROUS = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f"  # C0 without tab, line feed and carriage return; DEL
    "\x80-\x9f"  # C1: one byte there does what ESC [ does
    "\u00ad"  # soft hyphen: shown, since it parts words that look whole
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi marks, embeddings, overrides, isolates
    "\u180e\u200b-\u200d\u2060-\u2064\ufeff"  # zero width
    "\u2028\u2029"  # line and paragraph separators
    "\ufff9-\ufffb"  # interlinear annotation
    "\ud800-\udfff"  # half a surrogate pair: no encoder takes it
    "\U000e0000-\U000e007f"  # tag characters
    "]"
    r"|(?<!\r)\r++(?!\n)"  # carriage returns that end no line would overwrite it
)
_OWN_MARKS = {
    "\x7f": "\u2421",
    "\u00ad": "\u2027",
    "\u2028": "\u2424",
    "\u2029": "\u2424",
}


def clean(text: str) -> str:
    """`text` with every dangerous character replaced by one visible mark; tab, line ends and no-break space stay."""
    return _DANGEROUS.sub(_mark, text)


def name_dangers(text: str) -> tuple[Trouble, ...]:
    """One trouble that counts and names what `clean` replaces in `text`, with the place of the first; else none."""
    first = next((m for m in _DANGEROUS.finditer(text) if m.group()[0] != "\r"), None)
    if first is None:
        return ()
    found = Counter(m.group() for m in _DANGEROUS.finditer(text) if m.group()[0] != "\r")
    names = ", ".join(f"U+{ord(char):04X}" for char in sorted(found))
    total = found.total()
    count = "1 control character" if total == 1 else f"{total} control characters"
    return (Trouble(f"{count} shown as marks: {names}", Span(first.start(), first.end())),)


def _mark(match: re.Match[str]) -> str:
    char = match.group()
    if char[0] == "\r":
        return "\n" * len(char)  # the line end of old Macintosh files
    if char in _OWN_MARKS:
        return _OWN_MARKS[char]
    if char < " ":
        return chr(0x2400 + ord(char))  # the control pictures: ESC is ␛
    return "\ufffd" if "\ud800" <= char <= "\udfff" else _OTHER_MARK
