"""States of things and people: families of verbs, adjectives, nouns and phrases, and which families contradict.

A family is said of the "object" where the thing acted on carries the state ("the port suspended loading": loading is
suspended), of the "subject" where the doer does ("he resigned").
"""

from __future__ import annotations

from itertools import combinations

from desk.facts.lexicon import words


def rows(lines: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The rows of a table: a family, who carries the state, and ways to say it, "_" between the words of one."""
    return tuple((family, theme, tuple(ways)) for family, theme, *ways in map(str.split, lines.strip().splitlines()))


VERBS = rows(
    """
    suspend   object   suspend halt pause shelve interrupt
    freeze    object   freeze
    continue  subject  continue proceed persist
    resume    object   resume restart relaunch reinstate
    restore   object   restore reconnect
    confirm   object   confirm verify corroborate
    deny      object   deny rebut refute disavow
    arrest    object   arrest detain apprehend capture remand
    question  object   question interrogate interview
    review    object   review examine investigate scrutinise scrutinize assess
    see       object   see
    fail      object   fail flunk
    admit     object   admit
    release   object   release free liberate
    charge    object   charge indict
    acquit    object   acquit exonerate absolve
    convict   object   convict
    sentence  object   sentence jail imprison
    open      object   open
    close     object   close shut shutter
    reopen    object   reopen
    approve   object   approve ratify endorse pass authorize authorise
    reject    object   reject veto
    sign      object   sign
    accept    subject  accept agree consent
    refuse    subject  refuse decline
    cancel    object   cancel scrap abandon axe
    postpone  object   postpone delay defer
    die       subject  die perish drown
    kill      object   kill slay murder execute assassinate
    survive   subject  survive
    injure    object   injure wound hurt maim
    resign    subject  resign quit
    stay      subject  stay remain
    dismiss   object   dismiss sack fire oust depose
    appoint   object   appoint elect reelect hire
    win       subject  win triumph prevail
    lose      subject  lose
    rise      subject  rise climb gain increase jump surge grow soar
    fall      subject  fall drop decline decrease slide plunge tumble shrink
    contain   object   contain extinguish douse
    spread    subject  spread
    burn      subject  burn blaze smoulder
    vanish    subject  disappear vanish
    find      object   find locate discover spot
    evacuate  object   evacuate
    return    subject  return
    withdraw  object   withdraw retract recall
    deploy    object   deploy dispatch
    lift      object   lift repeal revoke rescind
    impose    object   impose enact
    extend    object   extend prolong renew
    end       object   end finish conclude
    end       subject  lapse expire
    begin     subject  begin start commence
    ban       object   ban outlaw prohibit forbid bar
    allow     object   allow permit legalise legalize
    ground    object   ground
    refloat   object   refloat
    destroy   object   destroy raze demolish gut
    damage    object   damage
    save      object   save spare
    block     object   block blockade cut
    clear     object   clear
    uphold    object   uphold affirm
    overturn  object   overturn quash annul
    sell      object   sell
    buy       object   buy acquire
    recover   subject  recover
    collapse  subject  collapse
    sink      subject  sink
    rescue    object   rescue
    identify  object   identify
    leave     subject  leave depart
    treat     object   treat hospitalise hospitalize
    discharge object   discharge
    affect    object   affect disrupt
    withhold  object   withhold
    breach    object   breach violate
    """
)
"""(family, who carries the state, verbs in the plain form)."""

ADJECTIVES = {
    "open": "open", "closed": "close", "shut": "close", "alive": "survive", "dead": "die", "missing": "vanish",
    "safe": "save", "ongoing": "continue", "underway": "begin", "unhurt": "unhurt", "uninjured": "unhurt",
    "unharmed": "unhurt", "guilty": "guilty", "innocent": "acquit", "operational": "operate", "legal": "allow",
    "illegal": "ban", "unchanged": "continue", "intact": "intact", "homeless": "evacuate", "conscious": "conscious",
    "unconscious": "unconscious", "free": "release", "valid": "valid", "invalid": "invalid", "complete": "end",
    "over": "end", "aground": "strand", "stuck": "strand", "stranded": "strand", "trapped": "strand",
    "responsible": "responsible", "out": "out", "running": "operate",
}  # fmt: skip
"""Said after a form of be, remain, stay, plead or find ("remains closed", "was found dead")."""

NOUNLIKE = words(
    """
    arrests bans bars blocks burns charges cuts damages declines delays drops drowns ends falls fires gains grounds
    hits hurts increases jails losses murders passes permits puts releases returns rises signs starts strikes wins
    wounds
    """
)
"""Present forms that are plural nouns as often: they open no clause by themselves."""

ADJECTIVES_TOO = words("clear close free open over")
"""Plain forms that are adjectives as often."""

PASSIVE_ONLY = words("cut fire fired saw see seeing seen sees")
"""Forms that tell a state only in the passive."""

NOUNS = {
    "suspension": "suspend", "blockade": "block", "resumption": "resume", "closure": "close", "reopening": "reopen",
    "cancellation": "cancel", "postponement": "postpone", "resignation": "resign", "evacuation": "evacuate",
    "arrest": "arrest", "release": "release", "acquittal": "acquit", "conviction": "convict", "approval": "approve",
    "rejection": "reject", "destruction": "destroy", "withdrawal": "withdraw", "appointment": "appoint",
    "dismissal": "dismiss", "killing": "kill", "death": "die", "collapse": "collapse", "rescue": "rescue",
}  # fmt: skip
"""Said of what follows "of" ("suspension of the mission")."""

ABSENT = {
    "casualties": "injure", "injuries": "injure", "injury": "injure", "deaths": "die", "fatalities": "die",
    "arrests": "arrest", "damage": "damage", "survivors": "survive", "evacuations": "evacuate",
}  # fmt: skip
"""Said not to be, after "no" or "without" ("there were no injuries")."""

PHRASAL = rows(
    """
    acquit    object   clear_of
    cancel    object   call_off
    close     object   shut_down
    contain   object   put_out
    continue  subject  go_ahead carry_on
    continue  object   go_ahead_with press_ahead_with push_ahead_with proceed_with
    deny      object   rule_out
    dismiss   object   lay_off
    fail      subject  break_down fall_apart fall_through
    fall      subject  go_down
    healthy   subject  test_negative
    impose    subject  take_effect come_into_force
    infect    subject  test_positive
    leak      subject  take_on_water
    operate   subject  run_again fly_again run_normally operate_normally
    postpone  object   put_off
    strand    subject  run_aground
    reject    object   turn_down vote_down throw_out
    release   object   set_free let_go
    release   subject  walk_free
    resign    subject  step_down stand_down
    refloat   object   pull_free tow_free
    return    subject  go_home come_home
    rise      subject  go_up
    strike    subject  walk_out walk_off
    suspend   object   put_on_hold
    """
)
"""(family, who carries the state, phrases whose first word is a verb in the plain form)."""

PHRASES = rows(
    """
    arrest    subject  in_custody in_detention under_arrest behind_bars being_held
    begin     subject  under_way
    continue  subject  still_under_way
    die       subject  among_the_dead
    critical  subject  in_critical_condition in_intensive_care
    end       object   carried_out
    endanger  subject  in_danger at_risk
    injure    subject  among_the_injured among_the_wounded
    impose    subject  in_effect in_force in_place
    operate   subject  in_operation in_service
    reject    subject  off_the_table
    release   subject  on_bail
    hospital  subject  in_hospital to_hospital
    restore   subject  back_on
    return    subject  back_at_work allowed_home
    serious   subject  in_serious_condition
    slight    subject  slightly_hurt slightly_injured slightly_wounded
    spread    subject  out_of_control
    stable    subject  in_stable_condition out_of_danger
    contain   subject  under_control
    strike    subject  on_strike
    suspend   subject  on_hold in_limbo out_of_service
    vanish    subject  at_large on_the_run among_the_missing unaccounted_for
    """
)
"""The same for set phrases, at most three words long."""

_OPPOSED = """
    suspend continue, suspend resume, confirm deny, arrest release, charge acquit, convict acquit, guilty
    acquit, open close, close reopen, approve reject, sign reject, accept refuse, accept reject, cancel
    continue, cancel postpone, die survive, kill survive, injure unhurt, resign stay, dismiss stay, dismiss
    appoint, win lose, rise fall, contain spread, contain burn, vanish find, evacuate return, lift impose, end
    extend, begin end, end continue, begin cancel, begin postpone, begin suspend, ban allow, ground resume,
    destroy save, destroy intact, damage intact, block clear, block open, uphold overturn, withdraw deploy,
    withdraw stay, leave stay, leave return, infect healthy, conscious unconscious, valid invalid, close
    continue, operate suspend, operate close, critical stable, return stay, open suspend, arrest vanish,
    ban lift, block allow, block approve, lift extend, rescue die, rescue vanish, reject uphold, sign refuse,
    strike return, admit deny, out restore, out burn, out spread, fail continue, fail resume, collapse continue,
    collapse resume, slight critical, slight serious, slight die, slight kill, operate ground, operate cancel,
    find vanish, save vanish, unhurt vanish, unhurt die, unhurt kill, evacuate stay, close restore, suspend restore,
    cancel strike, guilty deny, ground continue, continue postpone,
    endanger save, approve fail,
    freeze rise, freeze fall, freeze continue, freeze resume, die arrest, die question
"""
OPPOSED = frozenset(frozenset(pair.split()) for pair in _OPPOSED.split(",") if pair.strip())
"""Pairs that cannot both be true of one thing at one moment."""

LASTING = frozenset(
    frozenset(pair.split())
    for pair in ("rise fall", "freeze rise", "freeze fall", "win lose", "convict acquit", "guilty acquit")
)
"""Those that tell what has been done once for all: no later copy by another sender moves the one on to the other."""

_COURSES = """
    vanish find
    vanish rescue
    vanish die
    strand rescue
    block reopen
    strand refloat
    question arrest charge convict sentence
    question arrest charge acquit
    question release
    arrest release
    charge release
    charge guilty
    guilty sentence
    injure hospital die
    injure hospital discharge
    critical die
    serious die
    critical discharge
    strand die
    burn contain
    begin end
    review approve sign impose lift
    review clear
    review block
    review reject
    accept sign end
    evacuate return
"""


def _courses(lines: str) -> frozenset[tuple[str, str]]:
    """Each state of a course with each that comes later in it."""
    return frozenset(pair for line in lines.strip().splitlines() for pair in combinations(line.split(), 2))


COURSES = _courses(_COURSES)
"""Two states of one thing, the second of which may come after the first: questioned, then charged."""

_STANDING = """
    suspend suspended; continue continuing; resume resumed; confirm confirmed; deny denied; arrest arrested
    release released; charge charged; acquit acquitted; convict convicted; sentence sentenced; open open; close closed
    reopen reopened; approve approved; reject rejected; sign signed; accept accepted; refuse refused; cancel cancelled
    postpone postponed; die dead; kill killed; survive alive; injure injured; resign resigned; stay staying
    dismiss dismissed; appoint appointed; win won; lose lost; rise up; fall down; contain contained; spread spreading
    burn burning; vanish missing; find found; evacuate evacuated; return returned; withdraw withdrawn
    deploy deployed; lift lifted; impose in force; extend extended; end over; begin begun; ban banned; allow allowed
    ground grounded; destroy destroyed; damage damaged; save safe; block blocked; clear cleared; uphold upheld
    overturn overturned; sell sold; buy bought; recover recovered; collapse collapsed; sink sunk; rescue rescued
    identify identified; leave left; treat treated; affect affected; unhurt unhurt; guilty guilty; intact intact
    critical critical; stable stable; serious serious; strike on strike; leak leaking; operate running
    conscious conscious; unconscious unconscious; infect infected; healthy healthy; breach breached
    admit admitted; restore restored; out out; fail failed; question questioned; discharge discharged
    freeze frozen; review under review; see seen; endanger in danger; slight slightly hurt; strand stuck; refloat afloat
    hospital in hospital
"""
STANDING = {
    family: " ".join(way)
    for family, *way in (pair.split() for pair in _STANDING.replace("\n", ";").split(";") if pair.strip())
}
"""How a thing stands of which a family is said: "suspended", "open"."""
