"""What the sender says has changed: kind, text, paragraphs."""

from __future__ import annotations

import pytest

from desk.wire.wording.notes import changes, parse


@pytest.mark.parametrize(
    ("sent", "kind", "text", "paragraphs"),
    [
        ("Eds: UPDATES: Adds quote in 3rd paragraph. With AP Photos.", "adds", "Adds quote in 3rd paragraph.", (3,)),
        ("Eds: UPDATES: With comment from the mayor.; With AP Photos.", "updates", "With comment from the mayor.", ()),
        ("Eds: SUBS 4th graf to CORRECT toll", "changes", "SUBS 4th graf to CORRECT toll", (4,)),
        ("(Adds toll, paragraphs 2-4 and 7)", "adds", "Adds toll, paragraphs 2-4 and 7", (2, 3, 4, 7)),
        ("Adds quote; corrects name in paragraph 5", "corrects", "Adds quote; corrects name in paragraph 5", (5,)),
        ("CORRECTS spelling of name", "corrects", "CORRECTS spelling of name", ()),
        ("RECASTS throughout, third and fourth grafs", "recasts", "RECASTS throughout, third and fourth grafs", (3, 4)),
        ("Eds: Minor edits. With video.", "minor", "Minor edits.", ()),
        ("Refiles to fix weekday", "minor", "Refiles to fix weekday", ()),
        ("RESTORES dropped word in 2nd paragraph", "restores", "RESTORES dropped word in 2nd paragraph", (2,)),
        ("KILL the story on the bank", "kill", "KILL the story on the bank", ()),
        ("BULLETIN KILL", "kill", "BULLETIN KILL", ()),
        ("HOLD for confirmation", "hold", "HOLD for confirmation", ()),
        ("Corrige et remplace, 2e paragraphe", "corrects", "Corrige et remplace, 2e paragraphe", (2,)),
        ("Actualise le bilan", "updates", "Actualise le bilan", ()),
        ("Berichtigt wird die Zahl im 3. Absatz", "corrects", "Berichtigt wird die Zahl im 3. Absatz", (3,)),
        ("neu: Reaktionen ergänzt", "adds", "neu: Reaktionen ergänzt", ()),
        ("(neu: mehr Details)", "adds", "neu: mehr Details", ()),
        ("ATTENTION - ACTUALISE bilan, 3e paragraphe ///", "updates", "ACTUALISE bilan, 3e paragraphe", (3,)),
        ("Noe utvidet.", "adds", "Noe utvidet.", ()),
        ("Opdateret med antal", "updates", "Opdateret med antal", ()),
        ("täydennetty kauttaaltaan", "adds", "täydennetty kauttaaltaan", ()),
        ("Corrige el apellido", "corrects", "Corrige el apellido", ()),
        ("For global distribution", "other", "For global distribution", ()),
    ],
)  # fmt: skip
def test_a_note_is_read(sent: str, kind: str, text: str, paragraphs: tuple[int, ...]) -> None:
    """The kind by its verb, a correction before an update; the paragraphs as the sender counts them."""
    note = parse(sent)
    assert note is not None
    assert (note.kind, note.text, note.paragraphs) == (kind, text, paragraphs)


@pytest.mark.parametrize("sent", ["", "Eds:", "()", "Eds: With AP Photos.", "AP Photo XYZ101, XYZ102", "With video."])
def test_what_only_comes_with_a_story_is_no_note(sent: str) -> None:
    """Pictures are announced in the same line as changes."""
    assert parse(sent) is None


@pytest.mark.parametrize("sent", ["Adds that 5 were killed, troops withdrawn", "Updates with killing of hostage"])
def test_news_of_killing_kills_no_story(sent: str) -> None:
    """Words that name a kind are also words of the news."""
    note = parse(sent)
    assert note is not None
    assert note.kind in ("adds", "updates")


def test_a_promise_is_no_change() -> None:
    """A story that will be updated has not been."""
    assert not changes(parse("Eds: Will be updated."))
