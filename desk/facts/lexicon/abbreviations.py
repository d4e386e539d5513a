"""Abbreviations whose full stop is part of the word: ranks and titles, months and days, states and provinces, firms."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """
    adm admin ald amb approx asst ave bishop brig brig-gen bros capt cmdr cmsgt co col comdr const corp cpl cpt def det dir dist dr
    ens esq fr ft gen gov hon inc insp jr lt lt-cmdr lt-col lt-gen lt-gov ltd maj maj-gen messrs mgr min mlle mme mr mrs ms msgr mt mx
    no nos pfc pres prof pte pvt rear-adm rep reps rev rtd sec sen sens sgm sgt spc sr st ste supt tech treas vice-adm vs
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala alta ariz ark calif colo conn del fla ga ill ind kan ky la man mass md mich minn miss mo mont neb nev okla ont ore pa que sask
    tenn tex va vt wash wis wyo
    blvd rd hwy bldg
    """.split()
)
