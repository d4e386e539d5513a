"""Words that deny, as patterns: what turns the words after it into what is not so.

`DENIES` matches a negation that governs a statement: "did not", "never", "refused to"; not one that only shades it
("not only", "no doubt", "not until"). `DENIES_AT_ALL` matches any word of denial: a stretch without one affirms.
"""

from __future__ import annotations

import re

_SHADES = (
    "all|always|clear|even|every|guilty|immediately|just|least|necessarily|only|surprisingly|until|yet known"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*"
)
_AFTER_NO = "better|doubt|fewer than|good|later|less than|longer than|matter|more than|sooner|wonder"
_FORMS = (
    r"\b(?=[cdfhinrsuw])(?:"  # most words begin otherwise, and are soon told
    rf"no\b(?!\.\s?\d)(?! (?:{_AFTER_NO})\b)"
    rf"|not\b(?! (?:{_SHADES})\b)"
    r"|(?:ca|could|did|does|do|had|has|have|is|should|was|were|wo|would)nt\b"
    r"|(?:never|nobody|none|neither|nor|cannot|impossible|unlikely|instead of|rather than)\b"
    r"|(?:declin(?:e|ed|es|ing)|fail(?:ed|s|ing)?|refus(?:e|ed|es|ing)) to\b|unable to\b"
    r"|den(?:y|ied|ies|ying)(?= (?:that|having|being|any|it|he|she|they|\w+ing|the \w+ (?:was|were|had))\b)"
    r"|rul(?:e|ed|es|ing) out\b"
    r"|(?:delays? in|failures? to|inability to)\b"
    r"|(?P<lacking>without\b))"
    rf"|n[’']t\b(?! (?:{_SHADES})\b)"
)
DENIES = re.compile(_FORMS, re.I)
DENIES_AT_ALL = re.compile(
    _FORMS + r"|\b(?=[dfnprw])(?:no|not|without|reject(?:s|ed|ion|ing)?|den(?:y|ied|ies|ying|ial)|fail(?:s|ed|ure)?"
    r"|refus(?:e|es|ed|al)|prevent(?:ed|s)?)\b|n[’']t\b",
    re.I,
)
LIMITED = re.compile(r"\b(?:last|past) (?:few|several|\w+) (?:\w+)|\bsince\b|\b(?:so far|yet)\b", re.I)
"""What limits a denial to a stretch of time: out of it the thing may be so."""
ENDS = re.compile(
    r"[.;:](?=\s|$)|, (?:according|although|and|as|because|but|said|since|though|while|who)\b"
    r"| (?:although|because|but|though|what|while|who)\b|[\"“”]"
)
"""Where the reach of a negation ends."""
BEGINS = re.compile(r"[.;:](?=\s|$)|, (?:and|as|but|while|though)\b| (?:because|but|though|while)\b| [-–—] |[\"“”]")
"""Where the clause begins that it stands in: a relative clause has its subject before it."""
