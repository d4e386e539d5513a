"""Ranks, offices and callings that stand before a name, and how ranks fold across house styles."""

from __future__ import annotations

RANKS = {
    "adm": "admiral", "brig": "brigadier", "brig-gen": "brigadier general", "capt": "captain", "cmdr": "commander",
    "col": "colonel", "const": "constable", "cpl": "corporal", "det": "detective", "dr": "doctor", "fr": "father",
    "gen": "general", "gov": "governor", "hon": "honourable", "insp": "inspector", "lt": "lieutenant",
    "lt-col": "lieutenant colonel", "lt-gen": "lieutenant general", "lt-gov": "lieutenant governor",
    "lt-cmdr": "lieutenant commander", "maj": "major", "maj-gen": "major general", "msgr": "monsignor", "pfc": "private",
    "pres": "president", "prof": "professor", "pte": "private", "pvt": "private", "rear-adm": "rear admiral",
    "rep": "representative", "reps": "representatives", "rev": "reverend", "sen": "senator", "sens": "senators",
    "sgt": "sergeant", "spc": "specialist", "supt": "superintendent", "vice-adm": "vice admiral", "ald": "alderman",
    "major-general": "major general", "lieutenant-general": "lieutenant general", "lieutenant-colonel": "lieutenant colonel",
    "brigadier-general": "brigadier general", "secretary-general": "secretary general", "attorney-general": "attorney general",
    "governor-general": "governor general", "vice-president": "vice president", "director-general": "director general",
    "mr": "mr", "mrs": "mrs", "ms": "ms", "sir": "sir", "pc": "constable", "dep": "deputy", "asst": "assistant",
}  # fmt: skip
"""A short or hyphened title to its full form in two words."""

TITLES = frozenset(
    """
    admiral adviser advisor aide alderman ambassador analyst archbishop assemblyman assemblywoman associate attorney
    author ayatollah baron baroness bishop boss brigadier captain cardinal ceo cfo chair chairman chairperson chairwoman
    chancellor chef chief co-founder coach colonel columnist commandant commander commissioner comptroller congressman
    congresswoman constable consul coordinator coroner corporal councillor councilman councilwoman councilor count
    counselor countess dame deacon dean defender defenceman delegate deputy designer detective director doctor duchess
    duke economist editor emir emperor engineer envoy epidemiologist executive father fireman firefighter forward foreman
    founder general goalie goalkeeper goaltender governor guard guitarist head historian imam inspector judge justice
    king lady lawyer leader lecturer legislator lieutenant lord magistrate major manager marshal mayor meteorologist
    midfielder minister monsignor mother mufti officer official owner painter partner pastor patriarch physician pilot
    pitcher poet police pope premier president priest prince princess principal prison private producer professor
    programmer prosecutor provost psychologist publisher quarterback queen rabbi rapper realtor referee regulator
    rep reporter representative researcher reverend right-back scientist secretary seismologist senator sergeant sheikh sheriff
    shogun singer sir sister skipper solicitor speaker specialist spokesman spokesperson spokeswoman star striker sultan
    superintendent supervisor surgeon tsar teacher technician treasurer trooper trustee vice-chair vice-president
    virologist volcanologist warden winger writer ombudsman premier-designate minister-president taoiseach tanaiste
    strategist trader broker negotiator activist organizer organiser volunteer resident neighbour neighbor farmer
    """.split()
) | frozenset(RANKS)  # fmt: skip

HONORIFICS = frozenset("mr mrs ms miss mx sir dame lord lady mme mlle messrs".split())
"""Titles that tell no office: dropped in folding."""

LINKS = frozenset("of for and the to".split())
"""What may stand inside a title: "Secretary of Defence", "Minister for Health"."""

PARTICLES = frozenset("von van der de la le du da di del della bin ibn al el ben abu ter ten zu dos das al- st mac".split())
"""Small words inside surnames."""

SUFFIXES = frozenset("jr sr ii iii iv".split())

SURNAMES = frozenset(
    """
    king judge marshal pope bishop prince duke chancellor constable dean guard farmer painter singer lord abbot major fisher
    pilot star baron priest queen deacon cardinal forward speaker warden skipper
    """.split()
)
"""Titles that are surnames too: "Stephen King"."""
