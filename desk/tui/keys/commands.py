"""The one table of commands. Keys, footer, help and palette are drawn from it; nothing else knows a key.

A key is written as it is typed ("a", "G", "?", "space", "ctrl+z"); "g-g" is g, then g. A command's first key is the one
that the footer shows. An editor may give a command other keys: what the app does with them, `keymap` knows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.tui.acts import deciding, filing, marking, moving, recalling, sorting, taking, viewing
from desk.tui.context import Context

if TYPE_CHECKING:
    from desk.tui.screens.main import Main

    Act = Callable[[Main], None]


@dataclass(frozen=True, slots=True)
class Command:
    """Something an editor can do."""

    id: str
    keys: tuple[str, ...]
    name: str
    """A word or two, for the footer."""
    help: str
    """One sentence."""
    contexts: frozenset[Context]
    acts_on: str
    """What it is done to, in words; empty where that goes without saying."""
    run: Act

    @property
    def counted(self) -> bool:
        """Whether a number typed before it says how often."""
        return self.id in COUNTED

    @property
    def numbered(self) -> bool:
        """Whether each of its keys stands for a number, the first for 1."""
        return self.id in NUMBERED

    @property
    def where(self) -> str:
        """The screens on which its keys work, in words."""
        if self.contexts >= EVERYWHERE:
            return "everywhere"
        return ", ".join(context for context in Context if context in self.contexts)


COUNTED = frozenset(
    "down up page-down page-up half-down half-up first last next previous next-story previous-story".split()
) | {"left", "right", "mark"}
NUMBERED = frozenset({"take", "choose-number"})

Line = tuple[str, str, str, str, "Act"]
"""Id, keys parted by spaces, name, help, function."""


def _section(contexts: frozenset[Context], acts_on: str, *lines: Line) -> tuple[Command, ...]:
    return tuple(
        Command(key, tuple(keys.split()), name, sentence, contexts, acts_on, run)
        for key, keys, name, sentence, run in lines
    )


STORY = frozenset({Context.POINTS, Context.COMPARE, Context.SOURCE, Context.SUMMARY})
TRIAGE = frozenset({Context.TRIAGE})
BARE = TRIAGE | {Context.EMPTY}
RECALL = frozenset({Context.HISTORY})
TIMELINE = frozenset({Context.VERSIONS})
VIEWS = STORY | BARE | RECALL | TIMELINE
FINDING = frozenset({Context.HELP, Context.SEARCH})
LISTS = VIEWS | FINDING | {Context.CHOOSING}
SUMMARY = frozenset({Context.SUMMARY})
TEXTS = STORY - SUMMARY
LISTED = TEXTS | {Context.TRIAGE}
EVERYWHERE = STORY | TRIAGE

COMMANDS: tuple[Command, ...] = (
    *_section(
        STORY,
        "the marked points, or the one under the cursor",
        ("accept", "a", "accept", "Accept all that the point says", deciding.accept),
        ("take", "1 2 3 4 5 6 7 8 9", "take", "Accept the wording of the source with that number", deciding.take),
        ("merge", "m", "merge", "Choose a drafted sentence; marked points become one line", deciding.merge),
        ("reject", "x", "reject", "Leave the point out of the summary", deciding.reject),
        ("hold", "d", "hold", "Put the point off; export names it as held", deciding.hold),
        ("reopen", "r", "reopen", "Make a decided point open again", deciding.reopen),
        ("tag", "t", "tag", "Tag the point, with completion; -name takes a tag away", deciding.tag),
        ("note", "c", "note", "Comment on the point, for the desk", deciding.note),
    ),
    *_section(
        TEXTS,
        "the marked points, or the one under the cursor",
        ("edit", "e", "edit", "Write the sentence yourself, beginning with the draft", deciding.edit),
        ("edit-outside", "E", "$EDITOR", "Write the sentence in $EDITOR", deciding.edit_outside),
        ("copy", "y", "copy", "Copy the sentence to the terminal's clipboard", deciding.copy),
    ),
    *_section(
        TRIAGE,
        "the marked stories, or the one under the cursor",
        ("spike", "x", "spike", "Put the story out of sight; is:spiked shows it", sorting.spike),
        ("hold-story", "d", "hold", "Put the story off, after all others", sorting.hold),
        ("watch-story", "w", "watch", "Keep an eye on the story", sorting.watch),
        ("release", "r", "release", "Spike, hold or watch the story no longer", sorting.release),
        ("tag-story", "t", "tag", "Tag the story; -name takes a tag away", sorting.tag),
        ("split", "-", "take out", "Take an item out of the story, into one of its own", sorting.split),
        ("join", "+", "join", "Make the marked stories one", sorting.join),
        ("file-stories", "s", "file", "Export the summaries of stories that nothing blocks", sorting.file),
    ),
    *_section(
        STORY | TRIAGE | RECALL,
        "the story, in triage all of them",
        ("undo", "u ctrl+z", "undo", "Take the last decision back, without limit, after a restart too", deciding.undo),
        ("redo", "U ctrl+y", "redo", "Restore what undo took back", deciding.redo),
    ),
    *_section(
        LISTED,
        "the points, in triage the stories",
        ("mark", "space", "mark", "Mark and move down; every decision acts on what is marked", marking.mark),
        ("range", "v", "range", "Mark from here to where the cursor goes", marking.extend),
        ("mark-all", "*", "mark all", "Mark everything that the filter shows", marking.mark_all),
        ("filter", "/", "filter", "Show only what has a word, is:conflict, src:cp, kind:number, tag:x", marking.limit),
        ("clear-filter", "\\", "clear", "Show everything again", marking.unlimit),
        ("saved-filters", "F", "saved filters", "Take a saved filter, save this one, or delete one", marking.saved),
    ),
    *_section(
        LISTS,
        "",
        ("down", "j down", "down", "Move down", moving.down),
        ("up", "k up", "up", "Move up", moving.up),
        ("page-down", "pagedown ctrl+f", "page", "A screenful down", moving.page_down),
        ("page-up", "pageup ctrl+b", "page", "A screenful up", moving.page_up),
        ("half-down", "ctrl+d", "half", "Half a screenful down", moving.half_down),
        ("half-up", "ctrl+u", "half", "Half a screenful up", moving.half_up),
        ("first", "g-g home", "first", "To the first; after a number, to the one with that number", moving.first),
        ("last", "G end", "last", "To the last; after a number, to the one with that number", moving.last),
    ),
    *_section(
        frozenset({Context.TRIAGE, Context.POINTS, Context.SUMMARY, Context.VERSIONS}),
        "the pane beside the list",
        ("beside-down", ".", "scroll", "Scroll what is shown of the row under the cursor", moving.beside_down),
        ("beside-up", ",", "scroll back", "Scroll it back up", moving.beside_up),
    ),
    *_section(
        STORY,
        "",
        ("next", "n", "next open", "To the next point that is not decided", moving.next_open),
        ("previous", "N", "previous", "To the undecided point before", moving.previous_open),
    ),
    *_section(
        VIEWS,
        "",
        ("next-story", "]", "next story", "To the next story on the desk", moving.next_story),
        ("previous-story", "[", "previous story", "To the story before", moving.previous_story),
        ("triage", "T", "triage", "All stories on the desk", viewing.triage),
        ("points", "P", "points", "The story's points, by question", viewing.points),
        ("compare", "C", "compare", "The story's sources, sentence by sentence", viewing.compare),
        ("summary", "S", "summary", "The text as it grows", viewing.summary),
        (
            "versions",
            "V",
            "versions",
            "Who filed what when, what changed, what they share",
            viewing.versions,
        ),
        ("next-view", "tab", "next view", "To the next view, on the same point", viewing.forward),
        ("previous-view", "shift+tab", "view before", "To the view before, on the same point", viewing.backward),
        ("search", "f", "find", "Find words in all copy on the desk", viewing.search),
        ("help", "? : ctrl+p", "all keys", "Every command, found by word or by key, and run by Enter", viewing.explain),
    ),
    *_section(
        frozenset(Context),
        "",
        ("quit", "ctrl+q", "quit", "Leave the desk; everything is kept", viewing.leave),
        ("repaint", "ctrl+l", "repaint", "Paint the screen anew, where something else wrote on it", viewing.repaint),
    ),
    *_section(
        frozenset({Context.POINTS, Context.COMPARE, Context.SUMMARY}),
        "the point under the cursor",
        ("source", "o enter", "full source", "The point's characters in each source, whole", viewing.source),
    ),
    *_section(
        STORY | FINDING | RECALL | TIMELINE,
        "",
        ("back", "q escape", "back", "Clear the marks, else back to where you came from", viewing.back),
    ),
    *_section(
        frozenset({Context.COMPARE, Context.SOURCE, Context.VERSIONS}),
        "",
        ("left", "h left", "left", "Sources further to the left", moving.left),
        ("right", "l right", "right", "Sources further to the right", moving.right),
    ),
    *_section(
        frozenset({Context.COMPARE, Context.SUMMARY}),
        "",
        ("form", "|", "other form", "Side by side or unified; rendered or raw Markdown", viewing.other_form),
    ),
    *_section(
        frozenset({Context.COMPARE}),
        "",
        ("differences", "=", "only differences", "Fold the sentences that all sources share", viewing.only_differences),
    ),
    *_section(
        frozenset({Context.SOURCE}),
        "the block under the cursor",
        ("put-back", "p", "put back", "Keep a block that was set aside, and compare anew", taking.put_back),
    ),
    *_section(
        SUMMARY,
        "the line under the cursor",
        ("edit-line", "e", "edit", "Write the line, or the headline, yourself", filing.edit_line),
        ("edit-line-outside", "E", "$EDITOR", "Write the line in $EDITOR", filing.edit_line_outside),
        ("copy-line", "y", "copy", "Copy the line, with who reported it, to the clipboard", filing.copy_line),
        ("line-down", "J", "line down", "Move the line down", filing.line_down),
        ("line-up", "K", "line up", "Move the line up", filing.line_up),
        ("headline", "h", "headline", "Change the headline", filing.headline),
    ),
    *_section(
        STORY,
        "the story",
        ("file", "s", "file", "Export the summary to Markdown", filing.export),
        ("copy-summary", "Y", "copy all", "Copy the summary, as Markdown, to the clipboard", filing.copy_summary),
        ("edit-whole", "ctrl+e", "edit all", "Edit the whole summary in $EDITOR", filing.edit_whole_outside),
    ),
    *_section(
        frozenset({Context.EMPTY}),
        "",
        ("samples", "s", "samples", "Take in the samples that come with the desk", taking.samples),
    ),
    *_section(
        BARE,
        "",
        ("take-in", "i", "take in", "Take in a file or a folder", taking.take_in),
        ("close", "q", "quit", "Leave the desk; everything is kept", viewing.leave),
    ),
    *_section(
        STORY | TRIAGE,
        "all stories on the desk",
        (
            "stop",
            "ctrl+c",
            "stop",
            "Stop comparing many stories that are new to the desk, or go on with it",
            sorting.stop,
        ),
    ),
    *_section(
        TRIAGE,
        "",
        ("open", "enter o", "open", "Open the story under the cursor", viewing.open_story),
        ("unmark", "escape", "clear marks", "Take all marks away", viewing.back),
    ),
    *_section(
        frozenset({Context.HELP}),
        "",
        ("run", "enter", "run", "Run the command under the cursor", viewing.run_found),
    ),
    *_section(
        STORY | TRIAGE,
        "the story, in triage all of them",
        ("history", "H", "history", "Every decision, with what it changed", recalling.show),
    ),
    *_section(
        RECALL,
        "the row under the cursor",
        ("jump", "enter o", "go there", "To the point or the story that was decided on", recalling.jump),
        ("revert", "r", "back to then", "Go back to how things stood after this row", recalling.revert),
    ),
    *_section(
        TIMELINE,
        "the version under the cursor",
        (
            "open-version",
            "enter o",
            "full source",
            "The whole text of the version",
            viewing.open_version,
        ),
    ),
    *_section(
        frozenset({Context.SEARCH}),
        "",
        ("open-hit", "enter", "open", "Open the story at the passage that was found", viewing.open_hit),
    ),
    *_section(
        FINDING,
        "",
        ("erase", "backspace", "erase", "Take back the last character that was typed", viewing.erase),
    ),
    *_section(
        frozenset({Context.CHOOSING}),
        "",
        ("choose", "enter", "choose", "Take the sentence under the cursor", deciding.choose),
        ("choose-number", "1 2 3 4 5 6 7 8 9", "choose", "Take the sentence with that number", deciding.choose_number),
        ("choose-edited", "e", "edit first", "Edit the sentence before it is accepted", deciding.choose_edited),
        ("choose-not-again", "x", "delete", "Forget the saved filter under the cursor", deciding.choose_not_again),
        ("choose-none", "escape q", "leave", "Leave it as it was", deciding.choose_none),
    ),
)

COMPARED = frozenset(
    (
        "accept take merge reject hold reopen tag note edit edit-outside copy mark range mark-all next previous source "
        "put-back edit-line edit-line-outside copy-line line-down line-up headline file copy-summary edit-whole"
    ).split()
)
"""What can't be done on a story before its sources are compared."""

FOOTER = {
    Context.TRIAGE: "open spike hold-story watch-story tag-story file-stories mark undo filter versions take-in split "
    "join",
    Context.EMPTY: "samples take-in close",
    Context.POINTS: "accept take merge edit reject hold beside-down tag undo next mark source file versions filter",
    Context.COMPARE: "accept take merge form differences versions next source reject hold undo right",
    Context.SOURCE: "right put-back back accept take merge next reject undo",
    Context.SUMMARY: "file edit-line line-down line-up headline form source reject undo",
    Context.VERSIONS: "open-version back beside-down right points compare next-story",
    Context.HISTORY: "jump revert undo redo back",
    Context.SEARCH: "open-hit back",
    Context.HELP: "run back",
    Context.CHOOSING: "choose choose-edited choose-not-again choose-none",
    Context.TYPING: "",
}
"""What the last line offers in each context, the most wanted first; as many as fit are shown."""

BY_ID = {command.id: command for command in COMMANDS}
