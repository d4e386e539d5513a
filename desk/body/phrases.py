"""The phrases of web pages and of notes to readers: what opens a line that is not the story.

Each list holds one phrase a line, as a pattern in lower case; it is read against a line with its blanks folded.
"""

from __future__ import annotations

import re

from desk.body.patterns import one_of, opening, whole

CORRECTION = re.compile(
    r"(?i:\W*(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|correction appended)\b"
    r" ?(?:[:—–-]|$)"
    r"|(?:editor[’']?s[’']? note[:—–-]+ ?)?\(?(?:an? |the )?(?:earlier|previous|prior|original) "
    r"(?:version|edition|headline|caption)s? (?:of|on|to) (?:this|the)\b"
    r"|this (?:story|article|post|report|version|headline|piece) (?:has been|was|is being) "
    r"(?:corrected|amended|changed|clarified|edited) (?!by\b))"
    r"|In (?:an? |some )?(?:story|stories|article|report)s? .{0,160}"
    r"\b(?:erroneously|incorrectly|mistakenly|wrongly|in error)\b"
)
"""'Correction: ...', 'An earlier version of this story said ...', 'In a story on May 2, ... erroneously reported'."""

EDITORS_NOTE = opening(r"editor[’']?s?[’']? note ?[:—–_-]")

SAYS = re.compile(
    r"\b(?:said|says|told|according|added|adds|announced|reported|wrote|asked|confirmed|explained|argued|tweeted|warned|denied|noted)\b"
)
"""Words with which copy reports what somebody said."""

_ALSO = r"(?:more|also|next|now|read|see|this|here|on|to|below|the full story)"

RELATED = opening(
    rf"""
    related(?: \w+)? ?[:|–—-]
    (?:read|see|watch|listen|hear|also)(?: {_ALSO})* ?[:|–—>»]
    read more\b
    read (?:our |the )?(?:full|next|also)\b
    see also\b
    click here\b
    more (?:from|on) [^.!?]{{0,50}}$
    (?:recommended|more|suggested) (?:reading|stories|coverage)\b
    don[’']t miss\b
    in case you missed it\b
    (?:up|read|watch) next\b
    (?:lesen|sehen|hören) sie (?:auch|dazu)\b
    (?:[aà] )?lire (?:aussi|[ée]galement)\b
    (?:voir|[ée]couter) aussi\b
    (?:le[ae]|vea|mire) tambi[ée]n\b
    leggi anche\b
    l(?:es|æs|äs) (?:også|också)\b
    (?:lees ook|lue myös)\b
    [>►▶→➤➡]+ ?\w.*[^.!?…]$
    """
)

_GENRE = one_of(
    r"""
    also (?:from|in|on) [^:|]{1,25}|as it happened|background|best of|breaking|catch up|column|comment(?:ary)?
    (?:dig|go) deeper|earlier|editorial|elsewhere|our (?:[\w’'-]+ ){0,2}(?:report|story|take|view)|photo gallery
    fact[ -](?:box|check|file)|(?:free )?newsletter|from (?:the|our) (?:archives?|partners|vault|web)|graphic
    how it (?:happened|unfolded)|icymi|in (?:depth|other news|photos)|interactive|interview|keep reading
    (?:listen|watch) live|map|next|obituary|opinion|pictures|poll|previously|profile
    q&a|quiz|recap|recommended|review|slideshow|timeline|today in [^:|]{1,20}|top (?:story|stories)|trending
    what (?:to|we|you need to) know|you (?:may|might) (?:also )?like|your view
    (?:more(?! than\b)|full|live|special|in-depth|latest)(?: [\w’'-]+){0,4}
    """
)

POINTER = opening(
    rf"""
    (?:videos?|galler(?:y|ies)|photos|in pictures|podcast|explainer|listen|watch|analysis) ?[:|]
    {_GENRE} ?[:|] .*[^.!…]$
    (?:most|top) (?:commented|popular|read|shared|viewed|watched)(?: (?!of\b)[\w’'-]+){{0,3}} ?[:|] .*
    """
)
"""'From the archive: The winter of 1998': inside a story the label of another, above it that of the story itself."""

SOCIAL = opening(
    r"""
    (?:like|follow|find|join|add) us (?:on|at|via)\b
    teilen (?:auf|sie)\b
    partage[rz] (?:sur|cet?|l[’'])
    comparti[rd]? (?:en|este)\b
    condividi\b
    follow (?:@|.{2,50} on (?:facebook|twitter|instagram|linkedin|x|bluesky|threads)\b)
    (?:join|follow|like) .{2,40}\b(?:facebook|twitter|instagram|linkedin)\b
    share (?:this|on|via|to|the|story|article)\b
    click to (?:share|tweet|print|email)\b
    tweet this\b
    on twitter:? @
    """
)

_OURS = r"(?:our|independent|local|quality|the)"
_DELIVERED = r"(?:in-?box|newsletters?|alerts|delivered|unlimited access)\b"

ASKING = opening(
    rf"""
    (?:sign|signing) up\b(?! to (?:fight|serve|join))
    subscribe\b
    (?:.{0, 30}\bnewsletter )?(?:jetzt )?abonnieren\b
    (?:inscrivez|abonnez)-vous\b
    (?:suscr[ií]b(?:ete|ase|irse)|iscriviti|abbonati|abonn[ée]r|prenumerera)\b
    (?:already )?a subscriber\?
    log ?in (?:to|or)\b
    please (?:log|sign|register|subscribe)\b
    (?:get|have|receive|want|start|enjoy) .{{0,110}}\b{_DELIVERED}
    (?:get|have) .{{2,60}}\b(?:sent|delivered|straight|right) to (?:you|your)\b
    (?:start|begin|end|brighten|add .{{2,30}} to) your (?:day|morning|evening|week|inbox)\b
    (?:join|register|become) .{{0,40}}\b(?:members?|subscribers?|for free|newsletter|account)\b
    create (?:a|an|your) .{{0,20}}account\b
    (?:support|donate|contribute|chip in)(?: to)? {_OURS} .{{0,30}}(?:journalism|reporting|news|us)\b
    download (?:the|our) .{{0,30}}app\b
    by (?:signing up|subscribing|clicking|submitting|registering)\b
    thanks? (?:you )?for (?:signing|subscribing|reading)\b
    the .{{0,60}}\bnewsletter\b[^.!?]{{0,60}}$
    """
)
"""Sign up, subscribe, give."""

ADVERTISING = opening(
    r"""
    (?:this )?advertisement\b
    (?:story|article|content) continues\b
    continue reading\b
    scroll (?:down )?to continue
    sponsored\b
    .{0,90}\baffiliate (?:links?|commissions?)\b
    .{0,90}\bearn (?:a|an) (?:\w+ )?commission\b
    if you (?:buy|purchase|click) .{0,60}\blinks?\b
    (?:reviews|recommendations|products) .{0,60}\b(?:unbiased|independently (?:chosen|reviewed|selected))\b
    """
)

_REPLY = r"(?:comments?|repl(?:y|ies))"

COMMENTING = opening(
    rf"""
    (?:post|leave|write|add|view|read|show|hide|load) (?:a |your |the |all |more |\d+ )?{_REPLY}\b
    \d+ {_REPLY}$
    comments? (?:are|will|may|must|on this) .{{0,60}}
    (?:join|start) the (?:conversation|discussion)\b
    be the first to comment\b
    (?:log|sign) in to comment\b
    please keep comments\b
    .{{0,60}}\bmoderat(?:e|ed|es|ing) (?:all |your )?comments\b
    your e-?mail address will not be published\b
    .{{0,80}}\bcommunity (?:guidelines|rules|standards)\b
    """
)

_SHOWN = r"(?:image|gallery|caption|menu|navigation|photo|all|more|fullscreen|this)"

PAGE_ITSELF = opening(
    rf"""
    please (?:try|enter|enable|check|wait|refresh|provide|update|use)\b
    (?:there was an|an unknown) error\b
    enable javascript\b
    your browser\b
    skip to\b
    (?:this|the) (?:video|page|content|browser|audio) .{{0,60}}\b(?:load|supported|available|playing|found)\b
    we apologi[sz]e, but\b
    try refreshing\b
    loading\b.{{0,20}}$
    (?:image|photo|slide|page) \d+ (?:of|/) \d+
    \d+ (?:of|/) \d+$
    (?:open|view|show|close|hide|expand|toggle) {_SHOWN}\b
    listen to (?:this|the) (?:article|story)\b
    this (?:article|story|post) is (?:more than|over) (?:\d+|an?|one|two|three) (?:years?|months?) old\b
    \d+[- ]min(?:ute)?s? (?:read|listen|watch)\b
    read time\b
    (?:estimated )?reading time\b
    have a (?:news )?tip\b
    got a tip\b
    home (?:>|»|›|/|\|)\s
    our standards:
    """
)
"""Errors, buttons, breadcrumbs: the page talking about itself."""

_MORE = r"(?:more|latest|recent|top|other|related|similar|popular|featured|recommended)"
_STORIES = r"(?:stories|news|articles?|posts|headlines|coverage|reading|content|topics|videos?|links)"

LIST_HEADING = whole(
    rf"""
    just (?:posted|in)
    (?:this week|today)[’']s (?:best|most|other|top) .{{1,20}}
    what else is (?:happening|making news|new)\b.{{0,20}}
    most[ -](?:read|popular|viewed|shared|watched|commented|recent|discussed)(?: .{{0,20}})?
    trending(?: .{{0,25}})?
    popular(?: (?:now|stories|posts|news|articles))?
    {_MORE} (?:from|on|in|about) .{{1,40}}
    {_MORE}(?: [\w’']+){{0,2}} {_STORIES}(?: .{{0,20}})?
    related
    more (?:about|on this|like this)
    mehr zum thema
    (?:à|a) lire (?:aussi|également)
    sur le même (?:sujet|thème)
    (?:m[áa]s )?noticias relacionadas
    das könnte sie auch interessieren
    explore (?:further|more.{{0,20}})
    you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{{0,20}}
    recommended(?: for you| by .{{0,20}})?
    editor[’']?s?[’']? (?:picks?|choice)
    what to read next
    (?:read|up|watch) next
    around the web
    from (?:around )?(?:the|our) (?:web|partners|network|archives?).{{0,10}}
    (?:sponsored|promoted|paid|partner)(?: (?:content|stories|links|posts).{{0,20}})?
    about the (?:author|writer)s?
    (?:must|top|weekend|editors’)[ -](?:reads?|picks).{{0,20}}
    keep (?:reading|exploring)
    don[’']t miss.{{0,20}}
    (?:in )?other news
    stories for you
    (?:next|previous) (?:article|story)
    story tools
    """
)
"""What stands over a list of other stories: 'Just Posted', 'Most Read', 'More from Ottawa'."""

_WHICH = r"(?:\d+|no|all|view|show|top(?: rated)?|newest|oldest|post|add|write|leave|join|hide|load|user|readers?[’']?)"

COMMENTS_HEADING = whole(
    rf"""
    {_WHICH} (?:the |a |your |all |\d+ )?(?:{_REPLY}|conversation|discussion|responses?)\b.{{0,30}}
    be the first to .{{0,30}}
    comments?(?: ?\(?\d+\)?)?
    leave a (?:reply|comment).{{0,20}}
    \d+ (?:thoughts?|responses?) (?:on|to)\b.*
    what do you think\?
    """
)
"""What stands over the readers' comments: '12 comments', 'Join the conversation'."""

TWEET = re.compile(r"[—–-]{1,2} ?.{1,60}\(@\w+\)")
"""'— Ana Ruiz (@anaruiz) May 2, 2019': who wrote the post that the copy embeds."""
