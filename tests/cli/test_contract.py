"""What scripts read: every JSON output keeps its shape, and every offset finds its characters."""

from __future__ import annotations

import json
from pathlib import Path

from desk.rulings import DESK, Decision, Verb
from desk.store import Store
from desk.tui.legwork.reading import compare_story, read_stories
from tests.cli import shapes
from tests.cli.conftest import EARLY, LATE, Call


def test_read_gives_an_item_with_every_character_in_one_block(desk: Call, two: tuple[Path, Path]) -> None:
    """Only blanks lie between blocks, and none overlap."""
    (item,) = desk("read", "--json", two[0]).rows
    shapes.check(item, shapes.ITEM)
    assert item["schema"] == "desk.item/1"
    assert item["text"] == EARLY
    covered = ""
    at = 0
    for block in item["blocks"]:
        shapes.check(block, shapes.BLOCK)
        assert block["label"] in shapes.LABELS
        assert block["start"] >= at
        covered += item["text"][at : block["start"]]
        at = block["end"]
    assert not (covered + item["text"][at:]).strip()


def test_facts_gives_claims_that_quote_the_text(desk: Call, two: tuple[Path, Path]) -> None:
    """Offsets slice back to the quotation, and each claim lies in the sentence that it names."""
    (row,) = desk("facts", "--json", two[0]).rows
    shapes.check(row, shapes.FACTS)
    assert row["claims"]
    for claim in row["claims"]:
        shapes.check(claim, shapes.CLAIM)
        assert claim["kind"] in shapes.KINDS
        assert row["text"][claim["start"] : claim["end"]] == claim["quote"]
        sentence = row["sentences"][claim["sentence"]]
        assert sentence["start"] <= claim["start"] < claim["end"] <= sentence["end"]


def test_a_bounded_number_keeps_its_bound_and_noun(desk: Call, two: tuple[Path, Path]) -> None:
    """ "At least six people" is more than the figure 6."""
    (row,) = desk("facts", "--json", two[0]).rows
    (toll,) = [claim for claim in row["claims"] if claim.get("low") == 6]
    assert (toll["bound"], toll["head"]) == (">", "people")


def test_compare_gives_points_that_quote_their_items(desk: Call, two: tuple[Path, Path]) -> None:
    """Items are A and B in the order given; links, points and furniture name them and their characters."""
    (row,) = desk("compare", "--json", *two).rows
    shapes.check(row, shapes.COMPARISON)
    assert [item["item"] for item in row["items"]] == ["A", "B"]
    texts = {"A": EARLY, "B": LATE}
    for item in row["items"]:
        shapes.check(item, shapes.SOURCE)
    for link in row["links"]:
        shapes.check(link, shapes.LINK)
        for name, index in (link["from"], link["to"]):
            assert row["sentences"][name][index]
    assert row["points"]
    for point in row["points"]:
        shapes.check(point, shapes.POINT)
        assert point["verdict"] in shapes.VERDICTS
        assert point["severity"] in shapes.SEVERITIES
        for cited in point["claims"]:
            shapes.check(cited, shapes.CITED)
            assert texts[cited["item"]][cited["start"] : cited["end"]] == cited["quote"]


def test_compare_lists_what_was_set_aside(desk: Call, tmp_path: Path) -> None:
    """Furniture names its item, its characters and the reason."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(EARLY + "\nRELATED: Snow closes the pass\n", encoding="utf-8")
    (row,) = desk("compare", "--json", "a.txt", "b.txt").rows
    assert {each["item"] for each in row["furniture"] if each["label"] == "related"} == {"A", "B"}
    for each in row["furniture"]:
        shapes.check(each, shapes.FURNITURE)


def test_a_batch_of_comparisons_answers_line_for_line(desk: Call) -> None:
    """Each answer carries the id of its line, whatever kind of value that is."""
    items = [{"name": "A", "text": EARLY}, {"name": "B", "text": LATE, "chain": None}]
    lines = "\n".join(json.dumps({"id": each, "items": items}) for each in ("one", 2))
    done = desk("compare", "--json", "--batch", "-", stdin=lines.encode())
    assert [row["id"] for row in done.rows] == ["one", 2]
    assert done.rows[0]["points"] == done.rows[1]["points"]
    assert done.status == 0


def test_a_batch_item_is_plain_text_whatever_it_looks_like(desk: Call) -> None:
    """Offsets count in the very string that was sent, also where it looks like markup."""
    text = "<p>Nine people died.</p>"
    line = json.dumps({"id": 1, "items": [{"text": text}, {"text": text}]})
    (row,) = desk("compare", "--json", "--batch", "-", stdin=line.encode()).rows
    assert row["sentences"]["A"][-1]["end"] == len(text)


def test_versions_of_one_chain_are_told_from_two_senders(desk: Call) -> None:
    """In a chain a later toll replaces the earlier one."""
    items = [
        {"name": "A", "text": EARLY, "filed": "2026-03-02T09:00:00Z", "chain": "bus"},
        {"name": "B", "text": LATE, "filed": "2026-03-02T12:00:00Z", "chain": "bus"},
    ]
    (row,) = desk("compare", "--json", "--batch", "-", stdin=json.dumps({"id": 1, "items": items}).encode()).rows
    tolls = [point for point in row["points"] if any("six" in cited["quote"] for cited in point["claims"])]
    assert "updated" in {point["verdict"] for point in tolls}


def test_diff_rebuilds_both_texts(desk: Call, two: tuple[Path, Path]) -> None:
    """A move is a deletion in one text and an insertion in the other."""
    (row,) = desk("diff", "--json", *two).rows
    for op in row["ops"]:
        shapes.check(op, shapes.OP)
        assert op["op"] in shapes.OPS
        assert op["weight"] in shapes.WEIGHTS
    of_a = "".join(EARLY[slice(*op["a"])] for op in row["ops"])
    of_b = "".join(LATE[slice(*op["b"])] for op in sorted(row["ops"], key=lambda op: op["b"]))
    assert (of_a, of_b) == (EARLY, LATE)


def test_a_number_is_replaced_whole(desk: Call) -> None:
    """1.5 to 15 is one word for one word."""
    line = json.dumps({"id": "n", "a": "It costs 1.5 million.", "b": "It costs 15 million."})
    (row,) = desk("diff", "--json", "--batch", "-", stdin=line.encode()).rows
    (change,) = [op for op in row["ops"] if op["op"] != "equal"]
    assert (row["id"], change["op"], change["weight"]) == ("n", "replace", "number")
    assert "It costs 1.5 million."[slice(*change["a"])].startswith("1.5")


def test_stories_groups_versions_into_a_chain(desk: Call, two: tuple[Path, Path]) -> None:
    """Every item stands in one story, and every chain names the items' paths."""
    rows = desk("stories", "--json", *two).rows
    for row in rows:
        shapes.check(row, shapes.STORY)
        assert sorted(item["path"] for item in row["items"]) == sorted(
            path for chain in row["chains"] for path in chain
        )
    assert sorted(item["path"] for row in rows for item in row["items"]) == sorted(map(str, two))
    assert [row["rank"] for row in rows] == list(range(1, len(rows) + 1))


def test_stories_of_a_desk_count_what_is_open_there(desk: Call, two: tuple[Path, Path], tmp_path: Path) -> None:
    """Without PATH; what was ruled is open no longer, what was spiked is not listed."""
    desk_file = tmp_path / "own.sqlite3"
    with Store.open(desk_file) as store:
        for path in two:
            store.take_in(str(path), path.read_bytes())
    (loose,) = desk("stories", "--json", *two).rows
    (before,) = desk("stories", "--json").rows
    shapes.check(before, shapes.STORY)
    assert before == loose
    with Store.open(desk_file) as store:
        (story,) = read_stories(store.items())
        point, *_ = compare_story(story, frozenset()).points
        store.append(Decision(story.id, Verb.ACCEPT, (point.id,)))
    (after,) = desk("stories", "--json", "--desk", desk_file).rows
    assert after == {**before, "open": before["open"] - 1}
    with Store.open(desk_file) as store:
        store.append(Decision(DESK, Verb.SPIKE, (story.id,)))
    assert desk("stories", "--json").rows == []


def test_stories_without_a_desk_are_refused(desk: Call) -> None:
    """As every command that reads one."""
    refused = desk("stories")
    assert refused.status == 2
    assert "there is no desk yet" in refused.err


def test_the_samples_read_from_standard_input_too(desk: Call) -> None:
    """`-` is a PATH like any other."""
    (item,) = desk("read", "--json", "-", stdin=EARLY.encode()).rows
    assert (item["path"], item["text"]) == ("-", EARLY)
