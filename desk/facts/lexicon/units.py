"""Units of measure: as copy writes them, and their name in the singular, in British spelling, in full."""

from __future__ import annotations

from desk.facts.lexicon import words

SYMBOLS = {
    "mm": "millimetre", "cm": "centimetre", "m": "metre", "km": "kilometre", "nm": "nanometre", "μm": "micrometre",
    "µm": "micrometre", "um": "micrometre", "ft": "foot", "in": "inch", "yd": "yard", "yds": "yard", "mi": "mile",
    "mg": "milligram", "g": "gram", "kg": "kilogram", "kgs": "kilogram", "t": "tonne", "lb": "pound", "lbs": "pound",
    "oz": "ounce", "ml": "millilitre", "l": "litre", "cc": "cubic centimetre", "ha": "hectare",
    "sqm": "square metre", "sqft": "square foot", "m2": "square metre", "m²": "square metre",
    "km2": "square kilometre", "km²": "square kilometre", "cm2": "square centimetre", "cm²": "square centimetre",
    "m3": "cubic metre", "m³": "cubic metre", "″": "inch", "′": "foot", "kph": "kilometre per hour",
    "kmh": "kilometre per hour", "mph": "mile per hour", "mpg": "mile per gallon", "knots": "knot", "kt": "knot",
    "hp": "horsepower", "bhp": "brake horsepower", "ps": "horsepower", "w": "watt", "kw": "kilowatt",
    "mw": "megawatt", "gw": "gigawatt", "tw": "terawatt", "wh": "watt hour", "kwh": "kilowatt hour",
    "mwh": "megawatt hour", "gwh": "gigawatt hour", "twh": "terawatt hour", "v": "volt", "kv": "kilovolt",
    "a": "ampere", "mah": "milliampere-hour", "ah": "ampere-hour", "hz": "hertz", "khz": "kilohertz",
    "mhz": "megahertz", "ghz": "gigahertz", "db": "decibel", "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte",
    "tb": "terabyte", "mbps": "megabit per second", "gbps": "gigabit per second", "mp": "megapixel",
    "rpm": "revolutions per minute", "bpm": "beat per minute", "psi": "pound per square inch", "pa": "pascal",
    "kpa": "kilopascal", "mpa": "megapascal", "gpa": "gigapascal", "nm-torque": "newton metre", "c": "celsius",
    "f": "fahrenheit", "ms": "millisecond", "s": "second", "sec": "second", "secs": "second", "min": "minute",
    "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "yr": "year", "yrs": "year",
    "bcm": "billion cubic metre", "bpd": "barrel per day", "mmbtu": "million british thermal unit",
    "ppm": "part per million", "ppb": "parts-per-billion", "fps": "frame per second", "dpi": "dot per inch",
    "ppi": "pixel per inch", "mcg": "microgram", "μg": "microgram", "µg": "microgram", "hpa": "hectopascal",
    "kcal": "kilocalorie", "kj": "kilojoule", "j": "joule", "lm": "lumen", "k": "kelvin",
}  # fmt: skip
"""Written small against or after a figure; case is settled by `CASED`."""

CASED = {
    "Nm": "newton metre", "MW": "megawatt", "mW": "milliwatt", "Mb": "megabit", "Gb": "gigabit", "G": "", "M": "",
    "K": "", "B": "", "T": "", "S": "", "H": "", "L": "litre", "A": "ampere", "V": "volt", "W": "watt", "J": "joule",
    "C": "celsius", "F": "fahrenheit", "N": "newton",
}  # fmt: skip
"""Symbols that mean another thing, or nothing, in capitals."""

WORDS = {
    "kiloton": "kiloton", "megaton": "megaton", "gigaton": "gigaton", "kilotonne": "kilotonne",
    "megatonne": "megatonne", "gigatonne": "gigatonne", "microgram": "microgram", "nanogram": "nanogram",
    "millisievert": "millisievert", "sievert": "sievert", "becquerel": "becquerel", "ohm": "ohm",
    "millibar": "millibar", "hectopascal": "hectopascal", "karat": "karat", "kilocalorie": "kilocalorie",
    "teraflop": "teraflop", "petabyte": "petabyte", "exabyte": "exabyte", "milliamp": "milliampere",
    "milliwatt": "milliwatt", "millivolt": "millivolt", "kilovolt": "kilovolt", "lux": "lux",
    "gigapascal": "gigapascal", "megapascal": "megapascal", "kilopascal": "kilopascal", "kilonewton": "kilonewton",
    "pound-feet": "pound-foot", "pound-foot": "pound-foot", "lb-ft": "foot pound-force", "ft-lb": "foot pound-force",
    "millimeter": "millimetre", "millimetre": "millimetre", "centimeter": "centimetre", "centimetre": "centimetre",
    "meter": "metre", "metre": "metre", "kilometer": "kilometre", "kilometre": "kilometre",
    "micrometer": "micrometre", "micrometre": "micrometre", "micron": "micrometre", "nanometer": "nanometre",
    "nanometre": "nanometre", "foot": "foot", "feet": "foot", "inch": "inch", "yard": "yard", "mile": "mile",
    "furlong": "furlong", "light-year": "light-year", "acre": "acre", "hectare": "hectare", "fathom": "fathom",
    "milligram": "milligram", "gram": "gram", "gramme": "gram", "kilogram": "kilogram", "kilogramme": "kilogram",
    "kilo": "kilogram", "ton": "ton", "tonne": "tonne", "ounce": "ounce", "stone": "stone", "carat": "carat",
    "milliliter": "millilitre", "millilitre": "millilitre", "liter": "litre", "litre": "litre", "gallon": "gallon",
    "pint": "pint", "quart": "quart", "barrel": "barrel", "bushel": "bushel", "teaspoon": "teaspoon",
    "tablespoon": "tablespoon", "knot": "knot", "horsepower": "horsepower", "watt": "watt", "kilowatt": "kilowatt",
    "megawatt": "megawatt", "gigawatt": "gigawatt", "terawatt": "terawatt", "kilowatt-hour": "kilowatt hour",
    "megawatt-hour": "megawatt hour", "gigawatt-hour": "gigawatt hour", "terawatt-hour": "terawatt hour",
    "volt": "volt", "ampere": "ampere", "amp": "ampere", "hertz": "hertz", "kilohertz": "kilohertz",
    "megahertz": "megahertz", "gigahertz": "gigahertz", "decibel": "decibel", "byte": "byte", "kilobyte": "kilobyte",
    "megabyte": "megabyte", "gigabyte": "gigabyte", "terabyte": "terabyte", "megabit": "megabit",
    "gigabit": "gigabit", "pixel": "pixel", "megapixel": "megapixel", "calorie": "calorie", "kilojoule": "kilojoule",
    "joule": "joule", "newton": "newton", "pascal": "pascal", "kelvin": "kelvin", "celsius": "celsius",
    "fahrenheit": "fahrenheit", "degree": "degree", "magnitude": "magnitude", "pound": "pound", "farad": "farad",
    "lumen": "lumen", "parsec": "parsec", "second": "second", "minute": "minute", "hour": "hour", "day": "day",
    "week": "week", "fortnight": "fortnight", "month": "month", "year": "year", "decade": "decade",
    "century": "century", "millisecond": "millisecond", "nanosecond": "nanosecond", "microsecond": "microsecond",
    "night": "night", "mpg": "mile per gallon",
}  # fmt: skip
"""Units in words, in the singular; the plural is found by rule."""

DURATIONS = words(
    "nanosecond microsecond millisecond second minute hour day night week fortnight month year decade century"
)
SMALLER = {
    ("century", "decade"): 10, ("year", "month"): 12, ("month", "week"): 4.35, ("week", "day"): 7, ("day", "hour"): 24,
    ("hour", "minute"): 60, ("minute", "second"): 60, ("foot", "inch"): 12, ("stone", "pound"): 14,
    ("pound", "ounce"): 16, ("kilometre", "metre"): 1000, ("metre", "centimetre"): 100,
}  # fmt: skip
"""How many of a smaller unit make one of the unit that stands before it: "three hours and 12 minutes"."""

SHAPES = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical", "fluid": "fluid"}
"""Words before a unit that make another unit of it."""

FILLERS = {
    "metric": "tonne", "short": "ton", "long": "ton", "calendar": "", "consecutive": "", "straight": "", "full": "",
    "more": "", "additional": "", "extra": "", "further": "", "other": "", "whole": "",
}  # fmt: skip
"""Words before a unit of weight or time; a metric ton is a tonne."""

COUNTED_PER = words(
    "share barrel ounce ton tonne gallon litre liter pound kilo kilogram gram head person family household unit night "
    "mile kilometre kilometer metre meter foot hour day week month year annum quarter second minute square cubic mmbtu "
    "bushel acre hectare student patient seat ticket vote kilowatt-hour megawatt-hour piece bottle pack capita century "
    "decade game match word million"
)
"""What comes after "a", "per" or "/" and joins the unit: "$50 a ton", "120 km per hour"."""

SOLD = words("barrel bottle gallon liter litre ounce pack seat share ticket ton tonne kilowatt-hour megawatt-hour")
"""Those of them that are sold: "3.85 pounds a share" is no weight, "$12 for each ticket" is told per ticket."""

REPEATED = {
    "annually": "year",
    "daily": "day",
    "hourly": "hour",
    "monthly": "month",
    "weekly": "week",
    "yearly": "year",
}
"""Adverbs after an amount, and what it is told per."""
DEDUCTED = words("bonuses costs deductions discounts fees overtime rebates tax taxes")
"""What a rate is told before: "$900 a month before tax"."""

DIMENSIONS = words("above away below deep high long off short square tall thick wide")
"""Words after a length."""
