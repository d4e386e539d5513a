"""Times, resolved as a newsroom reads them: against the day of filing, by tense, and never guessed in silence."""

from __future__ import annotations

import pytest

from tests.facts.readcopy import moments

WEDNESDAY = "2020-01-22T12:00:00Z"


@pytest.mark.parametrize(
    ("text", "filed", "first"),
    [
        ("The strike came on Friday night.", "2020-01-06", "2020-01-03"),
        ("The vote will be held on Friday.", "2020-01-06", "2020-01-10"),
        ("He said on Monday that it was over.", "2020-01-06", "2020-01-06"),
        ("She was arrested on Dec. 31.", "2020-01-04", "2019-12-31"),
        ("The hearing is scheduled for Feb. 3.", "2020-01-22", "2020-02-03"),
        ("It began on March 20, 2003.", "2020-01-22", "2003-03-20"),
        ("A report of 6 January 2020 said so.", "2020-01-22", "2020-01-06"),
        ("Troops arrived two weeks ago.", "2020-01-22", "2020-01-08"),
        ("It was sworn in last month.", "2020-01-22", "2019-12-01"),
        ("The summit is next week.", "2020-01-22", "2020-01-27"),
        ("They were named last weekend.", "2020-01-22", "2020-01-18"),
        ("It was suspended over the weekend.", "2020-01-06", "2020-01-04"),
        ("The quake struck on Christmas Eve.", "2020-01-06", "2019-12-24"),
        ("The shops close on Good Friday 2021.", "2020-01-06", "2021-04-02"),
        ("They will meet three weeks from tomorrow.", "2020-01-06", "2020-01-28"),
        ("He left 3 days after January 12.", "2020-01-22", "2020-01-15"),
        ("It is due by 2020-02-29.", "2020-01-22", "2020-02-29"),
        ("The protests of 2019-20 are over.", "2020-01-22", "2019-01-01"),
        ("They built it in the 1950s.", "2020-01-22", "1950-01-01"),
        ("It was created in 2018, with a mandate.", "2020-01-06", "2018-01-01"),
        ("She left in October 2018 after a year.", "2020-01-06", "2018-10-01"),
        ("He was born on 15 April of 87.", "2020-01-06", "1987-04-15"),
        ("He was born on 15 April of 07.", "2020-01-06", "2007-04-15"),
        ("She was born on twenty five January nineteen eighty six.", "2020-01-06", "1986-01-25"),
        ("It opened on the fourth of July 1995.", "2020-01-06", "1995-07-04"),
        ("They sold it on Dec31, 1994.", "2020-01-06", "1994-12-31"),
        ("It was signed on 23/08/39.", "2020-01-06", "2039-08-23"),
        ("It was signed on 23/08/85.", "2020-01-06", "1985-08-23"),
        ("It was signed on 20161016.", "2020-01-06", "2016-10-16"),
        ("The council met on Tue 13th.", "2022-05-01", "2021-07-13"),
        ("The council will meet on Tue 13th.", "2022-05-01", "2022-09-13"),
        ("It was closed on the 4th.", "2020-01-06", "2020-01-04"),
        ("It was closed on the 24th.", "2020-01-06", "2019-12-24"),
        ("It will close on the 24th.", "2020-01-06", "2020-01-24"),
        ("He won last March.", "2020-03-06", "2019-03-01"),
        ("He won last March.", "2020-04-06", "2020-03-01"),
        ("They will vote next March.", "2020-03-06", "2021-03-01"),
        ("He was elected in November.", "2020-03-06", "2019-11-01"),
        ("He will run in November.", "2020-03-06", "2020-11-01"),
        ("He will run in February.", "2020-03-06", "2021-02-01"),
        ("It began a year ago.", "2020-03-06", "2019-01-01"),
        ("It began two months ago.", "2020-03-06", "2020-01-01"),
        ("It began five decades ago.", "2020-03-06", "1970-01-01"),
        ("It will end in three years.", "2020-03-06", "2023-03-06"),
        ("It will end two months from now.", "2020-03-06", "2020-05-06"),
        ("It will end in a fortnight.", "2020-03-06", "2020-03-20"),
        ("It ended on New Year’s Eve.", "2020-03-06", "2019-12-31"),
        ("Shops closed on Labor Day 2019.", "2020-03-06", "2019-09-02"),
        ("Shops closed on Memorial Day 2019.", "2020-03-06", "2019-05-27"),
        ("It was closed last Easter.", "2020-03-06", "2019-04-21"),
        ("It will be closed next Easter.", "2020-03-06", "2020-04-12"),
        ("They fled last night.", "2020-03-06", "2020-03-05"),
        ("They left this morning.", "2020-03-06", "2020-03-06"),
        ("They will leave tomorrow night.", "2020-03-06", "2020-03-07"),
        ("He spoke on Sat. night.", "2020-03-06", "2020-02-29"),
        ("Sales fell this quarter.", "2020-05-06", "2020-04-01"),
        ("Sales fell last decade.", "2020-05-06", "2010-01-01"),
        ("It will be held on Tuesday of next week.", "2020-01-22", "2020-01-28"),
        ("It will be held over the weekend.", "2020-01-22", "2020-01-25"),
        ("It will be held on Wednesday.", "2020-01-22", "2020-01-22"),
        ("He was told to leave by Friday.", "2020-01-22", "2020-01-24"),
        ("It was there in the early 1990's.", "2020-01-22", "1990-01-01"),
        ("Friday was quiet.", "2020-01-22", "2020-01-17"),
        ("It opened on march 1.", "2020-03-06", "2020-03-01"),
        ("It closed on 5.12.", "2020-01-06", "2019-05-12"),
        ("It was signed on 6/1.", "2020-01-06", "2019-06-01"),
        ("The two sides signed the pact on the ferries on 1/6 in Oslo.", "2020-01-06", "2020-01-06"),
        ("The castle was built in 1500.", "2020-01-06", "1500-01-01"),
        ("He was shot on the second Saturday of November 2014.", "2020-01-06", "2014-11-08"),
        ("It closed on the last Friday in May.", "2020-01-22", "2019-05-31"),
        ("It will close the week of March 25.", "2020-01-22", "2020-03-23"),
        ("It will close in the week beginning March 25.", "2020-01-22", "2020-03-25"),
        ("Profit fell in Q3 2019.", "2020-01-22", "2019-07-01"),
        ("Profit fell in H2.", "2020-01-22", "2019-07-01"),
        ("The show ran June 5-7.", "2020-01-22", "2019-06-05"),
        ("The show ran 5-7 June.", "2020-01-22", "2019-06-05"),
        ("It was built two and a half years ago.", "2020-01-22", "2017-07-01"),
        ("It was built half a century ago.", "2020-01-22", "1970-01-01"),
        ("The ruling is in six weeks' time.", "2020-01-22", "2020-03-04"),
        ("It closed this past Monday.", "2020-01-22", "2020-01-20"),
        ("The price will drop from $9 on July 1.", "2020-10-06", "2021-07-01"),
        ("It failed as recently as March.", "2020-04-22", "2020-03-01"),
        ("It will reopen in the new year.", "2020-10-22", "2021-01-01"),
        ("It will reopen later this month.", "2020-01-22", "2020-01-22"),
        ("It was fined twice in the past year.", "2020-01-22", "2019-01-22"),
        ("Sales fell in the April-June quarter.", "2020-07-22", "2020-04-01"),
        ("Sales of October to March fell.", "2020-07-22", "2019-10-01"),
        ("It rained from June to August.", "2020-09-22", "2020-06-01"),
        ("They will have to wait until the middle of September.", "2020-07-16", "2020-09-09"),
        ("Nova Scotia to ban phones from September", "2020-08-12", "2020-09-01"),
        ("Strikes announced for June", "2020-05-29", "2020-06-01"),
        ("There were 80 homes on the market at the end of the month.", "2020-05-15", "2020-04-19"),
        ("They will be told by the end of the month.", "2020-05-15", "2020-05-20"),
        ("The premiere on Tuesday drew a crowd.", "2020-01-24", "2020-01-21"),
        ("There were 80 homes on the market at month's end.", "2020-05-15", "2020-04-19"),
        ("The October vote was put off.", "2020-05-15", "2019-10-01"),
        ("It was put off after July's vote.", "2020-05-15", "2019-07-01"),
        ("It was closed on Thursday last week.", "2020-01-24", "2020-01-16"),
        ("They marched again following Wednesday's ruling.", "2020-01-24", "2020-01-22"),
        ("They were “upset” by Monday's collapse of the bill.", "2020-01-24", "2020-01-20"),
        ("It was closed on Sunday (January 12).", "2020-01-22", "2020-01-12"),
        ("It was closed more than a decade ago.", "2020-01-22", "2007-01-01"),
        ("It was closed nearly 20 years ago.", "2020-01-22", "1998-01-01"),
        ("Sales rose 5% more than a year ago.", "2020-01-22", "2019-01-01"),
        ("It was closed earlier in the week.", "2020-01-22", "2020-01-20"),
        ("It will be closed in spring next year.", "2020-01-22", "2021-03-01"),
        ("It will be closed by year's end.", "2020-01-22", "2020-08-01"),
        ("Shops were closed over the Labor Day weekend.", "2020-01-22", "2019-08-31"),
    ],
)
def test_a_time_is_resolved_against_the_day_of_filing(text: str, filed: str, first: str) -> None:
    """The first day that the words mean."""
    assert moments(text, filed)[0].start == first


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("They built it in the 1950s.", "1959-12-31"),
        ("The protests of 2019-20 are over.", "2020-12-31"),
        ("It was sworn in last month.", "2019-12-31"),
        ("It was built in 2018.", "2018-12-31"),
        ("It grew this decade.", "2029-12-31"),
        ("It was held last weekend.", "2020-01-19"),
        ("It was hot last summer.", "2019-08-31"),
        ("He was held for a war of 1914-1918.", "1918-12-31"),
        ("She led the choir from 1987 to 1995.", "1995-12-31"),
        ("Between 2003 and 2011 the mill ran at night.", "2011-12-31"),
        ("Output went from 1990 to 2,050 barrels.", "1990-12-31"),
        ("Output went from 1990 to 1995 barrels.", "1990-12-31"),
        ("It went bust in the autumn of 2019.", "2019-11-30"),
        ("It failed in the spring.", "2019-05-31"),
        ("It began in early March 2019.", "2019-03-12"),
        ("It opened in mid-July of last year.", "2019-07-23"),
        ("It opened in late 2018.", "2018-12-31"),
        ("It was hit in June last year.", "2019-06-30"),
        ("It applies from the middle of next year.", "2021-09-30"),
        ("It began in the last week of April 2019.", "2019-04-30"),
        ("It will close in the second half of 2020.", "2020-12-31"),
        ("It is due by the end of the month.", "2020-01-31"),
        ("It will close in the third quarter.", "2020-09-30"),
        ("It fell in the third quarter.", "2019-09-30"),
        ("It fell in H1 2019.", "2019-06-30"),
        ("The show ran June 5-7.", "2019-06-07"),
        ("It was closed earlier this month.", "2020-01-22"),
        ("Sales fell in the April-June quarter.", "2019-06-30"),
        ("It will be closed the week of March 25.", "2020-03-29"),
        ("It opened early in the new year.", "2020-03-31"),
    ],
)
def test_a_stretch_ends_on_its_last_day(text: str, last: str) -> None:
    """Both ends of a stretch are days, the last one included."""
    assert moments(text, WEDNESDAY)[0].end == last


@pytest.mark.parametrize(
    "text", ["It fell on May 5 per cent of days.", "It cost $12 December prices.", "He was second March man."]
)
def test_a_figure_beside_a_month_may_be_no_day(text: str) -> None:
    """A percentage, a sum and a place in a race are no days of the month."""
    assert all(not (moment.start or "").endswith(("-05", "-12", "-02")) for moment in moments(text))


@pytest.mark.parametrize(
    "text", ["The index rose 8.34.", "The goalkeeper is 24-9-3.", "It rose on 5.12 million votes."]
)
def test_a_figure_with_a_stop_is_a_date_only_on_its_own(text: str) -> None:
    """ "On 5.12" at the end of a clause is a day; an index's points are not, nor is what counts something."""
    assert moments(text) == []


@pytest.mark.parametrize(
    "text", ["It came in the fall of the wall.", "She went to a summer camp.", "It is early days."]
)
def test_what_only_sounds_like_a_stretch_is_no_time(text: str) -> None:
    """A fall may be a collapse, and a camp has no date."""
    assert moments(text, WEDNESDAY) == []


def test_a_season_is_never_certain() -> None:
    """South of the equator it is half a year off."""
    assert moments("It failed in the spring of 2019.", WEDNESDAY)[0].ambiguous


def test_a_warning_until_thursday_points_ahead() -> None:
    """What the agency has in place lasts until a day to come."""
    assert moments("It has warnings in place until Friday.", WEDNESDAY)[0].start == "2020-01-24"
    assert moments("Work is suspended until Friday.", WEDNESDAY)[0].start == "2020-01-24"


@pytest.mark.parametrize(
    "text",
    [
        "They will walk out on 12, 13 and 15 June.",
        "They will walk out on June 12, 13 and 15.",
        "They will walk out on June 12, 13, and 15 in Cardiff.",
    ],
)
def test_every_day_of_a_list_is_a_time(text: str) -> None:
    """Three days of one month, which is named once."""
    assert [moment.start for moment in moments(text)] == ["2020-06-12", "2020-06-13", "2020-06-15"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("He was arrested on May 3, 2019, and charged two days later.", "2019-05-05"),
        ("He resigned in May 2019 and was back a year later.", "2020-01-01"),
        ("It was shut on Dec. 31, 2019, and opened the next day.", "2020-01-01"),
        ("It earned $3 million in the quarter to Dec. 31, 2019, from $2 million a year earlier.", "2018-01-01"),
    ],
)
def test_what_was_later_is_counted_from_the_time_before_it(text: str, start: str) -> None:
    """Two days later than May 3 is May 5, whenever the copy was filed."""
    later = moments(text)[-1]
    assert (later.start, later.ambiguous) == (start, False)


def test_later_than_planned_is_no_time() -> None:
    """What was to have been is told nowhere."""
    assert len(moments("It was shut on Jan. 3, a day later than planned.")) == 1


def test_a_span_of_weekdays_goes_forward() -> None:
    """The Wednesday of "Monday through Wednesday" comes after the Monday."""
    found = moments("They will meet Monday through Wednesday.", WEDNESDAY)
    assert [moment.start for moment in found] == ["2020-01-27", "2020-01-29"]


@pytest.mark.parametrize("text", ["On June 12, 13 people died.", "On June 12, 13 and 15 people died in two fires."])
def test_what_is_counted_after_a_date_is_no_day(text: str) -> None:
    """The people who died on June 12 are not the 13th."""
    assert len(moments(text)) == 1


def test_a_day_counted_from_a_time_told_elsewhere_is_never_certain() -> None:
    """The following Tuesday is one after a day that another sentence names."""
    assert moments("They met the following Tuesday.")[0].ambiguous
    assert moments("They met the next morning.")[0].ambiguous


def test_a_week_is_seven_days_from_monday() -> None:
    """ "Next week" is a stretch, and both its ends are given."""
    (week,) = moments("The summit is next week.", WEDNESDAY)
    assert (week.start, week.end) == ("2020-01-27", "2020-02-02")


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("It is due in the final three months of the year.", ("2020-10-01", "2020-12-31")),
        ("It fell in the first two weeks of January.", ("2020-01-01", "2020-01-14")),
        ("It rained in the last 10 days of December 2019.", ("2019-12-22", "2019-12-31")),
        ("Sales rose in the first six months of 2019.", ("2019-01-01", "2019-06-30")),
    ],
)
def test_so_many_months_are_counted_from_either_end(text: str, stretch: tuple[str, str]) -> None:
    """The final three months of a year are a stretch of it, and no figure."""
    (found,) = moments(text, WEDNESDAY)
    assert (found.start, found.end) == stretch


def test_a_planned_event_without_a_tense_is_said_to_be_ambiguous() -> None:
    """ "The annual event on Saturday" is most likely the next one, and the desk says that it does not know."""
    (day,) = moments("Crowds for the annual event on Saturday", WEDNESDAY)
    assert (day.start, day.ambiguous) == ("2020-01-25", True)


def test_a_tense_makes_a_weekday_certain() -> None:
    """ "Police said on Saturday" leaves no doubt."""
    assert not moments("Police said on Saturday that he was safe.")[0].ambiguous


def test_what_is_to_be_done_is_ahead() -> None:
    """ "Is to speak" looks forward, "spoke to reporters" does not."""
    (ahead,) = moments("The minister is to speak on Friday in Oslo.", "2026-03-04")
    (done,) = moments("The minister spoke to reporters on Friday in Oslo.", "2026-03-04")
    assert (ahead.start, done.start) == ("2026-03-06", "2026-02-27")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The convoy set out on Friday.", "2026-09-11"),
        ("The convoy will set out on Friday.", "2026-09-18"),
        ("The vote is set for Friday.", "2026-09-18"),
        ("Power should be back by Friday, the grid said.", "2026-09-18"),
        ("More storms are forecast for Friday.", "2026-09-18"),
        ("The order stays in force through Friday.", "2026-09-18"),
        ("The deadline was extended to Friday.", "2026-09-18"),
        ("The final was put off until Friday.", "2026-09-18"),
        ("The strike ends on Friday.", "2026-09-18"),
        ("The law comes into force on April 1.", "2027-04-01"),
        ("The fee takes effect on April 1.", "2027-04-01"),
    ],
)
def test_what_is_laid_down_or_put_off_is_ahead(text: str, day: str) -> None:
    """The present of a law or a timetable looks forward, and so does the new date of what is put off."""
    (found,) = moments(text, "2026-09-15")
    assert (found.start, found.ambiguous) == (day, False)


def test_the_old_date_of_what_was_moved_may_be_either() -> None:
    """ "Moved from Friday to Sunday": the Sunday is ahead, and nobody knows whether the Friday is."""
    old, new = moments("The final was moved from Friday to Sunday.", "2026-09-15")
    assert (old.ambiguous, new.start) == (True, "2026-09-20")


def test_a_time_of_the_day_joins_the_day_beside_it() -> None:
    """ "9 p.m. Jan. 24" is one moment; an offset is given where the copy gives one."""
    (joined,) = moments("They must stop by 9 p.m. Jan. 24.", WEDNESDAY)
    assert joined.start == "2020-01-24T21:00"
    assert moments("It hit at 1240 GMT on Monday.")[0].start == "2020-01-06T12:40+00:00"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("It closed on Monday at noon.", "T12:00"),
        ("It closed at midnight on Monday.", "T00:00"),
        ("It closed on Monday at 12 a.m.", "T00:00"),
        ("It closed on Monday at 12:30 p.m.", "T12:30"),
        ("It closed on Monday at 10.45pm.", "T22:45"),
        ("It closed on Monday at 4 pm EST.", "T16:00-05:00"),
        ("It closed on Monday at 4:30 p.m. ET.", "T16:30"),
        ("It closed on Monday at 9 o'clock.", "T09:00"),
        ("It closed at 0430 local time on Monday.", "T04:30"),
    ],
)
def test_a_clock_is_read_in_every_house_style(text: str, clock: str) -> None:
    """Noon, 12 a.m., 10.45pm and 1240 GMT; "ET" has no offset that the copy tells."""
    assert moments(text)[0].start == f"2020-01-06{clock}"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("It closed at half past one on Monday morning.", "T01:30"),
        ("It closed on Monday at a quarter to nine in the evening.", "T20:45"),
        ("It closed on Monday at ten past three.", "T03:10"),
        ("It closed on Monday at 20 to six in the afternoon.", "T17:40"),
        ("It closed on Monday, ten minutes before midnight.", "T23:50"),
        ("It closed on Monday at three o'clock in the afternoon.", "T15:00"),
        ("It closed at 3 o'clock on Monday afternoon.", "T15:00"),
        ("It closed on Monday at eleven p.m.", "T23:00"),
        ("It closed on Monday at seven thirty a.m.", "T07:30"),
        ("It closed just after 4 on Monday afternoon.", "T16:00"),
        ("It closed at eight-thirty on Monday.", "T08:30"),
        ("It closed on Monday at 12 noon.", "T12:00"),
        ("It closed at about 11.30 on Monday night.", "T23:30"),
        ("It closed at 3 a.m. Kyiv time on Monday.", "T03:00"),
        ("It closed at two at night on Monday.", "T02:00"),
        ("It closed on Monday at 12 at night.", "T00:00"),
        ("On Monday it is open 9-11 p.m.", "T21:00"),
        ("On Monday it is open from 11 to 1 p.m.", "T11:00"),
    ],
)
def test_a_clock_is_read_as_it_is_spoken(text: str, clock: str) -> None:
    """Half past one in the afternoon is 1:30 p.m.; the 11 of "11 to 1 p.m." is of the morning."""
    assert f"2020-01-06{clock}" in [moment.start for moment in moments(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It rose from ten to six.",
        "He scored two minutes after one of them fell.",
        "Nine in ten agreed.",
        "They won by four on penalties.",
        "It is loud at night.",
    ],
)
def test_figures_that_only_sound_like_a_clock_are_none(text: str) -> None:
    """A range, a share, a margin and a habit tell no hour."""
    assert moments(text) == []


def test_between_two_times_is_one_stretch() -> None:
    """What happened between noon and 1:15 has a beginning and an end; opening hours are two times."""
    (stretch,) = moments("They left between noon and 1:15 p.m. on Monday.")
    assert (stretch.start, stretch.end) == ("2020-01-06T12:00", "2020-01-06T13:15")
    assert len(moments("It is open from noon to 3 p.m. on Monday.")) == 2


def test_between_two_times_may_run_past_midnight() -> None:
    """1 a.m. after 11 p.m. is of the next day."""
    (stretch,) = moments("They left between 11 p.m. and 1 a.m. on Monday.")
    assert (stretch.start, stretch.end) == ("2020-01-06T23:00", "2020-01-07T01:00")


@pytest.mark.parametrize(
    ("text", "day", "ambiguous"),
    [
        ("The storm hit in the early hours of Sunday.", "2020-01-05", False),
        ("They all had left by early afternoon.", "2020-01-06", True),
        ("The raid came before dawn on Sunday.", "2020-01-05", False),
        ("It was closed overnight.", "2020-01-06", True),
        ("It was hit on Sunday and shut by mid-morning.", "2020-01-05", True),
    ],
)
def test_a_part_of_the_day_is_a_time(text: str, day: str, ambiguous: bool) -> None:
    """It stands on the day beside it, or on the one that is likely."""
    found = moments(text)[-1]
    assert (found.start, found.ambiguous) == (day, ambiguous)


def test_a_game_clock_is_no_time_of_day() -> None:
    """11:26 of a period is not in the morning."""
    assert moments("He scored at 11:26 of the second period.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It was moved a few days ago.",
        "They met the day after.",
        "They met the previous day.",
        "It began the previous year.",
        "It closed two days later.",
        "It opens next Friday.",
        "It is closed next summer.",
        "The second quake in December",
        "They met the following day.",
    ],
)
def test_what_no_reader_could_date_is_ambiguous(text: str) -> None:
    """A day is given where one is likely, and it is said to be a guess."""
    assert moments(text)[0].ambiguous


def test_a_time_of_the_day_alone_is_never_certain() -> None:
    """ "At 3:40 pm" stands on the day named nearest, or on the day of filing, and says so."""
    (alone,) = moments("The blaze was put out at 3:40 pm.")
    assert (alone.start, alone.ambiguous) == ("2020-01-06T15:40", True)


def test_without_a_day_of_filing_nothing_relative_is_guessed() -> None:
    """ "Yesterday" of an undated page has no date; a full date still has."""
    first, second = moments("It closed yesterday and reopens on March 3, 2020.", None)
    assert (first.start, first.ambiguous) == (None, True)
    assert second.start == "2020-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "About 2000 people marched.",
        "The firm has 1900 workers.",
        "It cost $2018.",
        "May he rest.",
        "The Women's March drew thousands.",
        "It was an order by the 5th U.S. Circuit Court.",
        "The May government fell.",
        "They march on.",
        "The sun rose.",
        "It fell 2000 metres.",
        "2018 people came.",
        "The code is 2018X.",
        "Two in five agreed.",
    ],
)
def test_four_digits_that_count_are_no_year(text: str) -> None:
    """A round figure with a plural after it is a count; "may" and "march" are verbs."""
    assert moments(text) == []


def test_a_date_that_either_order_allows_is_ambiguous() -> None:
    """5/6/2020 is May in one country and June in the next; 25/6/2020 is June in both."""
    assert moments("It was signed on 5/6/2020.")[0].ambiguous
    assert not moments("It was signed on 25/6/2020.")[0].ambiguous


def test_a_weekday_before_the_name_of_a_zone_is_the_day() -> None:
    """ "3 a.m. Monday Kyiv time" was on Monday, not on the day of filing."""
    (moment,) = moments("They attacked at 3 a.m. Monday Kyiv time.", filed="2026-09-16T12:00:00+00:00")
    assert (moment.start or "").startswith("2026-09-14T03:00")


@pytest.mark.parametrize("text", ["The August Wilson play drew crowds.", "The June Carter estate sued."])
def test_a_name_that_a_month_shares_is_no_month(text: str) -> None:
    """Two capitals in a row are somebody's name."""
    assert moments(text) == []
