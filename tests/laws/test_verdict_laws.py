"""Laws of verdicts: they mirror, agree with themselves, and don't care in which order copy arrives."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.compare import compare
from desk.compare.answers.answer import Answer, answers, is_figure, lines
from desk.compare.answers.implied import implied
from desk.compare.judging.judge import judge
from desk.compare.meeting.slots import kin
from desk.compare.point import Source, Verdict
from tests.compare.copydesk import EVENING, MORNING, NOON, filed

_COUNTS = st.sampled_from(["three", "four", "12", "about 20", "at least 12", "more than 200", "nearly 300", "1,500"])
_WHO = st.sampled_from(["people", "soldiers", "Danish soldiers", "passengers", "homes", "firefighters", "workers"])
_WHAT = st.sampled_from(
    [
        "were killed",
        "were injured",
        "were told to leave",
        "were destroyed",
        "are missing",
        "walked out",
        "are on the ship",
    ]
)
_WHERE = st.sampled_from(["", " in the port of Tarn", " near the airport", " at the airport", " in the north"])
_WHEN = st.sampled_from(["", " on Monday", " on Tuesday", " at 6 a.m. on Monday", " at 0400 GMT", " on March 2"])
_SAID = st.sampled_from(["", ", Mayor Ruth Oakley said", ", Mayor Ruth Oakly said", ", police said"])
_WHOLE = st.sampled_from(
    [
        '"We are not going to leave them there tonight," said Mayor Ruth Oakley.',
        '"We are going to leave them there tonight," said Mayor Ruth Oakley.',
        "The airport was closed. Talks will resume on Wednesday.",
        "The airport reopened. Talks resumed on Wednesday.",
        "Nobody was hurt in the fire.",
        "The fire burned 1.6 kilometres of track, or a mile.",
        "[/x] \u202e 250\u00a0000 — “",
        "",
    ]
)
_SENTENCE = st.builds(
    lambda n, who, what, where, when, said: f"{n.capitalize()} {who} {what}{where}{when}{said}.",
    _COUNTS,
    _WHO,
    _WHAT,
    _WHERE,
    _WHEN,
    _SAID,
)
_COPY = st.lists(st.one_of(_SENTENCE, _WHOLE), min_size=1, max_size=4).map(tuple)
_TIMES = st.sampled_from([None, MORNING, NOON, EVENING])
_CHAINS = st.sampled_from([None, None, "story"])


@st.composite
def sources(draw: st.DrawFn, count: int = 2) -> list[Source]:
    """A few sources, some of them versions of one story."""
    return [filed(name, *draw(_COPY), at=draw(_TIMES), chain=draw(_CHAINS)) for name in "ABCD"[:count]]


@given(sources())
def test_a_verdict_mirrors(pair: list[Source]) -> None:
    """What A is to B, B is to A: of every two claims of a kind."""
    one, other = ([a for a in answers(lines(source), implied)] for source in pair)
    for a in one:
        for b in other:
            if _comparable(a, b):
                assert judge(a, b) == judge(b, a)


def _comparable(a: Answer, b: Answer) -> bool:
    """Whether two claims are of one kind, and two figures count or measure one sort of thing."""
    if is_figure(a) and is_figure(b):
        return kin(a.role, b.role) > 0
    return type(a.claim.value) is type(b.claim.value)


@settings(max_examples=60, deadline=None)
@given(sources(count=3))
def test_the_order_of_arrival_changes_nothing(three: list[Source]) -> None:
    """The same points, in the same order, whichever source was loaded first."""
    first, *others = (compare(list(order)).points for order in permutations(three))
    assert all(points == first for points in others)


@given(_COPY, _TIMES)
def test_copy_agrees_with_itself(copy: tuple[str, ...], at: str | None) -> None:
    """The same copy from two senders clashes nowhere that it does not clash with itself."""
    for point in compare([filed("A", *copy, at=at), filed("B", *copy, at=at)]).points:
        if {claim.item for claim in point.claims} == {"A", "B"} and len(point.claims) == 2:
            a, b = point.claims
            assert a.quote != b.quote or point.verdict == Verdict.SAME


@given(sources(count=3))
def test_every_claim_is_its_characters(three: list[Source]) -> None:
    """A span slices back to its quote, lies in its sentence, and is short enough to show."""
    by_name = {source.name: source for source in three}
    for point in compare(three).points:
        assert point.why
        assert 0 < len(point.question) <= 120
        for claim in point.claims:
            copy = by_name[claim.item].copy
            assert claim.quote == claim.span.of(copy.item.text)
            assert 0 < len(claim.quote) <= 500
            assert claim.sentence is not None
            assert copy.sentences[claim.sentence].kept


@given(_COPY, _COPY)
def test_furniture_claims_nothing(copy: tuple[str, ...], other: tuple[str, ...]) -> None:
    """No claim lies in a note or a caption, whatever the figures in it."""
    caption = "File photo: 61 sailors on the deck of the Tarn in 2009, with Mayor Ruth Oakley."
    marked = filed("A", *copy, caption=caption, note="ADDS 61 sailors, Mayor Oakley")
    for point in compare([marked, filed("B", *other)]).points:
        assert not any("61" in claim.quote for claim in point.claims if claim.item == "A")


@given(sources())
def test_a_point_keeps_its_id_under_other_names(pair: list[Source]) -> None:
    """The id is made of the claims' own words: loading the sources under other letters changes none."""
    a, b = pair
    renamed = [Source("X", a.copy, a.claims, a.chain), Source("Y", b.copy, b.claims, b.chain)]
    assert {point.id for point in compare(pair).points} == {point.id for point in compare(renamed).points}
