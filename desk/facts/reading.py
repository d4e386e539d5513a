"""One item's claims: every sentence read by every family, each claim with who says so and what weakens it."""

from __future__ import annotations

from desk.body.copy import Copy
from desk.facts import days, quantities, times, tokens
from desk.facts.claim import Claim, ClaimKind


def claims(copy: Copy) -> tuple[Claim, ...]:
    """Every claim of `copy`, in the order of the text; spans count in the item's text."""
    found: list[Claim] = []
    text = copy.item.text
    today = days.parse(copy.item.updated) or days.parse(copy.item.filed)
    for index, sentence in enumerate(copy.sentences):
        line = tokens.tokens(text, sentence.span.start, sentence.span.end)
        moments = times.find(line, today)
        taken = {k for moment in moments for k in range(moment.first, moment.last)}
        found += [Claim(ClaimKind.TIME, m.span, m.span.of(text), index, m.value) for m in moments]
        found += [Claim(q.kind, q.span, q.span.of(text), index, q.value) for q in quantities.find(line, taken)]
    return tuple(sorted(found, key=lambda claim: (claim.span, claim.kind)))
