"""Show what changed from item A to item B, word by word. A number, name, date or quotation is never split."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from desk.body import lay_out
from desk.cli import copyin, jsonl
from desk.cli.comparing import compare_copies
from desk.cli.contract import diff_row, trouble_rows
from desk.cli.refusal import HINT, complain
from desk.compare import word_diff
from desk.trouble import DeskError, Trouble
from desk.wire.item import Item


def arguments(parser: ArgumentParser) -> None:
    """What `desk diff` takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="two files, one of which may be - for standard input")
    parser.add_argument("--json", action="store_true", help="desk.diff/1 instead of marked text")
    parser.add_argument("--batch", metavar="FILE", help="JSON Lines {id, a, b} from FILE or -, one answer a line")


def run(asked: Namespace) -> int:
    """Print the diff, or one a line of the batch."""
    if asked.batch is not None:
        _check_batch(asked)
        return max((_answer(line) for line in jsonl.read(asked.batch)), default=0)
    a, b = _two(list(copyin.items(asked.paths)) if asked.paths else [])
    if asked.json:
        troubles = [*_troubles("a", a), *_troubles("b", b)]
        ops = diff_row(word_diff(a.text, b.text))
        jsonl.write({**ops, "paths": [a.path, b.path], "troubles": troubles})
    else:
        from desk.cli.views import changes, page

        page.show(changes.view(compare_copies([lay_out(a), lay_out(b)]), word_diff(a.text, b.text)))
    return int(copyin.tell(a) | copyin.tell(b))


def _check_batch(asked: Namespace) -> None:
    if asked.paths or not asked.json:
        raise DeskError("--batch goes with --json and without PATHs", "desk diff --json --batch FILE")


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


def _answer(line: jsonl.Line) -> int:
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
