"""Units and currencies on one footing, so that 1.6 kilometres can meet a mile.

Takes units as facts writes them (singular, lower case, in words) and ISO 4217 codes; gives values in the base unit of
the dimension. Refuses to guess: an unknown unit is a dimension of its own, and meets only itself.
"""

from __future__ import annotations

from functools import lru_cache

# unit: (dimension, size in the dimension's base unit). Exact by definition, or to five digits
# (NIST Special Publication 811, appendix B).
SIZES: dict[str, tuple[str, float]] = {
    "acre": ("area", 4046.86),
    "barrel": ("volume", 0.158987),
    "basis point": ("points", 0.01),
    "brake horsepower": ("power", 745.7),
    "byte": ("data", 1.0),
    "carat": ("mass", 0.0002),
    "celsius": ("temperature", 1.0),
    "centimetre": ("length", 0.01),
    "century": ("duration", 3_155_695_200.0),
    "cubic centimetre": ("volume", 1e-6),
    "cubic foot": ("volume", 0.0283168),
    "cubic inch": ("volume", 1.63871e-5),
    "cubic metre": ("volume", 1.0),
    "cubic yard": ("volume", 0.764555),
    "day": ("duration", 86_400.0),
    "decade": ("duration", 315_569_520.0),
    "fahrenheit": ("temperature", 1 / 1.8),
    "fathom": ("length", 1.8288),
    "fluid ounce": ("volume", 2.95735e-5),
    "foot per second": ("speed", 0.3048),
    "foot": ("length", 0.3048),
    "fortnight": ("duration", 1_209_600.0),
    "furlong": ("length", 201.168),
    "gallon": ("volume", 0.00378541),
    "gigabyte": ("data", 1e9),
    "gigawatt hour": ("energy", 3.6e12),
    "gigawatt": ("power", 1e9),
    "gram": ("mass", 0.001),
    "hectare": ("area", 10_000.0),
    "hectopascal": ("pressure", 100.0),
    "horsepower": ("power", 745.7),
    "hour": ("duration", 3600.0),
    "inch": ("length", 0.0254),
    "joule": ("energy", 1.0),
    "kilobyte": ("data", 1000.0),
    "kilogram": ("mass", 1.0),
    "kilojoule": ("energy", 1000.0),
    "kilometre an hour": ("speed", 1000 / 3600),
    "kilometre per hour": ("speed", 1000 / 3600),
    "kilometre per second": ("speed", 1000.0),
    "kilometre": ("length", 1000.0),
    "kilopascal": ("pressure", 1000.0),
    "kilowatt hour": ("energy", 3.6e6),
    "kilowatt": ("power", 1000.0),
    "knot": ("speed", 1852 / 3600),
    "litre": ("volume", 0.001),
    "megabyte": ("data", 1e6),
    "megawatt hour": ("energy", 3.6e9),
    "megawatt": ("power", 1e6),
    "metre per second": ("speed", 1.0),
    "metre": ("length", 1.0),
    "metric ton": ("mass", 1000.0),
    "microgram": ("mass", 1e-9),
    "micrometre": ("length", 1e-6),
    "mile an hour": ("speed", 0.44704),
    "mile per hour": ("speed", 0.44704),
    "mile": ("length", 1609.344),
    "millibar": ("pressure", 100.0),
    "milligram": ("mass", 1e-6),
    "millilitre": ("volume", 1e-6),
    "millimetre": ("length", 0.001),
    "millisecond": ("duration", 0.001),
    "minute": ("duration", 60.0),
    "month": ("duration", 2_629_746.0),
    "nanometre": ("length", 1e-9),
    "nautical mile": ("length", 1852.0),
    "ounce": ("mass", 0.0283495),
    "pascal": ("pressure", 1.0),
    "percentage point": ("points", 1.0),
    "pound per square inch": ("pressure", 6894.76),
    "pound": ("mass", 0.453592),
    "quart": ("volume", 0.000946353),
    "second": ("duration", 1.0),
    "square centimetre": ("area", 1e-4),
    "square foot": ("area", 0.092903),
    "square inch": ("area", 0.00064516),
    "square kilometre": ("area", 1e6),
    "square metre": ("area", 1.0),
    "square mile": ("area", 2.58999e6),
    "square yard": ("area", 0.836127),
    "stone": ("mass", 6.35029),
    "terabyte": ("data", 1e12),
    "terawatt hour": ("energy", 3.6e15),
    "terawatt": ("power", 1e12),
    "ton": ("mass", 907.185),
    "tonne": ("mass", 1000.0),
    "troy ounce": ("mass", 0.0311035),
    "watt": ("power", 1.0),
    "week": ("duration", 604_800.0),
    "yard": ("length", 0.9144),
    "year": ("duration", 31_556_952.0),
}

# What one United States dollar bought, lowest and highest yearly average of 2015 to 2024, widened by 5 %:
# wide enough for any year's copy, narrow enough to tell a sum that was converted from another sum.
A_DOLLAR_BOUGHT: dict[str, tuple[float, float]] = {
    "AUD": (1.25, 1.62),
    "BRL": (2.9, 6.2),
    "CAD": (1.18, 1.46),
    "CHF": (0.83, 1.05),
    "CNY": (5.9, 7.6),
    "CZK": (20.0, 26.0),
    "DKK": (5.9, 7.5),
    "EUR": (0.80, 1.00),
    "GBP": (0.62, 0.86),
    "HKD": (7.3, 8.3),
    "INR": (60.0, 90.0),
    "JPY": (100.0, 162.0),
    "KRW": (1040.0, 1460.0),
    "MXN": (14.5, 22.7),
    "NOK": (7.5, 11.4),
    "NZD": (1.32, 1.75),
    "PLN": (3.4, 4.7),
    "RUB": (55.0, 100.0),
    "SEK": (7.8, 11.2),
    "SGD": (1.25, 1.48),
    "TRY": (2.5, 36.0),
    "USD": (1.0, 1.0),
    "ZAR": (12.0, 19.6),
}


def dimension(unit: str | None) -> str:
    """The sort of thing that `unit` measures; "count" where there is no unit."""
    if unit is None:
        return "count"
    known = _size(unit)
    return known[0] if known else unit


def in_base(value: float, unit: str | None) -> float:
    """`value` in the base unit of its dimension (metre, kilogram, second ...); unchanged where the unit is unknown."""
    if unit == "fahrenheit":
        return (value - 32) / 1.8
    known = _size(unit) if unit else None
    return value * known[1] if known else value


@lru_cache(maxsize=1024)
def _size(unit: str) -> tuple[str, float] | None:
    """The dimension of `unit` and its size there; of "hour per week" and "dollar per month" by its two units."""
    measured, per, time = unit.partition(" per ")
    if unit in SIZES or not per or time not in SIZES:
        return SIZES.get(unit)
    (sort, size), (of, length) = SIZES.get(measured, (measured, 1.0)), SIZES[time]
    return f"{sort} per {of}", size / length


def rates(here: str, there: str) -> tuple[float, float] | None:
    """How much of currency `there` one unit of `here` may have bought, least and most; None where either is unknown."""
    if here not in A_DOLLAR_BOUGHT or there not in A_DOLLAR_BOUGHT:
        return None
    (a_low, a_high), (b_low, b_high) = A_DOLLAR_BOUGHT[here], A_DOLLAR_BOUGHT[there]
    return b_low / a_high, b_high / a_low
