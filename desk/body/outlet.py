"""What an outlet says of itself and of its story: who worked on it, who paid for it, whose it is, that more will come.

Patterns read a folded line.
"""

from __future__ import annotations

import re

from desk.body.patterns import one_of, opening

CONTRIBUTED = re.compile(
    r"\W*(?i:(?:with )?(?:additional |extra )?"
    r"(?:reporting|writing|editing|files?|photography|research|production)"
    r"(?: and (?:writing|editing|reporting))? (?:by|from|for)\b"
    r"|(?:compiled|edited|filmed|photographed|illustrated|produced) by\b|contributing:)"
    r"|.{0,250}\b(?:contributed to this (?:report|story|article|post)|contributed reporting)\b"
    r"|\W*(?i:with )?(?:agency |wire )?(?:inputs?|material|information) (?:from|by) "
    r"(?:agenc(?:y|ies)|wires?|[A-Z][^.]{2,50})\W*$"
    r"|(?i:\W*with (?:agenc(?:y|ies)(?: inputs?)?|wires?(?: reports| services)?|afp|ap|cp|dpa|pa|reuters)\W*$)"
    r"|(?i:this (?:report|story|article)(?: by .{3,60}?)? was (?:first|originally) published\b)"
)
"""'With files from Ana Ruiz', 'Leo Park contributed to this report.', 'This report was first published May 2, 2019.'"""

_NAMED = r"[A-ZÀ-ÖØ-Þ][\w.’'-]+(?: [A-ZÀ-ÖØ-Þ][\w.’'-]*){0,3}"
_PLACE = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*(?:,? (?:(?:de|la|of|the) )?[A-ZÀ-ÖØ-Þ][\w.’'-]*){0,4}"
_PEOPLE = rf"{_NAMED}(?:(?:, (?:and )?| and ){_NAMED})*"
_TRADES = r"(?:[\w’'-]+ ){0,3}(?:correspondents?|journalists?|reporters?|staff|writers?) "
FROM_PLACES = re.compile(
    rf"\W*(?:(?:{_TRADES})?{_PEOPLE} reported from {_PLACE}(?:[.,;]* (?:and )?{_PEOPLE} (?:reported )?from {_PLACE})*"
    rf"|{_TRADES}{_PEOPLE}(?: in {_PLACE})? contributed(?: from {_PLACE})?"
    rf"|{_PEOPLE}(?: in {_PLACE} contributed| contributed from {_PLACE}))\W*$"
)
"""'Ruiz reported from Halifax; Holm from Moncton.', 'Leo Park in Lille contributed.': names and places alone."""

_DUTY = r"(?:authors?|correspondents?|editors?|graphics?|journalists?|reporters?|sources?|translat(?:ion|or)|writers?)"
DUTIES = re.compile(
    rf"(?i:\W*{_DUTY}) ?: ?(?:{_PEOPLE}|dpa)(?:\W*(?i:{_DUTY}) ?: ?{_PEOPLE})*(?:, (?i:tel|phone)[^a-z]*)?\W*$"
)
"""'Author: Ana Ruiz, Editor: Leo Park', 'Source: The Northern Wire'"""

_STORY = r"(?:article|content|copy|coverage|dispatch|reporting|story)"
_PAID = r"(?:receives?|is (?:funded|supported)).{0,20} (?:support|funding|by)"
_HAS_BEEN = r"(?:has|have|is|was|were) (?:also |automatically |been |first |not |originally )*"
_HAPPENED = (
    r"(?:adapted|auto-?generated|brought to you|created|distributed|edited|excerpted|funded|generated|made possible"
    r"|part of|produced|published|reprinted|republished|sponsored|supported|syndicated|translated|updated)"
)
_ROOM = r"(?:coverage|department|desk|journalism|newsroom|reporting|service|team)"
ITSELF = re.compile(
    one_of(
        rf"""
        .{{0,300}}\bis solely responsible for (?:all|its|the|this) ?content
        (?:The )?[A-Z].{{0,120}}\b(?i:{_ROOM})\b.{{0,20}} {_PAID}\b
        (?i:this {_STORY}(?:,? by .{{3,40}}?)? {_HAS_BEEN}{_HAPPENED}\b)
        (?i:this is an? (?:breaking|developing)(?: news)? (?:story|article|situation)\b)
        (?i:this (?:breaking |developing |news )*story (?:is (?:being updated|breaking|developing)|will be updated)\b)
        (?i:(?:please )?(?:check|come) back (?:here )?(?:for (?:more|updates)|later)\b)
        (?i:more to follow\W*$)
        """
    )
)
"""'The AP is solely responsible for all content.', 'This story was produced with funding from the Elm Foundation.'"""

RIGHTS = opening(
    r"""
    copyright\b
    (?:©|\(c\)) ?(?:copyright )?(?:\d{4}|(?-i:[A-Z])[^.]{2,60}\.?$)
    (?:distributed|syndicated) by (?-i:[A-Z])
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
