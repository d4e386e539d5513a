"""What the desk's database holds, as numbered migrations: the file's `user_version` is the number of the last applied.

A migration, once released, is never changed; a new one is added after it.
"""

from __future__ import annotations

APPLICATION_ID = 0x6465736B
"""The four bytes "desk" in the file's header: how a database of ours is told from anybody else's."""

MIGRATIONS = (
    (
        """
        create table item (
            id       text primary key,
            path     text not null,
            data     blob not null,
            taken_at text not null
        ) strict
        """,
        """
        create table entry (
            seq      integer primary key autoincrement,
            at       text not null,
            editor   text not null,
            story    text not null,
            decision text,
            undoes   integer references entry (seq),
            redoes   integer references entry (seq),
            check ((decision is not null) + (undoes is not null) + (redoes is not null) = 1)
        ) strict
        """,
        "create index entry_of_story on entry (story, seq)",
        """
        create trigger entry_is_never_changed before update on entry
        begin select raise(abort, 'the journal is append-only'); end
        """,
        """
        create trigger entry_is_never_removed before delete on entry
        begin select raise(abort, 'the journal is append-only'); end
        """,
    ),
    ("create table seen (item text primary key) strict, without rowid",),
    (
        "create table indexed (stored text primary key) strict, without rowid",
        """
        create table text (
            stored   text not null,
            identity text not null,
            path     text not null,
            headline text not null,
            text     text not null
        ) strict
        """,
        "create virtual table found using fts5 (headline, text, content='', tokenize='unicode61 remove_diacritics 0')",
    ),
    (
        """
        create table derived (
            kind    text not null,
            key     text not null,
            version text not null,
            data    text not null,
            primary key (kind, key)
        ) strict, without rowid
        """,
    ),
)
"""Statements, a tuple a migration. Sequence numbers are never used twice (`autoincrement`)."""
