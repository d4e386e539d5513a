"""Senses that exclude each other: two in a line, each named by the first word of its line in `senses` or `things`."""

from __future__ import annotations

FOR_GOOD = """
convict plead
plead deny
convict acquit
survive die
confirm deny
win lose
rise fall
"""
"""Two senses in a line that exclude each other at any moment: what has come about stays so."""

OPPOSITES = """
open close
open halt
continue halt
continue end
continue withdraw
continue cancel
continue postpone
resume halt
resume cancel
resume block
block open
begin end
begin cancel
begin postpone
accept reject
approve reject
approve deny
support oppose
allow ban
arrest release
hung acquit
hung convict
resign continue
demand cancel
evacuate return
deploy withdraw
permanent temporary
fire extinguish
praise criticise
search halt
appoint dismiss
contain spread
critical stable
dismiss continue
ease tighten
expand shrink
extend end
extend expire
employ dismiss
impose lift
improve worsen
join leave
raise cut
recover worsen
sign reject
strengthen weaken
uphold overturn
widen narrow
"""
"""Two senses in a line: said of one subject at one moment, both cannot hold."""
