"""The rules of the formats that no single sample shows: each agency has its way, and each way is read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desk.wire import read
from desk.wire.item import Item, Kind, Label, Status


def g2(meta: str = "", content: str = "", body: str = "<p>Water fell.</p>", version: str = "1") -> Item:
    """A NewsML-G2 item with these elements."""
    xml = (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:x,2026:1" version="{version}"><itemMeta>'
        f'<provider literal="reuters.com"/>{meta}</itemMeta><contentMeta>{content}</contentMeta><contentSet>'
        f"<inlineXML><html><body>{body}</body></html></inlineXML></contentSet></newsItem>"
    )
    return read(xml.encode(), "x")[0]


def ninjs(**fields: Any) -> Item:
    """A ninjs item with these fields."""
    return read(json.dumps({"uri": "x", "headline": "River rises", **fields}).encode(), "x")[0]


def nitf(docdata: str = "", content: str = "<p>Water fell.</p>", status: str = "usable") -> Item:
    """A NITF item with these elements."""
    xml = (
        f'<nitf><head><docdata management-status="{status}">{docdata}</docdata></head><body><body.head><hedline>'
        f"<hl1>River rises</hl1></hedline></body.head><body.content>{content}</body.content></body></nitf>"
    )
    return read(xml.encode(), "x")[0]


def anpa(header: str, text: str, end: str = "\n\t\x03AP-WF-06-29-17 2350GMT<\n\x04") -> Item:
    """An ANPA 1312 item: priority and category, and what stands between STX and ETX."""
    frame = f"\x16\x16\x01W1645\x1f_x\n{header}\x13\x11 BC-US--Dam     06-29 0358\n\x02"
    return read((frame + text + end).encode(), "x")[0]


def labels(item: Item) -> list[tuple[Label | None, str]]:
    """The item's parts, in order."""
    return [(part.label, part.span.of(item.text)) for part in item.parts]


@pytest.mark.parametrize(("version", "kind"), [("1", Kind.STORY), ("3", Kind.UPDATE), ("536317572", Kind.STORY)])
def test_a_small_version_number_tells_an_update_and_an_opaque_one_nothing(version: str, kind: Kind) -> None:
    """Newer Reuters files count in hundreds of millions; the number is kept as it was sent."""
    item = g2(version=version)
    assert (item.version, item.kind) == (version, kind)


def test_version_0_is_a_real_version() -> None:
    """AP's first version is no missing one."""
    item = read(b'{"altids": {"itemid": "a1"}, "version": 0, "headline": "River rises"}', "x")[0]
    assert (item.format, item.version) == ("ap-json", "0")


@pytest.mark.parametrize(
    ("code", "kind"), [("edStat:U", Kind.UPDATE), ("edStat:C", Kind.CORRECTION), ("edStat:N", Kind.STORY)]
)
def test_reuters_says_in_a_signal_what_an_item_is(code: str, kind: Kind) -> None:
    """U is an update, C a correction, N new."""
    assert g2(f'<signal qcode="{code}"/>').kind is kind


def test_a_dateline_that_is_a_timestamp_is_none() -> None:
    """Some products put the time of sending there."""
    item = g2(
        content="<dateline>2014-07-16 13:00:03 GMT+00:00</dateline>", body="<p>BEIRUT (Reuters) - Water fell.</p>"
    )
    assert item.dateline == "BEIRUT (Reuters)"


def test_a_wrap_up_opens_with_bullets_a_note_and_a_byline() -> None:
    """What stands above the dateline is told apart, and the note in brackets is the item's note."""
    item = g2(
        content="<slugline>RIVERS/ (WRAPUP 2)</slugline><headline>WRAPUP 2-Rivers rise</headline>",
        body="<p>(Adds mayor's quote, paragraphs 4-5)</p><p>* Water at 7 metres</p><p>By Ana Ruiz</p>"
        "<p>TOWN, June 9 (Reuters) - Water rose.</p><p>(Reporting by Ana Ruiz)</p>",
    )
    assert labels(item)[1:] == [
        (Label.NOTE, "(Adds mayor's quote, paragraphs 4-5)"),
        (Label.LIST, "* Water at 7 metres"),
        (Label.BYLINE, "By Ana Ruiz"),
        (Label.DATELINE, "TOWN, June 9 (Reuters) -"),
        (Label.BODY, "Water rose."),
        (Label.BODY, "(Reporting by Ana Ruiz)"),
    ]
    assert (item.version_label, item.byline) == ("WRAPUP 2", ("Ana Ruiz",))
    assert item.note is not None
    assert item.note.paragraphs == (4, 5)


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        ("usable", Status.USABLE),
        ("withheld", Status.WITHHELD),
        ("canceled", Status.CANCELED),
        ("embargoed", Status.WITHHELD),
    ],
)
def test_the_status_is_the_senders(status: str, wanted: Status) -> None:
    """In whatever words of the standards."""
    assert nitf(status=status).status is wanted
    assert g2(f'<pubStatus qcode="stat:{status}"/>').status is wanted
    assert ninjs(pubstatus=status).status is wanted


def test_an_embargo_is_a_time_of_release_behind_the_time_of_issue() -> None:
    """Even where the status says usable."""
    item = nitf('<date.issue norm="20260609T100000Z"/><date.release norm="20260610T000100+0100"/>')
    assert item.embargo == "2026-06-10T00:01:00+01:00"
    assert nitf('<date.issue norm="20260609T100000Z"/><date.release norm="20260609T100000Z"/>').embargo is None


def test_an_embargo_that_only_a_note_names_holds_the_item() -> None:
    """No time is read, so the item waits for the editor."""
    assert nitf('<ed-msg info="EMBARGOED until the report is out"/>').status is Status.WITHHELD
    assert nitf('<ed-msg info="Embargo lifted"/>').status is Status.USABLE


@pytest.mark.parametrize("field", ["ednote", "headline"])
def test_a_kill_is_seen_in_note_or_headline(field: str) -> None:
    """A sender that has no status for it says so in words."""
    assert ninjs(**{field: "KILL: the story on the dam"}).kind is Kind.KILL


def test_news_words_in_a_headline_make_no_kind() -> None:
    """Floods flash and people are killed without a kill."""
    for headline in (
        "Flash floods kill 3",
        "Alert after dam breaks",
        "Correction of the river's course ends",
        "Update due",
    ):
        assert ninjs(headline=headline).kind is Kind.STORY


def test_a_headline_may_say_that_it_corrects() -> None:
    """AP and Reuters, each in its way."""
    for headline in (
        "Correction: River story",
        "CORRECTED-River rises",
        "CORRECTION ET MISE À JOUR - La rivière monte",
    ):
        assert ninjs(headline=headline).kind is Kind.CORRECTION


def test_a_press_wire_says_in_its_first_paragraph_what_it_replaces() -> None:
    """The paragraph stays copy, and is the note."""
    first = "The following release corrects and replaces the one sent at 9 a.m."
    item = ninjs(body_html=f"<p>{first}</p><p>Water rose.</p>")
    assert (item.kind, item.note and item.note.text) == (Kind.CORRECTION, first)
    assert (Label.BODY, first) in labels(item)


def test_a_repeated_headline_and_byline_are_set_aside() -> None:
    """Bodies repeat what the fields say."""
    item = ninjs(byline="Ana Ruiz", body_html="<h1>River rises</h1><p>By Ana Ruiz</p><p>Water rose.</p>")
    assert labels(item) == [
        (Label.HEADLINE, "River rises"),
        (Label.BYLINE, "Ana Ruiz"),
        (Label.DUPLICATE, "River rises"),
        (Label.BYLINE, "By Ana Ruiz"),
        (Label.BODY, "Water rose."),
    ]


@pytest.mark.parametrize("mark", ["hh/ph/ts", "==Kyodo", "/ritzau/", "NNNN", "-30-", "###", "(END)", "___", "EFE"])
def test_what_ends_a_story_is_no_copy(mark: str) -> None:
    """Initials and end marks stay in the item, out of the text."""
    item = ninjs(body_html=f"<p>Water rose.</p><p>{mark}</p>")
    assert labels(item)[1:] == [(Label.BODY, "Water rose."), (Label.OTHER, mark)]


def test_a_summary_that_is_the_beginning_of_the_text_is_no_dek() -> None:
    """It would be compared twice."""
    first = "Water rose by two metres overnight and took a bridge, the mayor said."
    item = ninjs(description_text=first[:50], body_html=f"<p>TOWN (CW) - {first}</p>")
    assert (Label.DUPLICATE, first[:50]) in labels(item)


def test_afp_says_between_attention_and_slashes_what_changed() -> None:
    """The line stands where the story should begin."""
    item = ninjs(body_html="<p>ATTENTION - AJOUTE bilan ///</p><p>L'eau monte.</p>")
    assert (item.kind, item.note and item.note.text) == (Kind.UPDATE, "AJOUTE bilan")
    assert labels(item)[2:] == [(Label.BODY, "L'eau monte.")]


def test_of_several_bodies_the_story_is_taken() -> None:
    """A summary in HTML is no body, and plain text is the last choice."""
    bodies = [
        {"role": "summary", "contenttype": "text/html", "value": "<p>Short.</p>"},
        {"role": "main", "contenttype": "text/plain", "value": "Water rose. It fell."},
        {"role": "main", "contenttype": "text/html", "value": "<p>Water rose.</p><p>It fell.</p>"},
    ]
    assert labels(ninjs(bodies=bodies))[1:] == [(Label.BODY, "Water rose."), (Label.BODY, "It fell.")]


def test_an_old_nitf_without_a_content_element_has_its_body() -> None:
    """NITF 2.5 put paragraphs straight into the body."""
    head = "<body.head><hedline><hl1>River</hl1></hedline></body.head>"
    (item,) = read(f"<nitf><body>{head}<p>Water rose.</p></body></nitf>".encode(), "x")
    assert labels(item) == [(Label.HEADLINE, "River"), (Label.BODY, "Water rose.")]


def test_an_item_without_a_body_has_its_fields() -> None:
    """Some services send metadata alone."""
    item = ninjs(description_text="Water rose.", version="6", ednote="Noe utvidet.")
    assert labels(item)[1:] == [(Label.DEK, "Water rose."), (Label.NOTE, "Noe utvidet.")]
    assert (item.version, item.troubles) == ("6", ())


def test_initials_are_no_byline() -> None:
    """A byline needs a name."""
    assert ninjs(byline="gr/bp").byline == ()
    assert ninjs(byline="By ANA RUIZ and LEO PARK").byline == ("ANA RUIZ and LEO PARK",)


def test_a_news_alert_has_no_headline() -> None:
    """A bulletin of one line, and its priority letter as a number."""
    item = anpa("b a", "^BC-US--APNewsAlert,17<\n\tTOWN (AP) _ Dam breaks.\n")
    assert (item.kind, item.headline, item.urgency) == (Kind.ALERT, None, "2")
    assert (item.slug, item.filed) == ("BC-US--APNewsAlert", "2017-06-29T23:50:00+00:00")


def test_in_a_list_of_headlines_the_header_lines_are_the_text() -> None:
    """AP's top headlines have no other body."""
    item = anpa("r e", "^AP-Top-Headlines,17<\n^Top News at noon<\n^River rises\n^Dam breaks\n")
    assert labels(item) == [
        (Label.HEADLINE, "Top News at noon"),
        (Label.BODY, "River rises"),
        (Label.BODY, "Dam breaks"),
    ]


def test_a_header_line_that_the_margin_broke_is_one() -> None:
    """It goes on until its end sign."""
    item = anpa("r a", "^BC-X,17<\n^River rises over its banks\nin three towns<\n\tTOWN (AP) _ Water rose.\n")
    assert item.headline == "River rises over its banks in three towns"


def test_a_lead_in_a_component_of_its_own_opens_the_body() -> None:
    """And a role that nobody has told of is the body where there is no other."""
    part = (
        "<NewsComponent><Role FormalName='{}'/><ContentItem><DataContent>{}</DataContent></ContentItem></NewsComponent>"
    )
    parts = part.format("Title", "River") + part.format("Lead", "Water rose.") + part.format("Complete", "It fell.")
    (item,) = read(f"<NewsML><NewsItem><NewsComponent>{parts}</NewsComponent></NewsItem></NewsML>".encode(), "x")
    assert labels(item) == [(Label.BODY, "Water rose."), (Label.BODY, "It fell.")]


def test_a_message_cut_off_says_so() -> None:
    """The end mark is missing: the rest of the story may be."""
    item = anpa("r a", "^BC-X,17<\n^River rises<\n\tTOWN (AP) _ Wat", end="")
    assert [trouble.message for trouble in item.troubles] == [
        "the message has no end mark (ETX): it may have been cut off"
    ]


@pytest.mark.parametrize(
    ("label", "kind", "status"), [("KILL", Kind.KILL, Status.CANCELED), ("HOLD", Kind.STORY, Status.WITHHELD)]
)
def test_dpa_kills_and_holds_by_a_label_above_the_headline(label: str, kind: Kind, status: Status) -> None:
    """The label is a line of its own."""
    head = f"eca0124 2 i 93  dpa 1888\n\nriver/\n{label}\nRiver rises =\n\n"
    (item,) = read(f"{head}Do not use.\n\n212101 GMT Nov 18\n".encode(), "x")
    assert (item.version_label, item.kind, item.status) == (label, kind, status)
    assert (item.slug, item.headline, item.filed) == ("river", "River rises", "2018-11-21T21:01:00+00:00")


def test_several_messages_in_one_file_are_several_items() -> None:
    """Each keeps the file's path."""
    one = "\x01eca0124 3 i 9  dpa 1888\n\nriver/\nRiver rises =\n\nWater rose.\n\n212101 GMT Nov 18\n\x04\n"
    items = read((one + one.replace("rises", "falls")).encode(), "a.txt")
    assert [(item.path, item.headline) for item in items] == [("a.txt", "River rises"), ("a.txt", "River falls")]


def test_a_list_of_ninjs_objects_is_several_items() -> None:
    """Services answer with a page of items."""
    data = b'[{"uri": "1", "headline": "River rises"}, {"uri": "2", "headline": "River falls"}]'
    assert [item.id for item in read(data, "x")] == ["1", "2"]


def test_a_line_an_object_is_several_items() -> None:
    """Archives write JSON so."""
    data = b'{"uri": "1", "headline": "River rises"}\n{"uri": "2", "headline": "River falls"}\n'
    assert [(item.id, item.troubles) for item in read(data, "x")] == [("1", ()), ("2", ())]


def test_a_date_that_cannot_be_read_is_a_trouble_and_no_guess() -> None:
    """Template text gets through at every agency, some day."""
    item = ninjs(versioncreated="{{now}}")
    assert item.filed is None
    assert [trouble.message for trouble in item.troubles] == ["filed: '{{now}}' is no date that can be read"]


def test_an_attachment_is_named_and_not_opened() -> None:
    """The text of a mail is its own."""
    data = (
        b"Message-ID: <1@x>\nSubject: Dam\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\nWater rose.\n> It fell, you wrote.\n\n--b\n"
        b"Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nsecret\n--b--\n"
    )
    (item,) = read(data, "x")
    assert "secret" not in item.text
    assert ("attachment", "notes.txt") in item.sent


def test_a_mail_may_be_a_form_or_json() -> None:
    """Desks' own programs send fields; a label inside the story is copy."""
    head = b"Message-ID: <1@x>\nSubject: For tonight\nDate: Tue, 09 Jun 2026 14:20:00 -0400\n\n"
    form = b"Headline: Dam breaks\nSlug: Dam\n\nWater rose.\nSummary: it fell.\n"
    (item,) = read(head + form, "x")
    assert (item.headline, item.slug) == ("Dam breaks", "Dam")
    assert labels(item)[-1] == (Label.BODY, "Water rose.\nSummary: it fell.")
    (item,) = read(head + b'{"Headline": ["Dam breaks"], "News Value": ["4"], "Body": ["Water\nrose."]}', "x")
    assert (item.headline, item.urgency, labels(item)[-1][1]) == ("Dam breaks", "4", "Water\nrose.")


def test_a_press_release_that_opens_with_from_is_no_mail() -> None:
    """Mail has headers of the transport."""
    assert read(b"From: the mayor's office\nDate: Tuesday\n\nWater rose.", "x")[0].format == "text"


def test_a_feed_without_entries_says_so() -> None:
    """An empty feed is an answer too."""
    (item,) = read(b'<rss version="2.0"><channel><title>News</title></channel></rss>', "x")
    assert [trouble.message for trouble in item.troubles] == ["no story in this file"]


def test_a_dateline_that_names_no_location_is_read() -> None:
    """NTB writes the place as the line's own words; EFE writes a date there, which is none."""
    story = "<body.content><p>Water fell.</p></body.content>"
    xml = f"<nitf><body><body.head><dateline>{{}}</dateline></body.head>{story}</body></nitf>"
    assert read(xml.format("Halvern").encode(), "x")[0].dateline == "Halvern"
    assert read(xml.format("<story.date>20260609</story.date>").encode(), "x")[0].dateline is None


def test_what_stands_above_a_story_in_nitf_is_not_lost() -> None:
    """The second headline is the dek, and the abstract is shown below it, unless the text opens with the same words."""
    head = "<hedline><hl1>River rises</hl1><hl2>Two roads closed</hl2></hedline><abstract><p>{}</p></abstract>"
    body = "<body.content><p>Water rose a metre in Halvern on Tuesday night, police said.</p></body.content>"
    xml = f"<nitf><body><body.head>{head}</body.head>{body}</body></nitf>"
    assert (Label.DEK, "The mayor asks for help.") in labels(
        read(xml.format("The mayor asks for help.").encode(), "x")[0]
    )
    teaser = "Water rose a metre in Halvern on Tuesday night"
    assert (Label.DUPLICATE, teaser) in labels(read(xml.format(teaser).encode(), "x")[0])


def test_nitf_inside_a_message_brings_its_head() -> None:
    """Scandinavian senders put byline, dateline and lead there, and the last note below the story."""
    head = "<byline>Ida Holm</byline><dateline>GALE, NTB -</dateline><abstract><p>A dam broke.</p></abstract>"
    end = "<body.end><tagline>Utvidet.</tagline></body.end>"
    story = (
        f"<nitf><body><body.head>{head}</body.head><body.content><p>Water fell.</p></body.content>{end}</body></nitf>"
    )
    item = g2(body=f"</body></html>{story}<html><body>")
    assert (item.byline, item.dateline, item.dek) == (("Ida Holm",), "GALE, NTB", "A dam broke.")
    assert (Label.CREDIT, "Utvidet.") in labels(item)


def test_a_senders_own_names_part_paragraphs() -> None:
    """TT writes quotations, crossheads and pictures under Swedish names; what stands in a line stays in it."""
    own = (
        "<BODY><TEXT><RUBRIK>River rises</RUBRIK><DAT><ORT>Gale</ORT></DAT><INGRESS><P>Water fell.</P></INGRESS>"
        "<BRODTEXT><CITAT>We left, says <b>Ida</b> Holm.</CITAT><MELLIS>Dam broke</MELLIS><P>Roads closed.</P>"
        "</BRODTEXT>"
        "<BILD><BILDTEXT>The dam.</BILDTEXT><BILDSKAPARE>Leo Park/TT</BILDSKAPARE></BILD></TEXT></BODY>"
    )
    found = labels(g2(content="<headline>River rises</headline>", body=f"</body></html>{own}<html><body>"))
    assert found == [
        (Label.HEADLINE, "River rises"),
        (Label.DUPLICATE, "River rises"),
        (Label.DATELINE, "Gale"),
        (Label.BODY, "Water fell."),
        (Label.BODY, "We left, says Ida Holm."),
        (Label.SUBHEAD, "Dam broke"),
        (Label.BODY, "Roads closed."),
        (Label.CAPTION, "The dam."),
        (Label.CREDIT, "Leo Park/TT"),
    ]


def test_efe_writes_its_slug_below_the_headline() -> None:
    """The same words are the keyword of the NITF inside."""
    lines = "<NewsLines><HeadLine>River rises</HeadLine><SubHeadLine>RIO GALE</SubHeadLine></NewsLines>"
    keyword = '<head><key-list><keyword key="RIO GALE"/></key-list></head>'
    story = f"<nitf>{keyword}<body><body.content><p>Water fell.</p></body.content></body></nitf>"
    content = f"<ContentItem><DataContent>{story}</DataContent></ContentItem>"
    xml = f"<NewsML><NewsItem><NewsComponent>{lines}{content}</NewsComponent></NewsItem></NewsML>"
    item = read(xml.encode(), "x")[0]
    assert (item.slug, item.dek, item.headline) == ("RIO GALE", None, "River rises")


def test_ninjs_comes_in_a_servers_answer_too() -> None:
    """Lists stand under "items", "_items" or "data"; each object of the list is an item."""
    answer = {"_meta": {"total": 2}, "_items": [{"uri": "a", "headline": "One"}, {"uri": "b", "headline": "Two"}]}
    assert [item.headline for item in read(json.dumps(answer).encode(), "x")] == ["One", "Two"]


def test_ninjs_without_a_byline_names_its_authors() -> None:
    """And its sender, in the list that 3.x has for it; a headline may come with mark-up."""
    item = ninjs(
        headline="<p>River <b>rises</b></p>",
        authors=[{"name": "Ida Holm"}, {"name": "Leo Park"}],
        infoSources=[{"role": "provider", "name": "Ritzau"}],
    )
    assert (item.headline, item.byline, item.agency) == ("River rises", ("Ida Holm", "Leo Park"), "Ritzau")


def test_a_feeds_own_line_below_a_story_is_set_aside() -> None:
    """And a title that was escaped twice is read."""
    content = "<![CDATA[<p>Water fell.</p><p>The post River appeared first on Gale News.</p>]]>"
    entry = f"<item><title>River &amp;amp; dam</title><content:encoded>{content}</content:encoded></item>"
    spaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    item = read(f'<rss version="2.0" {spaces}><channel><title>x</title>{entry}</channel></rss>'.encode(), "x")[0]
    assert item.headline == "River & dam"
    assert (Label.OTHER, "The post River appeared first on Gale News.") in labels(item)


def test_ats_signs_in_brackets_and_files_without_a_zone() -> None:
    """Then the time has no offset, rather than a guessed one."""
    story = "Pont fermé =\n\nGale (ats) Le pont est fermé.\n\n(SDA-ATS/ih/lp)\n091015 jun 26\n"
    text = f"bas001 4 pol 100  ats 0012\n\n{story}"
    item = read(text.encode(), "x")[0]
    assert (item.dateline, item.filed, item.troubles) == ("Gale (ats)", "2026-06-09T10:15:00", ())
    assert labels(item)[-1] == (Label.OTHER, "(SDA-ATS/ih/lp)")


def test_dpa_prints_the_byline_below_the_head() -> None:
    """With its own name in lower case behind it."""
    head = "abc0123 3 pl 211  dpa 0456\n/politics/\nRiver rises =\nBy Ida Holm, dpa\n"
    text = f"{head}\nGale (dpa) - Water fell.\n091015 GMT Jun 26\n"
    assert read(text.encode(), "x")[0].byline == ("Ida Holm, dpa",)


def test_a_dateline_in_a_paragraph_of_its_own_opens_the_next() -> None:
    """The two are one paragraph, as a reader would print them."""
    found = labels(nitf(content="<p>Gale, 9 juin 2026 (AFP) -</p><p>Water fell.</p>"))
    assert found[-2:] == [(Label.DATELINE, "Gale, 9 juin 2026 (AFP) -"), (Label.BODY, "Water fell.")]


def test_a_second_language_beside_the_story_is_set_aside() -> None:
    """Belgium's wire sends both in one item; a second rendition of the same words is not said twice."""
    content = "<ContentItem><DataContent>{}</DataContent></ContentItem>"
    story = "".join(map(content.format, ("Le pont est fermé.", "<p>Le pont est fermé.</p>", "De brug is dicht.")))
    xml = f"<NewsML><NewsItem><NewsComponent>{story}</NewsComponent></NewsItem></NewsML>"
    assert labels(read(xml.encode(), "x")[0]) == [
        (Label.BODY, "Le pont est fermé."),
        (Label.OTHER, "De brug is dicht."),
    ]


def test_a_picture_in_a_message_has_its_caption() -> None:
    """It is an item of its own, without a text."""
    xml = (
        '<newsItem guid="p"><contentMeta><headline>The dam</headline><description role="drol:caption">The dam at night.'
        '</description></contentMeta><contentSet><remoteContent href="x.jpg"/></contentSet></newsItem>'
    )
    assert labels(read(xml.encode(), "x")[0])[-1] == (Label.CAPTION, "The dam at night.")
