"""Words that turn a sentence round when one stands for the other: a change of one into the other is a change of fact.

`ANTONYMS` turn a sentence that nothing else was changed in; `CONTRARIES`, verbs, also one that two desks wrote.
Dictionary forms, a slash between; inflection is folded by `language.words`. What a prefix turns ("unnamed") is
found by rule.
"""

from __future__ import annotations

ANTONYMS = """
above/below accept/reject accept/refuse active/passive add/remove add/cut add/reduce add/subtract adult/child
advance/retreat
agree/disagree
allow/ban allow/forbid allow/prevent allow/bar allow/block ally/enemy ally/rival all/none always/never ancient/modern
appear/disappear
approve/reject approve/oppose approve/veto arrest/release arrive/leave arrive/depart reach/leave reach/depart
ascend/descend asleep/awake
attack/defend
back/oppose backward/forward before/after begin/end begin/finish best/worst better/worse big/small birth/death
blame/praise bless/curse
boom/bust borrow/lend boy/girl bottom/top bright/dark bring/take broad/narrow build/destroy buy/sell calm/tense
cheap/expensive cheap/costly
civilian/military clean/dirty clear/cloudy close/open closed/open cold/hot combine/separate common/rare complete/partial
complex/simple comply/defy confirm/deny connect/disconnect conservative/liberal contract/expand convict/acquit
cool/warm cover/expose
create/destroy cruel/kind dangerous/safe day/night dead/alive decline/accept decrease/increase decline/increase
decline/rise deep/shallow
deficit/surplus defeat/victory deflate/inflate defence/offence demand/supply deny/admit deposit/withdraw despair/hope
despite/because despite/due despite/following difficult/easy
dim/bright
direct/indirect direct/roundabout divide/unite doubt/trust down/up downgrade/upgrade drop/rise dry/wet early/late
east/west eastern/western
easy/hard emigrate/immigrate empty/full enable/disable encourage/discourage enemy/friend enter/leave enter/exit
ease/tighten
excess/shortage exclude/include expand/shrink export/import external/internal extend/shorten fail/succeed
failure/success
fail/pass fall/rise false/true far/near fast/slow female/male few/many few/most first/last find/lose float/sink
foe/friend follow/lead full-time/part-time
foreign/domestic forget/remember former/current free/jail frequent/rare gain/loss gain/lose gather/scatter
general/specific
generic/specific giant/tiny give/take glad/sad global/local good/bad grow/shrink guilty/innocent happy/sad hard/soft
harm/help hate/love
heal/hurt heavy/light hide/show hide/reveal hide/unveil high/low higher/lower hinder/help hinder/spur hire/fire
honest/dishonest
huge/tiny husband/wife ignore/heed improve/worsen income/expense inner/outer inside/outside inland/coastal insert/remove
join/leave junior/senior keep/lose keep/drop keep/remove land/sea large/small lay/lift leader/follower least/most
legal/illegal
lend/borrow less/more
lift/impose lift/lower live/die lock/unlock long/short lose/win loose/tight loud/quiet low/high lower/raise
loyal/disloyal
majority/minority maximum/minimum man/woman men/women merge/split mild/severe minor/major mother/father
natural/artificial
negative/positive new/old night/morning noisy/quiet north/south northern/southern obey/disobey offer/withdraw
official/unofficial
on/off optimist/pessimist optimistic/pessimistic over/under oppose/support outlaw/legalise outsider/insider parent/child
pass/fail past/future peace/war permanent/temporary permit/forbid permit/ban personal/official personal/company
plaintiff/defendant
poor/rich poverty/wealth praise/criticise praise/condemn present/absent prevent/cause private/public profit/loss
promote/demote
protect/harm protect/endanger prove/disprove pull/push quick/slow raise/cut raise/lower ratify/reject real/fake
recede/rise
recover/relapse reduce/increase reduce/raise regional/national reject/adopt release/detain remain/leave repair/damage
resign/stay
resist/surrender restore/abolish restrict/ease resume/suspend retain/lose reward/punish rural/urban sad/happy
safe/unsafe
save/spend scarce/plentiful second-hand/new senior/junior sharp/gradual shrink/expand sick/healthy similar/different
sister/brother
slow/quick slow/speed small/large smooth/rough solid/liquid son/daughter spur/hinder start/stop start/finish
start/end stay/leave
stop/continue strength/weakness strengthen/weaken strong/weak succeed/fail success/failure sunny/rainy suspend/continue
tall/short teacher/student thick/thin tighten/loosen together/apart top/bottom tough/lenient trust/distrust upper/lower
vacant/occupied vague/precise victim/attacker victory/defeat violent/peaceful voluntary/compulsory voluntary/mandatory
war/peace weak/strong wealthy/poor wet/dry whole/part wide/narrow widow/widower win/lose winner/loser winter/summer
withdraw/deploy
worse/better yes/no young/old younger/older
"""
PREFIXES = ("un", "in", "im", "ir", "il", "non", "dis", "de", "mis")
"""What turns a word round when put before it."""

CONTRARIES = """
abandon/keep abolish/create abolish/restore accelerate/slow accuse/clear admit/deny adopt/reject agree/disagree
allow/dismiss appear/disappear approve/veto attack/defend blame/clear blame/praise build/demolish build/destroy
cause/prevent clear/convict comply/defy condemn/praise create/destroy cut/raise defy/obey demote/promote destroy/save
discourage/encourage dismiss/resign dismiss/uphold disobey/obey disprove/prove downgrade/upgrade ease/tighten
endanger/protect expand/shrink extend/shorten fail/pass fail/succeed gain/lose get/refuse hide/reveal impose/lift
improve/worsen join/leave legalise/outlaw lengthen/shorten loosen/tighten lose/retain lower/raise manslaughter/murder
narrow/widen overturn/sustain overturn/uphold pass/reject prison/probation punish/reward raise/reduce ratify/reject
recede/rise receive/refuse recover/relapse resist/surrender resume/suspend strengthen/weaken
"""
"""Of which one alone holds of one thing done: an appeals court upholds a verdict or overturns it; a count is of murder
or of manslaughter."""
