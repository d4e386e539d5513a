"""What a sender is called: from the forms it signs with (domains, codes, full names) to the name that desks use."""

from __future__ import annotations

import re

_NAMES = {
    "aap": "AAP",
    "afp": "AFP",
    "agence france presse": "AFP",
    "agencia efe": "EFE",
    "ana": "ANA-MPA",
    "anp": "ANP",
    "ansa": "ANSA",
    "ap": "AP",
    "apa": "APA",
    "asianet": "AsiaNet",
    "associated press": "AP",
    "ats": "Keystone-ATS",
    "australian associated press": "AAP",
    "belga": "Belga",
    "business wire": "Business Wire",
    "businesswire": "Business Wire",
    "canadian press": "The Canadian Press",
    "cp": "The Canadian Press",
    "deutsche presse agentur": "dpa",
    "deutsche presse agentur gmbh": "dpa",
    "dpa": "dpa",
    "efe": "EFE",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
    "kyodo": "Kyodo",
    "kyodonews": "Kyodo",
    "la presse canadienne": "La Presse Canadienne",
    "ntb": "NTB",
    "pa": "PA",
    "press association": "PA",
    "reuters": "Reuters",
    "ritzau": "Ritzau",
    "sda": "Keystone-SDA",
    "sda ats": "Keystone-ATS",
    "stt": "STT",
    "tass": "TASS",
    "thomson reuters": "Reuters",
    "tt": "TT",
}
_DRESSING = re.compile(
    r"^(?:https?://)?(?:www\.)?|\.(?:com|org|net|it|fi|jp|ch|de|dk|se|no|be|fr|es|co\.uk|com\.au|ca)$"
)


def name(*forms: str | None) -> str | None:
    """The desk's name for the first of `forms` that is known; else the first that says anything, as sent."""
    sent = [form.strip("/ \t\n") for form in forms if form and form.strip("/ \t\n")]
    return next((_NAMES[key] for form in sent if (key := _key(form)) in _NAMES), sent[0] if sent else None)


def is_known(form: str) -> bool:
    """Whether `form` is how an agency signs: its name or its letters, nothing else."""
    return ":" not in form and _key(form) in _NAMES


def _key(form: str) -> str:
    bare = _DRESSING.sub("", form.casefold().rpartition(":")[2].strip("/ "))
    words = re.sub(r"[^a-zà-ÿ0-9]+", " ", _DRESSING.sub("", bare)).strip()
    return words.removeprefix("the ")
