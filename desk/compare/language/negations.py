"""Words that deny, as patterns: what turns the words after it into what is not so.

`DENIES` matches a negation that governs a statement: "did not", "never", "refused to"; not one that only shades it
("not only", "no doubt", "not until"). `DENIES_AT_ALL` matches any word of denial: a stretch without one affirms.
Both are for lower case.
"""

from __future__ import annotations

import re

from desk.facts.lexicon.speech import STRONG

_SHADES = (
    "all|always|clear|even|every|guilty|immediately|just|least|necessarily|only|surprisingly|until|yet known"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*"
)
_AFTER_NO = "better|doubt|fewer than|good|later|less than|longer than|matter|more than|sooner|wonder"
_FORMS = (
    r"\b(?=[acdfhinrsuw])(?:"  # the letters that they begin with: most words are passed over at the first
    r"at no (?:point|stage|time)\b|no way\b|(?:ha[ds]|have|is|are|was|were|remain(?:s|ed)?) yet to\b"
    rf"|no\b(?!\.\s?\d)(?! (?:{_AFTER_NO})\b)"
    rf"|(?<!, )not\b(?! (?:{_SHADES})\b)"
    r"|(?:ca|could|did|does|do|had|has|have|is|should|was|were|wo|would)nt\b"
    r"|(?:never|nobody|none|neither|nor|cannot|impossible|unlikely|nothing to (?:indicate|show|suggest))\b"
    r"|(?:declin(?:e|ed|es|ing)|fail(?:ed|s|ing)?|refus(?:e|ed|es|ing)) to\b|unable to\b"
    r"|den(?:y|ied|ies|ying)(?= (?:that|having|being|any|it|he|she|they|\w+ing|the \w+ (?:was|were|had))\b)"
    r"|rul(?:e|ed|es|ing) out\b"
    r"|(?:delays? in|failures? to|inability to)\b"
    r"|(?P<lacking>without\b(?! (?:a doubt|doubt|incident|question)\b)))"
    rf"|n[’']t\b(?! (?:{_SHADES})\b)"
)
DENIES = re.compile(_FORMS)
DENIES_AT_ALL = re.compile(
    _FORMS + r"|\b(?=[abdfhinprsuvw])"
    r"(?:no|not|without|versus|as opposed to|reject(?:s|ed|ion|ing)?|den(?:y|ied|ies|ying|ial)|fail(?:s|ed|ure)?"
    r"|refus(?:e|es|ed|al)|prevent(?:ed|s)?|instead of|rather than|barely|hardly|rarely|scarcely"
    r"|unable|unlike|un(?:harmed|hurt|injured|scathed))\b|n[’']t\b"
)
LIMITED = re.compile(
    r"\b(?:last|past) (?:\w+ )?(?:day|decade|game|hour|match|month|quarter|season|week|year)"
    r"|\bsince\b|\bso far\b|\b(?:any(?: longer| ?more)|until)\b",
    re.I,
)
"""What limits a denial to a stretch of time: out of it the thing may be so."""
STILL_OPEN = re.compile(r"\byet to\b|\bnot yet (?!clear|known)|\bno decision\b", re.I)
"""What denies for the moment: it may come."""
OF_NOUN = re.compile(r"no|none|without", re.I)
"""The negations that deny a thing rather than a deed."""
CONDITION = re.compile(r"\b(?:if|unless|whether)\b", re.I)
"""What makes what follows a case that may be: "if we don't find it"."""
BIDDEN = re.compile(r"\b(?:advised|asked|begged|instructed|ordered|told|urged|warned)\b[^,;]{0,40}$")
"""What stands before what somebody is not to do: "told farms not to harvest"."""
OPENS = re.compile(r"(?:although|as|because|if|since|though|unless|when|while)\b", re.I)
"""What opens a clause that the first comma ends: "Although they did not win, ..."."""
ADJUNCT = re.compile(r"\b(?:after|before|during|since|until|when)\b")
"""What opens a word on when or under what it would have been."""
ENDS = re.compile(
    r"[.;:](?=\s|$)|, (?:according|although|and|as|because|but|said|since|though|which|while|who)\b"
    rf"|, (?=[^,;.]{{2,60}} (?:{'|'.join(sorted(STRONG))})\b)"
    r"| and (?=(?:are|can|could|had|has|have|is|was|were|will|would) )"
    r"| (?:although|because|but|how|though|what|where|while|who|why)\b|(?<=[.,!?])[\"”]"
)
"""Where the reach of a negation ends; words in quotation marks inside a clause don't end it."""
BEGINS = re.compile(
    r"[.;:](?=\s|$)|, (?:and|as|but|while|though)\b| (?:because|but|though|while)\b| [-–—] |(?:^|[.,:;] )[\"“]"
    r"|\b(?:insisted|said|says|stressed)(?: that)?\b"
)
"""Where the clause begins that it stands in: a relative clause has its subject before it."""
