"""Words by which a capitalised run is known for an organisation."""

from __future__ import annotations

BODY_WORDS = frozenset(
    """
    academy administration agency alliance army assembly association authority bank board brigade broadcasting bureau
    business cabinet centre center chamber church club coalition college commission committee commons conference
    confederation congress consortium company cooperative corp corporation corps council court daily department directorate
    embassy executive exchange faction federation fire fleet force forces foundation front fund gazette globe government
    group guard guards guardian headquarters herald hospital hq house inc inquirer institute institution journal
    laboratory league legion limited ltd llc llp ministry mission mosque movement museum nations navy network news
    observatory office operation organisation organization parliament partnership party plc police post press
    railway regiment registry republic reuters school secretariat security senate service services society squad station
    store studio studios symphony synod system telegraph temple times tribune tribunal trust union unit united university
    ventures watch works world
    """.split()
) - {"world", "united", "house", "post", "fire", "executive", "watch", "business", "daily", "republic"}
"""The last word, or one before "of" and "for", of an organisation's name."""

LEGAL_FORMS = frozenset("inc corp ltd llc llp plc co ag sa nv spa gmbh".split())
"""Legal forms after a firm's name."""

NOT_BODIES = frozenset(
    """
    a i am pm a.m. p.m. ceo cfo cto tv vip suv dna gps ok id am. est edt gmt pst usa dvd pc url faq diy ufo iq hiv aids
    mr ms dr jr sr ap photo mp mps mla mna mlas vp pr hr it ph md phd ba ma bsc msc llb qc kc sc bc ad
    """.split()
)
"""Words in capitals that name no organisation."""
