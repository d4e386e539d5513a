"""A summary to Markdown that can be published: front matter, headline, attributed text, sources, what is unresolved.

The text is CommonMark without extensions and without HTML. A passage is cited as "[1]", which every reader, GitHub and
plain text included, shows as it stands; the number is that of the passage in the numbered list "Sources". (Footnotes as
`[^1]` are not CommonMark, and links need anchors, which CommonMark can't make without HTML.)
Everything that comes from copy or from an editor goes through `escape.plain` or `escape.quoted`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desk.body import split
from desk.compare.points.series import block
from desk.rulings.clock import as_of, stamp
from desk.rulings.outlets import listed
from desk.rulings.punctuation import followed, unstopped
from desk.summary.escape import plain, quoted
from desk.summary.moving import cited
from desk.summary.summary import Figure, Filed, Line, Reference, Summary, Unresolved
from desk.trouble import DeskError

FORMATS = ("brief", "story", "notes")

LONGEST = 12
"""Blocks of the longest bar. Bars begin their rows and are of one character, so that they compare in any font."""

Numbers = Mapping[Reference, int]
"""The number of each cited passage, from 1."""


def markdown(summary: Summary, format: str = "brief", draft: bool = False) -> str:  # noqa: A002 (the option's name)
    """The summary as Markdown, ending with a line end.

    Formats: `brief` (bullets), `story` (paragraphs), `notes` (each line with verdict, tags and notes). Raises DeskError
    for another format, and, unless `draft`, where something blocks: an open conflict, a held point, words that were
    rejected, a line whose point a new version reopened, a source that may not be used. A draft marks every line that is
    touched as open.
    """
    if format not in FORMATS:
        raise DeskError(f"there is no format {format!r}", f"The formats are {', '.join(FORMATS)}.")
    blocking = tuple(entry for entry in summary.unresolved if entry.blocks)
    if blocking and not draft:
        raise DeskError(_refusal(blocking), "Rule on what is named, or file a draft, which marks it as open (--draft).")
    numbers = _numbers(summary.lines, cited if format in PLOTTED else lambda line: line.references)
    parts = [_front_matter(summary, format, draft), f"# {plain(summary.headline)}"]
    if draft:
        parts.append(f"**DRAFT, not for publication: {_count(blocking)} to settle.**")
    parts.append(RENDER[format](summary.lines, numbers))
    parts.extend(_ending(summary, numbers))
    return "\n\n".join(part for part in parts if part) + "\n"


def _refusal(blocking: Sequence[Unresolved]) -> str:
    """What can't be filed, and why: one line for each reason."""
    named = "\n".join(f"- {entry.reason}: {entry.text}" for entry in blocking)
    return f"the summary can't be filed as it stands; {_count(blocking)} to settle:\n{named}"


def _numbers(lines: Sequence[Line], shown: Callable[[Line], Iterable[Reference]]) -> Numbers:
    """The passages in the order in which the text comes to them; `shown` gives those of a line."""
    found = dict.fromkeys(reference for line in lines for reference in shown(line))
    return {reference: number for number, reference in enumerate(found, start=1)}


def _front_matter(summary: Summary, form: str, draft: bool) -> str:
    tags = dict.fromkeys(tag for line in summary.lines for tag in line.tags)
    rows = [
        f"slug: {quoted(summary.slug)}",
        f"headline: {quoted(summary.headline)}",
        f"status: {'draft' if draft else 'final'}",
        f"format: {form}",
        f"rulings: {summary.rulings}",
        f"points: {summary.total}",
        f"tags: [{', '.join(quoted(tag) for tag in tags)}]",
        "sources:" if summary.sources else "sources: []",
        *(row for source in summary.sources for row in _source_rows(source)),
    ]
    return "\n".join(("---", *rows, "---"))


def _source_rows(source: Filed) -> Iterator[str]:
    yield f"  - name: {quoted(source.source)}"
    yield f"    file: {quoted(_base(source.path))}"
    for name, value in (("headline", source.headline), ("version", source.version), ("filed", source.filed)):
        if value:
            yield f"    {name}: {quoted(value)}"


def _brief(lines: Sequence[Line], numbers: Numbers) -> str:
    return "\n".join(row for line in lines for row in _brief_rows(line, numbers))


def _story(lines: Sequence[Line], numbers: Numbers) -> str:
    return "\n\n".join(f"{_open(line)}{_told(line)} {_cites(line, numbers)}" for line in lines)


def _notes(lines: Sequence[Line], numbers: Numbers) -> str:
    return "\n".join(row for line in lines for row in _note_rows(line, numbers))


RENDER: Mapping[str, Callable[[Sequence[Line], Numbers], str]] = {"brief": _brief, "story": _story, "notes": _notes}


PLOTTED = frozenset({"brief", "notes"})
"""The formats for the desk, which picture what figures were before; running text has them as they stand."""


def _brief_rows(line: Line, numbers: Numbers) -> Iterator[str]:
    yield f"- {_open(line)}{_bracketed(line)} {_cites(line, numbers)}"
    for values in line.moved:
        yield f"  - So far: {_plot(values, numbers)}"


def _note_rows(line: Line, numbers: Numbers) -> Iterator[str]:
    yield f"- {_open(line)}{_bracketed(line)} {_cites(line, numbers)}"
    for ground in line.grounds:
        yield f"  - {plain(ground)}"
    for values in line.moved:
        yield "  - So far:"
        yield from (f"    - {_bar(figure, values, numbers)}" for figure in values)
    if line.tags:
        yield f"  - Tags: {plain(', '.join(line.tags))}"
    if line.note:
        yield f"  - Note: {plain(line.note)}"
    for doubt in line.open:
        yield f"  - Open: {plain(doubt)}"


def _plot(values: Sequence[Figure], numbers: Numbers) -> str:
    """In one row: "“six people” ▅, “nine people” █ (Reuters) [3, 1]"."""
    told = ", ".join(f"{_quoted(figure.words)} {block(figure.level)}" for figure in values)
    outlets = listed(figure.reference.source for figure in values)
    cites = ", ".join(str(numbers[figure.reference]) for figure in values)
    return f"{plain(f'{told} ({outlets})')} [{cites}]"


def _bar(figure: Figure, values: Sequence[Figure], numbers: Numbers) -> str:
    """In a row of its own: "████████ “six people” (Reuters, 1st Writethru, 9 a.m. on May 12) [3]"."""
    by = figure.reference
    times = [each.reference.filed or "" for each in values]
    known = [by.source, _version(by.version) if by.version else "", as_of(by.filed, times) if by.filed else ""]
    told = f"{_quoted(figure.words)} ({', '.join(filter(None, known))})"
    return f"{block(1) * max(round(figure.level * LONGEST), 1)} {plain(told)} [{numbers[by]}]"


def _quoted(words: str) -> str:
    return f"“{_inner(words)}”"


def _open(line: Line) -> str:
    """The mark of a line that may not stand; only a draft has such lines."""
    reasons = dict.fromkeys(doubt.partition(":")[0] for doubt in line.open)
    return f"**OPEN ({', '.join(reasons)}):** " if reasons else ""


def _bracketed(line: Line) -> str:
    """ "Sentence. (Reuters)"."""
    return plain(line.text) + (f" ({plain(line.attribution)})" if line.attribution else "")


def _told(line: Line) -> str:
    """ "Sentence, Reuters reported."; in brackets where the sentence is a question, an outcry or more than one.

    One that says who says so stands by itself: its outlet is with its passage, under Sources.
    """
    if line.voiced or not line.attribution:
        return plain(line.text)
    said = unstopped(line.text)
    if said[-1:] in "?!…" or len(split(line.text)) > 1:
        return _bracketed(line)
    return plain(followed(said, f"{line.attribution} reported")) + "."


def _cites(line: Line, numbers: Numbers) -> str:
    return f"[{', '.join(str(number) for number in sorted(numbers[reference] for reference in line.references))}]"


def _ending(summary: Summary, numbers: Numbers) -> Iterator[str]:
    """Tags, what is unresolved, what the senders took back, the passages."""
    tags = dict.fromkeys(tag for line in summary.lines for tag in line.tags)
    if tags:
        yield f"Tags: {plain(', '.join(tags))}"
    if summary.unresolved:
        yield _section("Unresolved", (f"- {entry.reason}: {plain(entry.text)}" for entry in summary.unresolved))
    if summary.corrections:
        yield _section("Corrections and kills", (f"- {plain(text)}" for text in summary.corrections))
    if numbers:
        yield _section("Sources", (f"{number}. {_passage(reference)}" for reference, number in numbers.items()))


def _section(title: str, rows: Iterator[str]) -> str:
    return f"## {title}\n\n" + "\n".join(rows)


def _passage(reference: Reference) -> str:
    """ "The Canadian Press, version 2, filed May 12, 2026, 11:48 a.m. UTC: “The quote.” (a.txt, characters 12–40)"."""
    known = [reference.source]
    known += [_version(reference.version)] if reference.version else []
    known += [f"filed {stamp(reference.filed)}"] if reference.filed else []
    where = f"{_base(reference.path)}, characters {reference.span.start}–{reference.span.end}"
    return plain(f"{', '.join(known)}: {_quoted(reference.quote.strip())} ({where})")


def _inner(quote: str) -> str:
    """The passage as it goes between marks of ours: its own single, one that stands alone or around it all left out."""
    if quote[:1] + quote[-1:] in {"“”", '""'} and not set(quote[1:-1]) & set('“”"'):
        return quote[1:-1]
    kept = list(quote)
    opened: list[int] = []
    for at, mark in enumerate(quote):
        if mark == "“" or (mark == '"' and not opened):
            opened.append(at)
        elif mark in '”"' and opened:
            kept[opened.pop()], kept[at] = "‘", "’"
        elif mark == "”":
            kept[at] = ""
    for at in opened:
        kept[at] = ""
    return "".join(kept)


def _version(version: str) -> str:
    """A number needs a noun; the sender's own words ("2nd Writethru") don't."""
    return f"version {version}" if version.isdigit() else version


def _base(path: str) -> str:
    """The file's name: a published text doesn't tell where on somebody's disk it lay."""
    return path.rstrip("/").rpartition("/")[2] or path


def _count(blocking: Sequence[Unresolved]) -> str:
    return {0: "nothing", 1: "1 thing"}.get(len(blocking), f"{len(blocking)} things")
