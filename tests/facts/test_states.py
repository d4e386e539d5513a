"""Status: what is said to be suspended, open, dead or denied, and of what."""

from __future__ import annotations

import pytest

from desk.facts.grammar.families import opposed
from tests.facts.readcopy import states


@pytest.mark.parametrize(
    ("text", "subject", "state"),
    [
        ("The port has suspended its ferry service.", "its ferry service", "suspend"),
        ("The ferry service was suspended on Sunday.", "The ferry service", "suspend"),
        ("The port's dredging is continuing.", "The port's dredging", "continue"),
        ("The suspension of the mission surprised allies.", "the mission", "suspend"),
        ("A survey in Wales is in limbo.", "A survey in Wales", "suspend"),
        ("Highway 12 remains closed.", "Highway 12", "close"),
        ("Highway 12 remains open to traffic.", "Highway 12", "open"),
        ("The mall reopened at noon.", "The mall", "reopen"),
        ("The union turned down the offer.", "the offer", "reject"),
        ("Police arrested 60 protesters.", "60 protesters", "arrest"),
        ("60 protesters arrested at the border", "60 protesters", "arrest"),
        ("He pleaded guilty to fraud.", "He", "guilty"),
        ("The mayor resigned.", "The mayor", "resign"),
        ("The blaze was put out.", "The blaze", "contain"),
        ("Two homes have been confirmed destroyed.", "Two homes", "destroy"),
        ("The two men were found dead.", "The two men", "die"),
        ("No one was hurt.", "No one", "injure"),
        ("Shops close at noon.", "Shops", "close"),
        ("The mill closes on Friday.", "The mill", "close"),
        ("They will close the mill.", "the mill", "close"),
        ("The chief was fired.", "The chief", "dismiss"),
        ("Germany has deployed around 120 troops.", "120 troops", "deploy"),
        ("A 36-year-old man died.", "A 36-year-old man", "die"),
        ("Police arrested 60 protesters and charged two of them.", "60 protesters", "arrest"),
        ("The killing of the general angered allies.", "the general", "kill"),
        ("THREE HURT IN FOG", "THREE", "injure"),
        ("The union voted down the plan.", "the plan", "reject"),
        ("The plan was voted down by the union.", "The plan", "reject"),
        ("The talks were put on hold.", "The talks", "suspend"),
        ("The man is still at large.", "The man", "vanish"),
        ("Talks, which began in May, resumed.", "Talks", "resume"),
        ("The returning soldiers were arrested.", "The returning soldiers", "arrest"),
        ("After closing the mill he left.", "the mill", "close"),
        ("The bridge has reopened to traffic.", "The bridge", "reopen"),
        ("Germany has deployed up to 120 troops.", "120 troops", "deploy"),
        ("The headteacher, Ann Dray, resigned.", "The headteacher", "resign"),
        ("Police arrested him in Marden.", "him", "arrest"),
        ("Police arrested her brother.", "her brother", "arrest"),
        ("The sanctions took effect on Sunday.", "The sanctions", "impose"),
        ("Talks between the two sides broke down.", "Talks between the two sides", "fail"),
        ("The board is calling off the match.", "the match", "cancel"),
        ("The match was cancelled.", "The match", "cancel"),
        ("The strikes called for May were cancelled.", "The strikes", "cancel"),
        ("Strikes planned for this week and next have been suspended.", "Strikes", "suspend"),
        ("A tanker that spilled oil on Friday was pulled free.", "A tanker", "refloat"),
        ("The judge freed him on bail.", "him", "release"),
        ("The singer has cancelled Friday's concert.", "Friday's concert", "cancel"),
        ("The men have all been freed.", "The men", "release"),
        ("She had no intention of stepping down.", "She", "resign"),
        ("The museum plans to open its doors again.", "The museum", "open"),
        ("The markets, shut for a week, reopened.", "The markets", "reopen"),
        ("The trams are running.", "The trams", "operate"),
        ("She told Morning Desk the levy was renewed.", "the levy", "extend"),
        ("A levy that brings in a million a year has been scrapped.", "A levy", "cancel"),
        ("Police told reporters that talks in Geneva were suspended.", "talks in Geneva", "suspend"),
        ("The blaze was brought under control.", "The blaze", "contain"),
        ("The judge remanded Okell in custody.", "Okell", "arrest"),
        ("The system, offline since May 9, was restored.", "The system", "restore"),
        ("A third defendant, sales director Ann Dray, was acquitted.", "A third defendant", "acquit"),
        ("The ferry, with 80 people on board, was refloated.", "The ferry", "refloat"),
        ("Ann Dray, 38, who was arrested in May, denies it.", "Ann Dray", "arrest"),
        ("Medics treated Ann Dray, 38, of Osk, who collapsed and died.", "Ann Dray", "die"),
        ("Demand reached its peak and that supply was not at risk, he said.", "supply", "endanger"),
        ("The family was evacuated.", "The family", "evacuate"),
        ("The mayor is resigning after two aides quit.", "two aides", "resign"),
        ("The jury found Okell guilty of fraud.", "Okell", "guilty"),
        ("The blast left two miners dead.", "two miners", "die"),
        ("Residents were told to keep their doors and windows shut.", "their doors and windows", "close"),
        ("The driver was among the dead.", "The driver", "die"),
        ("Two miners are still unaccounted for.", "Two miners", "vanish"),
        ("The guards will go on strike.", "The guards", "strike"),
        ("The man was taken to hospital.", "The man", "hospital"),
        ("A tanker ran aground off Skagen after its steering failed.", "its steering", "fail"),
        ("The soldiers killed belonged to the guard.", "The soldiers", "kill"),
        ("Two hours after an infected person left, it spread.", "person", "leave"),
        ("Buses for the frail would keep running.", "Buses for the frail", "operate"),
    ],
)
def test_a_state_is_said_of_what_carries_it(text: str, subject: str, state: str) -> None:
    """Active, passive, noun or phrase: one state of one thing."""
    assert (subject, state) in [(found.subject, found.state) for found in states(text)]


def test_a_participle_is_nobody() -> None:
    """Nor does who gets out of a car stand outside."""
    assert not states("The ballots will be counted starting Friday.")
    assert not states("The driver got out and spoke.")


def test_who_is_found_guilty_is_not_found() -> None:
    """Nor is what is found to be in order: the verb says something else of its object."""
    assert [found.state for found in states("The jury found Okell guilty of fraud.")] == ["guilty"]
    assert [found.state for found in states("Divers found the boy on Monday.")] == ["find"]


@pytest.mark.parametrize(
    "text",
    [
        "The mission was not suspended.",
        "Officials denied that the mission was suspended.",
        "No mission has been suspended.",
        "The suspension of the mission was lifted.",
        "The mission was never suspended.",
        "It was never the intention of the allies to suspend the mission.",
    ],
)
def test_a_state_denied_is_not_affirmed(text: str) -> None:
    """Negation turns a state round, wherever it stands."""
    found = next(state for state in states(text) if state.state == "suspend")
    assert not found.affirmed


def test_what_may_come_is_only_planned() -> None:
    """ "May restart" is not "restarted"."""
    assert [state.planned for state in states("They may restart the drills.")] == [True]
    assert [state.planned for state in states("They restarted the drills.")] == [False]
    assert [(state.subject, state.planned) for state in states("Pupils face strikes due to begin in May.")] == [
        ("strikes", True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They keep in close touch.",
        "Six of them had gunshot wounds.",
        "Police made nine arrests after dark.",
        "Three charges stand.",
        "A suspended sentence followed.",
        "The block was quiet.",
        "They fired warning shots.",
        "An increased threat remains.",
        "Thanks to close ties it went well.",
        "The union took time by closing ranks.",
        "They drove to shut petrol pumps.",
        "The minister denied that he had lied.",
    ],
)
def test_a_noun_or_adjective_is_no_state(text: str) -> None:
    """Words that only look like verbs say nothing of anybody's state."""
    assert [
        state.state
        for state in states(text)
        if state.state in ("close", "charge", "injure", "arrest", "deny", "suspend", "block", "dismiss", "rise")
    ] == []


def test_contradicting_states_are_known_both_ways() -> None:
    """Suspended and continuing cannot both be true; suspended and closed can."""
    assert opposed("suspend", "continue")
    assert opposed("continue", "suspend")
    assert not opposed("suspend", "close")
