"""What is said to the reader and not of the news: sign up, write to us, call this number, follow, watch.

No list can hold all such lines, so each kind is told by two pieces of evidence in one line: how it speaks (an order, a
question, "you", "our") and what of (what outlets sell, their desk, a help line, a place elsewhere). Either alone is
plain news. Patterns read a folded line in any case; copy that reports what somebody said is not asked.
"""

from __future__ import annotations

from desk.body.patterns import both, one_of, opening

_ORDER = one_of(
    r"""
    (?:add|become|chip in|click|copy|discover|donate|download|e-?mail|enjoy|explore|find|follow|get|give|hear|join|keep)
    (?:leave|let|listen|log|make sure|message|read|receive|register|save|see|send|sign|stay|submit|subscribe|suggest)
    (?:tap|try|tune|turn|unlock|upgrade|visit|whatsapp|write|don[’']t miss|want|already)
    (?:enjoying|never miss|to keep reading)
    (?:ask|call|contact|help|like|share|start|support|text|watch) (?:an?|our|the|this|your|(?-i:us)|(?-i:[A-Z])\S+)
    """
)
_ORDERED = rf"(?:^\W*(?:please |why not |now )?|[.?!:–—-] (?:please |now )?){_ORDER}\b"
"""An order opens a sentence; verbs that are nouns too ("Support fell") need their object."""

_YOU = r"\b(?:you|your|yours|you[’'](?:re|ve|ll|d))\b"
_PRICE = r"(?:[$£€] ?\d[\d.,]*|\d+ (?:cents|pence)|\d+p) (?:an?|per|each) (?:week|month|year)"
_LETTER = r"(?:newsletters?|briefings?|digests?|bulletins?|(?:morning|daily|weekly|evening) (?:brief|e-?mail|update)s?)"

_SOLD = one_of(
    rf"""
    \bin-?box(?:es)?\b
    \b(?:{_LETTER}|notifications|paywall)\b
    \b(?:news|breaking|e-?mail|push|phone) (?:news )?alerts\b
    \bsubscri(?:be|bers?|bing|ptions?)\b
    \b(?:sign|log)(?:ing)? (?:up|in)\b(?: (?:here|now|today)| to (?!fight|serve|join)| for (?:our|the|free)|\W*$)
    \b(?:unlimited|digital|full|premium|exclusive) (?:\w+ )?(?:access|content)\b
    \bfree (?:trial|for \d+ (?:days|weeks|months))\b
    \b(?:our|news|record) app\b|\bapp (?:for|on) (?:ios|iphone|android)
    \b(?:whatsapp|telegram) (?:channel|group|community)\b
    \bmember(?:ship)?s?\b.*{_PRICE}
    (?:from|for|just|only|at) {_PRICE}
    \b(?:local|our|quality|independent) (?:news|journalism|reporting|newsroom|reporters)\b
    \breporters who\b
    \bpreferred source\b
    """
)
_SOLD_TO_YOU = one_of(
    rf"""
    \byour in-?box\b
    \byour subscription (?:supports?|helps?|funds?|makes?|gives?)\b
    \b(?:articles?|stories) (?:left|remaining)\b
    \b(?:our|local|quality|independent) journalis[mt]
    \bour (?:reporting|coverage|stories|work)\b
    \bif you (?:value|like|love|enjoy(?:ed)?) (?:our|this|what we)\b
    \b(?:get|receive|find) .*\b{_LETTER}
    """
)

ASKING = both(_ORDERED, _SOLD)
"""'Get the money briefing every Friday. Sign up here.'; not 'Residents can sign up for clinics.'"""

OFFERING = both(_YOU, _SOLD_TO_YOU)
"""'Your subscription supports local journalism.'; not 'Your power bill will rise.'"""

OURS = opening(
    rf"""
    .{{0,80}}\bour (?:[\w’'-]+ ){{0,4}}(?:{_LETTER}|app|podcasts?|whatsapp|journalism|newsroom)\b
    (?:this|the rest of this) (?:story|article|content|page) is .{{0,30}}\b(?:subscribers?|members|premium)\b
    """
)
"""'Money Monday: our free weekly newsletter': in news copy only a quotation says "our"."""

_ADDRESS = r"\S+@\S+\.\w{2,}"
_QUESTION = rf"(?:{_YOU}.*\?|^\W*(?:got|seen?|any|have|spotted|noticed?) [^.!]*\?)"
_FIRST = r"(?:^\W*|[.?!:,–—-] )(?:please |and |or )?"
_WRITTEN = one_of(
    rf"""
    {_ADDRESS}
    \bget in touch\b
    {_FIRST}(?:let (?-i:us) know|(?:tell|send|write to) (?-i:us|our))\b
    {_FIRST}share your\b
    \bhave your say\b
    \b(?:call|contact|e-?mail|message|phone|reach|text|whatsapp|ring|dm) (?-i:our|us)\b
    \b(?:contact|ask|reach|e-?mail|call) (?:the|a|this) (?:author|desk|editor|news ?desk|newsroom|reporter|writer)\b
    \bin the comments\b
    \b(?:speak|talk) to an? (?:[\w]+ )?(?:journalist|reporter)\b
    """
)
WRITE_IN = both(rf"(?:{_ORDERED}|{_YOU}|{_QUESTION}|\b(?-i:us)\b)", _WRITTEN)
"""'Were you at the arena? Tell us what you saw.', 'Contact the reporter at ana@record.example'"""

VOTING = opening(
    r"""
    (?:have your say|vote|(?:reader )?poll|quiz|your view)s? ?[:|–—-] .*\?$
    """
)
"""'VOTE: Should the arena be rebuilt?'"""

_NUMBER = one_of(
    r"""
    \+\d[\d -]{7,14}\d
    1[38]\d\d[ -]?(?:\d[ -]?){5,6}\d
    13 ?\d\d ?\d\d
    0\d{2,4}[ -]\d{3}[ -]?\d{3,4}
    (?:1-)?(?:\d{3}[-. ])?\d{3}[-.]\d{4}
    11[1368] \d{3}
    9-?8-?8
    """
)
"""How telephone numbers and help lines are printed: '13 11 14', '1300 22 4636', '116 123', '1-800-668-6868', '988'."""

_WHOM = r"(?-i:(?:[a-z]+|(?:[A-Z0-9][\w&’'-]*(?: (?:and|for|in|of|on|the)\b)? ?){1,6}))"
_LINE = rf"{_WHOM}:? ?\(?{_NUMBER}\)?(?: \([^()]*\))?"
HELP_LINE = opening(rf"(?=.*\d.*[\d)]$){_LINE}(?:(?:[;,|/]| or| and) ?{_LINE})*\)?$")
"""'Lifeline 13 11 14; Beyond Blue 1300 22 4636': names and numbers, nothing said of them."""

_IN_NEED = one_of(
    r"""
    \bif (?:you|it|someone)\b
    \b(?:someone|anyone) (?:you know|needing|in need|in crisis|who needs|seeking)\b
    \b(?:readers|viewers|those) (?:seeking|needing|who need)\b
    ^\W*(?:for (?:confidential )?(?:help|support)|where to (?:get|find) help)\b
    \b(?:hot|life|help) ?line is available\b
    """
)
_TROUBLE = r"(?:abuse|affected|at risk|crisis|distress|emergency|help|lifeline|mental|struggling|suicid|support)"
_HELP = rf"{_TROUBLE}.*(?:\b(?:call|calling|contact|dial|e-?mail|phone|ring|text|texting|visit)\b|{_NUMBER})"
IN_NEED = both(_IN_NEED, _HELP)
"""'If you or someone you know needs help, call 988.'"""

_URL = r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S+"
_ELSEWHERE = one_of(
    rf"""
    {_URL}
    \bon (?:facebook|x\b|twitter|instagram|tiktok|youtube|bluesky|threads|linkedin|spotify|sounds|iplayer)
    \b(?:radio|tv|news) (?:one|two|\d|at \d)
    \b(?:on|to) (?:(?-i:[A-Z]{{2,5}})|radio)\b.*\b(?:at|for) (?:\d|more)
    \bfor more on this\b
    """
)
_GO = r"(?:catch|find|follow|for (?:all|full|more)|hear|keep up|like|listen|read|see|tune in|visit|watch (?:more|our))"
FOLLOW = both(rf"^\W*{_GO}\b", _ELSEWHERE)
"""'Follow the storm at https://record.example/storm', 'Tune in to WKDL at 6 p.m. for more on this story'"""

LABELLED_URL = opening(rf"[^.!?:]{{2,60}}: ?(?:{_URL})\W*$")
"""'AP NHL: https://record.example/nhl'"""

_FAULT = r"(?:correction|error|edit|mistake|problem|(?:news )?tip|typo|inaccuracy)"
TOOL = opening(
    rf"""
    (?:suggest|report|flag|submit|notice|spot|see|found?)(?:d|ted)? (?:an?|the|any) (?:[\w]+ )?{_FAULT}\b.{{0,30}}$
    (?:give|leave|send) (?:us )?(?:your )?feedback$
    share your (?:thoughts|views?|opinion)s?$
    (?:print|copy|save|e-?mail|bookmark|gift) (?:this|the) (?:page|link|url|article|story|post)\W*$
    (?:read|see) our \w+ (?:policy|guidelines|standards)\W*$
    back to (?:the )?top\W*$
    listen to this (?:article|story)\b.{{0,20}}$
    """
)
"""'SUGGEST A CORRECTION', 'Flag an error in this story': a page's buttons."""
