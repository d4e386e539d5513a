"""Words that make another figure of a figure: net or gross, offered or demanded, a year or in all, on the month.

Takes the plain words near a figure and the text around it; answers the qualifiers that they give it, as the words that
a reason may quote. Two figures that are qualified unlike are of different scope, however alike they read.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.bases import is_old_value

_WORDS = {
    "net": "net", "adjusted": "adjusted", "underlying": "adjusted", "excluding": "adjusted", "gross": "gross",
    "operating": "operating", "pre-tax": "before tax", "pretax": "before tax", "after-tax": "after tax",
    "record": "record", "initial": "initial", "quarterly": "quarterly",
    "competitions": "all competitions", "fatal": "fatal", "average": "average", "median": "median",
    "estimate": "expected", "estimates": "expected",
    "looking": "expected", "consensus": "expected", "forecast": "expected", "expected": "expected",
    "guidance": "expected", "expects": "expected", "projected": "expected", "predicted": "expected",
    "pencilled": "expected", "penciled": "expected",
    "civilian": "civilian", "benchmark": "benchmark", "all-in": "all-in", "sustaining": "all-in",
    "domestic": "domestic", "foreign": "foreign",
}  # fmt: skip
_OFFICES = frozenset("affairs minister ministers ministry office secretary".split())
"""Beside these, "foreign" is a part of a name."""
_WITH = re.compile(
    r"\b(?:(?P<without>exclud(?:es|ing|ed)|without|not (?:including|counting)|net of|before|on top of|aside from"
    r"|apart from)|(?P<with>includ(?:es|ing|ed)|plus|counting|with))"
    r" (?:the |its |any |an? |assumed |one-time |potential |further ){0,2}"
    r"(?P<what>add-ons|bonus(?:es)?|charges|costs|crew|debts?|dividends|fees|gunm[ae]n|attackers?|bombers?|shooters?"
    r"|assailants?|suspects?|inflation|interest|items|overtime|pilots?|drivers?|tax(?:es)?|vat)\b",
    re.I,
)
"""What a sum or a toll takes in or leaves out: "including debt", "not counting the gunman"."""
_WITHOUT = re.compile(
    r"\b(?:exclud(?:es|ing|ed)|without|not (?:including|counting)|aside from|apart from)"
    r" (?P<what>(?:the|this|that|its|his|her|their|any) \w+)",
    re.I,
)
"""Whatever else a figure leaves out: "33 seats without this one"."""
_STRIPPED = re.compile(
    r"\b(?:exclud(?:es|ing|ed)|strip(?:s|ping|ped) out|leav(?:es|ing) (?:out|aside)|not (?:including|counting)|without)"
    r" (?P<what>(?:the |its |all )?[a-z]+)\b[^.;:]{0,60}$",
    re.I,
)
"""What a rate before which it stands leaves out: "Without housing, prices rose "."""
_NOUNS = r"(?:[\w'’-]+ ){0,3}?(?P<what>[a-z][\w'’-]+)(?= (?:of|from|in|for|at|on|such|that|the|who|which)\b|[,.;]|$)"
_TAKEN_IN = re.compile(
    rf"(?:^|[.;:—–,]) ?(?:(?P<without>excluding|not counting|not including|leaving (?:out|aside)|stripping out)"
    rf"|counting|including|adding(?: in)?|(?:along|combined|together) with) {_NOUNS}[^.;:]{{0,40}}"
    rf"(?:,| the (?:figure|number|sum|total)) [^.;:]{{0,50}}$",
    re.I,
)
"""What a clause that opens before a figure adds to it: "Counting outside firms, ", "Together with the suburbs, "."""
_INCLUDED = re.compile(
    rf"^[^.;:,]{{0,20}}?,?(?: a (?:figure|sum|total) (?:that|which))? (?:(?P<without>exclud(?:es|ing)|net of"
    rf"|not (?:counting|including))|includ(?:es|ing)|counting) (?:the |its |any )?{_NOUNS}",
    re.I,
)
"""The same behind a sum: "£139 million including pension contributions"."""
_BARE = re.compile(r"^[^.;:,]{0,20}? (?:before|after) (?P<what>[a-z]{3,})(?=[,.;]|$)")
"""What is still to be added to a sum or taken from it: "£36,500 before extras"."""
_MOMENTS = re.compile(r"ing$|^(?:christmas|dawn|dusk|easter|midday|midnight|noon|now|then|today|tomorrow|yesterday)$")
"""What follows a "before" that tells when."""
_FORMER = re.compile(r"\bformer\b", re.I)
_LEFT = re.compile(r" (?:left|remaining|to go|to play)(?= (?:in|of|on|to|before|at)\b|[.,;]|$)", re.I)
_HAVING = re.compile(r"\b(?:with|has|have|had|having|is|are|was|were|only|just) (?:\w+ )?$", re.I)
"""What stands on either side of what is still to come: "with nine matches left"."""
_OVERNIGHT = re.compile(
    r"[^.;:,]{0,30}?\b(?:overnight|in (?:the past|the last|a single) (?:24 hours|day)|in 24 hours)\b", re.I
)
_LAST = re.compile(r"\b(?:final|last|past) (?:about |nearly |some )?$", re.I)
_STRETCH = re.compile(r"\b(?:second|minute|hour|day|week|month|quarter|season|year|decade)s?\b", re.I)
"""Of a stretch of time "the last" tells when it was, of anything else which of them: "their last three matches"."""
_SUM = re.compile(r"[$£€¥]|\b(?:dollars|euros?|pounds|yen|francs?|rupees|kronor|kroner)\b")
_RATIO = re.compile(r"%|per ?cent|pct", re.I)
_YEARLY = frozenset(("annual", "yearly"))
"""Of a rise they say what it is measured from, of a sum for how long it is."""
_TARGET = re.compile(r"\b(?:target|goal) (?:is |was |of |at )(?:about |around )?$", re.I)
_AIMED_AT = re.compile(r"(?: \w+)? (?:target|goal)\b", re.I)
"""What is no level but one that is aimed at: "the target is 2.5%", "its 2% inflation target"."""
_TURNOUT = re.compile(r"\bturnout (?:of|was|reached|(?:stood|came in) at|(?:rose|fell) to) (?:[a-z]+ )?$", re.I)
_VOTED = re.compile(r" turnout\b")
"""What share of those who may vote did, not how they voted."""
_PERIOD = "(?P<period>year|quarter|month|week)"
_AROUND = {
    "asked": re.compile(
        r"\b(?:demand(?:s|ed|ing)?|s(?:eek|eeks|eeking|ought)|(?:ask|call|argu|push)(?:s|es|ed|ing) for"
        r"|(?:want|request)(?:s|ed|ing)?) [^.;:]{0,40}$",
        re.I,
    ),
    "possible": re.compile(
        r"\b(?:fac(?:e|es|ed|ing)|could (?:face|get|be|rise|reach)|maximum|(?:worth|rising) up) [^.;:]{0,25}$", re.I
    ),
    "at the scene": re.compile(r"\bat the scene[^.;:]{0,25}$", re.I),
    "capacity": re.compile(
        r"\b(?:capacity|(?:that|which|it) (?:holds|houses|seats|sleeps)|room for"
        r"|can (?:\w+ )?(?:carry|fit|handle|hold|house|make|move|process|produce|seat|serve|ship|store"
        r"|take|treat|turn out)) [^.;:]{0,25}$",
        re.I,
    ),
    "limit": re.compile(
        r"\b(?:(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:es?|ed|ing)|cap(?:s|ped)?|limit(?:s|ed)?)"
        r"(?: for)?|(?:maximum|ceiling|quota) of|no more than|at most) (?:(?:an?|the|up|to|its|only|just) ){0,4}$",
        re.I,
    ),
    "needed": re.compile(
        r"\b(?:needs?|needed|requires?|required|short of|to win) (?:(?:an?|the|at|least|about) ){0,3}$", re.I
    ),
    "offered": re.compile(
        r"\b(?:offer(?:s|ed|ing)?|propos(?:als?|es?|ed|ing)|reject(?:s|ed|ing)?|turn(?:s|ed|ing) down) [^.;:]{0,40}$",
        re.I,
    ),
}
"""What stands before a figure that is only asked for, offered or possible; what is rejected was offered."""
_WIN = r"^ ?(?:(?:win|victory|defeat|loss|lead|triumph|scoreline|draw) )?"
_STAGES = {
    "on penalties": re.compile(
        _WIN + r"(?:(?:after|by|in|on|via) )?(?:an? |the )?(?:penalt(?:y|ies)|shoot-?out|spot[- ]kicks)\b", re.I
    ),
    "on aggregate": re.compile(_WIN + r"(?:on aggregate|over (?:the )?two legs)\b", re.I),
    "at half-time": re.compile(_WIN + r"(?:at|by) (?:the )?(?:half-?time|break|interval)\b", re.I),
}
"""What follows a score that is not how the match ended."""
STAGES = frozenset(_STAGES)
_CARE = re.compile(r"\b(?:stitch(?:es)?|operations?|surger(?:y|ies)|transfusions?)\b", re.I)
"""What the hurt who need it get."""
_CAUSE = re.compile(
    r"\b(?:by|in|from|of)\s(?P<cause>(?:hostile|enemy|friendly)\s(?:acts?|action|attacks?|fire)|combat|action|accidents?"
    r"|illness|disease|natural causes|suicide)\b",
    re.I,
)
"""What the counted died of, where others died of other things: "killed by hostile acts"."""
_LEAGUE = re.compile(r"\bleague (?:appearances?|games?|goals?|matches|starts)\b|\bin the league\b", re.I)
"""Not in the cup; not "leads the league"."""
_LIMIT = re.compile(r"\b(?:limit|ceiling|threshold|cap|cut-off|cutoff) (?:is |was |of |at )(?:about )?$", re.I)
_ABOVE = re.compile(
    r" (?:above|below)\b(?! (?:the )?(?:ground|sea|surface|water))"
    r"| (?:over|under) (?:the |its )?(?:average|danger|limit|minimum|normal|target|threshold)\b",
    re.I,
)
"""What is no level but a gap: "two points above the drop", "3 degrees below normal"; not "480 metres below ground"."""
_THERE = re.compile(r"[^.;:]{0,40}?\b(?:at the scene|on the spot)\b", re.I)
_MORE = re.compile(r"\b(?:another|more(?= [a-z])|further|additional|extra|other)\b(?! (?:than|per|an?)\b)", re.I)
PASSING = frozenset(("expected", "possible", "record"))
"""Qualifiers that come and go between versions of one story and leave the figure what it was."""
STANCES = frozenset(("asked", "limit", "needed", "offered", "possible"))
"""What somebody wants, allows, needs, offers or faces of a figure."""
EARLIER = "earlier"
"""The qualifier of what held until the copy's own news."""
EACH = "for each"
"""The qualifier of what is told a head."""
WINDOW = 60
"""Characters to either side of a figure in which its copy says what it takes in."""
_EACH = re.compile(
    r"\W{0,2}(?:for each|for every|apiece|a head"
    r"|each(?=[.,;]|$| (?:and|at|but|by|for|from|in|of|on|to|year|month|week|day)\b)"
    r"|per (?:head|person|student|household|capita))",
    re.I,
)
_TO_EACH = re.compile(r"[^.;:,]{0,30}?\b(?:to|for|of) (?:each|every)\b", re.I)
"""After "500,000 rupees": " to the family of each"."""
_RATE = re.compile(
    rf"\W{{0,2}}(?:an?|per|each|every) {_PERIOD}\b(?! (?:ago|earlier|before|later))|\W(?P<yearly>annually)\b", re.I
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_FROM = r"(?:from|than|over|compared (?:with|to)|against)"
_ON_YEAR = re.compile(
    rf"^[^.;]{{0,30}}?\b(?:year[- ](?:over|on)[- ]year|on the year"
    rf"|{_FROM} (?:a|the|one|last)?(?: previous| same)? ?year"
    rf"|{_FROM} (?:(?:{_MONTHS}|the same (?:month|quarter|period)) )?(?:of )?"
    r"(?:a year (?:ago|earlier)|last year|[12]\d{3}))\b"
)
_ON_PERIOD = re.compile(
    r"^(?:[^.;,]{0,30}?|, (?:against|compared|down|up|versus)[^.;,]{0,20}?)\b"
    r"(?:(?P<period>quarter|month|week)[- ](?:over|on)[- ](?:quarter|month|week)"
    r"|on the (?P<on>quarter|month|week)"
    rf"|{_FROM} (?:a|the|one|last)?(?: previous| same)? ?(?P<than>quarter|month|week)|{_FROM} (?P<month>{_MONTHS}))\b"
)
"""What a rise or fall is measured from: "from a year earlier", "month over month"."""


@lru_cache(maxsize=4096)
def qualifiers(near: frozenset[str], before: str, figure: str, after: str) -> frozenset[str]:
    """The qualifiers of `figure`: `near` are the words of its clause, `before` and `after` its sentence around it.

    Remembered, since versions of a story repeat their sentences.
    """
    named = {"foreign"} if not near.isdisjoint(_OFFICES) else set()
    named |= {"gross", "domestic"} if "product" in near else set()
    found = {_WORDS[word] for word in near - named if word in _WORDS}
    if _FORMER.search(figure):
        found.add("former")
    found |= {stage for stage, words in _STAGES.items() if words.match(after)}
    if is_old_value(before, figure):
        found.add(EARLIER)
    found |= {stance for stance, words in _AROUND.items() if words.search(before)}
    if _CARE.search(figure):
        found.discard("needed")
    if _MORE.search(figure) or re.search(r"\banother $", before, re.I) or re.match(r" more\b(?! than)", after):
        found.add("more")
    if _THERE.match(after):
        found.add("at the scene")
    if cause := _CAUSE.search(after[:WINDOW]):
        found.add(cause["cause"].lower())
    if _LEAGUE.search(f"{before[-WINDOW:]}{figure}{after[:WINDOW]}"):
        found.add("league")
    if _EACH.match(after) or _TO_EACH.match(after):
        found.add(EACH)
    found |= _left_out(before, figure, after) | _levels(before, figure, after)
    return frozenset(found | _over_time(near, figure, after))


def _left_out(before: str, figure: str, after: str) -> set[str]:
    """What the figure takes in or leaves out: "with debt", "without housing"."""
    around = f"{before[-WINDOW:]}{figure}{after[:WINDOW]}"
    found = {f"{'with' if told['with'] else 'without'} {told['what'].lower()}" for told in _WITH.finditer(around)}
    of_sum = _SUM.search(figure) is not None
    for told in (_TAKEN_IN.search(before), _INCLUDED.match(after) if of_sum else None):
        if told:
            found.add(f"{'without' if told['without'] else 'with'} {told['what'].lower()}")
    bare = _BARE.match(after) if of_sum else None
    if bare and not _MOMENTS.search(bare["what"]):
        found.add(f"without {bare['what']}")
    stripped = _STRIPPED.search(before) if _RATIO.search(figure) else None
    for left_out in (stripped, _WITHOUT.search(after[:WINDOW])):
        if left_out:
            found.add(f"without {left_out['what'].lower()}")
    return found


def _levels(before: str, figure: str, after: str) -> set[str]:
    """Whether the figure is no count of all but a limit, an aim, a gap or the last of them."""
    told = {
        "limit": _LIMIT.search(before),
        "target": _TARGET.search(before) or _AIMED_AT.match(after),
        "gap": _ABOVE.match(after),
        "turnout": _TURNOUT.search(before) or _VOTED.match(after),
        "left": _LEFT.match(after) and _HAVING.search(before),
        "last": _LAST.search(before) and not _STRETCH.search(figure),
    }
    return {level for level, found in told.items() if found}


def _over_time(near: frozenset[str], figure: str, after: str) -> set[str]:
    """For how long it is told ("a year"), and from what moment a rise or a fall is measured ("on the year")."""
    yearly = not near.isdisjoint(_YEARLY)
    ratio = _RATIO.search(figure) is not None
    found = set()
    if rate := _RATE.match(after):
        found.add(f"a {(rate['period'] or 'year').lower()}")
    elif yearly and not ratio:
        found.add("a year")
    if _OVERNIGHT.search(figure) or _OVERNIGHT.match(after):
        found.add("in a day")
    if _ON_YEAR.match(after) or (yearly and ratio):
        found.add("on the year")
    elif against := _ON_PERIOD.match(after):
        found.add(f"on the {against['period'] or against['on'] or against['than'] or 'month'}")
    return found
