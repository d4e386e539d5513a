"""Read every file of a folder cut and mislabelled, and what is made to break readers; nothing may raise, hang or swell.

    python tests/gates/hostile.py FOLDER...

Each file (those that end in .gz unpacked) is read and laid out whole, cut at 20 points, and with each charset that it
declares swapped for others; then come the monsters: megabytes of one character, bombs, depth, bytes that are no text.
No read may raise, or take more than 2 s of one core; the process may not take more than 300 MB; a cut file of XML or
JSON must say where it breaks off, once so much of it is left that its format is known; and what a monster cost must be
told with its place. Exit status: 0 all held, 1 something did not, 2 there is nothing to read.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import resource
import sys
import traceback
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from time import process_time

from desk.body import lay_out
from desk.wire import read
from desk.wire.item import Item

SECONDS = 2.0
MEGABYTES = 300
CUTS = 20
CHARSETS = (b"utf-8", b"iso-8859-1", b"utf-16", b"shift_jis", b"no-such-charset")
MEGABYTE = 1_000_000
DEEP = 10_000

PIECES = (
    b"<", b"<p>", b"<b>", b"</p>", b"&", b"&amp;", b"[", b'{"a":', b"(", b'"', "“".encode(), b" ", b"\n", b"\t", b"A ",
    b"A. ", b"By A ", b"^A<\n", b"\x01", b"\x00", b"\xff", b"1,", b"=?", b"-", b"> ", b"<!--", b"<![CDATA[",
    b"PK\x03\x04word/",
)  # fmt: skip
FRAMES = (
    b"<html><p>",
    b'<?xml version="1.0"?><nitf><body><body.content><p>',
    b'{"uri": "x", "body_html": "',
    b"Subject: x\nMessage-ID: <a@b>\n\n",
    b"\x01\x02^BC-Fire<\n",
    b"ZCZC\n",
)

TOLD = (
    "5 MB of b'<'", "5 MB of b'<p>'", "an entity bomb", "an external entity", f"{DEEP} deep in <nitf>",
    f"{DEEP} deep in <table><tr><td>", "NULs in a story", "a lone surrogate in JSON", "a lone surrogate in bytes",
)  # fmt: skip
"""The monsters of which something is not read, or not read as it was sent."""

_DECLARED = re.compile(rb"(?i)(?:encoding\s*=\s*[\"']|charset\s*=\s*[\"']?)([\w.:-]{2,40})")
# "line 3, column 7", "at byte 12", "up to character 20007", "only the first 2,000,000 were read", "element 201"
_PLACE = re.compile(r"(?:line|column|byte|character|element|first) [\d,]+")
_STRUCTURED = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml|[{\[])")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that did not hold."""

    name: str
    what: str


def variants(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """A file whole, cut, and under other charsets."""
    yield name, data
    for step in range(1, CUTS + 1):
        yield f"{name} cut at {step}/{CUTS + 1}", data[: len(data) * step // (CUTS + 1)]
    for charset in CHARSETS if _DECLARED.search(data[:4096]) else ():
        swapped = _DECLARED.sub(lambda found, to=charset: found[0].replace(found[1], to), data)  # type: ignore[misc]
        yield f"{name} called {charset.decode()}", swapped


def monsters() -> Iterator[tuple[str, bytes]]:
    """What is made to break readers."""
    for piece in PIECES:
        yield f"5 MB of {piece!r}", piece * (5 * MEGABYTE // len(piece))
        for frame in FRAMES:
            yield f"1 MB of {piece!r} after {frame!r}", frame + piece * (MEGABYTE // len(piece))
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    yield "an entity bomb", f'<!DOCTYPE nitf [<!ENTITY e0 "fire">{levels}]><nitf><p>&e9;</p></nitf>'.encode()
    yield "an external entity", b'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><p>&x;</p></nitf>'
    for opening, closing in (("<nitf>", "</nitf>"), ("<div>", "</div>"), ("<table><tr><td>", "</table>"), ("[", "]")):
        yield f"{DEEP} deep in {opening}", (opening * DEEP + "fire" + closing * DEEP).encode()
    yield "JSON deep in objects", ('{"uri": ' * DEEP + "1" + "}" * DEEP).encode()
    yield "nothing", b""
    yield "NULs in a story", b"A fire\x00 broke out.\x00\n" * 1000
    yield "a lone surrogate in JSON", b'{"uri": "x", "headline": "fire \\ud800", "body_text": "\\udfff."}'
    yield "a lone surrogate in bytes", b"A fire \xed\xa0\x80 broke out."
    yield "a zip bomb", _packed(b"<w:p/>" * (40 * MEGABYTE // 6))
    yield (
        "parts in parts of mail",
        b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\nMessage-ID: x\nMIME-Version: 1.0\n\n--b%d\n" % (n, n)
            for n in range(2000)
        ),
    )


def check(name: str, data: bytes) -> Iterator[Fault]:
    """What did not hold for one file."""
    started = process_time()
    try:
        items = read(data, name)
        for item in items:
            json.dumps(lay_out(item).item.text).encode()
    except Exception:  # the gate is there to find whatever is raised
        yield Fault(name, "raised\n" + traceback.format_exc(limit=-3))
        return
    took = process_time() - started
    if took > SECONDS:
        yield Fault(name, f"took {took:.1f} s")
    cut = " cut at " in name and _STRUCTURED.match(data) and items[0].format not in ("text", "html")
    if (cut or name in TOLD) and not any(map(_places, items)):
        yield Fault(name, f"does not say where it is at fault: {[t.message for item in items for t in item.troubles]}")


def _places(item: Item) -> bool:
    return any(trouble.span or _PLACE.search(trouble.message) for trouble in item.troubles)


def _packed(document: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
    return packed.getvalue()


def _files(folders: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        for path in sorted(path for path in Path(folder).rglob("*") if path.is_file()):
            data = path.read_bytes()
            yield str(path), gzip.decompress(data) if path.suffix == ".gz" else data


def main(folders: list[str]) -> int:
    """Read everything, print what did not hold."""
    faults: list[Fault] = []
    count, slowest = 0, 0.0
    files = (each for name, data in _files(folders) for each in variants(name, data))
    first = next(files, None)
    if first is None:
        print("hostile: no files in the folders given", file=sys.stderr)
        return 2
    for each in chain([first], files, monsters()):
        started = process_time()
        faults += check(*each)
        slowest = max(slowest, process_time() - started)
        count += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if peak > MEGABYTES:
        faults.append(Fault("the whole run", f"took {peak} MB"))
    for fault in faults:
        print(f"FAIL {fault.name}: {fault.what}")
    print(f"{count} files read, {len(faults)} faults, the slowest in {slowest:.2f} s, peak {peak} MB")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
