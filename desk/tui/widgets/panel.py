"""The panel above the footer: a choice among sentences, or a text to type. At most one is open."""

from __future__ import annotations

from desk.trouble import DeskError
from desk.tui.asking.field import Field
from desk.tui.asking.panels import Asking, Choosing
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import panel as layout
from desk.tui.widgets.pane import Pane


class Panel(Pane):
    """Shows what it is asked to, and hands the answer to whoever asked."""

    def __init__(self) -> None:
        super().__init__(self._rows, self._option_key, name="panel")
        self._asked: Choosing | Asking | None = None
        self._at = 0
        self._field = Field()
        self._before: list[Field] = []

    @property
    def context(self) -> Context | None:
        """What keys mean while the panel is open; None while it is closed."""
        if self._asked is None:
            return None
        return Context.CHOOSING if isinstance(self._asked, Choosing) else Context.TYPING

    def open(self, asked: Choosing | Asking) -> None:
        """Show `asked` in place of what was there."""
        self._asked, self._at, self._before = asked, 0, []
        text = asked.text if isinstance(asked, Asking) else ""
        self._field = Field(text, len(text))
        self.display = True
        self._show()

    def shut(self) -> None:
        """Close the panel."""
        self._asked = None
        self.display = False

    def step(self, by: int) -> None:
        """Move among the options."""
        if isinstance(self._asked, Choosing):
            self._at = min(max(self._at + by, 0), len(self._asked.options) - 1)
            self._show()

    @property
    def idle(self) -> frozenset[str]:
        """The commands that make no sense on what is asked."""
        asked = self._asked if isinstance(self._asked, Choosing) else None
        able = {"choose-edited": asked and asked.edited, "choose-not-again": asked and asked.removed}
        return frozenset(command for command, act in able.items() if not act)

    def clicked(self, key: str) -> None:
        """What was clicked: an option by its place, or a key that is written there."""
        if key in layout.BUTTONS:
            self.press(key, None)
        elif key:
            self.pick(int(key))

    def pick(self, number: int | None = None) -> None:
        """Take an option: the one under the cursor if no number is given. Raises DeskError where there is none such."""
        asked, at = self._option(number)
        self.shut()
        asked.chosen(at)

    def pick_edited(self) -> None:
        """Edit the option under the cursor before it is taken. Raises DeskError where that makes no sense."""
        asked, at = self._option(None)
        if asked.edited is None:
            raise DeskError("There is nothing to edit here", "{choose} takes it.")
        self.shut()
        asked.edited(at)

    def forget(self) -> None:
        """Forget the option under the cursor. Raises DeskError where that makes no sense."""
        asked, at = self._option(None)
        if asked.removed is None:
            raise DeskError("There is nothing to delete here", "{choose} takes it.")
        asked.removed(at)
        self.shut()

    def press(self, key: str, character: str | None) -> None:
        """A key while a text is typed; whatever edits nothing is let pass. Raises DeskError where the answer is
        refused."""
        asked = self._asked
        assert isinstance(asked, Asking)
        if key == "enter":
            asked.answered(self._field.text.strip())
            if self._asked is asked:
                self.shut()
        elif key == "escape":
            self.shut()
            if asked.dropped:
                asked.dropped()
        elif key == "ctrl+z":
            self._set(self._before.pop() if self._before else self._field, keep=False)
        elif key == "tab":
            self._set(self._field.insert(self._suggestion()))
        elif key in ("up", "down"):
            self._set(self._field.vertical(1 if key == "down" else -1, self.size.width - 2))
        else:
            typed = self._field.insert(character) if character and character.isprintable() else self._field.press(key)
            self._set(typed or self._field)

    def paste(self, text: str) -> None:
        """Text from the clipboard."""
        if self.context is Context.TYPING:
            self._set(self._field.insert(text))

    def _option(self, number: int | None) -> tuple[Choosing, int]:
        asked = self._asked
        assert isinstance(asked, Choosing)
        at = self._at if number is None else number
        if not 0 <= at < len(asked.options):
            raise DeskError(f"There is no choice {at + 1}", f"1 to {len(asked.options)} take one.")
        return asked, at

    def _set(self, field: Field, *, keep: bool = True) -> None:
        changed = field.text != self._field.text
        if changed and keep:
            self._before.append(self._field)
        self._field = field
        self._show()
        if changed and isinstance(self._asked, Asking) and self._asked.typed:
            self._asked.typed(field.text)

    def _suggestion(self) -> str:
        """The rest of the first suggestion that the word before the cursor begins; only at the end of the text."""
        asked, field = self._asked, self._field
        word = field.text.rpartition(" ")[2].removeprefix("-").lower()
        if not isinstance(asked, Asking) or not word or field.at < len(field.text):
            return ""
        return next((each[len(word) :] for each in asked.suggestions if each.lower().startswith(word)), "")

    def _show(self) -> None:
        width = self.size.width or self.screen.size.width
        self.styles.height = len(self._rows(width - 1))  # the last column stays free
        self.redraw()

    def _option_key(self) -> str:
        return str(self._at) if self.context is Context.CHOOSING else ""

    def _rows(self, width: int) -> Sheet:
        match self._asked:
            case None:
                return Page()
            case Choosing() as asked:
                return layout.choosing(asked, self._at, width)
            case asked:
                return layout.typing(asked, self._field, self._suggestion(), width)
