"""Words that put words into a mouth: verbs of saying, nouns of saying, and the words that weaken what is said."""

from __future__ import annotations

STRONG = frozenset(
    """
    said says tell tells told add adds added write writes wrote tweeted tweets explains explained replies replied notes
    noted argues argued insists insisted warns warned recalls recalled testified testifies acknowledged acknowledges
    admitted admits declared declares joked jokes quipped quips remarked commented claimed contended contends conceded
    concluded stated announced announces alleged alleges reiterated reiterates stressed stresses responded responds
    recounted lamented complained boasted exclaimed predicted confirmed reported suggested suggests estimated indicated
    believes denied denies asserted maintained cautioned countered retorted emphasised emphasized asked asks added say
    clarified observed mused shouted chanted vowed pledged urged promised disclosed revealed
    """.split()
)
"""Verbs that are cues wherever they have a subject, with no quotation beside them."""

WEAK = frozenset(
    """
    accused accuses advised agreed agrees announce answered applauded argue argues attacked attacks bemoaned
    blamed blames blasted blasts branded bragged brands called calls characterised characterised characterized
    characterizes cited cites coined compared compares concedes concluded condemned condemns continued continues
    credited cried criticised criticized criticizes decried declare declined decries defended defends demanded demands
    denounced denounces deny depicted derided deride described describes dismissed dismisses dubbed elaborated
    expressed expresses feared fears hailed hoped hopes implied imply informed insisted insist instructed joke labeled labelled
    labels lambasted lauded lauds likened likens maintains mentioned mocked mocks objected opined ordered phrased
    pleaded pledges pointed portrayed posted posts praised praises preached proclaimed proclaims promises promoted
    protested put quoted quotes ranted rated rates read reads recited recite reckons recognised recognized
    recommended referred refers refused rejected rejects repeated repeats replying reproached requested ridiculed ruled
    sang scolded scoffed sighed signalled signaled sings slammed slams snapped sneered speculated
    spoke stress summed summarised swore teased termed texted emailed thanked thinks thought threatened titled touted
    trumpeted tweets urges uttered vented vouched voiced vows wailed warn whispered wondered wonders worried worries
    write yelled yells heralded hinted invoked ended began states claims reports notes
    interjected intoned joined decreed testify assured reassured chimed believed felt recommended     """.split()
)
"""Verbs that are cues where a quotation stands in their sentence."""

PARTICIPLES = frozenset(
    """
    saying adding telling calling asking writing noting arguing warning claiming insisting stressing suggesting explaining
    tweeting declaring citing accusing urging describing stating quoting replying vowing referring expressing pledging
    predicting admitting acknowledging recalling labeling labelling dubbing denouncing mocking blaming reiterating
    """.split()
)
"""Cues whose speaker is the subject of the clause before them."""

INFINITIVES = frozenset("say tell add ask write note argue claim insist suggest explain call declare describe denounce condemn".split())
"""Cues after "to": "went on to say"."""

PLURAL_CUES = frozenset("say tell add ask write note argue claim insist warn suggest believe report deny fear hope think call".split())
"""Cues in the plain form: after I, we, you, they or a plural."""

NOUN_CUES = frozenset("claims reports notes states posts calls fears hopes demands promises attacks labels brands rates quotes tweets worries thinks wonders".split())
"""Cues that are plural nouns as often: only right after a name or "he", "she", "it", "who"."""

VERBS = STRONG | WEAK | PARTICIPLES | INFINITIVES | PLURAL_CUES
"""Every form that can be a cue."""

NOUNS = frozenset("claim claims statement remark remarks comment comments assertion allegation suggestion description argument warning promise pledge accusation call insistence admission".split())
"""Nouns that hold words said by whom they belong to: "the minister's claim that ..."."""

PARTIES = frozenset("republican democratic conservative liberal labour labor tory green socialist communist independent".split())
"""Adjectives of parties: "Republican claims" is no verb."""

LABELS = frozenset("RELATED READ WATCH LISTEN MORE UPDATE UPDATED BREAKING PHOTOS PHOTO VIDEO NOTE EDITOR EDITORS ATTENTION URGENT CORRECTION OPINION ANALYSIS EXPLAINER LIVE GALLERY SEE ALSO ADVISORY ALERT WARNING KILL ADDS UPDATES CORRECTS RECASTS CHANGES REMOVES FIXES REPEATS CLARIFIES EMBARGOED".split())
"""Words in capitals before a colon that are a page's or a wire's, and name no speaker."""

HEDGES = frozenset(
    """
    probably likely unlikely possibly perhaps maybe apparently reportedly allegedly purportedly supposedly seemingly
    presumably might may could appears appear appeared seems seem seemed suspected alleged believed thought feared
    rumoured rumored unconfirmed preliminary estimated considered presumed potentially suggests suggest
    suggested apparent possible tentative provisional initial
    """.split()
)
"""Words that weaken what they stand beside."""
