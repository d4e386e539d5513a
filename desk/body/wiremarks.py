"""What wire services print around a story in plain text: slugs, notes to editors, end marks, contact lines.

Only the shapes that agencies use in public; each pattern reads a folded line.
"""

from __future__ import annotations

import re

_WRITETHRU = r"(?:\d+(?:st|nd|rd|th)?[ -]*)?(?:Ld|LD|Lead|LEAD|Writethru|WRITETHRU|NewsAlert|Urgent|URGENT|Bulletin|Sub|SUB|Add|ADD|KILL|Kill|CORRECTIVE|Corrective|CORRECTION|Correction|ADVISORY|Advisory|WITHHOLD|HFR)(?:[ -]*(?:Writethru|WRITETHRU|Ld|Lead))?"

# "BC-US--Harbour Fire, 2nd Ld-Writethru", "BC-Wildfire-Gale", "AM-CAN--Budget,1140"
SLUG = re.compile(
    r"(?:URGENT |BULLETIN )?(?P<slug>(?:[A-Z]{2}-(?!\d)[\w.' ]{2,30}(?:-{1,2}[\w.,' ]{2,40}?)*))(?P<label>(?:, ?"
    + _WRITETHRU
    + r"(?:,? ?\d{2,4})?)*)(?:, ?\d{2,4})?"
)
# "URGENT", "BULLETIN KILL", "1st LEAD", "2nd ROUNDUP", "APNewsAlert expanded", "3RD NET", "REFILE"
PRIORITY = re.compile(
    r"(?:(?:\d+(?:st|nd|rd|th) )?(?:URGENT|BULLETIN|FLASH|ALERT|ADVISORY|LEAD|ROUNDUP|NET|EXTRA|REFILE|REPEAT|WRAPUP|UPDATE|KILL|HOLD|Lead|Roundup|Ld|SNAP|EMBARGOED)(?: (?:KILL|LEAD|ROUNDUP|\d+))*"
    r"|[A-Z]{2,5}NewsAlert(?: expanded)?|NEWS ?ALERT)[ =:.-]*"
)
# "SOCCER Harbour", "POLITICS Budget", "COURTS Mill (pictured)": a subject in capitals, then a keyword
SUBJECT = re.compile(r"[A-Z]{4,}(?: [A-Z][a-z’']+){1,2}(?: \([A-Za-z ]+\))?")

_VERBS = (
    r"adds?|adding|updates?|updating|corrects?|correcting|recasts?|recasting|restores?|restoring|changes|changing|clarifies|fixes|deletes?|deleting|removes?|removing"
    r"|substitutes?|subs|refiles?|refiling|repeats?|replaces?|rewrites?|trims|tops|leads with|writes? through|complements?|completes|expands?|minor edits?|edits?"
)
# "(Adds minister in paragraph 3)", "(Substitute - adds injuries)", "Eds: UPDATES: With toll.", "ADDS details", "ATTENTION - ADDS toll"
NOTE = re.compile(
    r"(?:(?:Eds?|EDS?|EDITORS?|Editors?)(?:[’']s?)?(?:,|:| _|_)|ATTENTION ?[-:–—]|(?:EDITOR|Editor)S?[’']S? NOTE ?[:_–—-]|(?:Note|NOTE) TO EDITORS?\b|N\.B\. EDITORS)"
    rf"|\((?i:{_VERBS})\b[^()]*(?:\([^()]*\)[^()]*)*\)$"
    rf"|(?:{'|'.join(v.upper() for v in 'adds updates corrects recasts restores changes clarifies fixes deletes removes substitutes subs refiles repeats replaces rewrites'.split())})(?:[:,; ]|$)"
    r"|(?:EMBARGO(?:ED)?|HOLD FOR RELEASE|NOT FOR (?:RELEASE|PUBLICATION|BROADCAST|USE))\b"
    r"|(?:Adds|Updates|Corrects|Recasts|Restores|Changes|Clarifies|Fixes|Deletes|Removes|Replaces|Refiles)(?:;|:| (?:throughout|with|to|spelling|typo|name|number|date|headline|lead|lede|byline|day|age|title|first|second|third|last|para|graf)\b)",
)
# "A corrected version of the story is below:", "An updated version follows.", "(This version CORRECTS the date)"
VERSION = re.compile(
    r"(?i)(?:an? |the )?(?:corrected|updated|revised|new|substitute|full) (?:version|story)[^.]{0,60}\b(?:follows|below|above|will (?:be|move)|filed)\b.{0,30}$"
    r"|(?:This|The above) (?:version|story) (?:corrects|has been corrected|updates|adds)\b.*$|story (?:continues|will be (?:updated|led))\b.*$|(?:more|developing)(?: to come)?[.…]*$"
)
# "For questions, contact the desk at", "Contact: 555-0100"
DESK = re.compile(
    r"(?i)(?:for (?:more information|questions|reruns|assistance|retransmission)|(?:news ?desk|desk|media|press)? ?(?:contacts?|inquiries|enquiries|tel|telephone|phone|email)\b ?:|(?:the )?(?:editors?|supervisor|desk)(?: on duty)?:? .{0,60}(?:\+?\d[\d ()-]{6,}|@\w))"
)
# "From Agence France-Presse", "The AP", "Associated Press"
SIGNATURE = re.compile(r"(?:The )?(?:AP|Associated Press|Canadian Press|CP|AFP|Reuters|dpa|PA)[.]?")
