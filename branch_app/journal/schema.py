"""The tables of the journal file as they are in this version.

How an older file becomes one like this lives in ``migrations``. No statement may enter here.
"""

from __future__ import annotations

from sqlalchemy import (
    BLOB,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TableClause,
    UniqueConstraint,
    column,
    text,
)

VERSION = "0003"
"""The stamp of a file that has these tables: the newest of ``migrations.versions``."""

metadata = MetaData()

stamps = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Alembic's own table; not among ``metadata``, because Alembic makes it."""

requests = Table(
    "requests",
    metadata,
    Column("seq", Integer, primary_key=True),  # order of arrival: clocks may be set back
    Column("request_id", String, nullable=False),
    Column("card_id", String, nullable=False),
    Column("created", Integer, nullable=False),  # UTC microseconds since 1970
    Column("updated", Integer, nullable=False),  # the same: when the present state began
    Column("state", String, nullable=False),
    Column("open", Integer, nullable=False),  # 1 until a final state
    Column("version", Integer, nullable=False),  # how many moments its history has
    Column("name", String, nullable=False),
    Column("second_name", String, nullable=False),
    Column("last_four", String, nullable=False),
    Column("teller", String, nullable=False),
    Column("product_name", String, nullable=False),
    Column("station_name", String, nullable=False, server_default=""),
    Column("words", String, nullable=False),  # what a search looks through (rules.words)
    Column("body", BLOB, nullable=False),  # everything else, JSON (rows.Body)
    UniqueConstraint("request_id", name="requests_request_id"),
    CheckConstraint("open IN (0, 1)", name="requests_open"),
    sqlite_autoincrement=True,  # a number is never given twice, not even after a purge
)
Index(
    "requests_one_open_per_card",
    requests.c.card_id,
    unique=True,
    sqlite_where=text("open = 1"),
)
Index("requests_open", requests.c.open, requests.c.seq, sqlite_where=text("open = 1"))
Index("requests_card", requests.c.card_id, requests.c.seq)
Index("requests_updated", requests.c.updated, sqlite_where=text("open = 0"))
Index(
    "requests_search",  # covers every query and every order, so that a list reads no bodies
    requests.c.seq,
    requests.c.created,
    requests.c.state,
    requests.c.teller,
    requests.c.name,
    requests.c.station_name,
    requests.c.words,
)

Index("requests_created", requests.c.created, requests.c.state, requests.c.teller)

pieces = TableClause(
    "requests_words",  # FTS5 over ``words``, kept by triggers: migrations.versions.v0003_words
    column("rowid", Integer),
    column("requests_words", String),
)
"""Which requests hold a piece of text. Made by its migration: SQLAlchemy knows no such table."""
LEAST_PIECE = 3
"""Characters that a text must have to be found by its pieces."""

sealed = Table(
    "sealed",
    metadata,
    Column("request_id", String, primary_key=True),
    Column("card_id", String, nullable=False),
    Column("body", BLOB, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("seq", Integer, primary_key=True),  # from 1, without gaps
    Column("at", Integer, nullable=False),  # UTC microseconds since 1970
    Column("who", String, nullable=False),
    Column("computer", String, nullable=False),
    Column("act", String, nullable=False),
    Column("outcome", String, nullable=False),  # success | failure
    Column("subject", String, nullable=False),  # a request id, or ""
    Column("detail", String, nullable=False),  # a state or a number; never card data or names
    Column("mac", BLOB, nullable=False),
)
Index("events_at", events.c.at)

chain = Table(
    "chain",
    metadata,
    Column("id", Integer, primary_key=True),  # one row: 1
    Column("first_seq", Integer, nullable=False),  # the first event that is kept
    Column("first_mac", BLOB, nullable=False),  # the mac before it
    Column("last_seq", Integer, nullable=False),
    Column("last_mac", BLOB, nullable=False),
    Column("seal", BLOB, nullable=False),
    CheckConstraint("id = 1", name="chain_one_row"),
)
