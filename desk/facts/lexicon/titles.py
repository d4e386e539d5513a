"""Ranks, offices and callings that stand before a name, and how ranks fold across house styles."""

from __future__ import annotations

from desk.facts.lexicon import words

RANKS = {
    "adm": "admiral", "brig": "brigadier", "brig-gen": "brigadier general", "capt": "captain", "cmdr": "commander",
    "col": "colonel", "const": "constable", "cpl": "corporal", "det": "detective", "dr": "doctor", "fr": "father",
    "gen": "general", "gov": "governor", "hon": "honourable", "insp": "inspector", "lt": "lieutenant",
    "lt-col": "lieutenant colonel", "lt-gen": "lieutenant general", "lt-gov": "lieutenant governor",
    "lt-cmdr": "lieutenant commander", "maj": "major", "maj-gen": "major general", "msgr": "monsignor",
    "pfc": "private", "pres": "president", "prof": "professor", "pte": "private", "pvt": "private",
    "rear-adm": "rear admiral", "rep": "representative", "reps": "representatives", "rev": "reverend",
    "sen": "senator", "sens": "senators", "sgt": "sergeant", "spc": "specialist", "supt": "superintendent",
    "vice-adm": "vice admiral", "ald": "alderman", "major-general": "major general",
    "lieutenant-general": "lieutenant general", "lieutenant-colonel": "lieutenant colonel",
    "brigadier-general": "brigadier general", "secretary-general": "secretary general",
    "attorney-general": "attorney general", "governor-general": "governor general",
    "vice-president": "vice president", "director-general": "director general", "mr": "mr", "mrs": "mrs", "ms": "ms",
    "sir": "sir", "pc": "constable", "dep": "deputy", "asst": "assistant",
}  # fmt: skip
"""A short or hyphened title to its full form in two words."""

TITLES = words(
    """
    activist admiral adviser advisor aide alderman ambassador analyst archbishop assemblyman assemblywoman associate
    attorney author ayatollah baron baroness bishop boss brigadier broker captain cardinal ceo cfo chair chairman
    chairperson chairwoman chancellor chef chief co-founder coach colonel columnist commandant commander commissioner
    comptroller congressman congresswoman constable consul coordinator coroner corporal councillor councilman
    councilor councilwoman counselor count countess dame deacon dean defenceman defender delegate deputy designer
    detective director doctor duchess duke economist editor emir emperor engineer envoy epidemiologist executive
    farmer father firefighter fireman foreman forward founder general goalie goalkeeper goaltender governor guard
    guitarist head historian imam inspector judge justice king lady lawyer leader lecturer legislator lieutenant lord
    magistrate major manager marshal mayor meteorologist midfielder minister minister-president monsignor mother mufti
    negotiator neighbor neighbour officer official ombudsman organiser organizer owner painter partner pastor
    patriarch physician pilot pitcher poet police pope premier premier-designate president priest prince princess
    principal prison private producer professor programmer prosecutor provost psychologist publisher quarterback queen
    rabbi rapper realtor referee regulator rep reporter representative researcher resident reverend right-back
    scientist secretary seismologist senator sergeant sheikh sheriff shogun singer sir sister skipper solicitor
    speaker specialist spokesman spokesperson spokeswoman star strategist striker sultan superintendent supervisor
    surgeon tanaiste taoiseach teacher technician trader treasurer trooper trustee tsar vice-chair vice-president
    virologist volcanologist volunteer warden winger writer
    """
) | frozenset(RANKS)  # fmt: skip

HONORIFICS = words("mr mrs ms miss mx sir dame lord lady mme mlle messrs")
"""Titles that tell no office: dropped in folding."""

LINKS = words("of for and the to")
"""What may stand inside a title: "Secretary of Defence", "Minister for Health"."""

PARTICLES = words("von van der de la le du da di del della bin ibn al el ben abu ter ten zu dos das al- st mac")
"""Small words inside surnames."""

SUFFIXES = words("jr sr ii iii iv")

SURNAMES = words(
    """
    abbot baron bishop cardinal chancellor constable deacon dean duke farmer fisher forward guard judge king lord
    major marshal painter pilot pope priest prince queen singer skipper speaker star warden
    """
)
"""Titles that are surnames too: "Stephen King"."""
