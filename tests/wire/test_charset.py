"""Bytes to characters: what the bytes are, not what they are declared to be."""

from __future__ import annotations

import codecs

import pytest

from desk.wire.decoding.charset import decode


def test_valid_utf8_beats_a_declared_8_bit_charset() -> None:
    """A file that says iso-8859-1 and is UTF-8 keeps its accents, and the editor is told."""
    decoded = decode("procès à Évian".encode(), "iso-8859-1")
    assert decoded.text == "procès à Évian"
    assert decoded.troubles[0].message == "declared as iso-8859-1, but the bytes are UTF-8: read as UTF-8"


def test_latin_1_is_read_as_the_senders_machine_wrote_it() -> None:
    """Bullets at 0x95 and curly quotation marks at 0x93 are cp1252, whatever the file calls them."""
    assert decode(b"\x95 \x93Yes\x94 \xa360", "iso-8859-1").text == "• “Yes” £60"


def test_a_declared_charset_is_used_where_the_bytes_are_not_utf8() -> None:
    """The euro sign is at 0xA4 in iso-8859-15 alone."""
    assert decode(b"5 \xa4", "ISO-8859-15").text == "5 €"


def test_bytes_without_a_declaration_are_utf8_or_cp1252() -> None:
    """Pasted text declares nothing."""
    assert decode("café".encode()).text == decode("café".encode("cp1252")).text == "café"


def test_every_byte_is_a_character() -> None:
    """The five bytes that cp1252 leaves open do not stop the reading."""
    assert len(decode(bytes(range(256))).text) == 256


def test_a_file_cut_inside_a_character_stays_utf8() -> None:
    """One broken character must not turn all the others into two."""
    decoded = decode("Évian, Évian, Évian, É".encode()[:-1])
    assert decoded.text == "Évian, Évian, Évian, \ufffd"
    assert decoded.troubles[0].message.startswith("not valid utf-8 at byte 24")


@pytest.mark.parametrize(
    ("mark", "charset"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_decides_and_is_no_copy(mark: bytes, charset: str) -> None:
    """Word processors save text with a mark in front."""
    assert decode(mark + "São Paulo".encode(charset), "us-ascii").text == "São Paulo"


@pytest.mark.parametrize("name", ["rot13", "unicode_escape", "utf-7", "punycode", "base64", "no-such-thing", "", "\0"])
def test_a_declaration_can_ask_for_nothing_but_a_charset(name: str) -> None:
    """A file does not choose which decoder runs on it."""
    assert decode(b"caf\xe9 +AGE- \\x41", name).text == "café +AGE- \\x41"


def test_japanese_mail_is_read_by_its_shifts() -> None:
    """ISO 2022 looks like ASCII and is none."""
    assert decode("東京".encode("iso2022_jp"), "iso-2022-jp").text == "東京"


def test_a_pair_of_surrogates_is_one_character_and_half_a_pair_is_none() -> None:
    """Some programs write UTF-16's halves as UTF-8; the trouble names the first byte."""
    assert decode(b"on fire \xed\xa0\xbd\xed\xb8\x80").text == "on fire \U0001f600"
    half = decode(b"on fire \xed\xa0\xbd!")
    assert half.text == "on fire \ufffd!"
    assert "byte 8" in half.troubles[0].message
