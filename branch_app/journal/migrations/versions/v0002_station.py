"""The station's name as a column, and an index by which every list is sorted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the names out of the bodies, and make the index anew."""
    op.add_column(
        "requests", sa.Column("station_name", sa.String(), nullable=False, server_default="")
    )
    op.execute(
        "UPDATE requests SET station_name = json_extract(CAST(body AS TEXT), '$.station_name')"
    )
    op.drop_index("requests_search", "requests")
    search = ["seq", "created", "state", "teller", "name", "station_name", "words"]
    op.create_index("requests_search", "requests", search)
