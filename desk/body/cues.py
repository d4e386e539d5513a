"""What the wording of one line says about it, whatever it was printed on: captions, credits, sign-up lines, notes.

A cue is sure where its wording is never news copy ("RELATED: ..."), else it is one piece of evidence among others.
All patterns read a line with its blanks folded; the first that fits decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.body import captions
from desk.body.words import MENU
from desk.wire.item import Label


@dataclass(frozen=True, slots=True)
class Cue:
    """What the wording of a line says it is."""

    label: Label
    why: str
    sure: bool = True
    """False where the same wording may be news."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One kind of wording and the cue that it gives."""

    cue: Cue
    pattern: re.Pattern[str]
    longest: int = 220
    """Code points: in a longer line the wording proves nothing."""


def _any(*alternatives: str, start: bool = False) -> re.Pattern[str]:
    """A pattern of whole words, in any case; `start` where the line must open with it, behind a bullet or a mark."""
    words = "|".join(alternatives)
    return re.compile(rf"(?i)^\W*(?:{words})" if start else rf"(?i)(?<!\w)(?:{words})(?!\w)")


STORY: tuple[Wording, ...] = (
    Wording(
        Cue(Label.CORRECTION, "it corrects or clarifies this story"),
        re.compile(
            r"(?i:\W*(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|correction appended)\b ?(?:[:—–-]|$)"
            r"|(?:editor[’']?s[’']? note[:—–-]+ ?)?\(?(?:an? |the )?(?:earlier|previous|prior|original) (?:version|edition|headline|caption)s? (?:of|on|to) (?:this|the)\b"
            r"|this (?:story|article|post|report|version|headline|piece) (?:has been|was|is being) (?:corrected|amended|changed|clarified|edited) (?!by\b))"
            r"|In (?:an? |some )?(?:story|stories|article|report)s? .{0,160}\b(?:erroneously|incorrectly|mistakenly|wrongly|in error)\b"
        ),
        longest=1500,
    ),
    Wording(
        Cue(Label.NOTE, "a note of the editor to readers"),
        re.compile(r"(?i)\W*editor[’']?s?[’']? note ?[:—–_-]"),
        longest=1500,
    ),
    Wording(
        Cue(Label.CREDIT, "it says who contributed"),
        re.compile(
            r"\W*(?i:(?:with )?(?:additional |extra )?(?:reporting|writing|editing|files?|photography|research|production)(?: and (?:writing|editing|reporting))?"
            r" (?:by|from|for)\b|(?:compiled|edited|filmed|photographed|illustrated|produced) by\b|contributing:"
            r")"
            r"|.{0,250}\b(?:contributed to this (?:report|story|article|post)|contributed reporting)\b"
        ),
        longest=320,
    ),
)
"""Lines of the story's own: read before captions."""

PAGE: tuple[Wording, ...] = (
    Wording(
        Cue(Label.RELATED, "it points to another story"),
        _any(
            r"related(?: \w+)? ?[:|–—-]",
            r"(?:read|see|watch|listen|hear|also)(?: (?:more|also|next|now|read|see|this|here|on|to|below|the full story))* ?[:|–—>»]",
            r"read more\b",
            r"see also\b",
            r"read (?:the )?(?:full|next|also)\b",
            r"click here\b",
            r"more (?:from|on) [^.!?]{0,50}$",
            r"(?:recommended|more|suggested) (?:reading|stories|coverage)\b",
            r"don[’']t miss\b",
            r"in case you missed it\b",
            r"(?:up|read|watch) next\b",
            r"(?:video|gallery|photos|in pictures|podcast|explainer|listen|watch|analysis) ?[:|]",
            start=True,
        ),
    ),
    Wording(
        Cue(Label.SOCIAL, "it is about following or sharing"),
        _any(
            r"(?:like|follow|find|join|add) us (?:on|at|via)\b",
            r"follow (?:@|.{2,50} on (?:facebook|twitter|instagram|linkedin|x|bluesky|threads)\b)",
            r"(?:join|follow|like) .{2,40}\b(?:facebook|twitter|instagram|linkedin)\b",
            r"share (?:this|on|via|to|the|story|article)\b",
            r"click to (?:share|tweet|print|email)\b",
            r"tweet this\b",
            r"on twitter:? @",
            start=True,
        ),
    ),
    Wording(
        Cue(Label.PROMO, "it asks the reader to sign up, subscribe or give"),
        _any(
            r"(?:sign|signing) up\b(?! to (?:fight|serve|join))",
            r"subscribe\b",
            r"(?:already )?a subscriber\?",
            r"log ?in (?:to|or)\b",
            r"please (?:log|sign|register|subscribe)\b",
            r"(?:get|have|receive|want|start|enjoy) .{0,90}\b(?:in(?:to)? (?:your|you) |your |our |daily |weekly |morning )?(?:e-?mail )?(?:in-?box|newsletters?|alerts|delivered|unlimited access)\b",
            r"(?:get|have) .{2,60}\b(?:sent|delivered|straight|right) to (?:you|your)\b",
            r"(?:join|register|become) .{0,40}\b(?:members?|subscribers?|for free|newsletter|account)\b",
            r"create (?:a|an|your) .{0,20}account\b",
            r"(?:support|donate|contribute|chip in)(?: to)? (?:our|independent|local|quality|the) .{0,30}(?:journalism|reporting|news|us)\b",
            r"download (?:the|our) .{0,30}app\b",
            r"by (?:signing up|subscribing|clicking|submitting|registering)\b",
            r"thanks? (?:you )?for (?:signing|subscribing|reading)\b",
            r"(?:our|the) .{0,60}\bnewsletter\b.{0,60}$",
            r"add some .{2,30} to your (?:day|morning|evening|week|inbox)",
            start=True,
        ),
        longest=300,
    ),
    Wording(
        Cue(Label.PROMO, "it is about an advertisement or a commission"),
        _any(
            r"(?:this )?advertisement\b",
            r"(?:story|article|content) continues\b",
            r"continue reading\b",
            r"scroll (?:down )?to continue",
            r"sponsored\b",
            r".{0,90}\baffiliate (?:links?|commissions?)\b",
            r".{0,90}\bearn (?:a|an) (?:\w+ )?commission\b",
            r"if you (?:buy|purchase|click) .{0,60}\blinks?\b",
            start=True,
        ),
        longest=300,
    ),
    Wording(
        Cue(Label.OTHER, "it is about rights, terms or cookies"),
        _any(
            r"copyright\b",
            r"© ?(?:copyright )?\d{4}",
            r".{0,120}\ball rights reserved\b",
            r"(?:the )?(?:material|content)s? on this (?:site|page)\b",
            r".{0,200}\bmay not be (?:published|reproduced|copied)\b",
            r".{0,60}\bsubject to copyright\b",
            r"this (?:site|website) (?:uses|is protected)\b",
            r"(?:we|our (?:site|website)) uses? .{0,40}cookies\b",
            r".{0,80}\b(?:terms of (?:use|service)|privacy (?:policy|notice|statement)|cookie policy)\b.{0,60}$",
            r"use of this (?:site|website)\b",
            r"\S{1,40} (?:is|are) (?:a )?(?:registered )?trademarks?\b",
            r"registered (?:office|in england)\b",
            start=True,
        ),
        longest=500,
    ),
    Wording(
        Cue(Label.OTHER, "it belongs to the readers' comments"),
        _any(
            r"(?:post|leave|write|add|view|read|show|hide|load) (?:a |your |the |all |more |\d+ )?(?:comments?|repl(?:y|ies))\b",
            r"\d+ (?:comments?|repl(?:y|ies))$",
            r"comments? (?:are|will|may|must|on this) .{0,60}",
            r"(?:join|start) the (?:conversation|discussion)\b",
            r"be the first to comment\b",
            r"(?:log|sign) in to comment\b",
            r"please keep comments\b",
            r".{0,60}\bmoderat(?:e|ed|es|ing) (?:all |your )?comments\b",
            r"your e-?mail address will not be published\b",
            r".{0,80}\bcommunity (?:guidelines|rules|standards)\b",
            start=True,
        ),
        longest=300,
    ),
    Wording(
        Cue(Label.OTHER, "it is the page talking about itself"),
        _any(
            r"please (?:try|enter|enable|check|wait|refresh|provide|update|use)\b",
            r"(?:there was an|an unknown) error\b",
            r"enable javascript\b",
            r"your browser\b",
            r"skip to\b",
            r"(?:this|the) (?:video|page|content|browser|audio) .{0,60}\b(?:load|supported|available|playing|found)\b",
            r"we apologi[sz]e, but\b",
            r"try refreshing\b",
            r"loading\b.{0,20}$",
            r"(?:image|photo|slide|page) \d+ (?:of|/) \d+",
            r"\d+ (?:of|/) \d+$",
            r"(?:open|view|show|close|hide|expand|toggle) (?:image|gallery|caption|menu|navigation|photo|all|more|fullscreen|this)\b",
            r"listen to (?:this|the) (?:article|story)\b",
            r"\d+[- ]min(?:ute)?s? (?:read|listen|watch)\b",
            r"read time\b",
            r"(?:estimated )?reading time\b",
            r"have a (?:news )?tip\b",
            r"got a tip\b",
            r"reviews and recommendations are unbiased\b",
            r"home (?:>|»|›|/|\|) ",
            start=True,
        ),
        longest=300,
    ),
    Wording(
        Cue(Label.OTHER, "it says who the writer is", sure=False),
        re.compile(
            r"(?:[A-Z][\w.'’-]+ ){1,4}(?:\([^)]{0,60}\) )?(?:is|was|are|has been|covers|writes|reports|has (?:worked|written|covered|reported)) (?:an? |the |for |about |on |at |currently )?"
            r".{0,120}\b(?:reporter|editor|writer|journalist|columnist|correspondent|author|professor|fellow|contributor|producer|blogger|newsletter|freelancer?|staff|news organi[sz]ation|covering|journalism)\b.{0,400}$"
            r"|.{0,200}\b(?:can be reached|may be reached|reach (?:him|her|them|the writer)|(?:e-?mail|contact|follow) (?:him|her|them|the (?:author|writer|reporter))|views? expressed|opinions expressed)\b"
            r"|(?:E-?mail|Contact|Reach|Write to|Follow) (?:[A-Z][\w.'’-]+ ){1,3}(?:at|on)\b"
        ),
        longest=600,
    ),
)

# What stands over a list of other stories at the end of a page; nothing below it is copy.
_TAIL = re.compile(
    r"(?i)\W*(?:just (?:posted|in)|most[ -](?:read|popular|viewed|shared|watched|commented|recent|discussed)(?: .{0,20})?"
    r"|trending(?: .{0,25})?|popular(?: (?:now|stories|posts|news|articles))?"
    r"|(?:more|latest|recent|top|other|related|similar|popular|featured|recommended) (?:from|on|in|about) .{1,40}"
    r"|(?:more|latest|recent|top|other|related|similar|featured|recommended)(?: [\w’']+){0,2} (?:stories|news|articles?|posts|headlines|coverage|reading|content|topics|videos?|links)(?: .{0,20})?"
    r"|related|explore further|more (?:about|on this)|you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,20}|recommended(?: for you| by .{0,20})?|editor[’']?s?[’']? (?:picks?|choice)"
    r"|what to read next|(?:read|up|watch) next|around the web|from (?:around )?(?:the|our) (?:web|partners|network|archives?).{0,10}|(?:sponsored|promoted|paid|partner)(?: (?:content|stories|links|posts).{0,20})?"
    r"|about the (?:author|writer)s?|(?:must|top|weekend|editors’)[ -](?:reads?|picks).{0,20}|keep (?:reading|exploring)|explore more.{0,20}|don[’']t miss.{0,20}|more stories.{0,20}"
    r"|(?:in )?other news|stories for you|more like this|next (?:article|story)|previous (?:article|story)|story tools|subscribe to our newsletter)\W*"
)
# What stands over the readers' comments.
_COMMENTS = re.compile(
    r"(?i)\W*(?:(?:\d+|no|all|view|show|top|newest|oldest|post|add|write|leave|join|hide|be the first to|load|user|reader|readers[’']) (?:the |a |your |all |\d+ )?"
    r"(?:comments?|repl(?:y|ies)|conversation|discussion|responses?)\b.{0,30}|comments?(?: ?\(?\d+\)?)?|leave a (?:reply|comment).{0,20}|\d+ (?:thoughts?|responses?) (?:on|to)\b.*|what do you think\?)\W*"
)
_TWEET = re.compile(r"[—–-]{1,2} ?.{1,60}\(@\w+\)")


def fold(text: str) -> str:
    """The text with every run of blanks (no-break spaces too) as one space, none at the ends."""
    return " ".join(text.split())


def key(text: str) -> str:
    """Letters and digits in lower case, words parted by one space: how a line is compared with a word list."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def cue(line: str) -> Cue | None:
    """The first cue that the wording of a folded line gives; None where it says nothing."""
    if not line:
        return None
    own = _first(STORY, line)
    if own:
        return own
    if captions.is_picture_credit(line):
        return Cue(Label.CREDIT, "the credit of a picture")
    why = captions.why_caption(line)
    return Cue(Label.CAPTION, why) if why else _first(PAGE, line)


def _first(table: tuple[Wording, ...], line: str) -> Cue | None:
    for wording in table:
        if len(line) <= wording.longest and wording.pattern.match(line):
            return wording.cue
    return None


def in_menu(line: str) -> bool:
    """Whether a line is, as a whole, what pages print in menus and tool bars."""
    return len(line) < 40 and key(line) in MENU


def opens_list(line: str) -> bool:
    """Whether a list of other stories follows ("Just Posted", "Most Read")."""
    return len(line) < 60 and bool(_TAIL.fullmatch(line))


def opens_comments(line: str) -> bool:
    """Whether the readers' comments follow."""
    return len(line) < 80 and bool(_COMMENTS.fullmatch(line))


def signs_tweet(line: str) -> bool:
    """Whether a line signs a post that the copy embeds: '— Ana Ruiz (@anaruiz) May 2, 2019'."""
    return len(line) < 120 and bool(_TWEET.match(line))
