"""An index of three-letter pieces for searching, and one by time for a day's list.

A piece index (FTS5, tokenizer ``trigram``: https://sqlite.org/fts5.html#the_trigram_tokenizer)
answers at once what a reading of all rows answers in a tenth of a second. Triggers keep it; it
holds no text of its own, and forgets what is purged (``secure-delete``).
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NEW = "INSERT INTO requests_words (rowid, words) VALUES (new.seq, new.words);"
_OLD = (
    "INSERT INTO requests_words (requests_words, rowid, words)"
    " VALUES ('delete', old.seq, old.words);"
)


def upgrade() -> None:
    """Make the indexes, and fill the first from the requests that are there."""
    op.execute(
        "CREATE VIRTUAL TABLE requests_words USING fts5("
        "words, content='requests', content_rowid='seq', tokenize='trigram case_sensitive 1')"
    )
    op.execute("INSERT INTO requests_words (requests_words, rank) VALUES ('secure-delete', 1)")
    op.execute("INSERT INTO requests_words (requests_words) VALUES ('rebuild')")
    for name, moment, work in (
        ("added", "AFTER INSERT", _NEW),
        ("removed", "AFTER DELETE", _OLD),
        ("changed", "AFTER UPDATE OF words", _OLD + _NEW),
    ):
        when = "WHEN old.words <> new.words " if name == "changed" else ""
        op.execute(
            f"CREATE TRIGGER requests_words_{name} {moment} ON requests {when}BEGIN {work} END"
        )
    op.create_index("requests_created", "requests", ["created", "state", "teller"])
