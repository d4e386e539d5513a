"""Days, months, seasons, parts of the day, and the words that point from the day of filing."""

from __future__ import annotations

from desk.facts.lexicon import words

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mondays": 0,
    "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6, "mon": 0, "tue": 1,
    "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
DAY_PARTS = {
    "morning": (0, 12), "mid-morning": (9, 11), "noon": (11, 14), "midday": (11, 14), "lunchtime": (11, 15),
    "afternoon": (12, 18), "mid-afternoon": (14, 17), "evening": (17, 24), "night": (18, 30), "overnight": (20, 32),
    "dawn": (3, 8), "daybreak": (3, 8), "sunrise": (3, 8), "dusk": (16, 23), "sunset": (16, 23), "nightfall": (16, 23),
    "midnight": (23, 26),
}  # fmt: skip
"""The hours that a part of the day covers; past 24 they run into the next day."""
PERIODS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "weekend": "weekend", "weekends": "weekend",
    "fortnight": "fortnight", "fortnights": "fortnight", "month": "month", "months": "month", "quarter": "quarter",
    "quarters": "quarter", "year": "year", "years": "year", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "hour": "hour", "hours": "hour", "minute": "minute",
    "minutes": "minute", "night": "day", "nights": "day",
}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month that each begins with, north of the equator."""

ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first",
        ],
        start=1,
    )
}
"""Days of the month in words."""

ZONES = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
    "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "hst": "-10:00", "jst": "+09:00", "msk": "+03:00",
    "aest": "+10:00", "aedt": "+11:00", "nst": "-03:30",
}  # fmt: skip
"""Zones with a fixed offset; "ET" and "local time" have none that the copy tells."""
OPEN_ZONES = words("et ct mt pt at eastern central mountain pacific")

HOLIDAYS = {
    ("new", "year's", "day"): (1, 1), ("new", "year's", "eve"): (12, 31), ("new", "year's"): (1, 1),
    ("new", "year"): (1, 1), ("new", "years", "eve"): (12, 31), ("new", "years", "day"): (1, 1),
    ("valentine's", "day"): (2, 14), ("saint", "patrick's", "day"): (3, 17), ("st", "patrick's", "day"): (3, 17),
    ("saint", "patrick"): (3, 17), ("earth", "day"): (4, 22), ("anzac", "day"): (4, 25), ("may", "day"): (5, 1),
    ("canada", "day"): (7, 1), ("independence", "day"): (7, 4), ("bastille", "day"): (7, 14),
    ("halloween",): (10, 31), ("all", "saints'", "day"): (11, 1), ("guy", "fawkes", "night"): (11, 5),
    ("remembrance", "day"): (11, 11), ("veterans", "day"): (11, 11), ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25), ("christmas",): (12, 25), ("boxing", "day"): (12, 26), ("juneteenth",): (6, 19),
    ("australia", "day"): (1, 26), ("d-day",): (6, 6), ("international", "women's", "day"): (3, 8),
    ("international", "workers'", "day"): (5, 1), ("epiphany",): (1, 6), ("groundhog", "day"): (2, 2),
    ("april", "fools'", "day"): (4, 1), ("st", "george's", "day"): (4, 23),
}  # fmt: skip
"""Days that fall on one date every year: (month, day)."""

EASTER_DAYS = {
    ("easter", "sunday"): 0, ("easter", "monday"): 1, ("easter",): 0, ("good", "friday"): -2, ("palm", "sunday"): -7,
    ("maundy", "thursday"): -3, ("ash", "wednesday"): -46, ("shrove", "tuesday"): -47, ("mardi", "gras"): -47,
    ("ascension", "day"): 39, ("pentecost",): 49, ("whit", "monday"): 50,
}  # fmt: skip
"""Days counted from Easter Sunday of the western churches."""

NTH_DAYS = {
    ("martin", "luther", "king", "day"): (1, 0, 3), ("presidents'", "day"): (2, 0, 3), ("family", "day"): (2, 0, 3),
    ("mother's", "day"): (5, 6, 2), ("mothers'", "day"): (5, 6, 2), ("father's", "day"): (6, 6, 3),
    ("memorial", "day"): (5, 0, -1), ("labor", "day"): (9, 0, 1), ("labour", "day"): (9, 0, 1),
    ("columbus", "day"): (10, 0, 2), ("thanksgiving", "day"): (11, 3, 4), ("thanksgiving",): (11, 3, 4),
    ("black", "friday"): (11, 4, 4), ("cyber", "monday"): (12, 0, 1),
}  # fmt: skip
"""(month, weekday from Monday 0, which one of the month; -1 the last), as the United States keep them."""

UNCAPITALISED = frozenset((("christmas",), ("easter",), ("new", "year"), ("earth", "day"), ("saint", "patrick")))
"""Holidays that are written in small letters, too."""

FUTURE_CUES = words(
    """
    'll ahead aims arrange beginning begins can coming deadline due ends expected expects expires forthcoming
    going he'll hopes i'll intends it'll lapses let's meet might must next opens plan planned planning plans remind
    reopens resumes schedule scheduled set shall she'll should slated starting starts tentatively they'll upcoming wants
    we'll will would you'll
    """
)
PAST_CUES = words(
    """
    added ago announced appeared arrested arrived ate attacked beat became been began bent blew bought broke brought
    built called came caught charged chose closed confirmed crashed crept cut dealt declared denied did died drank
    drew drove dug ended fed fell felt fired fled flew forgot fought found gave got grew had hanged happened has have
    heard held hit hung indicated injured issued kept killed knew laid launched led left lent lost made met opened
    ordered paid passed pleaded posted published ran rang released reported resigned rode rose ruled said sang sank
    sat saw seen sent sentenced set-off shook shot shut signed since slid sold sought sped spent spoke stole stood
    struck stuck swam swept swore swung taught thought threw told took tweeted voted warned was went were withdrew
    woke won wore wounded wrote
    """
)
PLANNED = words(
    """
    auction ceremony concert conference convention deadline debate derby election elections event exam exams festival
    fight final funeral game hearing inauguration kickoff launch match meeting opening parade premiere primary race
    rally referendum release runoff summit talks trial visit vote wedding
    """
)
"""What is announced before it happens."""
