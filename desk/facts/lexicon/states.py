"""Verbs and nouns of state, by family, with the families that contradict each other.

In each row: the family; who it is said of, "object" where the thing acted on carries the state ("NATO suspended the
mission": the mission is suspended) or "subject" ("he resigned"); the word forms.
"""

from __future__ import annotations

_ROWS: tuple[tuple[str, str, str], ...] = (
    ("suspend", "object", "suspend suspends suspended suspending suspension halt halts halted halting pause pauses paused pausing freeze froze frozen"),
    ("continue", "subject", "continue continues continued continuing ongoing remains-in-place proceed proceeds proceeding"),
    ("resume", "object", "resume resumes resumed resuming restart restarts restarted restarting resumption"),
    ("confirm", "object", "confirm confirms confirmed confirming verified"),
    ("deny", "object", "deny denies denied denying rebut rebutted refute refuted"),
    ("arrest", "object", "arrest arrests arrested arresting detain detains detained detaining apprehended"),
    ("release", "object", "release releases released releasing freed freeing frees"),
    ("charge", "object", "charged charging indicted"),
    ("acquit", "object", "acquit acquits acquitted exonerated cleared"),
    ("convict", "object", "convict convicts convicted convicting"),
    ("sentence", "object", "sentenced jailed imprisoned"),
    ("open", "object", "open opens opened opening"),
    ("close", "object", "close closes closed closing shut shuts shutting closure"),
    ("reopen", "object", "reopen reopens reopened reopening"),
    ("approve", "object", "approve approves approved approving passed ratified ratifies ratify endorsed endorse backed"),
    ("reject", "object", "reject rejects rejected rejecting defeated vetoed veto vetoes blocked"),
    ("sign", "object", "sign signs signed signing"),
    ("accept", "object", "accept accepts accepted accepting agreed agrees agree"),
    ("refuse", "object", "refuse refuses refused refusing declined declines decline"),
    ("cancel", "object", "cancel cancels cancelled canceled cancelling canceling scrapped scrap abandoned called-off"),
    ("postpone", "object", "postpone postpones postponed postponing delay delays delayed delaying deferred"),
    ("die", "subject", "die dies died dead killed slain perished dying"),
    ("survive", "subject", "survive survives survived surviving alive"),
    ("resign", "subject", "resign resigns resigned resigning quit quits quitting resignation"),
    ("stay", "subject", "stay stays stayed staying"),
    ("dismiss", "object", "dismiss dismisses dismissed sacked fired ousted removed"),
    ("win", "subject", "win wins won winning"),
    ("lose", "subject", "lose loses lost losing"),
    ("rise", "subject", "rise rises rose risen rising climbed climbs gained gains increased increases jumped surged grew"),
    ("fall", "subject", "fall falls fell fallen falling dropped drops declined decreased slid plunged tumbled shrank"),
    ("contain", "object", "contained extinguished"),
    ("spread", "subject", "spreading spread spreads"),
    ("miss", "subject", "missing disappeared vanished"),
    ("find", "object", "found located"),
    ("evacuate", "object", "evacuate evacuated evacuating evacuation"),
    ("return", "subject", "return returns returned returning"),
    ("strike", "subject", "strike strikes struck"),
    ("lift", "object", "lifted lifts lifting eased"),
    ("impose", "object", "impose imposes imposed imposing"),
    ("extend", "object", "extend extends extended extending renewed"),
    ("end", "object", "end ends ended ending finished"),
    ("begin", "subject", "begin begins began begun start starts started launched"),
)  # fmt: skip
FORMS = {form: (family, theme) for family, theme, forms in _ROWS for form in forms.split()}
"""Word form to family and who carries the state."""

NOUNS = frozenset("suspension resumption closure resignation evacuation reopening".split())
"""Nouns of state, said of what follows "of"."""

_OPPOSED = (
    "suspend continue, suspend resume, confirm deny, arrest release, charge acquit, convict acquit, open close, close reopen, "
    "approve reject, sign reject, accept refuse, cancel continue, cancel postpone, die survive, resign stay, stay dismiss, "
    "win lose, rise fall, contain spread, miss find, evacuate return, lift impose, extend end, begin end, end continue, "
    "begin cancel, begin postpone"
)
OPPOSED = frozenset(frozenset(pair.split()) for pair in _OPPOSED.split(", "))
"""Pairs that cannot both be true of one thing at one moment."""
