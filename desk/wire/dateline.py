"""The dateline that opens a wire story: where it ends in its paragraph.

Reads "BUENOS AIRES, Argentina (AP) _ ", "Berlin (dpa) - ", "Tegucigalpa, Jan 2 (EFE).- ", "(ANSA) - Rome, May 11 - ",
"LONDON, Feb. 1, 2017 /PRNewswire/ -- ", "BRISBANE, Oct 12 AAP - ", "KYIV, March 3 - ". A sentence that merely opens
with a place is none: there must be an agency in brackets, or a place in capitals and a dash.
"""

from __future__ import annotations

import re

_AGENCY = r"[A-ZÀ-Þa-z][\w .'’&/+-]{1,38}"
_DASH = r"(?:\s*(?:--|[-–—_=])|\.?-|\.)"
# "BUENOS AIRES, Argentina", "SAN FRANCISCO, Dec. 03, 2019": each word begins with a capital or a digit, so that
# "The UK risks (very) - " is none
_PLACE = r"[A-ZÀ-Þ][\w.'’/-]*(?:,?\s+(?:[A-ZÀ-Þ0-9][\w.'’/-]*|of|and|de|del|der|am|la|du))*,?"
_DATE = r"[A-ZÀ-Þ][a-zà-ÿ]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Za-zÀ-ÿ]{3,9}\.?"
_DATELINE = re.compile(
    rf"(?:{_PLACE}\s*\({_AGENCY}\){_DASH}"  # London (dpa) -
    rf"|{_PLACE},?\s*/{_AGENCY}/\s*(?:--|[-–—]|\.)"  # MUMBAI, India, July 25, 2018/PRNewswire-AsiaNet/ --
    rf"|\({_AGENCY}\)\s*(?:--|[-–—])\s*{_PLACE}\s(?:--|[-–—])"  # (ANSA) - Rome, October 11 -
    rf"|[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{{2,40}},?(?: [\w. ]{{2,20}},)? (?:{_DATE})(?:,? \d{{4}})?(?: [A-Z]{{2,9}})?\s(?:--|[-–—])"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:, [A-Z][\w.]{1,5}(?: [A-Z][\w.]{1,3})?)?\s(?:--|[–—])"  # PORT HALVERN, Ont. —
    r")(?=\s|$)\s*"
)
_LONGEST = 110  # code points: "SAN FRANCISCO, Dec. 03, 2019 (GLOBE NEWSWIRE) --" and the like stay far below


def length(paragraph: str) -> int:
    """How many code points of `paragraph` its dateline takes, blanks behind it included; 0 where there is none."""
    match = _DATELINE.match(paragraph[: _LONGEST + 1])
    return match.end() if match and match.end() < len(paragraph) else 0


def is_alone(paragraph: str) -> bool:
    """Whether a paragraph is nothing but a dateline, its dash perhaps left out: "MUMBAI, July 25, 2018/PRNewswire/"."""
    line = paragraph.strip()
    return len(line) <= _LONGEST and bool(_DATELINE.fullmatch(line) or _DATELINE.fullmatch(f"{line} -"))


def bare(dateline: str) -> str:
    """A dateline without the dash that ends it: "London (dpa) - " is "London (dpa)", "BUFFALO, N.Y." stays."""
    return re.sub(r"(?:[\s=_–—-]|(?<=[)/])\.(?=[\s-]*$))+$", "", dateline) or dateline.strip()
