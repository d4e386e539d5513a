"""What goes wrong or is given up, and what makes things go wrong: the events whose cause news copy tells.

A line of `MISHAPS` and of `CAUSES` is one sort, its name first, then the senses of `language.words` that are of it;
a word that is not the first of its sense stands for itself alone (a ship that has grounded is not suspended).
"""

from __future__ import annotations

MISHAPS = """
collision crash derail
grounding aground ground
sinking sink
collapse collapse
blaze fire
blast explosion
outage outage
outbreak outbreak epidemic bacteria salmonella cholera measles
spill leak
resignation resign retire
cancellation cancel abandon
delay postpone
suspension halt
closure close
recall recall
"""
"""Events of which one cause is told."""

BY_CHANCE = frozenset("collision grounding sinking collapse blaze blast outage outbreak spill".split())
"""Those that nobody wills: the sort of event tells which is meant. What is willed needs its subject."""

CAUSES = """
electricity electrical circuit wiring wire cable transformer
engine engine motor turbine propulsion
illness illness ill sick health fever injury
weather weather wind gale storm gust fog snow ice rain
"""
"""Causes of one sort: copy may give either, and both hold."""

VAGUE = "circumstance condition difficulty fault human mechanical problem reason technical unforeseen"
"""Causes that tell no more than that there was one."""

FAILING = (
    "asleep|blew|blocked|broke|broken|buckled|burst|caught|collapsed|cracked|cut out|failed|fell|froze|gave way|ignited"
    "|jammed|knocked|leaked|los(?:t|ing)|malfunctioned|misread|overheated|ran|ruptured|seized|short(?:ed|-circuited)"
    "|slipped|snapped|stalled|taken ill|touched"
)
"""What goes wrong first, so that "after" and "when" tell a cause: "after its steering failed"."""
