"""What holds of the word diff of any two texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.compare.diff.worddiff import Edit, word_diff
from desk.compare.language.tokens import tokenise

SENTENCES = (
    "The minister did not resign. ",
    "About 250 soldiers left “in good order” on Jan. 4. ",
    'About 500 soldiers left "in good order" on Jan. 14.\n\n',
    "Prices rose 3.1% – or $1,250 – at 10:30 a.m. ",
    "Prices rose 3.4% -- or $1.25 -- at 10:45 a.m.\n\n",
    "The council voted. ",
    "U.S. co-operation, he said, is over. ",
)
PROSE = st.lists(st.sampled_from(SENTENCES), max_size=8).map("".join)
TEXTS = st.one_of(PROSE, st.text(max_size=40), st.text("ab1.,\"'“” \n-", max_size=40))


@given(TEXTS, TEXTS)
def test_the_ops_rebuild_both_texts(a: str, b: str) -> None:
    """Nothing is lost, nothing stands twice, on either side."""
    ops = word_diff(a, b)
    mine = sorted(op.a for op in ops if op.op is not Edit.INSERT)
    theirs = sorted(op.b for op in ops if op.op is not Edit.DELETE)
    assert "".join(span.of(a) for span in mine) == a
    assert "".join(span.of(b) for span in theirs) == b


@given(TEXTS, TEXTS)
def test_equal_stretches_say_the_same_words(a: str, b: str) -> None:
    """What is called equal, or merely moved, differs in typography at most."""
    for op in word_diff(a, b):
        if op.op in (Edit.EQUAL, Edit.MOVE):
            old, new = ([t.key for t in tokenise(span.of(text))] for span, text in ((op.a, a), (op.b, b)))
            assert old == new


@given(TEXTS)
def test_a_text_is_equal_to_itself(text: str) -> None:
    """No change is found where there is none."""
    assert {op.op for op in word_diff(text, text)} <= {Edit.EQUAL}


@given(PROSE, PROSE)
def test_no_figure_or_word_is_cut(a: str, b: str) -> None:
    """No op begins or ends inside a token."""
    ops = word_diff(a, b)
    for text, spans in ((a, [op.a for op in ops]), (b, [op.b for op in ops])):
        inside = {at for token in tokenise(text) for at in range(token.start + 1, token.end)}
        assert inside.isdisjoint(edge for span in spans for edge in (span.start, span.end))


@given(TEXTS)
def test_tokens_cover_the_text(text: str) -> None:
    """All that lies between them is blank."""
    tokens = tokenise(text)
    assert "".join("".join(token.text for token in tokens).split()) == "".join(text.split())
    assert all(text[token.start : token.end] == token.text for token in tokens)
