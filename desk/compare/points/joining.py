"""One clash told in two places is one point: the deck and the body of one source against one line of another.

Takes groups that were judged; joins clashes of states, statements and rises with falls between the same sources that
share the words of a claim. The graver judgement speaks for both; of two claims over the same words the shorter stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.compare.answers.answer import Said
from desk.compare.point import Verdict
from desk.compare.verdicts import Ground, Judgement, gravest
from desk.facts.claim import ClaimKind

Judged = tuple[Sequence[Said], Judgement]
"""The answers to one question, and how they stand to each other."""

_KINDS = (ClaimKind.STATUS, ClaimKind.STATEMENT, ClaimKind.PERCENT)
BESIDE = 1
"""Characters between two claims that stand side by side."""
_GROUNDS = (Ground.OPPOSED, Ground.NEGATED)


def joined(groups: Iterable[Judged]) -> list[Judged]:
    """The groups, those that tell one clash made one; the others as they came."""
    found: list[Judged] = []
    clashes: list[int] = []
    for group in groups:
        home = next((at for at in clashes if _one_clash(found[at], group)), None) if _is_clash(group) else None
        if home is None:
            if _is_clash(group):
                clashes.append(len(found))
            found.append(group)
        else:
            (held, other), (members, judgement) = found[home], group
            found[home] = _without_repeats([*held, *members]), gravest([other, judgement])
    return found


def _one_clash(one: Judged, other: Judged) -> bool:
    """Whether two clashes are between the same sources over words that they share.

    A figure's clash takes in one of fewer sources: that sales rose and fell adds nothing to "up and down 1.2 per cent".
    """
    fewer, more = sorted((one[0], other[0]), key=lambda members: len(_sources(members)))
    within = _sources(fewer) <= _sources(more) if _is_figure(more) else _sources(fewer) == _sources(more)
    return within and any(_touch(a, b) for a in fewer for b in more)


def _sources(members: Sequence[Said]) -> set[str]:
    return {said.source.name for said in members}


def _is_figure(members: Sequence[Said]) -> bool:
    return all(said.claim.kind == ClaimKind.PERCENT for said in members)


def _is_clash(judged: Judged) -> bool:
    members, judgement = judged
    if judgement.verdict != Verdict.CONFLICT or judgement.ground not in _GROUNDS:
        return False
    return all(said.claim.kind in _KINDS for said in members)


def _overlap(a: Said, b: Said) -> bool:
    return a.source is b.source and a.claim.span.overlaps(b.claim.span)


def _touch(a: Said, b: Said) -> bool:
    """Whether two claims share words or stand side by side: "sales fell", "1.4 per cent"."""
    one, other = a.claim.span, b.claim.span
    return a.source is b.source and max(one.start, other.start) - min(one.end, other.end) <= BESIDE


def _without_repeats(members: Sequence[Said]) -> list[Said]:
    """The claims, of those over the same words the shortest."""
    kept: list[Said] = []
    for said in sorted(members, key=lambda said: (said.claim.span.end - said.claim.span.start, said.claim.quote)):
        if not any(_overlap(said, other) for other in kept):
            kept.append(said)
    return kept
