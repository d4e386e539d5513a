"""Things, people and places that news copy calls by several names.

A line is one sense, as in `senses`: the first word names it, "_" parts the words of a phrase. Nouns alone,
as dictionary forms, sorted: what is near enough for two desks' copy on one event.
"""

from __future__ import annotations

THINGS = """
airport airfield aerodrome
alarm siren
astronaut cosmonaut
author writer
avalanche snowslide
bomb ied explosive_device
burglar thief robber
cancer tumour tumor
captain skipper
car vehicle automobile
central_bank monetary_authority
chief_executive ceo chief_executive_officer
civilian noncombatant non-combatant
coastguard coast_guard
corpse body remains
coup putsch
curfew lockdown
customer consumer shopper
cyclist bicyclist
dam reservoir
diplomat embassy_staff envoy ambassador
drone uav unmanned_aircraft
drought dry_spell
economist forecaster
epicentre epicenter
factory plant mill
farm ranch
film movie
firefighter fire_brigade fire_crew fire_service
footbridge pedestrian_bridge
forest woodland
fracture broken_bone
funeral burial
goalkeeper goalie netminder
heatwave heat_wave extreme_heat
holiday vacation
hostage captive
interest_rate key_rate benchmark_rate policy_rate
internet web
investor shareholder stockholder
juror jury
landslide mudslide rockslide
lawmaker legislator mp member_of_parliament
lawsuit legal_action
loot booty
mine pit colliery
miner mineworker
missile rocket
mortgage home_loan
museum gallery
neighbour neighbor
oil crude petroleum
painting canvas
paramedic ambulance_crew ambulance_service
passenger traveller traveler
pedestrian passer-by
pension retirement_benefit
petrol gasoline diesel motor_fuel
power electricity
rain rainfall downpour
referendum plebiscite
refugee asylum_seeker asylum-seeker migrant
regulator watchdog
rescuer rescue_worker rescue_team rescue_crew
runway airstrip
sailor seafarer crewman
scientist researcher academic
side_effect adverse_reaction
slick oil_slick
snow snowfall
spacecraft satellite
tax levy duty_on
tear_gas pepper_spray
tournament championship
town city
treaty convention
unemployment joblessness jobless_rate unemployment_rate
warehouse depot storehouse
wedding marriage
"""
