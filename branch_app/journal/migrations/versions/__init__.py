"""Every step, oldest first. Loads Alembic: only ``migrations`` may import it."""

from __future__ import annotations

from branch_app.journal.migrations.versions import v0001_first, v0002_station, v0003_words

ALL = (v0001_first, v0002_station, v0003_words)
