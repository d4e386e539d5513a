"""The dateline that opens a wire story: where it ends in its paragraph.

Reads "BUENOS AIRES, Argentina (AP) _ ", "Berlin (dpa) - ", "Tegucigalpa, Jan 2 (EFE).- ", "(ANSA) - Rome, May 11 - ",
"LONDON, Feb. 1, 2017 /PRNewswire/ -- ", "BRISBANE, Oct 12 AAP - ", "KYIV, March 3 - ", "OSLO (NTB): ",
"Hull /ritzau/: ", "Bruxelles, 12 janv. (Belga) - ". A sentence that merely opens with a place is none: there must be an
agency in brackets, or a place in capitals and a dash.
"""

from __future__ import annotations

import re

_AGENCY = r"[A-ZÀ-Þa-z][\w .'’&/+-]{1,38}"
_DASH = r"(?:\s*(?:--|[-–—_=])|\.?-|\.)"
_UNDASHED = r"(?:ANI|IANS|PTI|STT|UNI|ats|awp|sda)"  # agencies that print nothing behind the bracket
# "BUENOS AIRES, Argentina", "SAN FRANCISCO, Dec. 03, 2019": each word begins with a capital or a digit, so that
# "The UK risks (very) - " is none
_COLON = r"(?:AFP|AP|BNS|NTB|Reuters|Ritzau|STT|TT|dpa|ritzau)"  # "Voss (CDU): ..." is an interview
_DAY = r"(?:le )?\d{1,2}(?:er|\.|º)? (?:de )?[a-zà-ÿ]{3,10}\.?"  # "16 ene", "12 janv.", "le 1er mars", "3 de mayo"
_PLACE = rf"[A-ZÀ-Þ][\w.'’/-]*(?:,?\s+(?:{_DAY}|[A-ZÀ-Þ0-9][\w.'’/-]*|of|and|de|del|der|am|la|du))*,?"
_DATE = r"[A-ZÀ-Þ][a-zà-ÿ]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Za-zÀ-ÿ]{3,9}\.?"
_DATELINE = re.compile(
    rf"(?:{_PLACE}\s*\({_AGENCY}\){_DASH}"  # London (dpa) -
    rf"|{_PLACE}\s*\({_UNDASHED}\)"  # Berne (ats)
    rf"|{_PLACE}\s*\({_COLON}\):"  # OSLO (NTB):
    # MUMBAI, India, July 25, 2018/PRNewswire-AsiaNet/ --, Moskva /ritzau/Reuters:
    rf"|{_PLACE},?\s*/{_AGENCY}/[\w/-]*\s*(?:--|[-–—]|\.|:)"
    rf"|\({_AGENCY}\)\s*(?:--|[-–—])\s*{_PLACE}\s(?:--|[-–—])"  # (ANSA) - Rome, October 11 -
    rf"|[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{{2,40}},?(?: [\w. ]{{2,20}},)? (?:{_DATE})(?:,? \d{{4}})?(?: [A-Z]{{2,9}})?\s(?:--|[-–—])"
    rf"|{_PLACE} (?:{_DATE})(?:,? \d{{4}})? [A-Z]{{2,9}}\s(?:--|[-–—])"  # Brisbane, Oct 12 AAP -
    # PORT HALVERN, Ont. —, BUENOS AIRES, Argentina —
    r"|[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:, [A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15})?)?\s(?:--|[–—])"
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
