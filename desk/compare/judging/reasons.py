"""The reason for a verdict: one sentence that names what differs and what decides, in the words of the copy.

Takes what was judged and the claims; promises a sentence that an editor can check against the two spans.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.compare.point import Cited
from desk.compare.verdicts import Ground, Judgement

LONGEST = 40
"""Characters of a claim that a reason quotes."""

_ENDINGS = {
    Ground.EQUAL: "agree",
    Ground.CONVERTED: "agree: {because}",
    Ground.SUM: "agree: {because}",
    Ground.FINER: "both can hold, one is more exact",
    Ground.BOUNDS: "both can hold, but they are not one figure",
    Ground.HEDGE: "one has lost the hedge of the other",
    Ground.PART: "not the same count: {because}",
    Ground.SCOPE: "not of the same thing: {because}",
    Ground.SUBJECT: "not of the same thing: {because}",
    Ground.DONE: "what was ahead has come about in the later copy",
    Ground.TOLD: "the later copy tells what the earlier left open",
    Ground.MOVED: "the later copy tells that it was moved from the one to the other",
    Ground.LATER: "the later copy moves it on",
    Ground.ANEW: "the later version may tell it otherwise, check what still holds",
    Ground.FALLEN: "a toll does not fall, so they don't count the same people",
    Ground.FAR: "too far apart for one count: each may count something else",
    Ground.HOUR: "a figure that moves by the hour, and the copy does not tell which hour it is of",
    Ground.EVENT: "one number, but only one of them says what befell those people",
    Ground.REPLACED: "these words alone were changed in the later version",
    Ground.NOTE: "the sender owns to the change: {because}",
    Ground.ALTERED: "this can't change between two versions, and no note owns to it",
    Ground.NEGATED: "one says that it is, the other that it is not{because}",
    Ground.OPPOSED: "both can't hold at one moment: {because}",
    Ground.EXCHANGED: "the same words, but who did it to whom is turned round",
    Ground.NAMESAKES: "two people of one surname",
    Ground.ALIAS: "one body under several names",
    Ground.PLACE: "near the place is not at it",
    Ground.SPELLING: "one name, two spellings",
    Ground.GIVEN: "one office and one surname, two given names",
    Ground.RANK: "one person, two ranks",
    Ground.NATION: "one person, of two nations: {because}",
    Ground.OFFICE: "one person, two offices: {because}",
    Ground.EXCERPT: "agree: the one is a part of the other",
    Ground.LOOSELY: "one remark, more of it here than there: check the wording before it is quoted",
    Ground.SPEAKER: "one remark is given to two speakers: {because}",
    Ground.WORDING: "one remark, two wordings",
    Ground.CAUSES: "one event, two causes",
    Ground.APART: "both can't be true of one thing at one moment",
    Ground.ALONE: "no other source has it",
}


def reason(judgement: Judgement, claims: Sequence[Cited]) -> str:
    """Why the claims stand to each other as they do: what decides, then the words that it rests on."""
    ground = _ENDINGS[judgement.ground].format(because=judgement.because).removesuffix(": ")
    rests_on = [said for said in _wordings(claims) if said.rpartition(" (")[0] not in ground]
    return f"{ground[0].upper()}{ground[1:]}{': ' if rests_on else ''}{', '.join(rests_on)}."


def _wordings(claims: Sequence[Cited]) -> list[str]:
    """Each wording once, with the names of the sources that have it."""
    by_wording: dict[str, list[str]] = {}
    for claim in claims:
        names = by_wording.setdefault(_short(claim.quote), [])
        if claim.item not in names:
            names.append(claim.item)
    return [f"“{wording}” ({', '.join(names)})" for wording, names in by_wording.items()]


def _short(quote: str) -> str:
    line = " ".join(quote.split()).strip('“”" ')
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
