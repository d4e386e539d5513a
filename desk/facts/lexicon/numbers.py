"""Number words, scales and the words that bound a figure."""

from __future__ import annotations

SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
    "mln": 1e6,
    "mn": 1e6,
    "bln": 1e9,
    "bn": 1e9,
    "trn": 1e12,
    "tn": 1e12,
    "dozen": 12.0,
}
GLUED_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "t": 1e12, "tn": 1e12, "trn": 1e12}
"""Written against the figure: $13.6M, 4.3m, £8.1bn."""

PLURAL_SCALES = {
    "dozens": 12.0,
    "hundreds": 100.0,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
"""The least that the word can mean; the most is ten times that ("hundreds of people")."""

FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "sixth": 1 / 6,
    "sixths": 1 / 6,
    "eighth": 1 / 8,
    "eighths": 1 / 8,
    "tenth": 1 / 10,
    "tenths": 1 / 10,
}
SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}

BOUNDS_BEFORE = {
    "at least": ">",
    "more than": ">",
    "over": ">",
    "above": ">",
    "upwards of": ">",
    "upward of": ">",
    "no fewer than": ">",
    "no less than": ">",
    "not less than": ">",
    "greater than": ">",
    "higher than": ">",
    "larger than": ">",
    "longer than": ">",
    "better than": ">",
    "well over": ">",
    "north of": ">",
    "in excess of": ">",
    "a minimum of": ">",
    "minimum of": ">",
    "exceeds": ">",
    "exceed": ">",
    "exceeded": ">",
    "exceeding": ">",
    "topped": ">",
    "tops": ">",
    "topping": ">",
    "surpassed": ">",
    "surpassing": ">",
    "surpass": ">",
    "beyond": ">",
    "up to": "<",
    "as many as": "<",
    "as much as": "<",
    "as high as": "<",
    "at most": "<",
    "fewer than": "<",
    "less than": "<",
    "lower than": "<",
    "smaller than": "<",
    "no more than": "<",
    "not more than": "<",
    "under": "<",
    "below": "<",
    "south of": "<",
    "a maximum of": "<",
    "maximum of": "<",
    "only": "<",
    "about": "~",
    "around": "~",
    "some": "~",
    "roughly": "~",
    "approximately": "~",
    "approx": "~",
    "nearly": "~",
    "almost": "~",
    "close to": "~",
    "estimated": "~",
    "an estimated": "~",
    "probably": "~",
    "perhaps": "~",
    "maybe": "~",
    "virtually": "~",
    "circa": "~",
    "in the region of": "~",
    "in the vicinity of": "~",
    "in the neighborhood of": "~",
    "in the neighbourhood of": "~",
    "somewhere around": "~",
    "approaching": "~",
    "nearing": "~",
    "barely": "~",
}
BOUNDS_AFTER = {
    "or more": ">",
    "or so": "~",
    "or less": "<",
    "or fewer": "<",
    "or thereabouts": "~",
    "at least": ">",
    "at most": "<",
    "and up": ">",
    "and over": ">",
    "and above": ">",
    "or older": ">",
    "and older": ">",
    "or over": ">",
    "or higher": ">",
    "or above": ">",
    "or under": "<",
    "or younger": "<",
    "and under": "<",
}
