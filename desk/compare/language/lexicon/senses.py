"""Words that say one thing in news copy.

A line of `SENSES` is one sense: the first word names it, the others are other ways to say it ("_" parts the words of a
phrase). Entries are dictionary forms; inflection is folded by `language.words`. A word stands in one line only; one
with two meanings stands in the line that wire copy means more often. Near enough for copy on one event, where two desks
report one act, and no nearer: a sense may bring two claims together, it never makes two values equal.
"""

from __future__ import annotations

SENSES = """
die dead death killed kill slay slain fatal fatality fatally perish lose_their_life deadly lifeless
injure injury hurt wound wounded maim unhurt uninjured unharmed unscathed
missing unaccounted disappear vanish
survive survivor alive
rescue pluck save winch bring_to_safety bring_to_the_surface
evacuate evacuation evacuee displace flee order_out force_out force_from tell_to_leave order_to_leave out_of_their_home
return go_home allow_home allowed_home come_back go_back back_home
hospital hospitalise hospitalize medical_centre infirmary clinic
arrest detain detention custody apprehend
indict indictment accuse charged_with
convict conviction guilty find_guilty found_guilty
plead plead_guilty
acquit acquittal not_guilty exonerate
hung could_not_agree could_not_reach_a_verdict deadlock fail_to_agree fail_to_reach_a_verdict unable_to_agree
depart set_off set_out set_sail
prison jail behind_bars imprison incarcerate penitentiary
release free let_go discharge
shoot shot gunfire gunshot open_fire discharge_a_firearm
gunman shooter attacker assailant
police officer mountie mounties rcmp constable trooper cop
prosecutor prosecution crown district_attorney
lawyer attorney counsel barrister solicitor
judge justice magistrate
court tribunal courtroom
verdict ruling
law legislation bill statute
ban prohibit prohibition outlaw forbid bar
restrict restriction limit curb cap
allow permit let authorise authorize
exempt exemption
attack assault ambush raid
airstrike drone_strike air_strike bombardment shelling
explosion blast explode detonate detonation blow_up
fire blaze wildfire inferno flame burn
extinguish put_out douse
arson arsonist
destroy destruction raze gut level
collapse cave_in
derail derailment leave_the_track come_off_the_rail jump_the_track leave_the_rail
crash collision collide smash wreck
sink capsize founder
aground run_aground hit_rock strike_rock
leak spill release_gas ingress take_on_water
seal plug
breach pierce
ship vessel ferry boat freighter frigate tanker warship
plane aircraft jet airliner aeroplane airplane
truck lorry
highway motorway freeway
close shut closure shutter
open reopen
halt stop cease suspend suspension pause freeze ground break_down broke_off break_off
resume restart move_again run_again fly_again
continue remain still go_on carry_on ongoing persist stay keep
begin start launch commence
end finish conclude conclusion
cancel scrap call_off called_off axe
postpone delay put_off push_back defer
mission operation deployment
withdraw withdrawal pull_out pullout
deploy send dispatch
soldier troop serviceman
insurgent rebel militant guerrilla
war fight battle combat
ceasefire truce armistice
deny denial dispute rebuff plead_not_guilty
reject rejection refuse refusal decline turn_down vote_against vote_down
confirm verify confirmation
accept agree agreement
approve approval endorse vote_for vote_in_favour_of vote_in_favor_of
support favour favor backing welcome
oppose opposition
demand call_for urge
seek ask request argue_for
offer propose proposal
deal contract pact accord
vote ballot
election poll
win victory triumph won re-elect reelect re-election
lose defeat lost
resign resignation step_down quit
dismiss dismissal sack oust
overturn quash annul strike_down
uphold affirm
improve improvement enhance
worsen deteriorate deterioration
appoint appointment
leader head chief boss director chairman chairwoman
spokesman spokeswoman spokesperson
strike walkout walk_out stoppage down_tools walk_off_the_job industrial_action job_action stop_work stopped_work
worker employee staff workforce labourer laborer
dockworker wharfie longshoreman docker stevedore
open-ended indefinite until_further_notice
wage pay salary
rise increase climb jump gain surge grow growth higher up soar
fall drop decrease slide tumble slip lower down plunge slump
profit earnings net_income earn
revenue turnover
share stock
forecast outlook guidance
production output produce
buy purchase acquire acquisition takeover
sell sale sold
game match fixture
season campaign
striker forward
child kid youngster
victim
student pupil
teacher educator
father dad
mother mum mom
resident villager townspeople inhabitant
house home residence dwelling
apartment flat
guesthouse boarding_house guest_house
storey story
rubble ruin debris wreckage
search look_for hunt
earthquake quake tremor
flood flooding inundate
storm hurricane cyclone typhoon
outage blackout
investigate investigation inquiry probe
investigator inspector
inspect inspection
find found discover discovery spot
identify identification
announce announcement unveil
bankrupt bankruptcy insolvent insolvency liquidation receivership go_bust enter_administration go_into_administration
warn warning
apologise apologize apology
praise hail applaud
criticise criticize criticism condemn denounce
promise pledge vow
plan intend intention expect due schedule
visit tour
meet meeting
speak talk conversation
survey questionnaire
response reply answer respond retaliate retaliation hit_back
outbreak infection infect
disease illness
sick ill symptom
vaccine vaccination vaccinate jab
drug medicine
mourn mourning
school classroom
parliament legislature assembly
border frontier
port harbour harbor
edge outskirts vicinity near outside
queue wait anchor
divert redirect
company firm corporation
bank lender
overnight night
dawn daybreak
eject expel throw_out thrown_out ask_to_leave asked_to_leave
escape get_out got_out
abduct kidnap
steal theft rob robbery
murder homicide
gun firearm rifle pistol handgun weapon
reinforce reinforcement bolster
train training
protect safety safe security secure
fear concern worry
temporary temporarily interim
permanent permanently
essential vital crucial
create establish set_up launch_in
command commander take_the_helm taken_the_helm take_over_command
isis isil daesh islamic_state
headquarters hq
track rail
defect fault
compensation restitution
fine penalty
big large huge major massive colossal
small little
several dozens
whole entire
alternate
newspaper paper
abandon desert forsake
accident incident mishap
achieve attain accomplish
aid assistance help
aim goal objective target ambition
anger fury outrage
area region zone district
argue contend claim assert maintain allege
attempt try effort bid
audacious bold daring
aware conscious
award grant bestow
baby infant newborn
block obstruct impede hinder
build construct erect
business enterprise
careful cautious
carry transport haul
ceremony rite
change alter modify
choose select pick opt
citizen national
clash skirmish scuffle
collect gather assemble
comment remark
complain grumble
complex complicated
conduct carry_out perform undertake
consider deem regard view
convince persuade
country nation
crowd throng
dangerous perilous hazardous
threat danger risk menace
debate argue_over
defend guard
demonstrate show prove
demonstrator protester marcher
departure exit
design devise
develop evolve
difficult hard tough
direct instruct order command_to
discuss talk_about
doctor physician
doubt misgiving
draw attract
duty obligation
easy simple
embrace hug
employ hire
enormous immense vast
ensure guarantee
error mistake blunder
evidence proof
exact precise
example instance
experience undergo
explain clarify
fast quick rapid swift
famous renowned celebrated
fly soar_over
follow ensue
foreign overseas
free_of_charge gratis
freedom liberty
frequent often
fundamental basic
funny amusing
globe worldwide global world globally
guide steer
happen occur take_place
hide conceal
ideal perfect
illegal unlawful illicit
immediate instant
impact effect
important significant key
include comprise
inform notify
innovative novel
invite ask_to_come
journey trip travel voyage
joy delight
kind sort type
lawful legal legitimate
lengthy prolonged
location site place spot_where
main chief_part principal primary
manufacture make
mend repair fix
mistaken wrong incorrect
modern contemporary
mystery enigma
necessary required needed
obtain get_hold_of
occasion event
odd strange unusual peculiar
opinion view_of
opponent rival foe adversary
parcel package
participate take_part
peaceful calm
perhaps maybe
poison toxin venom
poor impoverished
powerful mighty
predict forecast_that foresee
pretend feign
previous prior former earlier
prize trophy
problem issue trouble
promote foster spur encourage
proper appropriate suitable
quarrel row
quiet silent
rare uncommon
reach arrive
reason motive
recent latest
recommend advise
remember recall
remove delete eliminate take_away
replace substitute
reply_to answer_to
reveal disclose uncover
rich wealthy affluent
rough approximate
sad unhappy sorrowful displeased
scare frighten
secret covert
self-governing autonomous
separate apart
serious grave severe
shape form
shine glow
shout yell scream
exhibit present
smart clever intelligent
smartphone phone cellphone handset mobile
soldierly military_style
specific particular
speed velocity
strict stringent
strong robust
succeed thrive
sudden abrupt
supply provide furnish
sure certain
surprise astonish amaze
suspect speculate
tale story_of
task job assignment
tired weary exhausted
total sum
tourist holidaymaker
trade commerce
trust rely
turmoil chaos
unite unify
urgent pressing
useful helpful
usual customary normal
various diverse
violence brutality
wait_for await
weak feeble
wealth riches
wide broad
wish desire
wonderful marvellous
worldly secular
"""
