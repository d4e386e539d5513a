"""What first copy leaves open, in the words that leave it open and the words that answer it.

Two patterns a topic: the gap ("no immediate word on survivors") and the answer ("nine people were killed"). Both are
searched for in plain sentences, in lower case.
"""

from __future__ import annotations

import re

_NO_WORD = (
    r"no (?:immediate |official |further )?(?:word|reports?|details?|information|indication|confirmation)"
    r" (?:on|of|about|as to)"
)
_UNCLEAR = r"(?:not (?:yet |immediately )?(?:known|clear)|unknown|unclear)"
_UNKNOWN = (
    rf"(?:(?:is|was|were|are|remain(?:s|ed)?) (?:still |yet )?(?:{_UNCLEAR}|(?:under|being) investigat(?:ion|ed))"
    r"|(?:is|was|were|are)n[’']t (?:yet |immediately )?(?:known|clear))"
)
_NOT = r"(?=[cdhw])(?:could|did|do|does|had|has|have|would)(?: not|n[’']t)"
_UNSAID = (
    rf"(?:{_NOT} (?:yet |immediately )?(?:say|said|decided?|disclosed?|reveal(?:ed)?|confirm(?:ed)?|commit(?:ted)?)"
    r"|(?:declined|refused) to (?:say|confirm)|yet to decide|undecided|consider(?:s|ing)?)"
)
_OPEN = rf"(?=[dntu])(?:{_NO_WORD}|{_UNCLEAR}|don[’']t (?:yet )?know|too (?:early|close) to (?:say|tell|call))"

ASKED = {
    "casualties": rf"{_OPEN}\b.{{0,30}}\b(?:survivors|casualties|injur(?:ies|ed)|deaths|victims|hurt|killed)\b",
    "responsibility": r"\bno (?:immediate )?claims? of responsibility"
    r"|\bno(?:body| ?one| group) (?:has |had )?(?:yet |immediately )?claimed",
    "names": r"\b(?:names?|identit(?:y|ies))\b.{0,40}\b(?:withheld|pending|not (?:been |yet )?(?:released|given))"
    r"|(?:\bnot|n[’']t) (?:yet |immediately |publicly )?(?:been )?(?:identif(?:y|ied)|named?)\b"
    r"|\bdeclined to (?:name|identify)\b",
    "cause": rf"\bcause\b.{{0,40}}{_UNKNOWN}|{_OPEN}\b.{{0,40}}\bcaused?\b|\bcause (?:has|had)(?: not|n[’']t) been"
    rf"|\b{_NOT} (?:yet )?(?:been )?(?:determined?|established?|said) (?:the cause|what caused)",
    "results": r"\bresults?\b.{0,60}\b(?:due|expected|awaited|pending|not (?:yet )?(?:known|back|in))\b"
    r"|\bawait\w*\b.{0,30}\bresults?\b",
    "motive": rf"\bno (?:known )?motive\b|\bmotive\b.{{0,30}}{_UNKNOWN}|\b(?:not|declined to) (?:\w+ ){{0,5}}motive\b",
    "comment": rf"\b{_NOT} (?:immediately )?(?:answer|comment|respond|return|reply)\b"
    r"|\b(?:declined|refused) (?:to )?comment|\bcould not (?:immediately )?be reached\b"
    r"|\bhad no (?:immediate )?comment\b"
    r"|\bwithout (?:speaking|talking) to (?:reporters|journalists|the (?:media|press))",
    "whereabouts": rf"\bwhereabouts\b.{{0,60}}{_UNKNOWN}",
    "outcome": rf"{_OPEN}\b.{{0,40}}\b(?:whether|if|who|which|how)\b|\b{_UNSAID} (?:to \w+ )?(?:on )?(?:whether|if)\b",
}
TOLD = {
    "casualties": r"\b(?:killed|died|dead|surviv(?:ed|ors?)|injured|wounded|hurt|alive|unharmed)\b",
    "responsibility": r"\b(?:claimed responsibility|took responsibility"
    r"|(?:it|its \w+|they|we) (?:had |was |were )?(?:carried out|behind|staged|planted|attacked))\b",
    "names": r"\b(?:identified|named)\b.{0,60}\b(?:as|by)\b",
    "cause": r"\b(?:caused|causes|was to blame|blamed (?:on|for)|because of|due to|traced to|cause (?:is|was)"
    r"|(?:set|sparked|started|triggered) by)\b",
    "results": r"\b(?:came back|tested|were|was|returned)\b.{0,15}\b(?:negative|positive|clear)\b|\bresults? show",
    "motive": r"\b(?:motive was|motivated by|in (?:revenge|retaliation) for)\b",
    "outcome": r"\b(?:will|won|lost|has|have|had|decided|agreed|confirmed)\b|\b(?:he|she|it|they) would\b",
}
GAPS = {topic: re.compile(asked) for topic, asked in ASKED.items()}
"""Each topic with the pattern of its gap."""
HINT = re.compile(
    r"\b(?=[cdimnrtuwy])(?:cause|consider(?:s|ing)?|declined|identit(?:y|ies)|motive|names?|no|nobody|noone|not|refused|results?|too|unclear"
    r"|undecided|unknown|yet|whereabouts|without)\b|n[’']t\b"
)
"""What every gap has a word of: few sentences need be searched for each of them."""
ANSWERS = {topic: re.compile(told) for topic, told in TOLD.items()}
"""Each topic that certain words answer, with their pattern."""
SPOKEN = frozenset(ASKED) - frozenset(TOLD)
"""The topics that somebody answers who is heard."""

LEFT_OPEN = {
    "casualties": "Who was hurt or killed?",
    "responsibility": "Who is behind it?",
    "names": "Who are they?",
    "cause": "What caused it?",
    "results": "What do the results show?",
    "motive": "What was the motive?",
    "outcome": "How did it end?",
    "comment": "What do they say to it?",
    "whereabouts": "Where are they?",
}
"""What the editor asks of each topic."""
