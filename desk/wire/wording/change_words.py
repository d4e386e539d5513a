"""The senders' words for what they changed, by kind, in the languages of the wires; matched at the start of a word.

Each entry is a stem as news desks write it in notes to editors, in any case: "add" reads adds, added and ADDING.
"""

from __future__ import annotations

WORDS: dict[str, tuple[str, ...]] = {
    "kill": (
        "annul",  # fr annule, da annulleret, it annullare
        "bulletin kill",
        "indraget",  # sv
        "ingetrokken",  # nl
        "kill",
        "mandatory kill",
        "retira",  # es, fr retirer
        "story killed",
        "story withdrawn",
        "tilbagekald",  # da
        "trekkes tilbake",  # no
        "withdraw",
        "zurückgezogen",  # de
    ),
    "hold": (
        "attendre confirmation",  # fr
        "do not use",
        "hold",
        "nicht verwenden",  # de
        "stop publication",
        "withhold",
    ),
    "corrects": (
        "beriktig",  # no, nl
        "berichtig",  # de
        "correct",  # en correction, corrected; fr correction
        "corrects",
        "corregge",  # it
        "corrig",  # fr corrige, es corrige, it corrigere
        "errat",
        "korjaa",  # fi
        "korjattu",  # fi
        "korrig",  # de, sv, no, da
        "rectif",  # fr, es
        "retter",  # da, no
        "rettelse",  # da, no
        "rettet",  # da, no
        "rettifica",  # it
        "rättar",  # sv
        "rättelse",  # sv
        "verbeter",  # nl
    ),
    "recasts": (
        "neu gefasst",  # de
        "neufassung",  # de
        "omskrevet",  # da, no
        "omskriven",  # sv
        "recast",
        "relead",
        "remanié",  # fr
        "rewrit",
        "rewrote",
        "réécrit",  # fr
        "tops with",
        "writes through",
        "überarbeitet",  # de
    ),
    "restores": ("reinsert", "reinstat", "restor", "rétabli"),
    "adds": (
        "aanvull",  # nl
        "added",
        "adding",
        "additions",
        "adds",
        "aggiun",  # it
        "agreg",  # es
        "ajout",  # fr
        "amplía",  # es
        "añad",  # es
        "byggs ut",  # sv
        "complement",  # en of STT
        "complète",  # fr
        "ergänz",  # de
        "incorpora",  # es, it
        "précis",  # fr
        "neu:",  # de
        "inserts",
        "täydenn",  # fi
        "tilføj",  # da
        "udvid",  # da
        "utbygg",  # sv
        "utvid",  # no
        "utöka",  # sv
        "vult aan",  # nl
    ),
    "updates": (
        "actualis",  # fr, nl
        "actualiz",  # es
        "aggiorn",  # it
        "aktualis",  # de
        "leads with",
        "met à jour",  # fr
        "mise à jour",  # fr
        "oppdater",  # no
        "opdater",  # da
        "päivit",  # fi
        "uppdater",  # sv
        "updat",
    ),
    "minor": (
        "minor edit",
        "mindre endring",  # no
        "mindre ændring",  # da
        "mindre ändring",  # sv
        "refil",
        "removes extra",
        "repeats",
        "style edit",
        "trims",
        "typo",
    ),
    "changes": (
        "amend",
        "chang",
        "clarif",
        "delet",
        "edits",
        "endr",  # no
        "fixes",
        "geändert",  # de
        "modif",
        "removes",
        "replac",
        "remplace",  # fr
        "substitut",
        "subs ",  # SUBS 3rd graf
        "ändr",  # sv
        "ændr",  # da
    ),
}
"""Kind of note to stems. Where a note has words of several kinds, `desk.wire.wording.notes` says which decides."""

TOPICAL: frozenset[str] = frozenset(("annul", "correct", "hold", "kill", "retira", "withdraw"))
"""Stems that the news is full of ("adds that five were killed"): they name a kind where they open a clause."""

ORDINALS: dict[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "premier": 1,
    "deuxième": 2,
    "troisième": 3,
    "quatrième": 4,
    "cinquième": 5,
    "ersten": 1,
    "zweiten": 2,
    "dritten": 3,
    "vierten": 4,
    "fünften": 5,
    "primer": 1,
    "segundo": 2,
    "tercer": 3,
    "cuarto": 4,
    "quinto": 5,
}
"""Ordinals in words, as notes use them in front of "paragraph"."""

PARAGRAPH_WORDS: tuple[str, ...] = (
    "absätze",
    "absatz",
    "absätzen",
    "afsnit",
    "alinea",
    "avsnitt",
    "grafs?",
    "kappale",
    "paragrafo",
    "paragraphe?s?",
    "paras?",
    "pars?",
    "párrafos?",
    "stycke",
)
"""What a paragraph is called, as patterns."""
