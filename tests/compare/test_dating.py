"""Which times are of one act: what two desks date otherwise is a dispute, what they date of two acts is none."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, on, told, two_desks, two_versions


@pytest.mark.parametrize(
    ("a", "b", "times"),
    [
        (
            "The Ostrow mine was built in 1987 and employs 600 people.",
            "The mine, which dates from 1978, has been closed since the blast.",
            ("1987", "1978"),
        ),
        (
            "Inspectors last visited the shaft in May and found no fault.",
            "The shaft was inspected in July, the ministry said.",
            ("May", "July"),
        ),
        (
            "The funeral will be held in Cardiff on Saturday, May 9, 2026.",
            "She will be buried in Cardiff on Friday, May 8, 2026.",
            ("May 9", "May 8"),
        ),
        (
            "The first 911 call came in at 3:52 a.m.",
            "Dispatchers logged the first call for help at 3:25 a.m.",
            ("3:52", "3:25"),
        ),
        (
            "The suspects had been watched since August.",
            "They had been under surveillance since October.",
            ("August", "October"),
        ),
    ],
)
def test_one_act_that_two_desks_date_otherwise_is_a_dispute(a: str, b: str, times: tuple[str, str]) -> None:
    """The words differ, the act is one."""
    assert on(two_desks(a, b), *times).verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The man was arrested in March.", "The man was charged in May."),
        ("The review was due to end on May 7.", "The review had begun on November 3."),
        ("The launch was originally set for March 3.", "The probe will be launched on May 9."),
        (
            "A bomb killed four soldiers near Adwal on Feb. 24.",
            "A bomb killed four soldiers on Feb. 24. A bomb on Jan. 3 killed two engineers.",
        ),
        ("AMD acquired SeaMicro on March 2, the firm said.", "On Jan. 9 it acquired Fulcrum, the firm said."),
        ("He hosted the 2007 Oscars with a song.", "She hosted the 2012 Oscars with a song."),
        ("She won the prize in 1991 and in 2004.", "She won the prize in 1991 and in 2004 and in 2010."),
    ],
)
def test_the_times_of_two_acts_are_no_dispute(a: str, b: str) -> None:
    """What follows on another act, what ends it, what was given up, and what happened again has a time of its own."""
    assert [point for point in told(two_desks(a, b)) if point.verdict == Verdict.CONFLICT] == []


def test_the_month_makes_the_season_exact() -> None:
    """Autumn of 2021 holds September."""
    point = on(
        two_desks("Halyard entered administration in September 2021.", "Halyard went bust in the autumn of 2021."),
        "September 2021",
        "autumn of 2021",
    )
    assert point.verdict == Verdict.REFINED


def test_a_minute_that_nobody_rounded_is_one_instant() -> None:
    """Both desks have 8:26, whatever they say of it."""
    point = on(
        two_desks("The helicopter left Sumburgh at 8:26 a.m.", "It had taken off from the islands at 8:26am."),
        "8:26 a.m.",
        "8:26am",
    )
    assert point.verdict == Verdict.SAME


def test_what_was_announced_has_a_day_of_its_own() -> None:
    """ "The deal was announced on June 16" tells of the deal, and not of who says so now."""
    versions = "It was unveiled in June last year.", "The deal was announced on June 16, 2025, after months of talks."
    assert on(two_desks(*versions), "June last year", "June 16").verdict == Verdict.REFINED


def test_the_clock_of_the_place_is_what_the_copy_says() -> None:
    """One desk gives the hour of the place with its GMT, so that the other's GMT can be laid beside it."""
    versions = (
        "The mud came down at 4:20 a.m. (0920 GMT) when most were asleep.",
        "The mud came down at 0720 GMT when most were asleep.",
    )
    assert on(two_desks(*versions), "4:20 a.m.", "0720 GMT").verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "times"),
    [
        ("The president will visit Beira on Sunday.", "The president visited Beira on Sunday.", ("Sunday", "Sunday")),
        (
            "The campaign starts on October 5 in the capital.",
            "The start of the campaign is October 5, 2026.",
            ("October 5", "2026"),
        ),
    ],
)
def test_a_day_is_one_day_whatever_its_tense(a: str, b: str, times: tuple[str, str]) -> None:
    """A tense that was misread, or a year left out, makes no other day of it."""
    verdicts = {point.verdict for point in told(two_desks(a, b)) if point.kind == "time"}
    assert Verdict.CONFLICT not in verdicts


@pytest.mark.parametrize(("day", "verdict"), [("March 6", Verdict.SAME), ("March 9", Verdict.CONFLICT)])
def test_what_is_shut_until_friday_opens_on_friday(day: str, verdict: Verdict) -> None:
    """The end of the one is the beginning of the other."""
    found = two_desks("The museum will be closed until March 6.", f"The museum will open its doors again on {day}.")
    assert on(found, "March 6", day).verdict == verdict


def test_midday_is_loose() -> None:
    """A speech at a quarter past twelve is a midday speech."""
    point = on(
        two_desks("The president gave a speech at 12:15 p.m.", "The president gave a midday speech."),
        "12:15",
        "midday",
    )
    assert point.verdict in (Verdict.SAME, Verdict.REFINED)


def test_a_plan_that_is_put_off_is_no_slip() -> None:
    """The later version moves a day that lay ahead."""
    point = on(
        two_versions(
            "The red warning holds until Thursday, March 5, 2026.",
            "The red warning was extended until Saturday, March 7, 2026.",
        ),
        "March 5",
        "March 7",
    )
    assert point.verdict == Verdict.UPDATED


def test_a_year_that_each_tells_once_needs_no_words_in_common() -> None:
    """A time seldom told is the same by itself: two desks that both go back to 2014 mean one thing."""
    found = two_desks(
        "The county had not seen a case since 2014.",
        "Nurses there last met the disease in 2014, when a child brought it home.",
    )
    assert on(found, "2014").verdict == Verdict.SAME


def test_a_day_that_each_tells_often_tells_nothing_by_itself() -> None:
    """Much is of today: that two sentences name the day of the copy does not make one event of them."""
    found = two_desks(
        "Ferries stopped on Saturday. The mayor flew home on Saturday. Shops shut on Saturday.",
        "A choir sang on Saturday. Rain fell on Saturday. Trains ran late on Saturday.",
    )
    assert not [point for point in told(found) if point.question.startswith("When")]


def test_early_results_do_not_make_it_early_in_the_day() -> None:
    """ "An early lead in Monday's election" is no other time than "late Monday"."""
    found = two_versions(
        "The Alliance took an early lead in Monday's election.", "The Alliance led in the election late Monday."
    )
    assert all(point.verdict != Verdict.CONFLICT for point in found.points)


def test_a_minute_with_its_digits_turned_is_a_slip() -> None:
    """Few events are 9 minutes from another whose minute is theirs written backwards."""
    found = two_desks(
        "She took the seat in a result declared at 3.12am on Friday.",
        "The returning officer read out the figures at 3.21am.",
    )
    assert on(found, "3.12am", "3.21am").verdict == Verdict.CONFLICT


def test_a_plan_that_another_desk_saw_come_about_later_is_no_dispute() -> None:
    """Expected at 10 by the one, there at noon by the other, who filed after both."""
    found = compare(
        [
            filed("A", "The leader is to arrive in the town at 10 a.m. on Friday.", at="2026-05-01T05:00:00+00:00"),
            filed("B", "The leader arrived in the town at noon on Friday.", at="2026-05-01T14:00:00+00:00"),
        ]
    )
    assert on(found, "10 a.m", "noon").verdict == Verdict.UPDATED


@pytest.mark.parametrize(
    ("a", "b", "times", "verdict"),
    [
        (
            "Owners have until Jan. 31 to apply.",
            "Applications are open until the end of January.",
            ("Jan. 31", "end of January"),
            Verdict.SAME,
        ),
        (
            "The order stays in force through December.",
            "Shops must remain shut until Dec. 31.",
            ("December", "Dec. 31"),
            Verdict.SAME,
        ),
        (
            "The last homes may not be reconnected until Thursday night.",
            "Everybody should be back on by Thursday night.",
            ("Thursday night", "Thursday night"),
            Verdict.SAME,
        ),
        (
            "Starting Monday, drivers will pay to park.",
            "The new fee takes effect on Nov. 23.",
            ("Monday", "Nov. 23"),
            Verdict.SAME,
        ),
        (
            "The dispute has dragged on since the spring.",
            "Trouble began in April, the firm said.",
            ("spring", "April"),
            Verdict.REFINED,
        ),
        (
            "Norland, a member of the bloc since April 2023, sent ships.",
            "Norland, which joined in 2023, has sent ships.",
            ("April 2023", "2023"),
            Verdict.REFINED,
        ),
    ],
)
def test_times_at_one_edge_of_a_state_are_one(a: str, b: str, times: tuple[str, str], verdict: Verdict) -> None:
    """A deadline meets a deadline and a beginning a beginning, in whatever words, for a story has few of them."""
    found = compare([filed("A", a, at="2026-11-18T09:00:00+00:00"), filed("B", b, at="2026-11-18T09:00:00+00:00")])
    assert on(found, *times).verdict == verdict


def test_a_clock_told_by_one_source_is_read_by_all() -> None:
    """The first version tells that the place keeps GMT, so that two later ones can be laid beside each other."""
    versions = (
        "The attack began at about 8:30 a.m. (0830 GMT) in Dalweina.",
        "The attack on Dalweina began shortly after half past eight.",
        "The attack on Dalweina began at 0730 GMT.",
    )
    hours = ("2026-03-14T10:00:00Z", "2026-03-14T13:00:00Z", "2026-03-14T18:00:00Z")
    versioned = zip("ABC", versions, hours, strict=True)
    found = compare([filed(name, text, at=at, chain="raid") for name, text, at in versioned])
    assert on(found, "half past eight", "0730 GMT").verdict == Verdict.CONFLICT


def test_the_day_of_an_hour_is_no_second_time() -> None:
    """ "7 p.m. on Tuesday" does not tell of another time, which "8 p.m." could be beside."""
    found = two_desks(
        "The truce came into force at 8 p.m. in Adwal (1400 GMT).",
        "Commanders agreed to stop shooting from 7 p.m. Adwal time (1300 GMT) on Tuesday.",
    )
    assert on(found, "8 p.m.", "7 p.m.").verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "times"),
    [
        (
            "The rules would take effect June 1.",
            "The council put off the start to July 1 from June 1.",
            ("June 1", "July 1"),
        ),
        (
            "The final will be played on Friday.",
            "The final was moved from Friday to Sunday because of the storm.",
            ("Friday", "Sunday"),
        ),
        (
            "The trial opens on June 2.",
            "The trial, originally due to open on June 2, will now begin on Aug. 4.",
            ("June 2", "Aug. 4"),
        ),
        (
            "Deliveries start in late 2027.",
            "Deliveries have slipped to spring 2028 from late 2027.",
            ("late 2027", "spring 2028"),
        ),
        (
            "The bridge reopens in July.",
            "The reopening of the bridge was brought forward to June from July.",
            ("July", "June"),
        ),
    ],
)
def test_the_old_date_of_what_was_moved_is_not_what_holds(a: str, b: str, times: tuple[str, str]) -> None:
    """Who gives the old date is overtaken by who tells that it was moved from there."""
    found = compare([filed("A", a, at="2026-05-19T09:00:00+00:00"), filed("B", b, at="2026-05-20T09:00:00+00:00")])
    assert on(found, *times).verdict == Verdict.UPDATED


def test_what_two_desks_tell_was_moved_is_set_side_by_side() -> None:
    """Both tell from when: the old dates agree, and so the new ones are of one thing."""
    found = two_desks(
        "Delivery of the jets has slipped to spring 2028 from late 2027.",
        "New planes meant to join the fleet at the end of next year will not now turn up until the autumn of 2028.",
    )
    assert on(found, "late 2027", "end of next year").verdict == Verdict.SAME
    assert on(found, "spring 2028", "autumn of 2028").verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "times"),
    [
        (
            "The Spanish club, winners in 2011 and 2019, lost.",
            "Torreblanca, champions in 2011 and 2018, were beaten.",
            ("2019", "2018"),
        ),
        ("Strikes are planned for May 12, 13 and 15.", "Staff will walk out on May 12, 13 and 16.", ("15", "16")),
        ("The man was convicted in 2008 and in 2014.", "He was convicted in 2008 and 2015.", ("2014", "2015")),
        ("Votes were held in January and February.", "Ballots were held in January and March.", ("February", "March")),
    ],
)
def test_what_is_left_of_two_lists_is_at_odds(a: str, b: str, times: tuple[str, str]) -> None:
    """The times that both lists have make the two that are left one thing's."""
    assert on(two_desks(a, b), *times).verdict == Verdict.CONFLICT


def test_a_shorter_list_leaves_some_out() -> None:
    """Champion in three years, of which another desk names two: nothing is at odds."""
    found = two_desks("Roe held the title in 2011, 2015 and 2019.", "Roe, champion in 2011 and 2019, retires.")
    assert all(point.verdict != Verdict.CONFLICT for point in found.points)


@pytest.mark.parametrize(
    ("a", "b", "times"),
    [
        ("Haig set out on Friday on a two-day loop.", "Haig left the car park on Thursday.", ("Friday", "Thursday")),
        ("The convoy set off for Adwal on Monday.", "The convoy left on Sunday.", ("Monday", "Sunday")),
        ("The ferry departed at 6:10 a.m.", "The ferry left Adwal at 6:40 a.m.", ("6:10", "6:40")),
    ],
)
def test_one_departure_has_one_time(a: str, b: str, times: tuple[str, str]) -> None:
    """Who set out on Friday did not leave on Thursday, and no note owns to the change."""
    assert on(two_versions(a, b), *times).verdict == Verdict.CONFLICT


def test_one_doer_of_one_act_comes_before_a_day_that_both_name() -> None:
    """The Friday of a message is another matter than the Friday on which she set out."""
    found = two_versions(
        "Ms Haig set out on Friday on a two-day loop.",
        "Ms Haig left the car park on Thursday. Her husband last had a message on Friday night.",
    )
    assert on(found, "Friday", "Thursday").verdict == Verdict.CONFLICT


def test_the_left_ear_is_no_departure() -> None:
    """ "His left ear" on Sunday and "left hospital" on Monday are of two acts."""
    found = two_desks(
        "Larrieu had an operation on his left ear on Sunday.", "Goalkeeper Larrieu left hospital on Monday."
    )
    assert all(point.verdict != Verdict.CONFLICT for point in found.points)


@pytest.mark.parametrize(
    ("a", "b", "times"),
    [
        (
            "The minister, who has been in the job since 2022, has the premier's confidence.",
            "Halmos became minister in 2021.",
            ("2022", "2021"),
        ),
        (
            "The driver has been in custody since Monday.",
            "The driver was arrested on Sunday, police said.",
            ("Monday", "Sunday"),
        ),
        ("The tunnel has been closed since Feb. 20.", "Crews shut the tunnel on Feb. 18.", ("20", "18")),
        ("Norland has been a member of the bloc since 2003.", "Norland joined the bloc in 2004.", ("2003", "2004")),
        ("Roe has been mayor of Osk since 2019.", "Roe was elected mayor of Osk in 2018.", ("2019", "2018")),
        ("The general has ruled the country since 2009.", "The general took power in 2008.", ("2009", "2008")),
        ("The firm has owned the mine since 2011.", "The firm bought the mine in 2012.", ("2011", "2012")),
        ("The couple, married since 2010, live in Osk.", "The couple wed in 2011.", ("2010", "2011")),
    ],
)
def test_what_holds_since_a_time_came_about_then(a: str, b: str, times: tuple[str, str]) -> None:
    """Since when somebody is minister is when they became it."""
    assert on(two_desks(a, b), *times).verdict == Verdict.CONFLICT


def test_what_holds_since_a_time_is_no_other_thing_of_that_kind() -> None:
    """The mayor in office since 2019 is not the minister appointed in 2021."""
    found = two_desks("Mayor Roe has been in office since 2019.", "Halmos was appointed in 2021.")
    assert not told(found)
    found = two_desks("The mayor's office has been closed since 2019.", "The mayor was elected in 2018.")
    assert not told(found)


def test_shortly_before_a_full_hour_is_as_loose_at_midnight() -> None:
    """Twenty to twelve is shortly before midnight, as it is shortly before any hour."""
    found = two_desks(
        "The man died at 11:40 p.m. in hospital.", "The man died in hospital shortly before midnight Monday."
    )
    assert on(found, "11:40", "midnight").verdict == Verdict.REFINED


def test_what_expires_on_a_day_runs_until_then() -> None:
    """The last day of a mandate, by its date and by its month."""
    found = two_desks("The mandate expires on March 31.", "The German mandate runs until the end of March.")
    assert on(found, "March 31", "end of March").verdict == Verdict.SAME


def test_two_years_together_are_one_stretch() -> None:
    """The books of a fiscal year, with a hyphen or a slash."""
    found = two_desks(
        "The books will be balanced in 2028-29, the minister said.", "The budget is to balance in fiscal 2028/29."
    )
    assert on(found, "2028-29", "2028/29").verdict == Verdict.SAME


@pytest.mark.parametrize(
    ("plan", "came", "times"),
    [
        (
            "Sir Patrick Lomas is expected in the town at 10am.",
            "Sir Patrick Lomas joined the new MP at noon, two hours late.",
            ("10am", "noon"),
        ),
        (
            "The hearing was to start at 9 a.m.",
            "The hearing started at 9:40 a.m., 40 minutes behind schedule.",
            ("9 a.m.", "9:40"),
        ),
        ("The trial was to end on May 15.", "The trial ended on May 18, three days late.", ("May 15", "May 18")),
        (
            "The recount was to end on Saturday.",
            "The recount ended on Thursday, two days earlier than planned.",
            ("Saturday", "Thursday"),
        ),
    ],
)
def test_what_was_late_was_planned_for_before(plan: str, came: str, times: tuple[str, str]) -> None:
    """By how much it was late, or early, tells that the two desks mean one thing."""
    versions = filed("A", plan, at="2026-05-14T06:00:00+00:00"), filed("B", came, at="2026-05-18T20:00:00+00:00")
    assert on(compare(versions), *times).verdict == Verdict.UPDATED


def test_a_hard_wrapped_line_tells_its_time_all_the_same() -> None:
    """A limit and its day may stand on two lines of one sentence."""
    found = two_desks("Owners have until\nMarch 31 to apply.", "Applications are open until the end\nof March.")
    assert told(found)[0].verdict == Verdict.SAME
