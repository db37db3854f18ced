"""How a journal file of an earlier version, or an empty one, becomes one of this version.

All steps of one opening are one transaction: after a power cut the file has either the old
tables or the new ones. The steps are ordinary modules of this package, so that they are there in
an installed and in a frozen program alike. The only place that knows SQLAlchemy and Alembic;
they are loaded only where a step has to run.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

    from alembic.runtime.migration import MigrationContext, RevisionStep

# SQLAlchemy's debug records hold rows, with names; ours never ask for them.
logging.getLogger("sqlalchemy").setLevel(logging.WARNING)
logging.getLogger("alembic").setLevel(logging.WARNING)


def known() -> frozenset[str]:
    """Return the stamps that this version can read or bring up to date."""
    from branch_app.journal.migrations.versions import ALL  # noqa: PLC0415  # loads Alembic

    return frozenset(module.revision for module in ALL)


def upgrade(connection: Connection) -> None:
    """Run the steps that are missing and stamp the file.

    Args:
        connection: inside a transaction that the caller ends.
    """
    # Loaded here: takes a third of a second, and most openings need none of it.
    import sqlalchemy  # noqa: PLC0415
    from alembic.operations import Operations  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext, RevisionStep  # noqa: PLC0415
    from alembic.script.base import Script  # noqa: PLC0415
    from alembic.script.revision import RevisionMap  # noqa: PLC0415
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # noqa: PLC0415  # no types

    from branch_app.journal.migrations.versions import ALL  # noqa: PLC0415

    scripts = [Script(module, module.revision, module.__name__) for module in ALL]
    chart = RevisionMap(lambda: scripts)
    chart.get_revisions("heads")  # ties the scripts to each other

    def steps(heads: tuple[str, ...], _: MigrationContext) -> Iterable[RevisionStep]:
        done = [script.revision for script in scripts].index(heads[0]) + 1 if heads else 0
        return [RevisionStep(chart, script, is_upgrade=True) for script in scripts[done:]]

    engine = sqlalchemy.create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: _Lent(connection),
        poolclass=sqlalchemy.NullPool,
        hide_parameters=True,
    )
    with engine.connect() as borrowed:
        context = MigrationContext.configure(borrowed, opts={"fn": steps})
        with Operations.context(context):
            context.run_migrations()


class _Lent:
    """The caller's connection as SQLAlchemy gets it: its transaction stays the caller's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Leave it to the caller."""

    def rollback(self) -> None:
        """Leave it to the caller."""

    def close(self) -> None:
        """Leave it to the caller."""
