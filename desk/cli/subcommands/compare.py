"""Set what several items claim side by side: same, refined, updated, conflict, different scope, or only one has it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from desk.body import lay_out
from desk.cli import copyin
from desk.cli.records import batch, jsonl
from desk.cli.records.contract import comparison_row, trouble_rows
from desk.cli.refusal import complain
from desk.cli.sources import compare_copies, compare_line
from desk.compare.point import Comparison
from desk.trouble import DeskError, Trouble
from desk.wire.item import Item


def arguments(parser: ArgumentParser) -> None:
    """What `desk compare` takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="two or more files, a folder, or - for standard input")
    parser.add_argument("--json", action="store_true", help="desk.compare/1 instead of a list of points")
    parser.add_argument("--all", action="store_true", help="list also what all agree on and what one source alone has")
    batch.argument(parser, "id, items")


def run(asked: Namespace) -> int:
    """Print the comparison, or one a line of the batch."""
    if asked.batch is not None:
        return batch.answer(asked, _answer)
    items = list(copyin.items(asked.paths)) if asked.paths else []
    good = [item for item in items if item.format]
    if len(good) < 2:
        raise DeskError(f"a comparison takes at least two items, not {len(good)}", "`desk read` shows a single item.")
    comparison = compare_copies([lay_out(item) for item in good])
    if asked.json:
        row = comparison_row(comparison)
        jsonl.write({**row, "troubles": [*row["troubles"], *_unread(items)]})
    else:
        from desk.cli.views import page, verdicts

        page.show(verdicts.view(comparison, everything=asked.all))
    return int(any([copyin.tell(item) for item in items]))


def _unread(items: Sequence[Item]) -> list[dict[str, object]]:
    bad = [item for item in items if not item.format]
    return [{"item": None, "path": item.path, **row} for item in bad for row in trouble_rows(item.troubles)]


def _answer(line: batch.Line) -> int:
    """Answer one line of the batch; 1 where something in it is in trouble."""
    asked = {"id": (line.row or {}).get("id")}
    try:
        comparison = compare_line(line)
    except DeskError as error:
        complain(error.message)
        empty = comparison_row(Comparison("", (), (), ()))
        jsonl.write({**empty, **asked, "troubles": trouble_rows([Trouble(error.message)])})
        return 1
    jsonl.write({**comparison_row(comparison), **asked})
    return int(any([copyin.tell(each.copy.item) for each in comparison.sources]))
