"""One remark in two wordings, two translations, two mouths: what an editor must ask about before quoting it."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_senders


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            '"This is something we ought to have done earlier," chief executive Hideo Morita said.',
            '"We should have done this sooner," said Hideo Morita, the chief executive.',
            ("ought to have", "sooner"),
        ),
        (
            '"It does not restore lungs. It buys people time," Helen Markovic said.',
            '"This does not give anybody their lungs back. What it buys is time," said Helena Markovic.',
            ("restore lungs", "lungs back"),
        ),
        (
            '"Wenbury has sent a message that can be heard all the way to London," she said.',
            "\"You've sent a message that they'll hear in London,\" Ms Ade told the hall.",
            ("heard all the way", "hear in London"),
        ),
    ],
)
def test_a_remark_is_known_in_another_wording(a: str, b: str, words: tuple[str, str]) -> None:
    """One speaker, or none known to be another, and the same things spoken of."""
    assert on(two_senders(a, b), *words).verdict in (Verdict.SAME, Verdict.CONFLICT)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Hideo Morita, the chief executive, said", Verdict.CONFLICT),
        ("Hideo Morita, the chief executive, said in Japanese", Verdict.SAME),
        ("Hideo Morita, the chief executive, said through an interpreter", Verdict.SAME),
    ],
)
def test_two_wordings_are_to_be_asked_about_unless_they_are_translations(said: str, verdict: Verdict) -> None:
    """Two desks that quote one remark in their own words: which one was said?"""
    found = two_senders(
        '"This is something we ought to have done earlier," chief executive Hideo Morita said.',
        f'"We ought to have done this sooner," {said}.',
    )
    assert on(found, "earlier", "sooner").verdict == verdict


def test_two_remarks_of_one_speaker_are_left_apart() -> None:
    """What has nothing in common but the mouth is two remarks."""
    found = told(
        two_senders(
            '"The threat is over and nobody else is hurt," Chief Ann Roe said.',
            '"I am not going to say that name tonight," Chief Ann Roe said.',
        )
    )
    assert not [point for point in found if point.kind == "quote"]


def test_the_same_words_in_two_mouths_are_a_dispute() -> None:
    """Both desks name the speaker, and it is not the same one."""
    point = on(
        two_senders(
            '"He was driving far too fast," survivor Sita Rai said.',
            '"He was driving far too fast," Inspector Dil Thapa said.',
        ),
        "driving far too fast",
    )
    assert point.verdict == Verdict.CONFLICT
    assert "Dil Thapa and Sita Rai" in point.why


def test_a_pronoun_is_nobody_else() -> None:
    """ "She" may be the one whom the other desk names."""
    point = on(
        two_senders('"We will rebuild all of it," she said.', '"We will rebuild all of it," Mayor Ann Roe said.'),
        "rebuild",
    )
    assert point.verdict == Verdict.SAME


def test_a_word_that_one_desk_heard_otherwise_is_asked_about() -> None:
    """Pensions or savings: the rest of the sentence is one."""
    point = on(
        two_senders(
            '"Behind the brochures there was nothing, nothing at all but other people\'s pensions," Paul Eddy said.',
            '"Behind the brochures there was nothing at all but other people\'s savings," Paul Eddy said.',
        ),
        "pensions",
        "savings",
    )
    assert point.verdict == Verdict.CONFLICT


def test_what_a_remark_counts_is_told_with_the_remark() -> None:
    """That both desks have "both captains" in it says no more than that they have the remark."""
    found = told(
        two_senders(
            '"I told both captains that nobody would go back out there," referee Ann Roe said.',
            '"I told both captains that nobody should go back out there," said the referee, Ann Roe.',
        )
    )
    assert [point.kind for point in found if point.kind in ("quote", "number")] == ["quote"]
