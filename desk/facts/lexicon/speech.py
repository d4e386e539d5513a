"""Words that put words into a mouth: verbs of saying, nouns of saying, occasions."""

from __future__ import annotations

_VERBS = """
    say said says saying tell told tells telling add added adds adding ask asked asks asking note noted notes noting
    explain explained explains explaining write wrote writes writing tweet tweeted tweets tweeting call called calls
    calling declare declared declares declaring claim claimed claims claiming argue argued argues arguing insist insisted
    insists insisting warn warned warns warning reply replied replies replying respond responded responds responding
    continue continued continues recall recalled recalls recalling state stated states stating suggest suggested
    suggests suggesting acknowledge acknowledged acknowledges acknowledging admit admitted admits admitting conclude
    concluded concludes joke joked jokes joking report reported reports reporting announce announced announces announcing
    read reads express expressed expresses urge urged urges urging assert asserted asserts asserting predict predicted
    predicts describe described describes describing concede conceded concedes contend contended contends testify
    testified testifies testifying believe believes believed allege alleged alleges alleging remark remarked remarks quip
    quipped quips comment commented comments observe observed observes indicate indicated indicates confirm confirmed
    confirms confirming deny denied denies denying vow vowed vows vowing pledge pledged pledges promise promised promises
    promising demand demanded demands accuse accused accuses accusing complain complained complains complaining lament
    lamented laments estimate estimated estimates reiterate reiterated reiterates stress stressed stresses stressing
    emphasise emphasised emphasize emphasized emphasizes reveal revealed reveals disclose disclosed shout shouted shouts
    yell yelled cry cried whisper whispered proclaim proclaimed proclaims condemn condemned condemns denounce denounced
    denounces criticise criticised criticize criticized criticizes praise praised praises applaud applauded laud lauded
    slam slammed slams blast blasted blasts scold scolded mock mocked dub dubbed label labeled labelled brand branded
    characterise characterised characterize characterized liken likened compare compared rate rated rule ruled post
    posted posts posting sing sings sang boast boasted brag bragged plead pleaded advise advised advises counter countered
    counters retort retorted chant chanted testify opine opined maintain maintained maintains reckon reckons reckoned
    hope hopes hoped fear fears feared think thinks thought agree agreed agrees caution cautioned cautions recount
    recounted recounts mention mentioned portray portrayed cite cited cites citing quote quoted quotes inform informed
    instruct instructed order ordered signal signalled signaled hint hinted imply implied speculate speculated
    clarify clarified elaborate elaborated tease teased defend defended defends attack attacked blame blamed blames
    sum summed summarise summarised text texted email emailed message messaged phrase phrased put puts contest contested
    dismiss dismissed dismisses reject rejected rejects suggest express voice voiced vent vented gush gushed muse mused
    wonder wondered wonders exclaim exclaimed recite recited repeat repeated repeats point pointed refer referred refers
    """
VERBS = frozenset(_VERBS.split())
"""Forms that can govern words said; those that are nouns or plain verbs as often are judged by what stands beside them."""

STRONG = frozenset(
    """
    said says say saying told tells telling added adds adding asked asks wrote writes tweeted tweets explained explains
    replied replies noted notes argued argues insisted insists warned warns recalled recalls testified testifies
    acknowledged acknowledges admitted admits declared declares joked jokes quipped remarked commented
    claimed claims contended contends conceded concluded stated states announced announces alleged alleges reiterated
    stressed responded quoted recounted lamented complained boasted exclaimed predicted continued
    confirmed reported reports suggested suggests estimated indicated believes argued
    """.split()
)
"""Verbs that are cues wherever they have a subject, with no quotation beside them."""

NOUNS = frozenset(
    "statement claim claims remark remarks comment comments words word argument assertion allegation letter tweet post "
    "message email warning promise accusation description call question answer reply response speech testimony".split()
)
"""Nouns that hold words said: "Trump's claim that ...", "in a letter"."""

HEDGES = frozenset(
    """
    probably likely unlikely possibly perhaps maybe apparently reportedly allegedly purportedly supposedly seemingly
    presumably might may could appears appear appeared seems seem seemed suspected alleged believed thought feared
    rumoured rumored unconfirmed preliminary estimated considered presumed potentially expected suggests suggest
    suggested indicated apparent possible tentative provisional initial
    """.split()
)
"""Words that weaken what they stand beside."""
