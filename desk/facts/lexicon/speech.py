"""Words that put words into a mouth: verbs of saying, nouns of saying, and the words that weaken what is said."""

from __future__ import annotations

from desk.facts.lexicon import words

STRONG = words(
    """
    acknowledged acknowledges added adds admits admitted alleged alleges announced announces argued argues asked asks
    asserted believes boasted cautioned chanted claimed clarified commented complained conceded concluded confirmed
    contended contends countered declared declares denied denies disclosed emphasised emphasized estimated exclaimed
    explained explains indicated insisted insists joked jokes lamented maintained mused noted notes observed pledged
    predicted promised quipped quips recalled recalls recounted reiterated reiterates remarked replied replies
    reported responded responds retorted revealed said says shouted stated stressed stresses suggested suggests tells
    testified testifies told tweeted tweets urged vowed warned warns writes wrote
    """
)
"""Verbs that are cues wherever they have a subject, with no quotation beside them."""

WEAK = words(
    """
    accused accuses advised agreed agrees announce answered applauded argues assured attacked attacks began believed
    bemoaned blamed blames blasted blasts bragged branded brands called calls characterised characterized
    characterizes chimed cited cites claims coined compared compares concedes concluded condemned condemns continued
    continues credited cried criticised criticized criticizes declare declined decreed decried decries defended
    defends demanded demands denounced denounces depicted deride derided described describes dismissed dismisses
    dubbed elaborated emailed ended expressed expresses feared fears felt hailed heralded hinted hoped hopes implied
    imply informed insisted instructed interjected intoned invoked joined joke labeled labelled labels lambasted
    lauded lauds likened likens maintains mentioned mocked mocks notes objected opined ordered phrased pleaded pledges
    pointed portrayed posted posts praised praises preached proclaimed proclaims promises promoted protested put
    quoted quotes ranted rated rates read reads reassured recite recited reckons recognised recognized recommended
    referred refers refused rejected rejects repeated repeats replying reports reproached requested ridiculed ruled
    sang scoffed scolded sighed signaled signalled sings slammed slams snapped sneered speculated spoke states stress
    summarised summed swore teased termed testify texted thanked thinks thought threatened titled touted trumpeted
    tweets urges uttered vented voiced vouched vows wailed whispered wondered wonders worried worries yelled yells
    """
)
"""Verbs that are cues where a quotation stands in their sentence."""

PARTICIPLES = words(
    """
    accusing acknowledging adding admitting arguing asking blaming calling citing claiming declaring denouncing
    describing dubbing explaining expressing insisting labeling labelling mocking noting pledging predicting quoting
    recalling referring reiterating replying saying stating stressing suggesting telling tweeting urging vowing
    warning writing
    """
)
"""Cues whose speaker is the subject of the clause before them."""

INFINITIVES = words(
    "say tell add ask write note argue claim insist suggest explain call declare describe denounce condemn"
)
"""Cues after "to": "went on to say"."""

PLURAL_CUES = words(
    "add argue ask believe call claim deny fear hope insist note report say suggest tell think warn write"
)
"""Cues in the plain form: after I, we, you, they or a plural."""

NOUN_CUES = words(
    """
    attacks brands calls claims demands fears hopes labels notes posts promises quotes rates reports states thinks
    tweets wonders worries
    """
)
"""Cues that are plural nouns as often: only right after a name or "he", "she", "it", "who"."""

VERBS = STRONG | WEAK | PARTICIPLES | INFINITIVES | PLURAL_CUES
"""Every form that can be a cue."""

NOUNS = words(
    """
    accusation admission allegation argument assertion call claim claims comment comments description insistence
    pledge promise remark remarks statement suggestion warning
    """
)
"""Nouns that hold words said by whom they belong to: "the minister's claim that ..."."""

PARTIES = words("republican democratic conservative liberal labour labor tory green socialist communist independent")
"""Adjectives of parties: "Republican claims" is no verb."""

LABELS = words(
    """
    ADDS ADVISORY ALERT ALSO ANALYSIS ATTENTION BREAKING BY BYLINE CHANGES CLARIFIES CONTACT CORRECTION CORRECTS
    CREATED DATE DATELINE EDITOR EDITORS EMBARGOED EXPLAINER FILED FIXES FROM GALLERY HEADLINE KILL LISTEN LIVE MORE
    NOTE OPINION PHOTO PHOTOS POSTED PUBLISHED RE READ RECASTS RELATED REMOVES REPEATS SEE SLUG SOURCE SOURCES SUBJECT
    TAGS TO UPDATE UPDATED UPDATES URGENT VIDEO WARNING WATCH
    """
)
"""Words in capitals before a colon that are a page's or a wire's, and name no speaker."""

HEDGES = words(
    """
    alleged allegedly apparent apparently appear appeared appears believed considered could estimated feared initial
    likely may maybe might perhaps possible possibly potentially preliminary presumably presumed probably provisional
    purportedly reportedly rumored rumoured seem seemed seemingly seems suggest suggested suggests supposedly
    suspected tentative thought unconfirmed unlikely
    """
)
"""Words that weaken what they stand beside."""
