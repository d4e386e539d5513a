"""The configuration file: what it may say, what is refused and how, and `desk config`, which prints it whole."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desk.cli.settings import toml
from desk.cli.settings.configfile import examine
from desk.tui.keys.commands import COMMANDS
from desk.tui.settings import THEMES, Settings
from desk.tui.themes import THEMES as DRAWN
from tests.cli.conftest import Call

WHOLE = """\
theme = "desk-safe"
ascii = true
mouse = false
export_to = "/srv/filed"
export_format = "notes"
editor = "nano -w"
watch = "/srv/incoming"

[names]
"The Canal Press" = "TCP"

[filters]
mine = "is:open tag:mine"

[keys]
accept = ["F8", "F2"]
undo = "Backspace"
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration file that $DESK_CONFIG names; nothing else is set."""
    path = tmp_path / "my.toml"
    for name in ("VISUAL", "EDITOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DESK_CONFIG", str(path))
    return path


def test_every_name_becomes_a_setting(file: Path) -> None:
    """A whole file, read whole."""
    file.write_text(WHOLE, encoding="utf-8")
    config, faults = examine(file)
    assert faults == ()
    assert config.settings == Settings(
        theme="desk-safe",
        ascii=True,
        mouse=False,
        export_to=Path("/srv/filed"),
        export_format="notes",
        editor="nano -w",
        watch=Path("/srv/incoming"),
        names={"canal press": "TCP"},
        filters={"mine": "is:open tag:mine"},
        keys={"accept": ("f8", "f2"), "undo": ("backspace",)},
    )


@pytest.mark.parametrize(
    ("text", "refusal", "way_out"),
    [
        ("\nthme = 'x'", ":2: there is no setting 'thme'", "Did you mean theme?"),
        ('theme = "desk-drak"', ":1: theme: 'desk-drak' is not known", "Did you mean desk-dark?"),
        ("ascii = 1", ":1: ascii: 1 is neither true nor false", "Write true or false"),
        ("ascii = yes", ":1: invalid value", "Lines are such as"),
        ("watch = 3", ":1: watch: 3 is not a text", "quotation marks"),
        ("names = 3", ":1: names is a table", "Write [names] on a line"),
        ('[names]\nA = "AP"\nB = "much too long"', ":3: names.B: 'much too long' takes 13 cells", "at most 10"),
        ('[filters]\nmine = "colour:red"', ":2: filters.mine: No field colour:", "Fields: "),
        ('[keys]\naccpt = "y"', ":2: keys.accpt: there is no command 'accpt'", "Did you mean accept?"),
        ('[keys]\naccept = [\n "F8",\n "Entr"]', ":2: keys.accept: there is no key 'Entr'", "Did you mean enter?"),
        ("[keys]\naccept = 1", ":2: keys.accept: 1 is no key", '"ctrl+x"'),
        ('[keys]\n\naccept = "x"', ":3: keys: x can't be both reject and accept", "another key"),
        ('[keys]\naccept = "u"\nundo = "r"', ":3: keys: r can't be both", "another key"),
        ("[keys]\nquit = []", ":2: keys: quit needs a key", "Nobody could leave"),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(desk: Call, file: Path, text: str, refusal: str, way_out: str) -> None:
    """File, line, reason, a way out; status 2 and no traceback."""
    file.write_text(text, encoding="utf-8")
    done = desk("keys")
    assert done.status == 2
    assert f"{file}{refusal}" in done.err
    assert way_out in done.err
    assert "Traceback" not in done.err


def test_every_fault_of_a_file_is_found(file: Path) -> None:
    """In the order of its lines, and the rest is understood."""
    file.write_text('thme = 1\nascii = true\n[keys]\naccept = "x"\n', encoding="utf-8")
    config, faults = examine(file)
    assert [fault.message.removeprefix(str(file))[:3] for fault in faults] == [":1:", ":4:"]
    assert config.settings.ascii


def test_a_file_that_is_not_text_is_refused(desk: Call, file: Path) -> None:
    """Neither bytes that are no UTF-8 nor a folder end in a traceback."""
    file.write_bytes(b"theme = '\xff'")
    assert desk("keys").status == 2
    file.unlink()
    file.mkdir()
    done = desk("keys")
    assert (done.status, f"{file}: is a directory" in done.err) == (2, True)


def test_a_file_that_was_asked_for_and_is_not_there_is_refused(desk: Call, tmp_path: Path, file: Path) -> None:
    """`--config` names it; without one the defaults hold."""
    done = desk("--config", tmp_path / "no.toml", "keys")
    assert done.status == 2
    assert "there is no such file" in done.err
    assert desk("keys").status == 0


def test_the_keys_that_are_printed_are_those_in_force(desk: Call, file: Path) -> None:
    """As a list and as a table."""
    file.write_text('[keys]\naccept = ["F8", "F2"]\n', encoding="utf-8")
    assert "  F8 F2          Accept all" in desk("keys").out
    assert "| `F8` `F2` | Accept all" in desk("keys", "--markdown").out


def test_the_configuration_is_printed_with_where_each_value_comes_from(desk: Call, file: Path) -> None:
    """A line of the file, a variable, the default."""
    file.write_text('# mine\ntheme = "desk-light"\n[keys]\nundo = "F9"\n', encoding="utf-8")
    rows = {row.split(" = ")[0]: row for row in desk("config").out.split("\n") if " = " in row}
    assert rows["theme"].endswith("# line 2")
    assert rows["# ascii"].endswith("# default")
    assert "# line 4: Take the last decision back" in rows["undo"]
    assert len(rows) >= len(COMMANDS)


def test_variables_that_overrule_are_named(desk: Call, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR chooses the theme, $VISUAL the program."""
    file.write_text('theme = "desk-light"\n', encoding="utf-8")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("VISUAL", "ed")
    out = desk("config").out
    assert "line 1; overruled by NO_COLOR: desk-terminal" in out
    assert '# editor = "ed"' in out
    assert "# $VISUAL" in out


def test_what_is_printed_says_the_same_again(desk: Call, file: Path) -> None:
    """The page is a configuration file: read back, it is the one that it was printed from."""
    file.write_text(WHOLE, encoding="utf-8")
    before = examine(file)[0].settings
    file.write_text(desk("config").out, encoding="utf-8")
    after, faults = examine(file)
    assert faults == ()
    assert after.settings == before


def test_the_page_of_defaults_is_a_file_that_sets_nothing(desk: Call, file: Path) -> None:
    """With every sign of comment taken away it is still one that can be read, and every default stands in it."""
    out = desk("config").out
    assert tomllib.loads(out) == {"names": {}, "filters": {}, "keys": {}}
    settings = "\n".join(row.removeprefix("# ") for row in out.split("\n") if " = " in row or row.startswith("["))
    file.write_text(settings, encoding="utf-8")
    config, faults = examine(file)
    assert faults == ()
    assert config.settings.theme == Settings().theme
    assert config.settings.keys == {command.id: command.keys for command in COMMANDS}


def test_the_path_alone_can_be_asked_for(desk: Call, file: Path) -> None:
    """For a script that opens it in an editor."""
    assert desk("config", "--path").out == f"{file}\n"


def test_the_line_of_a_value_is_where_its_statement_begins() -> None:
    """Over several lines, in tables, under dotted names, in inline tables."""
    text = 'a = """\nx\n"""\n\n[b] # c\nc = [\n 1,\n]\nd.e = 1\n[f]\n"g h" = {i = 2}\n'
    found = toml.lines(text)
    assert found[("a",)] == 1
    assert found[("b",)] == 5
    assert found[("b", "c")] == 6
    assert found[("b", "d", "e")] == 9
    assert found[("f", "g h", "i")] == 11


def test_the_themes_that_can_be_chosen_are_those_that_are_drawn() -> None:
    """The names stand apart from the colours, so that the command line needs no Textual to know them."""
    assert tuple(theme.name for theme in DRAWN) == THEMES
