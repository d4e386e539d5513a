"""Days, months, seasons, parts of the day, and the words that point from the day of filing."""

from __future__ import annotations

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
DAY_PARTS = frozenset("morning afternoon evening night midday noon midnight dawn dusk overnight lunchtime".split())
PERIODS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "weekend": "weekend", "weekends": "weekend",
    "fortnight": "fortnight", "fortnights": "fortnight", "month": "month", "months": "month", "quarter": "quarter",
    "quarters": "quarter", "year": "year", "years": "year", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "hour": "hour", "hours": "hour", "minute": "minute",
    "minutes": "minute", "night": "day", "nights": "day",
}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month that each begins with, north of the equator."""

FUTURE_CUES = frozenset(
    """
    will shall would scheduled due expected until next upcoming tomorrow plans planned planning plan set slated going
    starting beginning deadline by intends hopes aims expects ahead before should tentatively coming forthcoming
    """.split()
)
PAST_CUES = frozenset(
    """
    said was were had told killed died announced reported struck began came took won lost found arrested happened
    since after left met hit fell rose issued released wrote added did fired ended signed passed voted resigned
    opened closed sent made confirmed denied declared appeared posted published ago crashed attacked injured
    wounded shot charged pleaded sentenced ruled called ordered launched arrived indicated tweeted warned
    """.split()
)
PLANNED = frozenset(
    """
    event meeting summit vote election elections game match hearing conference ceremony festival launch deadline trial
    concert exam exams debate rally referendum final race funeral wedding inauguration talks release opening parade
    premiere auction convention derby fight visit kickoff strike-vote runoff primary
    """.split()
)
"""What is announced before it happens."""
