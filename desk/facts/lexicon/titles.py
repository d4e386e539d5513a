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
    activist actor actress admiral adviser advisor aide alderman ambassador analyst anthropologist archaeologist
    archbishop assemblyman assemblywoman associate astronomer attorney author ayatollah backbencher baron baroness
    biologist bishop boss botanist brigadier broadcaster broker businessman businesswoman campaigner candidate captain
    cardinal caretaker ceo cfo chair chairman chairperson chairwoman chancellor chef chemist chief clerk co-founder
    coach colonel columnist comedian commandant commander commissioner commuter comptroller congressional-aide
    congressman congresswoman constable consul coordinator coroner corporal correspondent councillor councilman
    councilor councilwoman counselor count countess criminologist critic cyclist dame deacon dean defenceman defender
    defenseman delegate demographer dentist deputy designer detective director doctor driver duchess duke ecologist
    economist editor emir emperor engineer entrepreneur envoy epidemiologist evacuee executive farmer father filmmaker
    firefighter fireman foreman forward founder general geologist goalie goalkeeper goaltender governor guard guitarist
    head historian homeowner imam inspector investor journalist judge justice king lady lawyer leader lecturer
    legislator lieutenant lord magistrate major manager marshal mathematician mayor meteorologist midfielder midwife
    minister minister-president monsignor mother motorist mufti musician negotiator neighbor neighbour novelist nurse
    officer official ombudsman organiser organizer owner painter paramedic parent partner passenger pastor patriarch
    pensioner photographer physician physicist pilot pitcher poet police pope premier premier-designate president
    priest prince princess principal prison private producer professor programmer prosecutor provost psychologist
    publisher quarterback queen rabbi rapper realtor referee regulator rep reporter representative researcher resident
    reverend right-back scientist secretary seismologist senator sergeant sheikh sheriff shogun shopper singer sir
    sister skipper sociologist solicitor speaker specialist spokesman spokesperson spokeswoman star statistician
    strategist striker student sultan superintendent supervisor surgeon survivor tanaiste taoiseach teacher technician
    tenant tourist trader treasurer trooper trucker trustee tsar veterinarian vice-chair vice-president virologist
    volcanologist volunteer warden whip winger writer zoologist
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

KIN = words(
    """
    aunt boyfriend brother brother-in-law colleague counterpart cousin daughter daughter-in-law father fiance fiancee
    friend girlfriend granddaughter grandfather grandmother grandson husband mother nephew niece parents partner
    predecessor sister sister-in-law son son-in-law spouse successor uncle widow widower wife
    """
)
"""Kin and company: "her brother, Everett"."""

NAMING = words("identified identify identifies identifying named naming names known")
"""Verbs that put a name to somebody with "as"."""
