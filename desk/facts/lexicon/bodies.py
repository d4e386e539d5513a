"""Words by which a capitalised run is known for an organisation."""

from __future__ import annotations

from desk.facts.lexicon import words

BODY_WORDS = words(
    """
    academy administration agency airline airlines airways alliance army assembly associates association authority
    bank battalion board branch brands brigade broadcasting bureau business cabinet capital caucus center centre
    chamber church club coalition coastguard collective college command commission committee commons communications
    company confederation conference congress consortium cooperative corp corporation corps council court daily
    department directorate division electric embassy energy entertainment exchange executive faction federation
    ferries financial fire fleet foods force forces foundation front fund gas gazette globe government group guard
    guardian guards guild headquarters healthcare herald holdings hospital hotels house hq hydro inc industries
    inquirer institute institution insurance international journal laboratory labs league legion limited lines llc llp
    logistics ltd maritime markets media metals minerals mining ministry mission mosque motors movement museum nation
    nations navy network news observatory office oil operation organisation organization panel parliament partners
    partnership party petroleum pharma pharmaceuticals plc police post power press rail railway regiment registry
    republic resources reuters school secretariat security senate service services shipping society software solutions
    squad station steel store stores studio studios survey symphony synod system systems team technologies telecom
    telegraph temple times transit transport tribe tribunal tribune trust union unit united university ventures watch
    watchdog works world
    """
) - {"world", "united", "house", "post", "fire", "executive", "watch", "business", "daily", "republic"}
"""The last word, or one before "of" and "for", of an organisation's name."""

LEGAL_FORMS = words("inc corp ltd llc llp plc co ag sa nv spa gmbh")
"""Legal forms after a firm's name."""

CLUBS = words("ac afc as bk cf fc fk if rc rfc sv vfb vfl")
"""What stands before or after the name of a sports club."""

NOT_BODIES = words(
    """
    a a.m. ad adt aedt aest aids akst am am. ap ast ba bc bsc bst cdt ceo cest cet cfo cst cto diy dna dr dvd edt est
    faq gmt gps hiv hms hr i id iq it jr jst kc llb ma md mdt mla mlas mna mp mps mr ms msc mst mv ndt nst ok p.m. pc
    pdt ph phd photo pm pr pst qc sc sr ss suv tv ufo url usa uss utc vip vp
    """
)
"""Words in capitals that name no organisation."""

OWNERS = words(
    """
    airline bank brand broadcaster carrier club companies company contractor developer firm insurer maker manufacturer
    newspaper operator owner parent producer publisher retailer side start-up startup subsidiary supplier union
    """
)
"""Nouns right before the name of a firm or body."""

OWNING = words("built made operated owned run")
"""Participles whose "by" names a firm or body."""

KNOWN = words(
    """
    congress daesh europol hamas hezbollah hizbollah interpol isil isis kremlin mounties parliament pentagon reuters
    taliban
    """
)
"""Bodies known by one name."""
