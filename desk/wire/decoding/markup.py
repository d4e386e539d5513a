"""XML and HTML to one tree of elements with local names in lower case, whatever state the file is in.

A wire file that breaks off or breaks a rule still yields what stands before the fault, and the words that stand behind
it; the trouble names line and column. Document types are blanked out and no entity that a file declares is expanded, so
that nothing is fetched and nothing can blow up. Caps on depth and number flatten the tree and lose no text.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from desk.trouble import Trouble
from desk.wire.clean import clean, name_dangers
from desk.wire.decoding import charset

MAX_DEPTH = 200
"""Elements inside each other; the deepest real wire file has 17."""
MAX_ELEMENTS = 100_000
"""Elements of one file; the largest real wire file has under 1,000. Beyond it tags are left out, their text stays."""

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")  # <?xml encoding="utf-8"?>
_PROLOGUE = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
# What may hold an ampersand as it stands (CDATA, comments), or a reference: &nbsp; &#233; &eacute &
_REFERENCE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(#?\w{0,40};)?", re.DOTALL)
_OWN = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))  # the five that XML has without a document type
_ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,10000}>")


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its tree, what was wrong, and the words behind a fault that stopped the parser."""

    root: ET.Element
    troubles: tuple[Trouble, ...] = ()
    rest: str = ""


@dataclass(slots=True)
class _Tree:
    """A parser's target: builds the tree, keeps what is built when the parser stops, flattens what is too deep."""

    root: ET.Element | None = None
    open: list[ET.Element] = field(default_factory=list)
    flat: int = 0
    """How many elements are open that got no place in the tree."""
    count: int = 0
    place: int = 0
    """The element, counted from 1, from which on the tree is flat."""
    pending: list[str] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.flat or len(self.open) >= MAX_DEPTH or self.count > MAX_ELEMENTS:
            self.flat += 1
            self.place = self.place or self.count
            self.pending.append(" ")
            return
        self._flush()
        element = ET.Element(_local(tag), {_local(name): value for name, value in attributes.items()})
        if self.open:
            self.open[-1].append(element)
        elif self.root is None:
            self.root = element
        self.open.append(element)

    def end(self, tag: str) -> None:
        if self.flat:
            self.flat -= 1
            self.pending.append(" ")
            return
        self._flush()
        self.open.pop()

    def data(self, text: str) -> None:
        self.pending.append(text)

    def close(self) -> ET.Element:
        """The tree so far."""
        self._flush()
        return ET.Element("empty") if self.root is None else self.root

    def _flush(self) -> None:
        text = "".join(self.pending)
        self.pending.clear()
        if not text or not self.open:
            return
        parent = self.open[-1]
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + text
        else:
            parent.text = (parent.text or "") + text


def read_xml(data: bytes) -> Document:
    """The tree of an XML file, as far as it goes; never raises."""
    declared = _DECLARED.search(data[:500])
    decoded = charset.decode(data, declared.group(1).decode("ascii") if declared else None)
    document = parse_xml(decoded.text)
    return Document(document.root, (*decoded.troubles, *document.troubles), document.rest)


def parse_xml(text: str) -> Document:
    """The tree of XML in characters; a declaration's charset is past and is ignored. Never raises."""
    shown = tuple(Trouble(trouble.message) for trouble in name_dangers(text))
    source = _REFERENCE.sub(_reference, clean(_DOCTYPE.sub(_blank, _PROLOGUE.sub(_blank, text, count=1), count=1)))
    tree, rest = _Tree(), ""
    parser = ET.XMLParser(target=tree)
    fault: tuple[Trouble, ...] = ()
    try:
        parser.feed(source)
        parser.close()
    except ET.ParseError as error:
        line, column = error.position
        fault = (Trouble(f"XML broken at line {line}, column {column + 1}: {_meaning(error)}"),)
        rest = _words_behind(source, line, column)
    return Document(tree.close(), (*shown, *_entities(text), *fault, *_flattening(tree)), rest)


def parse_html(text: str) -> ET.Element:
    """The tree of HTML, a page or a fragment, as a browser would mend it; never raises.

    By libxml2: `html.parser` needs 96 seconds for 120 kB of "<a ", libxml2 0.02 for 2 MB.
    """
    from lxml import etree  # type: ignore[import-untyped]

    tree = _Tree()
    parser = etree.HTMLParser(target=tree, no_network=True)
    try:
        parser.feed(clean(text))
        parser.close()
    except (etree.LxmlError, IndexError):  # nothing but blanks or comments, or end tags alone
        return tree.close()
    return tree.close()


def _entities(text: str) -> tuple[Trouble, ...]:
    """Where a document type declares entities."""
    found = _DOCTYPE.search(text)
    declared = _ENTITY.search(found.group()) if found else None
    if found is None or declared is None:
        return ()
    line = text.count("\n", 0, found.start() + declared.start()) + 1
    return (Trouble(f"the document type declares entities at line {line}: none is expanded"),)


def _local(name: str) -> str:
    return name.rpartition("}")[2].lower()


def _blank(match: re.Match[str]) -> str:
    """Nothing but the line ends, so that a fault's line is the file's own."""
    return "\n" * match.group().count("\n")


def _reference(match: re.Match[str]) -> str:
    name = match.group(1)
    if match.group().startswith("<") or name in _OWN:
        return match.group()
    if name is None:
        return "&amp;"
    meant = clean(html.unescape(f"&{name}")) or "\ufffd"  # a reference to a character that XML forbids
    return "&amp;" + name if meant.startswith("&") else html.escape(meant, quote=True)


def _meaning(error: ET.ParseError) -> str:
    reason = str(error).partition(":")[0]
    return (
        "the file breaks off" if reason in ("no element found", "unclosed token", "unclosed CDATA section") else reason
    )


def _words_behind(source: str, line: int, column: int) -> str:
    """The visible words behind a fault: tags left out, so that no sentence is lost for a broken bracket."""
    lines = source.split("\n")
    behind = "\n".join((lines[line - 1][column:], *lines[line:])) if line <= len(lines) else ""
    behind = re.sub(r"^[^<>]{0,200}>", "", behind)  # the tail of the tag at fault
    return html.unescape(_TAG.sub(" ", behind)).strip()


def _flattening(tree: _Tree) -> tuple[Trouble, ...]:
    if not tree.place:
        return ()
    caps = f"deeper than {MAX_DEPTH} or more than {MAX_ELEMENTS:,} elements"
    return (Trouble(f"{caps}: read flat from element {tree.place:,} on"),)
