"""What is said to the reader and not of the news: sign up, write to us, call this number, follow, watch.

No list can hold all such lines, so each kind is told by two pieces of evidence in one line: how it speaks (an order, a
question, "you", "our") and what of (what outlets sell, their desk, a help line, a place elsewhere). Either alone is
plain news. Patterns read a folded line in any case; copy that reports what somebody said is not asked.
"""

from __future__ import annotations

from desk.body.patterns import both, one_of, opening

_OBJECT = r"(?:an?|our|the|this|your|(?-i:us|[A-Z])\S*|\S+@\S+)"
_ORDER = one_of(
    rf"""
    (?:add|become|chip in|click|copy|discover|donate|download|enjoy|explore|find|follow|get|give|hear|join|keep|leave)
    (?:let|listen|log|make|receive|register|save|see|send|sign|stay|submit|subscribe|suggest|tap|try|tune|turn)
    (?:unlock|upgrade|visit|want|whatsapp|write|already|don[’']t miss|enjoying|never miss|read|to keep reading)
    (?:ask|call|contact|e-?mail|help|like|message|phone|reach|share|start|support|text|watch) {_OBJECT}
    """
)
_ORDERED = rf"(?:^\W*(?:please |why not |now )?|[.?!,:–—-] (?:please |now )?){_ORDER}\b"
"""An order opens a sentence; verbs that are nouns too ("Support fell") need their object."""

_YOU = r"\b(?:you|your|yours|you[’'](?:re|ve|ll|d))\b"
_SUM = r"(?:[$£€] ?\d[\d.,]*|\d+ (?:cents|pence)|\d+p)"
_PRICE = rf"{_SUM} (?:an?|per|each) (?:week|month|year)"
_LETTER = r"(?:newsletters?|briefings?|digests?|bulletins?|(?:morning|daily|weekly|evening) (?:brief|e-?mail|update)s?)"

_SOLD = one_of(
    rf"""
    \bin-?box(?:es)?\b
    \b(?:{_LETTER}|notifications|paywall)\b
    \b(?:news|breaking|e-?mail|push|phone) (?:news )?alerts\b
    \bsubscri(?:be|bers?|bing|ptions?)\b
    \b(?:sign|log)(?:ing)? (?:up|in)\b(?: (?:here|now|today)| to (?!fight|serve|join)| for (?:our|the|free)|\W*$)
    \b(?:unlimited|digital|full|premium|exclusive) (?:\w+ )?(?:access|content)\b
    \bfree (?:articles?|trial|for \d+ (?:days|weeks|months))\b
    \b\d+ (?:days|weeks|months)\b.* for {_SUM}
    \b(?:our|news) app\b|\bapp (?:for|on) (?:ios|iphone|android)
    \b(?:on|our) (?:telegram|whatsapp)\b|\b(?:telegram|whatsapp) (?:channel|community|group)\b
    \bbecome an? (?:member|patron|subscriber|supporter)\b
    \bmember(?:ship)?s?\b.*{_PRICE}
    (?:as little as|at|for|from|just|only) {_PRICE}
    \b(?:local|our|quality|independent) (?:news|reporting|newsroom|reporters)\b
    \bjournalism\b|\breporters who\b
    \bpreferred (?:news )?source\b|\bdonate here\b|\bour work\b
    """
)
_SOLD_TO_YOU = one_of(
    rf"""
    \byour in-?box\b
    \byour subscription (?:supports?|helps?|funds?|makes?|gives?)\b
    \b(?:articles?|stories) (?:left|remaining)\b|\bfree articles?\b
    \b(?:our|local|quality|independent) journalis[mt]
    \bour (?:reporting|coverage|stories|work)\b
    \bif you (?:value|like|love|enjoy(?:ed)?) (?:our|this|what we)\b
    \b(?:get|receive|find) .*\b(?:{_LETTER}|on whatsapp)
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
_QUESTION = rf"(?:{_YOU}.*\?|^\W*(?:any|got|have|noticed?|seen?|spotted|(?:\w+ ){{1,2}}or \w+\?|news tips?\?)[^.!]*\?)"
_FIRST = r"(?:^\W*|[.?!:,–—-] )(?:please |and |or )?"
_WRITTEN = one_of(
    rf"""
    {_ADDRESS}
    \bget in touch\b
    {_FIRST}(?:let (?-i:us) know|write to (?-i:us|our))\b
    {_FIRST}tell (?-i:us) (?:about|at|below|by|how|if|in|more|on|what|why|your)\b
    {_FIRST}send (?:(?-i:us|our)\b|(?:it|photos|pictures|them|tips|your [^.]*) to\b)
    {_FIRST}share your\b
    \bhave your say\b
    \btext (?-i:[A-Z]{{2,}}\w*) to \d{{3,6}}\b
    \b(?:call|contact|e-?mail|message|phone|reach|text|whatsapp|ring|dm) (?-i:our|us)\b
    \b(?:contact|ask|reach|e-?mail|call) (?:the|a|this) (?:author|desk|editor|news ?desk|newsroom|reporter|writer)\b
    \bin (?:our|the) comments\b|\bcomment below\b
    \bcall \d[\d -]+\d or e-?mail\b
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
    1[38]00[ -]?(?:\d[ -]?){5,6}\d
    13 ?\d\d ?\d\d|131 \d{3}
    0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}
    (?:1-)?(?:\d{3}[-. ])?\d{3}[-.]\d{4}
    11[1368] \d{3}
    9-?8-?8
    """
)
"""How telephone numbers and help lines are printed: '13 11 14', '1300 22 4636', '116 123', '1-800-668-6868', '988'."""

_WHOM = r"(?-i:[a-z]+|[A-Z0-9][\w&’'-]*(?:(?: (?:and|for|in|of|on|the))? [A-Z0-9][\w&’'-]*){0,5})"
_LINE = rf"{_WHOM}[:,]? ?\(?{_NUMBER}\)?(?: \([^()]*\))?"
HELP_LINE = opening(rf"(?=.*\d.*[\d)]$){_LINE}(?:(?: ?[;,|/]| or| and) ?{_LINE})*\)?$")
"""'Lifeline 13 11 14; Beyond Blue 1300 22 4636': names and numbers, nothing said of them."""

_IN_NEED = one_of(
    r"""
    \bif (?:you|it|someone)\b
    \b(?:someone|anyone) (?:you know|needing|in need|in crisis|who needs|seeking)\b
    \b(?:readers|viewers|those) (?:seeking|needing|who need)\b
    ^\W*(?:for (?:confidential |information and |more )*(?:help|support)|(?:need|where to (?:get|find)) help)\b
    \b(?:help|(?:hot|life|help) ?line|support) (?:can be found|is available)\b
    \b(?:anyone|children|people|those) .*\bcan (?:be contacted|call|contact|text)\b
    \b(?:call|calling) or text(?:ing)? 9-?8-?8\b
    \b(?:details of help|(?:readers|survivors|victims) can (?:call|find help)|you are not alone)\b
    """
)
_URL = r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S+"
_TROUBLE = r"(?:abuse|affected|alone|at risk|crisis|distress|emergency|help|lifeline|mental|struggling|suicid|support)"
_ASK_THEM = r"\b(?:action line|call|calling|contact|dial|e-?mail|phone|ring|text|texting|visit)\b"
_HELP = rf"(?:{_TROUBLE}.*(?:{_ASK_THEM}|{_NUMBER}|{_URL})|\bor text(?:ing)? 9-?8-?8\b)"
IN_NEED = both(_IN_NEED, _HELP)
"""'If you or someone you know needs help, call 988.'"""

_ELSEWHERE = one_of(
    rf"""
    {_URL}
    \bon (?:facebook|x\b|twitter|instagram|tiktok|youtube|bluesky|threads|linkedin|spotify|sounds|iplayer)
    \b(?:radio|tv|news) (?:one|two|\d|at \d)
    \b(?:on|to) (?:(?-i:[A-Z]{{2,5}})|radio)\b.*\b(?:at|for) (?:\d|more)
    \bfor (?:more on this|updates)\b|.\bfor the latest\W*$
    \bclick here\b
    """
)
_GO = (
    r"(?:catch|find|follow|for (?:all|full|more|the)|hear|keep up|like|listen|read|see|stay (?:tuned|with)|tune in"
    r"|visit|watch (?:more|our))"
)
FOLLOW = both(rf"^\W*{_GO}\b", _ELSEWHERE)
"""'Follow the storm at https://record.example/storm', 'Tune in to WKDL at 6 p.m. for more on this story'"""

READ_HERE = opening(r"you can (?:also )?(?:find|hear|read|see|view|watch) .{0,60}\bhere\W*$")
"""'You can read the full report here.'"""

LABELLED_URL = opening(rf"(?:[^.!?:]{{2,60}}: ?(?:{_URL})|{_ADDRESS}(?:\W+[\d -]{{7,}})?)\W*$")
"""'AP NHL: https://record.example/nhl', 'ana@record.example': an address, and at most a label for it."""

_THING = r"(?:article|link|page|post|story|topic|url)"
_FINDING = r"(?:find|flag|found|noticed?|report|request|see|spot|spotted|submit|suggest)"
_FAULT = r"(?:correction|error|edit|mistake|problem|(?:news )?tip|typo|inaccuracy)"
TOOL = opening(
    rf"""
    {_FINDING} (?:an?|any|the) (?:\w+ )?{_FAULT}\b.{{0,30}}$
    (?:give|leave|send) (?:us )?(?:your )?feedback$
    share your (?:thoughts|views?|opinion)s?$
    (?:bookmark|copy|e-?mail|follow|gift|print|rate|report|save|share|translate) (?:(?:the|this) )?{_THING}\W*$
    (?:add to favou?rites|skip (?:the )?ad|was this (?:{_THING} )?(?:helpful|useful)\?)$
    (?:read|see) our \w+ (?:policy|guidelines|standards)\W*$
    back to (?:the )?top\W*$
    (?:premium )?subscribers?(?:[’']s?)? (?:content|exclusive|only)\W*$
    listen to this (?:article|story)\b.{{0,20}}$
    """
)
"""'SUGGEST A CORRECTION', 'Flag an error in this story': a page's buttons."""
