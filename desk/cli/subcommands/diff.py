"""Show what changed from item A to item B, word by word. A number, name, date or quotation is never split."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from desk.body import lay_out
from desk.cli import copyin
from desk.cli.records import batch, jsonl
from desk.cli.records.contract import diff_row, trouble_rows
from desk.cli.refusal import HINT, complain
from desk.cli.sources import compare_copies
from desk.compare import word_diff
from desk.trouble import DeskError, Trouble
from desk.wire.item import Item


def arguments(parser: ArgumentParser) -> None:
    """What `desk diff` takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="two files, one of which may be - for standard input")
    parser.add_argument("--json", action="store_true", help="desk.diff/1 instead of marked text")
    batch.argument(parser, "id, a, b")


def run(asked: Namespace) -> int:
    """Print the diff, or one a line of the batch."""
    if asked.batch is not None:
        return batch.answer(asked, _answer)
    a, b = _two(list(copyin.items(asked.paths)) if asked.paths else [])
    if asked.json:
        troubles = [*_troubles("a", a), *_troubles("b", b)]
        ops = diff_row(word_diff(a.text, b.text))
        jsonl.write({**ops, "paths": [a.path, b.path], "troubles": troubles})
    else:
        from desk.cli.views import changes, page

        page.show(changes.view(compare_copies([lay_out(a), lay_out(b)]), word_diff(a.text, b.text)))
    return int(copyin.tell(a) | copyin.tell(b))


def _two(items: list[Item]) -> tuple[Item, Item]:
    if len(items) != 2:
        raise DeskError(f"a diff takes two items, not {len(items)}", "`desk compare` takes any number.")
    unread = next((item for item in items if not item.format), None)
    if unread is not None:
        raise DeskError(f"{unread.path}: {unread.troubles[0].message}", HINT)
    return items[0], items[1]


def _troubles(side: str, item: Item) -> Iterator[dict[str, object]]:
    for row in trouble_rows(item.troubles):
        yield {"text": side, **row}


def _answer(line: batch.Line) -> int:
    """Answer one line of the batch; 1 where it holds no diff to make."""
    row = line.row or {}
    a, b = row.get("a"), row.get("b")
    if isinstance(a, str) and isinstance(b, str):
        jsonl.write({**diff_row(word_diff(a, b)), "id": row.get("id")})
        return 0
    message = line.error or f"line {line.number} of the batch has no texts `a` and `b`"
    complain(message)
    jsonl.write({**diff_row(()), "id": row.get("id"), "troubles": trouble_rows([Trouble(message)])})
    return 1
