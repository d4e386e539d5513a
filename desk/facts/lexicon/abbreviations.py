"""Abbreviations whose full stop is part of the word: ranks and titles, months and days, states and provinces,
firms.
"""

from __future__ import annotations

from desk.facts.lexicon import words

ABBREVIATIONS = words(
    """
    adm admin ala ald alta amb approx apr ariz ark asst aug ave bishop bldg blvd brig brig-gen bros calif capt cmdr
    cmsgt co col colo comdr conn const corp cpl cpt dec def del det dir dist dr ens esq feb fla fr fri ft ga gen gov
    hon hwy ill inc ind insp jan jr jul jun kan ky la lt lt-cmdr lt-col lt-gen lt-gov ltd maj maj-gen man mar mass md
    messrs mgr mich min minn miss mlle mme mo mon mont mr mrs ms msgr mt mx neb nev no nos nov oct okla ont ore pa pfc
    pres prof pte pvt que rd rear-adm rep reps rev rtd sask sat sec sen sens sep sept sgm sgt spc sr st ste sun supt
    tech tenn tex thu thur thurs treas tue tues va vice-adm vs vt wash wed wis wyo
    """
)
