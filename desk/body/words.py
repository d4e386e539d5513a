"""Word lists about the furniture of pages and the turns of news copy: language, sorted, lower case.

`MENU` holds what web pages print as a line of its own in menus, tool bars and footers; a line is in it only as a whole.
"""

from __future__ import annotations


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", "|").split("|") if phrase.strip())


STOPWORDS = frozenset(
    (
        "a about after all also an and are as at be because been before but by can could did do for from had has have "
        "he her his how i if in into is it its may more my no not of on one or our out over said she so than that the "
        "their them then there these they this those to up was we were what when where which who will with would you "
        "your"
    ).split()
)
"""The little words of running English: a quarter of prose and more, hardly any of a menu or a headline."""

MENU = _phrases(
    """
    about|about our ads|about us|accessibility|accessibility help|account|ad choices|adchoices|advertise
    advertise with us|advertisement|advertising|africa|all|apps|archive|archives|art|article content|arts|asia|audio
    australia|author of the article|autos|back to gallery|back to top|blog|blogs|bluesky|bookmark|books
    branded content|breaking|breaking news|business|california|cancel|caption|careers|cars|cartoons|categories|china
    classifieds|close|columnists|columns|comics|comment|comments|comments are closed|community|community guidelines
    connect|contact|contact us|contributors|cookie policy|cookie settings|copy link|copy link url copied|corrections
    corrections and clarifications|cricket|crime|crossword|crosswords|culture|customer service|deals|disclaimer
    donate|e edition|economy|editions|editor s picks|editorial|editorials|education|email|email address
    email newsletters|energy|enlarge|entertainment|environment|europe|events|expand|facebook|fact check|family|faq
    faqs|fashion|features|feedback|film|finance|fitness|flipboard|follow|follow us|follow us on|food|food drink
    football|forum|gallery|gallery icon|games|gaming|gift article|gift subscription|golf|health|help|hide caption
    history|home|homepage|horoscopes|image|image credit|in focus|india|instagram|international|investigations|jobs
    join the conversation|latest|latest news|learn more|leave a comment|leave a reply|letters|letters to the editor
    life|lifestyle|like|link copied|linkedin|listen|live|loading|local|local news|log in|log out|login
    magazine|manage subscription|markets|masthead|media|media kit|menu|messenger|middle east
    mobile apps|money|more|more stories|most popular|most read|most viewed|movies|multimedia|music|my account|name
    nation|national|news|newsletter|newsletters|newsroom|next|next article|obits|obituaries|open menu
    open navigation menu|opinion|opinions|our staff|our team|password|people|personal finance|photo|photo gallery
    photos|pinterest|place an ad|play|play video|podcast|podcasts|policy|politics|popular|premium|press
    press releases|previous|previous article|print|print this|privacy|privacy notice|privacy policy
    privacy statement|property|puzzles|read full article|read more|real estate|recipes|recommended|reddit|register
    related|related articles|related stories|related topics|report an error|report error|report typo or error
    reprints|resources|reviews|rss|rss feed|rss feeds|save|science|scroll to top|search|search form|search icon
    sections|securedrop|security|see all|share|share on facebook|share on twitter|share this|share this article
    share this story|shop|show caption|sign in|sign out|sign up|site map|sitemap|skip to content
    skip to main content|soccer|sponsored content|sport|sports|staff|store|story continues below|style|submissions
    submit|submit a news tip|subscribe|subscribe now|subscriber services|subscription|subscriptions|support
    sustainability|tag|tags|tech|technology|telegram|television|tennis|terms|terms and conditions|terms conditions
    terms of service|terms of use|text size|threads|toggle caption|top|top stories|topics|traffic|transcript|travel
    trending|trending stories|tumblr|tv|tweet|twitter|uk|uk news|us|us news|video|videos|view all|view comments
    view gallery|watch|watch live|watch now|weather|webinars|wellness|whatsapp|who we are|wine|work with us|world
    world news|x|youtube
    """
)

NEWSROOM = _phrases(
    """
    afp|agency|ap|bbc|beacon|bloomberg|broadcasting|bulletin|canada|cbc|chronicle|cnn|courier|daily|dispatch|dpa
    echo|examiner|gazette|globe|guardian|herald|independent|journal|magazine|mail|media|mercury|network|news
    newspaper|newspapers|newsroom|observer|online|pa|politico|post|press|radio|record|report|reporter|reuters
    review|sport|sports|standard|star|sun|telegraph|television|times|today|tribune|tv|weekly|wire|wires
    """
)
"""Words in the names of newsrooms."""

TRADE = _phrases(
    "columnist|columnists|contributor|contributors|correspondent|correspondents|editor|editors|reporter|reporters|staff|writer|writers"
)
"""What people who write news are called."""

NO_NAME = _phrases(
    """
    agencies|article|associated|association|author|bio|board|bureau|business|committee|company|corp
    council|culture|december|department|desk|email|entertainment|february|follow|food|football|friday|government|group
    health|home|inc|institute|january|july|life|llc|ltd|march|menu|ministry|monday|money|more|november
    october|opinion|party|photo|photos|police|politics|posted|published|read|saturday|science|search|section
    september|service|services|share|sign|special|story|subscribe|sunday|team|technology|the|thursday|travel
    tuesday|university|updated|video|view|weather|wednesday|world
    """
)
"""Words that stand in desks, sections, firms and dates, and in no person's name."""

NO_FIRST_NAME = _phrases(
    "a|all|an|and|are|as|at|for|from|how|in|is|it|my|new|no|not|on|our|this|to|top|what|when|where|who|why|your"
)
"""Words that open headlines and no person's name."""

PICTURED = frozenset(
    (
        "address addresses announces answers appears are arrive arrives attend attends await awaits board boards "
        "carries carry celebrate celebrates check checks cheer cheers clear clears collect collects cross crosses "
        "cut cuts dance dances delivers departs drive drives embrace embraces enters examines fight fights flies "
        "fly gather gathers gesture gestures greet greets hang hangs help helps hold holds hug hugs inspect "
        "inspects is kneels lead leads lean leans leave leaves lie lies lift lifts line lines listen listens look "
        "looks lower lowers march marches meet meets move moves observe observes pass passes pay pays play plays "
        "pose poses pray prays prepare prepares protest protests pull pulls raise raises react reacts read reads "
        "release releases respond responds rest rests ride rides run runs search searches shake shakes share shares "
        "shout shouts show shows sign signs sing sings sit sits smile smiles speak speaks stand stands stare stares "
        "stop stops take takes talk talks tend tends throw throws tour tours tries try turn turns use uses view "
        "views visit visits wade wades wait waits walk walks wash washes watch watches wave waves wear wears work "
        "works"
    ).split()
)
"""What people do in pictures, in the present tense."""
