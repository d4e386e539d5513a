"""What an outlet says of itself and of its story: who worked on it, who paid for it, whose it is, that more will come.

Patterns read a folded line.
"""

from __future__ import annotations

import re

from desk.body.patterns import one_of, opening

_WORK = (
    r"(?:analysis|editing|files?|graphics?|illustrations?|inputs?|material|photo(?:graphy|s)?|production|reporting"
    r"|research|translation|videos?|writing)"
)
_DONE = r"(?:compiled|edited|filmed|illustrated|photographed|produced|reported|translated|written)"
_JOINS = r"(?:a|additional|and|at|by|da|data|de|der|dpa|du|extra|for|from|in|la|of|on|the|van|von|with)"
_LITTLE = rf"(?:{_JOINS}|{_WORK}|{_DONE})"
# names, places, duties and what joins them up to the end of the line: no verb of a sentence stands among them
_CREW = rf"(?-i:(?:(?:[A-ZÀ-ÖØ-Þ0-9@][^\s,;()]*|{_LITTLE}\b)(?:[\s,;:.()/–—-]+|$))+$)"
_FIRST = r"(?:first|originally)"
CONTRIBUTED = re.compile(
    one_of(
        rf"""
        (?i:\W*with (?:an? |additional |more )*(?:files?|reporting|inputs?) (?:by|from)\b)
        (?i:\W*(?:with )?(?:additional |data |extra |more ){{0,2}}{_WORK}(?: and {_WORK})? (?:by|from|for) {_CREW})
        (?i:\W*{_DONE} (?:from reports )?by {_CREW})
        (?i:\W*contributing: )
        .{{0,250}}\b(?:contributed to this (?:report|story|article|post)|contributed reporting)\b
        (?i:\W*(?:with )?(?:agency |wire )?inputs? from agenc)
        (?i:\W*(?:with )?(?:agency inputs?|agencies|wires?(?: reports| services)?|afp|ap|cp|dpa|pa|reuters)\W*$)
        (?i:\W*(?:this )?(?:article|report|story)(?: by .{{3,60}}?)? (?:was )?{_FIRST} (?:appeared|published)\b)
        """
    )
)
"""'With files from Ana Ruiz', 'Leo Park contributed to this report.', 'This report was first published May 2, 2019.';
not 'Production from the field fell.'"""

_NAMED = r"[A-ZÀ-ÖØ-Þ][\w.’'-]+(?: [A-ZÀ-ÖØ-Þ][\w.’'-]*){0,3}"
_PLACE = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*(?:,? (?:(?:de|la|of|the) )?[A-ZÀ-ÖØ-Þ][\w.’'-]*){0,4}"
_PEOPLE = rf"{_NAMED}(?:(?:, (?:and )?| and ){_NAMED})*"
_TRADES = r"(?:[\w’'-]+ ){0,3}(?:correspondents?|journalists?|reporters?|staff|writers?) "
FROM_PLACES = re.compile(
    rf"\W*(?:(?:{_TRADES})?{_PEOPLE} reported from {_PLACE}(?:[.,;]* (?:and )?{_PEOPLE} (?:reported )?from {_PLACE})*"
    rf"|(?:The )?{_NAMED} staff contributed|{_TRADES}{_PEOPLE}(?: in {_PLACE})? contributed(?: from {_PLACE})?"
    rf"|{_PEOPLE}(?: in {_PLACE} contributed| contributed from {_PLACE}))\W*$"
)
"""'Ruiz reported from Halifax; Holm from Moncton.', 'Leo Park in Lille contributed.': names and places alone."""

_DUTY = (
    r"(?:authors?|contributors?|correspondents?|editing|editors?|graphics?|journalists?|photographers?|producers?|report(?:ers?|ing)"
    r"|research(?:ers?)?|sources?|translat(?:ion|ors?)|writ(?:ers?|ing))"
)
DUTIES = re.compile(
    rf"(?i:\W*{_DUTY}) ?: ?(?:{_PEOPLE}|dpa)(?:\W*(?i:{_DUTY}) ?: ?{_PEOPLE})*(?:, (?i:tel|phone)[^a-z]*)?\W*$"
)
"""'Author: Ana Ruiz, Editor: Leo Park', 'Source: The Northern Wire'"""

_STORY = r"(?:article|content|copy|coverage|dispatch|reporting|story)"
_PAID = r"(?:receives?|is (?:funded|supported)).{0,20} (?:support|funding|by)"
_HAS_BEEN = r"(?:has|have|is|was|were) (?:also |automatically |been |first |not |originally )*"
_HAPPENED = (
    r"(?:adapted|auto-?generated|brought to you|created|distributed|edited|excerpted|funded|generated|made possible"
    r"|part of|produced|published|reprinted|republished|sponsored|supported|syndicated|translated|updated|written with)"
)
_ROOM = r"(?:coverage|journalism|reporting|(?:press|news|times|ap) (?:[\w’'-]+ ){0,4}(?:department|desk|team))"
ITSELF = re.compile(
    one_of(
        rf"""
        .{{0,300}}\bis solely responsible for (?:all|its|the|this) ?content
        (?:The )?[A-Z].{{0,120}}\b(?i:{_ROOM})\b.{{0,20}} {_PAID}\b
        (?i:\W*(?:note: )?this {_STORY}(?:,? by .{{3,40}}?)? {_HAS_BEEN}{_HAPPENED}\b)
        (?i:\W*this (?:project|report) (?:is|was) (?:made possible by|produced (?:as part|in partnership))\b)
        (?i:this is an? (?:breaking|corrected|developing)(?: news)? (?:article|story|version)\b(?!,))
        (?i:this (?:breaking |developing |news )*story (?:is (?:being updated|developing)|will be updated)\b)
        (?i:(?:please )?(?:check|come) back (?:here )?(?:for (?:more|updates)|later)\b)
        (?i:this is an? (?:(?:corrected|revised|updated) version|repeat) of (?:an?|the) \w* ?(?:article|story)\b)
        (?i:(?:breaking|developing)(?: news)? story(?: ?[^\w ].{{0,60}})?$)
        (?i:we(?:[’']ll| will) (?:continue to |keep )?updat(?:e|ing) this (?:article|story)\b)
        (?i:(?:details|more|updates)(?: details| on this)? (?:as we get it|later|soon|to come|to follow)[.…)]*$)
        (?i:we(?:[’']ll| will) (?:bring you|have) (?:more|updates)\b)
        """
    )
)
"""'The AP is solely responsible for all content.', 'This story was produced with funding from the Elm Foundation.'"""

RIGHTS = opening(
    r"""
    (?:all contents? )?copyright\b(?: ?(?:©|\(c\)|\d{4}|by (?:the )?(?-i:[A-Z]))|[^.]{0,50}(?:$|\ball rights))
    copyright(?-i:(?: [A-Z][\w&’-]*){1,5}) \d{4}\W*$
    (?:©|\(c\)) ?(?:copyright )?(?:\d{4}|(?-i:[A-Z])[^.]{2,60}\.?$)
    (?:this )?(?:content )?(?:is )?(?:distributed|provided|reprinted|syndicated) (?:by|with) (?-i:[A-Z])[^.]*\.?$
    .{0,60}\bno part .{0,60}\bmay be (?:copied|reproduced)\b
    (?:please )?(?:feel free to )?republish this (?:article|story)\b
    we (?:care about|respect|value) your privacy\b
    (?:full )?(?:disclaimer|disclosure) ?:
    .{0,120}\ball rights reserved\b
    (?:the )?(?:material|content)s? on this (?:site|page)\b
    .{0,200}\bmay not be (?:published|reproduced|copied)\b
    .{0,60}\bsubject to copyright\b
    this (?:site|website) (?:uses|is protected)\b
    (?:we|our (?:site|website)) uses? .{0,40}cookies\b
    .{0,80}\b(?:terms of (?:use|service)|privacy (?:policy|notice|statement)|cookie policy)\b.{0,60}$
    use of this (?:site|website)\b
    \S{1,40} (?:is|are) (?:a )?(?:registered )?trademarks?\b
    registered (?:office|in england)\b
    """
)
"""Rights, terms, cookies."""

_TRADE = (
    r"(?:author|blogger|columnist|contributor|correspondent|covering|editor|fellow|freelancer?|journalis[tm]"
    r"|news organi[sz]ation|newsletter|producer|professor|reporter|staff|writer)"
)
_IS = r"(?:is|was|are|has been|covers|writes|reports|has \w+ed)"
_HIM = r"(?:him|her|them|the (?:author|writer|reporter))"

WRITER = re.compile(
    one_of(
        rf"""
        (?:[A-Z][\w.'’-]+ ){{1,4}}(?:\([^)]{{0,60}}\) )?{_IS} .{{0,130}}\b{_TRADE}\b.{{0,400}}$
        .{{0,200}}\b(?:(?:can|may) be reached|(?:reach|e-?mail|contact|follow) {_HIM}|(?:views?|opinions) expressed)\b
        (?:E-?mail|Contact|Reach|Write to|Follow) (?:[A-Z][\w.'’-]+ ){{1,3}}(?:at|on)\b
        """
    )
)
"""'Ana Ruiz is a staff writer who covers ...', 'Leo Park can be reached at ...'; a story may say so of people too."""
