"""The summary out: its lines, to a file, to the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desk.rulings import Verb
from desk.store import write_export
from desk.trouble import DeskError
from desk.tui.acts import UNDO
from desk.tui.asking import whole
from desk.tui.asking.panels import Asking, Choosing, Option
from desk.tui.context import Context
from desk.wire.clean import clean

if TYPE_CHECKING:
    from desk.summary import Line, Summary, Unresolved
    from desk.tui.screens.main import Main


FORMATS = (
    Option("brief", "the lines as bullets, a footnote each"),
    Option("story", "the lines as running text, attributed"),
    Option("notes", "the lines with tags, notes and everything unresolved"),
)
"""What the summary can be filed as; the editor's own choice is offered first."""


def edit_line(desk: Main) -> None:
    """Write the line under the cursor anew; on the headline, the headline."""
    line = desk.view.line()
    if line is None:
        headline(desk)
        return

    def answered(text: str) -> None:
        _rewrite(desk, line, text)

    desk.ask(Asking("Edit the line; empty takes your wording away", answered, line.text))


def edit_line_outside(desk: Main) -> None:
    """The same in $EDITOR."""
    from desk.tui.asking.outside import edit_sentence

    line = desk.view.line()
    if line is None:
        raise DeskError("There is no line under the cursor", "{headline} changes the headline.")
    text = edit_sentence(desk.app, line.text, desk.settings.editor)
    if text is None or text == line.text:
        raise DeskError("The line was left as it was")
    _rewrite(desk, line, text)


def edit_whole_outside(desk: Main) -> None:
    """The whole summary in $EDITOR: words, order, headline, what is left out."""
    from desk.tui.asking.outside import edit_in_program

    summary = _summary(desk)
    if not summary.lines:
        raise DeskError("There is nothing to edit yet", "{accept} accepts a point.")
    before = whole.written(summary)
    after = edit_in_program(desk.app, before, desk.settings.editor, "summary.md")
    if after is None or after == before or not after.strip():
        raise DeskError("The summary was left as it was")
    try:
        edited = whole.understood(after, len(summary.lines))
    except DeskError as error:
        raise DeskError(error.message, f"{error.hint} What you wrote is in {kept(desk, after)}") from None
    done = _take_over(desk, summary, edited)
    desk.changed(None)
    desk.say(f"the summary: {', '.join(done) or 'as it was'}", "{undo} undoes them one by one" if done else "")


def _take_over(desk: Main, summary: Summary, edited: whole.Edited) -> list[str]:
    """Decide what it takes to have the summary as it was edited; what was done, in words."""
    lines = dict(enumerate(summary.lines, start=1))
    there = dict(edited.lines)
    if renamed := edited.headline != summary.headline:
        desk.session.decide(Verb.HEADLINE, text=edited.headline)
    rewritten = [number for number, text in edited.lines if text != " ".join(lines[number].text.split())]
    for number in rewritten:
        desk.session.decide(Verb.REWRITE, lines[number].points, text=there[number])
    moved = whole.moves([number for number, _ in edited.lines])
    gone = [line for number, line in lines.items() if number not in there]
    for line in gone:
        desk.session.decide(Verb.REJECT, line.points)
    order = [number for number, _ in edited.lines]
    for number, place in moved:
        before = lines[order[place - 1]].points[:1] if place else ()
        desk.session.decide(Verb.MOVE, (lines[number].points[0], *before), place=place)
    counts = ((len(rewritten), "rewritten"), (len(moved), "moved"), (len(gone), "left out"))
    return [*(["headline changed"] if renamed else []), *(f"{count} {word}" for count, word in counts if count)]


def kept(desk: Main, text: str) -> Path:
    """A text that could not be used, in a file beside the desk's own, so that it is not lost; the file's path."""
    path = desk.session.store.path.with_suffix(".unused.md")
    path.write_text(text, encoding="utf-8")
    return path


def copy_summary(desk: Main) -> None:
    """The summary as Markdown to the clipboard, as a draft where something is unresolved."""
    from desk.summary import markdown

    summary = _summary(desk)
    if not summary.lines:
        raise DeskError("There is nothing to copy yet", "{accept} accepts a point.")
    draft = any(each.blocks for each in summary.unresolved)
    to_clipboard(desk, markdown(summary, desk.settings.export_format, draft))
    desk.say(f"copied the summary{' as a draft' if draft else ''}: {_lines(len(summary.lines))}")


def copy_line(desk: Main) -> None:
    """The line under the cursor to the clipboard, with who reported it; the headline on the headline."""
    line = desk.view.line()
    text = _summary(desk).headline if line is None else " ".join(filter(None, (line.text, _reported(line))))
    to_clipboard(desk, text)
    desk.say("copied the headline" if line is None else "copied the line")


def _reported(line: Line) -> str:
    return f"({line.attribution})" if line.attribution else ""


def _lines(count: int) -> str:
    return f"{count} line{'' if count == 1 else 's'}"


def to_clipboard(desk: Main, text: str) -> None:
    """Put a text on the clipboard of the terminal (OSC 52), cleaned as everything that leaves for it."""
    desk.app.copy_to_clipboard(clean(text))


def headline(desk: Main) -> None:
    """Write the headline."""
    summary = _summary(desk)

    def answered(text: str) -> None:
        desk.session.decide(Verb.HEADLINE, text=text)
        desk.changed(None)
        desk.say("changed the headline" if text else "took the headline back to the copy's own", UNDO)

    desk.ask(Asking("Headline", answered, summary.headline))


def line_down(desk: Main) -> None:
    """Move the line one place down."""
    _move_line(desk, 1)


def line_up(desk: Main) -> None:
    """Move the line one place up."""
    _move_line(desk, -1)


def export(desk: Main) -> None:
    """Choose a format and write the summary to the export folder; where something blocks, name it and lead there."""
    summary = _summary(desk)
    if not summary.lines:
        raise DeskError("There is nothing to file yet", "{accept} accepts a point.")
    formats = sorted(FORMATS, key=lambda form: form.label != desk.settings.export_format)
    blocking = [each for each in summary.unresolved if each.blocks]
    if not blocking:
        desk.ask(Choosing(f"File {summary.slug}", formats, lambda number: _file(desk, summary, formats[number])))
        return
    drafts = [Option(f"{each.label}, as a draft", f"{each.text}; what is open is marked so") for each in formats]
    first = Option("settle the first", "go to the point")

    def chosen(number: int) -> None:
        if number:
            _file(desk, summary, formats[number - 1], draft=True)
        else:
            _settle(desk, blocking[0])

    reasons = [f"{each.reason}: {each.text}" for each in blocking]
    desk.ask(Choosing("This can't be filed as it stands", [first, *drafts], chosen, reasons=reasons))


def _file(desk: Main, summary: Summary, form: Option, *, draft: bool = False) -> None:
    from desk.summary import file_name, markdown

    path = write(desk, markdown(summary, form.label, draft), file_name(summary))
    desk.session.decide(Verb.EXPORT, text=path)
    desk.say(f"filed {_lines(len(summary.lines))}{' as a draft' if draft else ''} to {path}")


def write(desk: Main, text: str, name: str) -> str:
    """Write a summary to the export folder; its path. Raises DeskError where that can't be written to."""
    return str(write_export(desk.settings.export_to, name, text))


def _settle(desk: Main, entry: Unresolved) -> None:
    """Go to the point that stands in the way. Raises DeskError where it is a source that may not be used."""
    work = desk.session.at_work()
    if entry.point is None:
        raise DeskError(entry.text, "Reject what rests on it, or file a draft.")
    if not work.at(entry.point):
        work.limit("")
        work.at(entry.point)
    desk.show(Context.POINTS)


def _summary(desk: Main) -> Summary:
    """The summary as it stands. Raises DeskError until the sources are compared."""
    summary = desk.session.summary()
    if summary is None:
        raise DeskError("The sources are still being read")
    return summary


def _rewrite(desk: Main, line: Line, text: str) -> None:
    desk.session.decide(Verb.REWRITE, line.points, text=text)
    desk.changed(None)
    desk.say("edited the line" if text else "took the line back to its own wording", UNDO)


def _move_line(desk: Main, by: int) -> None:
    line = desk.view.line()
    summary = _summary(desk)
    if line is None:
        raise DeskError("There is no line under the cursor to move")
    place = next(number for number, each in enumerate(summary.lines) if each.id == line.id) + by
    if not 0 <= place < len(summary.lines):
        raise DeskError("The line is there already", "")
    after = summary.lines[place if by > 0 else place - 1].points if place else ()
    desk.session.decide(Verb.MOVE, (line.points[0], *after[:1]), place=place)
    desk.changed(None)
    desk.say("moved the line", UNDO)
