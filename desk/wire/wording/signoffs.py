"""How a wire story ends when it has ended: initials, the agency's mark, the trade's end signs, lines of dashes."""

from __future__ import annotations

import re

_RULE = re.compile(r"[_\-*=.·• \u2014\u2013]{2,}")  # ___ , * * *, ---
_END_MARK = re.compile(
    r"NNNN|-+\s?30\s?-+|#{2,}|-*\s?(?:ends?|ENDS?|Ends?|FIN|Fin|fin|MORE|more|slut|SLUT)\s?-*"  # -30-, ###, (ends)
    r"|\((?:ends?|ENDS?|Ends?|FIN|Fin|fin|MORE|more)\)"
    r"|={1,3}\s?[A-Z][\w ]{1,20}"  # ==Kyodo
    r"|-0-|Enditem|EFE|AFP|ANSA|ANP|APA|BELGA|Belga|NTB|STT|TASS|TT|Xinhua"  # the agency's name, alone in a last line
    r"|/[a-zA-Z]{2,12}/"  # /ritzau/
    r"|\(?(?:END|End)\)?[. ]?"
)
# hh/ph/ts/hd, asl/tib/pid/cac, gr/bp, vm-lt/ial/phs, "dpa wsz jln npr"
_INITIALS = re.compile(
    r"[a-zA-Z]{1,5}(?:-[a-zA-Z]{1,5})*(?:/[a-zA-Z]{1,5}(?:-[a-zA-Z]{1,5})*)+\.?"
    r"|\([a-zA-Z]{1,5}(?:[-/][a-zA-Z]{1,5})+\)"  # (SDA-ATS/ih/lp)
    r"|(?:dpa|ats|sda|apa)(?: [a-z0-9/]{1,7}){1,8}"
)
_LONGEST = 40  # code points


def why(paragraph: str) -> str | None:
    """Why a last paragraph is no copy; None where it is copy."""
    line = paragraph.strip()
    if len(line) > _LONGEST:
        return None
    if _RULE.fullmatch(line):
        return "a rule"
    if _END_MARK.fullmatch(line):
        return "an end mark"
    return "initials" if _INITIALS.fullmatch(line) else None


def is_rule(paragraph: str) -> bool:
    """Whether a paragraph is nothing but a line of dashes, dots or asterisks."""
    return bool(_RULE.fullmatch(paragraph.strip()))
