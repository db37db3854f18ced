"""The first tables. Written out, not taken from ``schema``: that one goes on changing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _requests()
    op.create_table(
        "sealed",
        sa.Column("request_id", sa.String(), primary_key=True),
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("body", sa.BLOB(), nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("at", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("who", "computer", "act", "outcome", "subject", "detail")
        ),
        sa.Column("mac", sa.BLOB(), nullable=False),
    )
    op.create_index("events_at", "events", ["at"])
    op.create_table(
        "chain",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("first_mac", sa.BLOB(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("last_mac", sa.BLOB(), nullable=False),
        sa.Column("seal", sa.BLOB(), nullable=False),
        sa.CheckConstraint("id = 1", name="chain_one_row"),
    )


def _requests() -> None:
    texts = ("name", "second_name", "last_four", "teller", "product_name", "words")
    op.create_table(
        "requests",
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("open", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in texts),
        sa.Column("body", sa.BLOB(), nullable=False),
        sa.UniqueConstraint("request_id", name="requests_request_id"),
        sa.CheckConstraint("open IN (0, 1)", name="requests_open"),
        sqlite_autoincrement=True,
    )
    is_open, has_ended = sa.text("open = 1"), sa.text("open = 0")
    op.create_index(
        "requests_one_open_per_card", "requests", ["card_id"], unique=True, sqlite_where=is_open
    )
    op.create_index("requests_open", "requests", ["open", "seq"], sqlite_where=is_open)
    op.create_index("requests_card", "requests", ["card_id", "seq"])
    op.create_index("requests_updated", "requests", ["updated"], sqlite_where=has_ended)
    search = ["seq", "created", "state", "teller", "words"]
    op.create_index("requests_search", "requests", search)
