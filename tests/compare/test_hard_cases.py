"""Small hard cases, in the editor's words: what two pieces of copy say, what is possible, and what the desk should say.

Each row: the copy, what a hasty reader might say, what a careful editor would, and words that the reason must have.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, two_senders, two_versions


class Case(NamedTuple):
    """Two pieces of copy and the point that they should make."""

    name: str
    a: str
    b: str
    words: tuple[str, str]
    """What the two claims of the point must hold."""
    possible: Verdict
    """What a hasty reader might say."""
    desired: Verdict
    why: str
    """Words that the reason must have."""


ACROSS = [
    Case(
        "a count of one unit against a count of one nation",
        "The minister defended the observer mission, which includes 140 Danish soldiers.",
        "There are about 300 Danish troops in the country, a source said.",
        ("140 Danish soldiers", "300 Danish troops"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "observer mission",
    ),
    Case(
        "cars off the track",
        "Nineteen cars of a grain train derailed near the village.",
        "A grain train derailed near the village, and 21 cars left the tracks.",
        ("Nineteen cars", "21 cars"),
        Verdict.UPDATED,
        Verdict.CONFLICT,
        "can't be true",
    ),
    Case(
        "a mile and its kilometres",
        "Everyone within a mile of the tank was told to leave.",
        "Everyone within 1.6 kilometres of the tank was told to leave.",
        ("a mile", "1.6 kilometres"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "two units",
    ),
    Case(
        "a rounded survey",
        "The survey drew 14,200 replies from parents.",
        "More than 14,000 replies came to the survey of parents.",
        ("14,200 replies", "14,000 replies"),
        Verdict.CONFLICT,
        Verdict.REFINED,
        "more exact",
    ),
    Case(
        "digits and words",
        "Twelve sailors were rescued from the trawler.",
        "Rescuers took 12 sailors off the trawler.",
        ("Twelve sailors", "12 sailors"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "agree",
    ),
    Case(
        "soldiers and an interpreter make four",
        "The bomb killed three soldiers and an interpreter on the road to the base.",
        "The bomb killed four people on the road to the base.",
        ("three soldiers", "four people"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "3 and 1 make 4",
    ),
    Case(
        "a name in two spellings",
        "Sheriff Wade Torgerson said the road was icy.",
        "Sheriff Wade Torgeson said the road was icy.",
        ("Torgerson", "Torgeson"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "two spellings",
    ),
    Case(
        "a rank in short and in full",
        "Maj.-Gen. Ruth Oakley took command of the brigade.",
        "Major-General Ruth Oakley took command of the brigade.",
        ("Maj.-Gen. Ruth Oakley", "Major-General Ruth Oakley"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "agree",
    ),
    Case(
        "two ranks",
        "Lt. Gen. Odd Helle said the patrols would go on.",
        "Major General Odd Helle said the patrols would go on.",
        ("Lt. Gen. Odd Helle", "Major General Odd Helle"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "two ranks",
    ),
    Case(
        "one word of a remark",
        '"This was an attack that may amount to a war crime," the envoy said.',
        '"This was an attack that amounts to a war crime," the envoy said.',
        ("may amount", "amounts"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "two wordings",
    ),
    Case(
        "a remark as it is heard on two shores",
        "\"We're going to honour the programme's organisation, every line of it,\" she said.",
        '"We are going to honor the programme\'s organization, every line of it," she said.',
        ("honour", "honor"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "agree",
    ),
    Case(
        "suspended, or going on",
        "The training mission was suspended on security grounds.",
        "The training mission is continuing, a spokesman said.",
        ("suspended", "continuing"),
        Verdict.UPDATED,
        Verdict.CONFLICT,
        "moment",
    ),
    Case(
        "a verdict upheld, or overturned",
        "The appeals court in Marden upheld the sentence of the former treasurer.",
        "The appeals court overturned the sentence of the former treasurer.",
        ("upheld", "overturned"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "Both can't hold",
    ),
    Case(
        "one of those arrested was released",
        "Police in Marden released one of three people arrested over the theft of the altar.",
        "Police in Marden arrested three people over the theft of the altar.",
        ("released one", "arrested three"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "agree",
    ),
    Case(
        "a sum earned, or lost",
        "Tarn Steel reported net earnings of $37 million for the quarter.",
        "Tarn Steel lost $37 million in the quarter.",
        ("$37 million", "$37 million"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "earned and lost",
    ),
    Case(
        "local time and GMT",
        "The blast hit the market at 6:40 a.m. local time on Tuesday.",
        "The blast hit the market at 0340 GMT on Tuesday.",
        ("6:40 a.m.", "0340 GMT"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "hours from GMT",
    ),
    Case(
        "an hour that a witness gives, and the same hour in GMT",
        "The bomb hit the convoy at about 6:40 a.m. local time, she said.",
        "The bomb hit the convoy at 0340 GMT.",
        ("6:40 a.m.", "0340 GMT"),
        Verdict.REFINED,
        Verdict.SAME,
        "hours from GMT",
    ),
    Case(
        "an hour apart on one clock",
        "The convoy was hit at 0340 GMT on the northern road.",
        "The convoy was hit at 0440 GMT on the northern road.",
        ("0340 GMT", "0440 GMT"),
        Verdict.UPDATED,
        Verdict.CONFLICT,
        "can't be true",
    ),
    Case(
        "a share price at two moments",
        "Shares of Tarn Steel fell 3.2 per cent in Oslo.",
        "Shares of Tarn Steel fell 4.1 per cent in Oslo.",
        ("3.2 per cent", "4.1 per cent"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "moves by the hour",
    ),
    Case(
        "nobody seriously hurt, and some hurt",
        "Nobody was seriously hurt when the bus left the road, police said.",
        "Three people were hurt when the bus left the road, police said.",
        ("Nobody was seriously hurt", "Three people"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "slighter",
    ),
    Case(
        "what is offered and what is demanded",
        "The port offered the dockers a rise of 12 percent.",
        "The dockers are demanding a rise of 18 percent from the port.",
        ("12 percent", "18 percent"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "asked",
    ),
    Case(
        "a rate by the year and a rise in all",
        "The dockers turned down the port's offer of 4 per cent a year.",
        "The dockers turned down the port's offer of 12 per cent.",
        ("4 per cent", "12 per cent"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "a year",
    ),
    Case(
        "the whole bill and the bill for each",
        "The school board set aside $2 million for the pouches.",
        "The school board set aside about $87 for each of the pouches.",
        ("$2 million", "$87"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "for each",
    ),
    Case(
        "parts of two wholes",
        "The army said 61 of 74 drones were shot down over the port.",
        "The rebels said 38 of their 52 drones were shot down over the port.",
        ("61 of 74", "38 of their 52"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "a part of 74",
    ),
    Case(
        "a part of its noun's whole",
        "The jury found her guilty on five of seven counts.",
        "The jury found her guilty on five counts of fraud.",
        ("five of seven", "five counts"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "agree",
    ),
    Case(
        "a seat that the one leaves out",
        "Republicans hold 34 of the chamber's 67 seats.",
        "Republicans hold 33 seats in the chamber without this one.",
        ("34 of the chamber", "33 seats"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "without this one",
    ),
    Case(
        "a price with the debt and without it",
        "Torval agreed to buy the pipeline for $3.2 billion.",
        "Torval agreed to buy the pipeline for $4.1 billion, including debt.",
        ("$3.2 billion", "$4.1 billion"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "with debt",
    ),
    Case(
        "a toll with the bomber and without him",
        "The bomber killed 11 people at the gate.",
        "Twelve people died at the gate, including the bomber.",
        ("11 people", "Twelve people"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "with bomber",
    ),
    Case(
        "a quarter and nine months",
        "The mine poured 212,000 ounces of gold in the quarter.",
        "The mine poured 640,000 ounces of gold in the first nine months of the year.",
        ("212,000 ounces", "640,000 ounces"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "the quarter",
    ),
    Case(
        "gold produced and gold sold",
        "The mine produced 212,000 ounces of gold in May.",
        "The mine sold 205,000 ounces of gold in May.",
        ("212,000 ounces", "205,000 ounces"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "sold",
    ),
    Case(
        "arrested and charged",
        "Police arrested 42 people at the protest.",
        "Police said 17 people were charged after the protest.",
        ("42 people", "17 people"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "is not",
    ),
    Case(
        "the nation and a province",
        "The outbreak has sickened 312 people nationwide.",
        "The outbreak has sickened 47 people in Saskatchewan.",
        ("312 people", "47 people"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "the nation",
    ),
    Case(
        "a season and a career",
        "The goalie has a .921 save percentage in 31 games this season.",
        "The goalie has a .915 save percentage in his career.",
        (".921", ".915"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "career",
    ),
    Case(
        "two basements of one building",
        "The leak that flooded the hospital was found in the north basement.",
        "The leak that flooded the hospital was found in the south basement.",
        ("north basement", "south basement"),
        Verdict.REFINED,
        Verdict.CONFLICT,
        "can't be true",
    ),
    Case(
        "a crest in two units",
        "The Orr crested at 5.2 metres in the night, its highest since the war.",
        "By morning the river Orr had peaked, at 17 feet, and fell slowly.",
        ("5.2 metres", "17 feet"),
        Verdict.CONFLICT,
        Verdict.SAME,
        "two units",
    ),
    Case(
        "house prices in two towns",
        "House prices in Kirkwall rose 3 percent in May.",
        "House prices in Lerwick rose 5 percent in May.",
        ("3 percent", "5 percent"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "Lerwick",
    ),
    Case(
        "a fall on the month and a fall on the year",
        "Home sales fell 4.2 percent from a month earlier.",
        "Home sales fell 7.8 percent from a year earlier.",
        ("4.2 percent", "7.8 percent"),
        Verdict.CONFLICT,
        Verdict.DIFFERENT_SCOPE,
        "on the year",
    ),
    Case(
        "a count and the same count rounded, by another noun",
        "The survey on phones drew 14,200 responses in schools.",
        "More than 14,000 people answered the survey on phones in schools.",
        ("14,200 responses", "14,000 people"),
        Verdict.CONFLICT,
        Verdict.REFINED,
        "more exact",
    ),
    Case(
        "one economist, two offices",
        "The cut came too late, said senior economist Hanna Tiedemann.",
        "The cut came too late, said Hanna Tiedemann, the bank's chief economist.",
        ("Hanna Tiedemann", "Hanna Tiedemann"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "chief economist",
    ),
    Case(
        "won or lost",
        "Aldermoor won at Westhaven on Saturday.",
        "Aldermoor lost at Westhaven on Saturday.",
        ("won", "lost"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "won",
    ),
    Case(
        "left or right",
        "The striker left the pitch with an injury to his left ankle.",
        "The striker has torn a ligament in his right ankle, and the injury will keep him out.",
        ("left ankle", "right ankle"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "can't be true",
    ),
    Case(
        "searching on and search over",
        "Divers were still searching for the captain at dusk as the tally of the saved rose to 12.",
        "Divers have stopped looking for the captain, the coastguard said.",
        ("still searching", "stopped looking"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "stopped",
    ),
]

VERSIONS = [
    Case(
        "a toll that rises",
        "At least 12 people were killed in the fire, police said.",
        "At least 17 people were killed in the fire, police said.",
        ("12 people", "17 people"),
        Verdict.CONFLICT,
        Verdict.UPDATED,
        "moves it on",
    ),
    Case(
        "a toll that falls",
        "Nine people were killed in the avalanche, police said.",
        "Eight people were killed in the avalanche, police said.",
        ("Nine people", "Eight people"),
        Verdict.UPDATED,
        Verdict.DIFFERENT_SCOPE,
        "does not fall",
    ),
    Case(
        "two terms that the law allows",
        "The treasurer could get as many as 31 years in prison.",
        "The treasurer could get as many as 28 years in prison.",
        ("31 years", "28 years"),
        Verdict.REFINED,
        Verdict.UPDATED,
        "moves it on",
    ),
    Case(
        "three are dead, and a fourth dies",
        "The three soldiers killed in the ambush were from one village.",
        "A fourth soldier died of wounds from the ambush on Tuesday.",
        ("three soldiers", "fourth soldier"),
        Verdict.SAME,
        Verdict.UPDATED,
        "moves it on",
    ),
    Case(
        "an age that changes",
        "Shopper Carla Milbank, 31, hid in a stockroom with her son.",
        "Shopper Carla Milbank, 30, hid in a stockroom with her son.",
        ("31", "30"),
        Verdict.UPDATED,
        Verdict.CONFLICT,
        "no note owns to it",
    ),
    Case(
        "an open road that closes",
        "Highway 12 remains open in both directions.",
        "Highway 12 was closed between the two villages.",
        ("open", "closed"),
        Verdict.CONFLICT,
        Verdict.UPDATED,
        "",
    ),
    Case(
        "a negation that vanishes from a remark",
        '"We don\'t know that icing brought the plane down on Thursday," she said.',
        '"We know that icing brought the plane down on Thursday," she said.',
        ("don't know", "We know"),
        Verdict.SAME,
        Verdict.CONFLICT,
        "two wordings",
    ),
    Case(
        "one word replaced where nothing else was touched",
        "The inquiry blamed a cracked valve for the loss of pressure.",
        "The inquiry blamed a cracked gauge for the loss of pressure.",
        ("valve", "gauge"),
        Verdict.SAME,
        Verdict.UPDATED,
        "alone were changed",
    ),
]


@pytest.mark.parametrize("case", ACROSS, ids=lambda case: case.name)
def test_two_senders(case: Case) -> None:
    """Across senders: agreement is looked for first, and a number mismatch alone is no conflict."""
    point = on(two_senders(case.a, case.b), *case.words)
    assert point.verdict == case.desired, point.why
    assert case.why.lower() in point.why.lower()


@pytest.mark.parametrize("case", VERSIONS, ids=lambda case: case.name)
def test_two_versions(case: Case) -> None:
    """Within a chain: what moves is updated, what can't move and did is a conflict."""
    point = on(two_versions(case.a, case.b), *case.words)
    assert point.verdict == case.desired, point.why
    assert case.why.lower() in point.why.lower()


@pytest.mark.parametrize("case", [*ACROSS, *VERSIONS], ids=lambda case: case.name)
def test_the_hasty_answer_is_another(case: Case) -> None:
    """A row is hard only where a hasty reader errs."""
    assert case.possible != case.desired
