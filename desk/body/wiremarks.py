"""What wire services print around a story in plain text: slugs, priority lines, notes to editors, contact lines.

Only the shapes that agencies use in public; each pattern reads a folded line.
"""

from __future__ import annotations

import re

from desk.body.patterns import one_of

_LABEL = one_of(
    r"""
    Ld|LD|Lead|LEAD
    Writethru|WRITETHRU
    NewsAlert|Urgent|URGENT|Bulletin
    Sub|SUB|Add|ADD
    KILL|Kill|WITHHOLD
    CORRECTIVE|Corrective|CORRECTION|Correction
    ADVISORY|Advisory|HFR
    """
)
_VERSION = rf"(?:\d+(?:st|nd|rd|th)?[ -]*)?{_LABEL}(?:[ -]*(?:Writethru|WRITETHRU|Ld|Lead))?"

SLUG = re.compile(
    r"(?:URGENT |BULLETIN )?(?P<slug>[A-Z]{2}-(?!\d)[\w.' ]{2,30}(?:-{1,2}[\w.,' ]{2,40}?)*)"
    rf"(?P<label>(?:, ?{_VERSION}(?:,? ?\d{{2,4}})?)*)(?:, ?\d{{2,4}})?"
)
"""'BC-US--Harbour Fire, 2nd Ld-Writethru', 'BC-Wildfire-Gale', 'AM-CAN--Budget,1140'."""

_PRIORITY = (
    r"(?:ADVISORY|ALERT|BULLETIN|EMBARGOED|EXTRA|FLASH|HOLD|KILL|LEAD|NET|REFILE|REPEAT|ROUNDUP|SNAP|UPDATE|URGENT|WRAPUP"
    r"|Ld|Lead|Roundup)"
)

PRIORITY = re.compile(
    rf"(?:(?:\d+(?:st|nd|rd|th) )?{_PRIORITY}(?: (?:KILL|LEAD|ROUNDUP|\d+))*"
    r"|[A-Z]{2,5}NewsAlert(?: expanded)?|NEWS ?ALERT)[ =:.-]*(?:\([^()]{3,60}\))?"
)
"""'URGENT', 'BULLETIN KILL', '1st LEAD', '2nd ROUNDUP', '3RD NET', 'REFILE', 'APNewsAlert expanded'."""

RELEASE = re.compile(
    r"(?:FOR )?IMMEDIATE RELEASE|PRESS RELEASE|NEWS RELEASE|MEDIA (?:ADVISORY|RELEASE)|For immediate release"
)
"""'FOR IMMEDIATE RELEASE'."""

NOTEBOOK = re.compile(
    r"(?i)#+ ?(?:\w+ )?notebook\b|not for publication:?$"
    r"|(?:the )?following (?:information|is) .{0,30}not (?:intended )?for publication"
)
"""'# Notebook', 'The following information is not intended for publication': all below is for editors."""

CROSSHEAD = re.compile(r"(?:-{1,2}|[–—*]) ?(?P<words>[^-–—*].{1,60}?) ?(?:-{1,2}|[–—*])")
"""'- Bridge closed -': a crosshead between dashes."""

SUBJECT = re.compile(
    r"(?:\d+ )?[A-Z]{4,} [A-Z][a-z’']+"
    r"(?:(?: [A-Z][a-z’']+)?(?: \d{1,2}| (?i:lead|nightlead|recast|sub|substitute|update)| \([\w ]+\))+)?"
)
"""'SOCCER Harbour', '1 POLITICS Spring Budget 2 (pictured)', not 'NATO Chief Resigns': a subject in capitals and a
keyword; two keywords only before the take's number or its kind."""

SLASHED = re.compile(r"[A-Z0-9’']+(?:-[A-Z0-9’']+)*/[A-Z0-9’'-]*(?: \([A-Z0-9, ]+\))*|(?:[A-Z][\w-]+/){1,4}")
"""'WEATHER-ARENA/ (UPDATE 1)', 'USA-RATES/FED', 'Weather/Canada/': topics parted by slashes, no blank between."""

LABELLED = re.compile(
    r"(?P<slug>[A-Za-z][\w.']*(?:-{1,2}[\w.' ]{2,30})+), ?"
    rf"(?P<label>{_VERSION}|\d?(?:st|nd|rd|th)?-?lead)(?:,? ?\d{{2,4}})?"
)
"""'Arena-Roof, 2nd Writethru', 'Canada-storm-arena,2ndlead': a slug that its version gives away."""

TAKE = re.compile(r"[A-Z][A-Z’' -]{3,40} \d(?:ST|ND|RD|TH) (?:LEAD|LD|TAKE)")
"""'ARENA ROOF 3RD LEAD'."""

SLUGS = (SLUG, LABELLED, SLASHED, TAKE)
"""All that names a story above it; SLUG and LABELLED tell slug and version label apart."""

_CHANGES = one_of(
    r"""
    add(?:s|ing)
    chang(?:es|ing)
    clarif(?:ies|ying)
    complements?|completes
    correct(?:s|ing)
    delet(?:es|ing)
    (?:minor )?edits?
    expands?
    fixes
    insert(?:s|ing)
    leads with|tops with
    recast(?:s|ing)
    refil(?:es?|ing)
    remov(?:es|ing)
    repeats?
    replaces
    restor(?:es|ing)
    rewrites?|writes? through
    substitutes?|subs
    trims
    updat(?:es|ing)
    """
)
_CHANGES_IN_CAPITALS = (
    r"(?:ADDS|CHANGES|CLARIFIES|CORRECTS|DELETES|FIXES|RECASTS|REFILES|REMOVES|REPLACES|RESTORES|REWRITES|SUBS|UPDATES)"
)
_CHANGES_AS_WORD = (
    r"(?:Adds|Changes|Clarifies|Corrects|Deletes|Fixes|Recasts|Refiles|Removes|Replaces|Restores|Updates)"
)
_CHANGED = (
    r"(?:age|byline|date|day|first|graf|headline|last|lead|lede|name|number|para|second|spelling|third|throughout|title|to"
    r"|typo|with)\b"
)

NOTE = re.compile(
    one_of(
        rf"""
        [(\[]?(?:Eds?|EDS?|EDITORS?|Editors?)(?:[’']s?)?(?:,|:| _|_)
        ATTENTION ?[-:–—]
        (?:EDITOR|Editor)S?[’']S? NOTE ?[:_–—-]
        (?i:notes? (?:to|for) (?:the )?editors?\b(?: ?[:–—-]|$)|notes? for editors?\b)
        (?:EMBARGO(?:ED)?|HOLD FOR RELEASE|NOT FOR (?:RELEASE|PUBLICATION|BROADCAST|USE))\b
        \((?i:{_CHANGES})\b[^()]*(?:\([^()]*\)[^()]*)*\)$
        \((?i:corrected|leads?|new|releads?|tops|wraps) (?i:throughout|with|to)\b[^()]*\)$
        \((?i:corrected):.*\)$
        {_CHANGES_IN_CAPITALS}(?:[:,; ]|$)
        {_CHANGES_AS_WORD}(?:[;:]| {_CHANGED})
        """
    )
)
"""'(Adds minister in paragraph 3)', 'Eds: UPDATES: With toll.', 'ADDS details', 'ATTENTION - ADDS toll'."""

_ANOTHER = r"(?:an? |the )?(?:corrected|full|new|revised|substitute|updated) (?:version|story)"

VERSION = re.compile(
    one_of(
        rf"""
        (?i:{_ANOTHER}[^.]{{0,60}}\b(?:follows|below|above)\b.{{0,30}}$)
        (?i:{_ANOTHER} will (?:be|move)\b.{{0,60}}$)
        (?i:(?:this|the above) (?:version|story) (?:corrects|has been corrected|updates|adds)\b.*$)
        (?i:story (?:continues|will be (?:updated|led))\b.*$)
        (?i:(?:more|developing)(?: to come)?[.…]*$)
        """
    )
)
"""'A corrected version of the story is below:', 'A substitute story will be filed.', 'MORE TO COME'."""

CONTACT = re.compile(
    one_of(
        r"""
        (?i:for (?:more information|questions|reruns|assistance|retransmission))
        (?i:(?:news ?desk|desk|media|press)? ?(?:contacts?|inquiries|enquiries|tel|telephone|phone|email)\b ?:)
        (?i:(?:the )?(?:editors?|supervisor|desk)(?: on duty)?:? .{0,60}(?:\+?\d[\d ()-]{6,}|@\w))
        [^.;!?]{0,60}[,:;|–—-] ?\+?\d[\d ()-]{6,}\d(?:[,;|/ –—-]|(?i:and|or|e-?mail:?))*\S+@\S+\.\w{2,}\.?$
        """
    )
)
"""'For questions, call the desk at', 'Contact: 555-0100', 'Editor on duty: Ana Ruiz, 555-0100', 'Bay News newsroom,
555-0100, desk@bay.example'."""

RATE = re.compile(
    r"\(?(?:[A-Z]{0,3}[$£€¥]|[A-Z]{3}) ?1 ?= ?(?:[A-Z]{0,3}[$£€¥] ?)?\d[\d.,]* ?[A-Za-z ]{0,30}\)?"
    r"|\(?1 [A-Za-z ]{3,30} ?= ?(?:[A-Z]{0,3}[$£€¥] ?)?\d[\d.,]* ?[A-Za-z ]{0,30}\)?"
)
"""'($1 = 0.8547 euros)', '(1 euro = $1.17)': the rate that sums in the story were converted at."""

IN_BRACKETS = re.compile(r"\((?!By\b)[^()]*(?:\([^()]*\)[^()]*)*\)")
"""'(With pictures)': above a story a line that is all in brackets speaks to editors."""

FOOT = re.compile(
    r"\d{6}Z?(?: GMT| UTC)? ?[A-Za-z]{3}(?: ?\d{2,4})?|(?:\d{1,2} [A-Za-z]{3} \d{4} )?\d{4} ?(?:GMT|UTC)"
    r"|(?:GMT|UTC) \d{4}|[A-Z]{2,4}(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4} ?[A-Z]{3}"
    r"|\(?\d{2,4} ?w(?:ords)?\)?|(?i:length|words?|word ?count)[: ] ?\d{2,4}(?: words)?|(?i:keywords?): .*"
    r"|(?:[A-Z]{2,5} )?[a-z]{2,4}(?:[-/][a-z]{2,4})*|[A-Z]{2,5}|\W*(?i:ends?)\W*|=+"
)
"""'111042 GMT Jun 26', '(430 words)', 'AAP mfl/ar': when it was sent, how long it is, who sends and signs it."""
