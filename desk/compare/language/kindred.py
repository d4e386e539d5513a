"""Words that tell nearly the same: not one sense, but near enough that a headline may have either.

A line of `KINDRED` is one circle of such words, in dictionary forms; a word may stand in several. They bring two
sentences nearer to each other (`links.likeness`) and never make two claims one: "president" and "minister" are
two people until the copy says otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from desk.compare.language.words import sense

KINDRED = """
ablaze burn fire smoke
accept deal settlement treaty
accident collision crash derail
accord pact treaty
accused defendant suspect
act law legislation
actor actress celebrity star
address speak speech statement
administration authority government official state
advance high rally rise strengthen up
airstrike attack bomb explosion strike violence
alert threat warn
anniversary commemorate mark
announce claim declare
announce present report reveal show
appeal ask demand press push request urge
appoint choose elect name
adopt approve ratify sign
arm gun weapon
army force marine military navy soldier
arrest capture grab seize
arrive travel trip visit
artist musician singer
asylum immigrant migrant refugee
atomic nuclear
attacker bomber gunman killer
author novelist writer
authority cop detective police sheriff
baby birth born
backer fan supporter
ban block halt prevent
bank lender loan
batter hit pound rip rock shake slam strike tear
beat victory win
begin kick open
bishop cardinal church priest
blizzard snow storm tornado twister
body corpse remains
boy male man
building house tower
burglar robber steal thief
burial bury funeral grave
bus car truck vehicle
business company giant maker
capital city town
case court hearing lawsuit trial
cash fund money
casualty injure sick
ceasefire peace
charge indict sue
child teen teenager youth
clash riot unrest violence war
clinic doctor hospital
close end finish
cocaine drug heroin narcotic
commuter passenger traveller
congress lawmaker legislator mp parliament politician senate senator
convict detainee inmate prison prisoner
couple husband spouse wife
crisis disaster emergency
criticise fault rap slam
crude gas oil
cruise ship
cut reduce slash trim
data figure number
death die toll
decision rule verdict
declare impose
delay postpone
demonstrate demonstrator march protest rally riot unrest
deny dismiss reject
dialogue discuss meet negotiate negotiation summit talk
die execute massacre murder
dip down fall low weaken
disease ill sick
dismiss fire sack
divorce separate split
dollar usd
downpour flood rain
driver motorist
east eastern
economic economy growth
election referendum vote
electricity power
embargo fine penalty sanction
employment job unemployment worker
escape flee
espionage snoop spy surveillance
expert researcher scientist study
extremist fighter insurgent jihadist militant terrorist
family relative
female girl lady woman
film movie
flight helicopter plane
football soccer
end leave withdraw
footballer player
fresh new
governor king leader mayor minister monarch pm premier president ruler
help rescue save
homicide manslaughter murder
hotel resort
hurt injure wound
image photo photograph picture
index market share
island isle
killer murderer
leave resign retire retirement
manhunt search seek
marriage marry wed wedding
memorial mourn tribute
metro rail railway subway track train
missile rocket
move step
north northern
plan prepare ready set
pontiff pope vatican
pound sterling
prison sentence term
satellite shuttle spacecraft
senior top
south southern
west western
"""


def _circles() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(KINDRED.split("\n")):
        for word in line.split():
            found[sense(word)].add(number)
    return {meant: frozenset(numbers) for meant, numbers in found.items()}


CIRCLES = _circles()
"""The circles of each sense that stands in one, by number."""


@lru_cache(maxsize=4096)
def akin(sense: str) -> frozenset[str]:
    """The senses that stand in a circle with `sense`, itself among them; none where it stands in no circle."""
    mine = CIRCLES.get(sense, frozenset())
    return frozenset(other for other, circles in CIRCLES.items() if mine & circles)
