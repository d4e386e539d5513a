"""A page pasted as plain text, and a plain wire story: what is copy, and what is the page around it."""

from __future__ import annotations

import pytest

from desk.body import lay_out
from desk.body.evidence import POINTS
from desk.body.pasted import MAX_PARAGRAPHS
from desk.spans import Span
from desk.wire.item import Item, Label
from tests.body.pastedcopy import PAGE, WIRE, laid_out, why, words


def test_the_story_is_kept_whole() -> None:
    """All four paragraphs and the crosshead between them, nothing else."""
    copy = laid_out(PAGE)
    body = words(copy, Label.BODY)
    assert [text.split()[0] for text in body] == ["A", '"We', "Operator", "The"]
    assert words(copy, Label.SUBHEAD) == ["Union wants answers"]


def test_a_short_line_that_reports_what_was_said_is_no_crosshead() -> None:
    """Its full stop stands before the closing quotation mark."""
    line = 'General secretary Mair Cadwaladr said: "It was never only about a number."'
    copy = laid_out(PAGE.replace("Union wants answers", line))
    assert line in words(copy, Label.BODY)


def test_headline_and_dek_are_told_from_the_story() -> None:
    """The two lines above the date stamps."""
    copy = laid_out(PAGE)
    assert words(copy, Label.HEADLINE) == ["Harbour crane tips over in Gale Port, one hurt"]
    assert words(copy, Label.DEK) == ["Port authority closes two berths until the weekend"]


def test_a_caption_printed_twice_in_one_line_is_two_captions() -> None:
    """Pages print a caption for the picture and for those who cannot see it."""
    captions = words(laid_out(PAGE), Label.CAPTION, kept=False)
    assert captions == ["Divers inspect the toppled crane. (Ana Ruiz/Gale News)"] * 2


def test_furniture_is_set_aside_with_its_reason() -> None:
    """Related link, credit, social line, sign-up line: each under its own label."""
    copy = laid_out(PAGE)
    assert words(copy, Label.CREDIT, kept=False) == ["With files from Gale News"]
    assert words(copy, Label.SOCIAL, kept=False) == ["Like us on Facebook and follow us on Twitter"]
    assert words(copy, Label.PROMO, kept=False) == ["Sign up here for our morning newsletter"]
    assert why(copy, "14 hurt in ferry fire") == "it points to another story"


def test_nothing_below_just_posted_is_copy() -> None:
    """Other stories' headlines carry decoy figures."""
    copy = laid_out(PAGE)
    assert why(copy, "Man, 36, charged") == "it stands in the list under “Just Posted”"
    assert not any("4.5 per cent" in text for text in words(copy, Label.BODY))


def test_slug_note_and_end_mark_frame_a_wire_story() -> None:
    """What the wire prints for editors is a note, and what ends the story is no copy."""
    copy = laid_out(WIRE)
    assert words(copy, Label.NOTE, kept=False)[0] == "BC-NA--Harbour Crane, 2nd Ld-Writethru"
    assert why(copy, "CORRECTS number") == "the sender's note to editors"
    assert why(copy, "-30-") == "an end mark of the wire"
    assert len(words(copy, Label.BODY)) == 3


def test_a_dateline_is_a_block_of_its_own() -> None:
    """The story begins behind the dash."""
    copy = laid_out(WIRE)
    assert words(copy, Label.DATELINE, kept=True) == ["GALE PORT, Ont. (AP) —"]
    assert words(copy, Label.BODY)[0].startswith("A harbour crane")


def test_a_list_in_a_wire_story_is_kept() -> None:
    """Figures without full stops are set aside only where a page's furniture stands beside them."""
    story = "GALE — The port closed two berths on Tuesday, its operator said, and named the damage to its cranes.\n\n"
    copy = laid_out(
        f"{story}* 14 cracks in a pier\n* rust in two cables\n\nToll: Gale 6, Orrin 3\n\nThe port opens Friday."
    )
    assert words(copy, Label.LIST, kept=True) == ["* 14 cracks in a pier", "* rust in two cables"]
    assert all(block.kept for block in copy.blocks)


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Wires wrap at 66 columns; only blank lines and indents part paragraphs there."""
    wrapped = (
        "Gale Port (dpa) - A harbour crane tipped over on Tuesday morning,\n"
        "hurting one worker and closing two of the five berths of the port,\n"
        "the authority said.\n\n"
        "Nobody else was near the crane when it fell, and the berths should\n"
        "open again on Saturday.\n"
    )
    assert len(words(laid_out(wrapped), Label.BODY)) == 2


def test_indented_lines_are_paragraphs() -> None:
    """Some wires part paragraphs by an indent and nothing else."""
    copy = laid_out("    GALE (CP) — A crane fell on Tuesday, the port said.\n    Two berths are closed, it said.\n")
    assert [text[:11] for text in words(copy, Label.BODY)] == ["A crane fel", "Two berths "]


def test_a_caption_glued_to_a_paragraph_is_parted_from_it() -> None:
    """The paragraph reports what somebody said; the last sentence ends in a picture's credit."""
    glued = "“It fell at once,” Marsh said on the pier. Divers search the harbour on Tuesday. (Ana Ruiz/AFP)"
    copy = laid_out(PAGE.replace("RELATED: 14 hurt in ferry fire on Lake Orrin", glued))
    assert "“It fell at once,” Marsh said on the pier." in words(copy, Label.BODY)
    assert "Divers search the harbour on Tuesday. (Ana Ruiz/AFP)" in words(copy, Label.CAPTION)


def test_the_notebook_of_a_wire_is_for_editors() -> None:
    """From its heading on nothing is for publication: telephone numbers stand there."""
    copy = laid_out(f"{WIRE}\n# Notebook\n\n- Editing by: Ana Ruiz, +49 30 555 0142\n\nThe crane was built in 1961.\n")
    assert words(copy, Label.NOTE, kept=False)[-1] == "The crane was built in 1961."


def test_a_paragraph_printed_again_is_a_duplicate() -> None:
    """A pulled quotation is shown, but no second fact."""
    again = "Operator Marsh Lines said the crane was inspected in January and that no fault was found."
    copy = laid_out(PAGE.replace("With files from Gale News", f"{again}\n\nWith files from Gale News"))
    assert words(copy, Label.DUPLICATE, kept=False) == [again]


def test_a_correction_is_kept_as_one() -> None:
    """What the sender mends is part of the story."""
    mended = "An earlier version of this story said that three berths were closed."
    copy = laid_out(PAGE.replace("With files from Gale News", mended))
    assert words(copy, Label.CORRECTION, kept=True) == [mended]


def test_what_the_editor_puts_back_is_body_again() -> None:
    """A block that was set aside is kept, under a reason that names who did it."""
    text = PAGE
    start = text.index("RELATED:")
    wanted = Span(start, start + len("RELATED: 14 hurt in ferry fire on Lake Orrin"))
    copy = lay_out(Item("pasted.txt", "text", text), frozenset({wanted}))
    block = next(block for block in copy.blocks if block.span == wanted)
    assert (block.label, block.kept, block.why) == (Label.BODY, True, "put back by the editor")


def test_a_text_beyond_the_cap_is_still_shown() -> None:
    """The rest of a monstrous paste is one block that says why it was not looked at."""
    copy = laid_out("a\n" * (MAX_PARAGRAPHS + 5))
    assert copy.blocks[-1].why == "it stands below paragraph 20000, farther than is looked at"
    assert copy.blocks[-1].span.end == len(copy.item.text.rstrip())


@pytest.mark.parametrize("trait", ["below comments", "cue: caption", "menu word"])
def test_the_marks_of_a_page_speak_against_copy(trait: str) -> None:
    """The fitted points keep their sign."""
    assert POINTS[trait] < -1


def test_furniture_in_other_languages_is_set_aside() -> None:
    """What points elsewhere, asks and shares is told by its wording in the languages of the wires."""
    text = (
        "Incendie sur un ferry : 41 personnes évacuées\n\nPar Ida Holm\n\n"
        "GALE, 9 juin 2026 (AFP) - Un incendie a éclaté mardi matin à bord du ferry Linnea, a indiqué le port.\n\n"
        "Personne n'a été blessé, selon la police, qui a ouvert une enquête sur les causes du sinistre.\n\n"
        "À lire aussi : Les ferries restent à quai\n\nInscrivez-vous à notre infolettre\n\nPartager sur Facebook\n"
    )
    copy = laid_out(text)
    assert [block.label for block in copy.blocks[-3:]] == [Label.RELATED, Label.PROMO, Label.SOCIAL]
    assert (copy.item.byline, copy.item.agency, copy.item.place) == (("Ida Holm",), "AFP", "GALE")


def test_a_line_on_its_own_is_copy() -> None:
    """Below a story the sentence would be its writer's note; pasted alone, there is no story to set it aside from."""
    line = "Ana Ruiz is the author of two books on the port and its cranes."
    assert [(block.label, block.kept) for block in laid_out(line).blocks] == [(Label.BODY, True)]
    assert words(laid_out(f"{PAGE}\n\n{line}"), Label.OTHER, kept=False)[-1] == line


def test_a_senders_note_on_its_own_stays_a_note() -> None:
    """A kill notice without copy tells no story."""
    assert words(laid_out("EDITORS: Please kill the 2nd Ld-Writethru of Harbour Crane."), Label.BODY) == []
