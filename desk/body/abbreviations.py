"""The words that decide where a sentence ends: abbreviations of news copy, and words that open a sentence.

Language, not memory of any text: titles and ranks, AP state and CP province abbreviations, company forms, months.
Abbreviations stand without their last stop, in the case in which copy prints them.
"""

from __future__ import annotations


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


TITLES = _words(
    "Mr Mrs Ms Mx Mme Mlle Dr Prof Rev Hon Fr Sr Sra Ste Msgr Pres",
    "Adm Brig Capt Cdr Cmdr Col Comdr Commr Cpl Cst Cwt Ens Gen Lieut Lt Maj MCpl Pfc Pte Pvt Sgt Spc WO",
    "Ald Amb Asst Assoc Atty Chf Chanc Const Coun Det Dep Dir Gov Insp Pol Rep Reps Sen Sens Supt Supd Treas",
    "Messrs Bros",
)
"""Never the end of a sentence: a name follows."""

JOINERS = _words("v vs cf e.g i.e viz al approx ca c esp incl Mt Ft Pt")
"""Never the end of a sentence: the thought goes on."""

BEFORE_NUMBERS = _words("No Nos no nos Art Arts Sec Secs Fig Figs Vol Vols Ch Chap Para p pp Rte Hwy Bldg Apt Ste")
"""Not the end of a sentence before a digit."""

MONTHS = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
"""Never before a digit; elsewhere only before a word of STARTERS."""

OPEN = _words(
    "U.S U.N U.K E.U U.A.E U.S.A U.S.S.R D.C B.C A.D N.Y N.J N.H N.M N.C N.D S.C S.D W.Va R.I L.A P.E.I P.O",
    "N.B N.S N.L N.W.T Nfld Que Ont Man Sask Alta Yuk Nvt",
    "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev",
    "Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo N.S.W Vic Qld Tas",
    "a.m p.m A.M P.M",
    "Inc Corp Co Cos Ltd Pty Plc LLC L.P L.L.C S.A S.p.A A.G N.V Intl Assn Dept Govt Univ Gp",
    "Jr Sr Ph.D M.D M.P M.P.P B.A M.A J.D D.D.S R.N Esq Q.C K.C S.J",
    "Ave Blvd Rd St Dr Ln Pl Sq Cres Pkwy Ter Hts",
    "etc sq cu ft lb lbs oz hrs mos yrs",
    "Mon Tue Tues Wed Thu Thur Thurs Fri Sat",
)
"""The end of a sentence only where a word of STARTERS, or an opening quotation mark, follows."""

STARTERS = _words(
    "a about according after all also although amid among an and another any anyone as at",
    "because before both but by can critics despite did do does during each earlier either even every everyone",
    "few first for four five from further had has have he her here his how however if in indeed instead",
    "investigators is it its",
    "last later lawyers many meanwhile most much my neither no nobody none nor not nothing now",
    "of officials on once one only or others our over police prosecutors rather residents",
    "she since six so some still such supporters than thanks that the their then there these they this those",
    "though three",
    "through to two under unless until unlike was we were what when where whether which while who why with witnesses",
    "would yesterday yet you your",
)
"""Lower-cased words that open a sentence; names are none of them, so that "B.C. Burke" stays open."""

SAYING = _words(
    "said says asked asks wrote writes told tells added adds replied shouted yelled cried warned joked tweeted",
    "wondered recalled continued concluded explained exclaimed insisted declared",
)
"""Verbs that tie a quotation to its speaker: '"Why now?" Ms. Ito asked.' is one sentence."""
