"""Words by which a capitalised run is known for an organisation."""

from __future__ import annotations

from desk.facts.lexicon import words

BODY_WORDS = words(
    """
    academy administration agency alliance army assembly association authority bank board brigade broadcasting bureau
    business cabinet center centre chamber church club coalition college commission committee commons company
    confederation conference congress consortium cooperative corp corporation corps council court daily department
    directorate embassy exchange executive faction federation fire fleet force forces foundation front fund gazette
    globe government group guard guardian guards headquarters herald hospital house hq inc inquirer institute
    institution journal laboratory league legion limited llc llp ltd ministry mission mosque movement museum nations
    navy network news observatory office operation organisation organization parliament partnership party plc police
    post press railway regiment registry republic reuters school secretariat security senate service services society
    squad station store studio studios symphony synod system telegraph temple times tribunal tribune trust union unit
    united university ventures watch works world
    """
) - {"world", "united", "house", "post", "fire", "executive", "watch", "business", "daily", "republic"}
"""The last word, or one before "of" and "for", of an organisation's name."""

LEGAL_FORMS = words("inc corp ltd llc llp plc co ag sa nv spa gmbh")
"""Legal forms after a firm's name."""

NOT_BODIES = words(
    """
    a a.m. ad aids am am. ap ba bc bsc ceo cfo cto diy dna dr dvd edt est faq gmt gps hiv hr i id iq it jr kc llb ma
    md mla mlas mna mp mps mr ms msc ok p.m. pc ph phd photo pm pr pst qc sc sr suv tv ufo url usa vip vp
    """
)
"""Words in capitals that name no organisation."""
