"""How a journal file of an earlier version, or an empty one, becomes one of this version.

All steps of one opening are one transaction: after a power cut the file has either the old
tables or the new ones. The steps are ordinary modules of this package, so that they are there in
an installed and in a frozen program alike; Alembic is loaded only where one of them has to run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from alembic.runtime.migration import MigrationContext, RevisionStep
    from sqlalchemy import Connection


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
    from alembic.operations import Operations  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext, RevisionStep  # noqa: PLC0415
    from alembic.script.base import Script  # noqa: PLC0415
    from alembic.script.revision import RevisionMap  # noqa: PLC0415

    from branch_app.journal.migrations.versions import ALL  # noqa: PLC0415

    scripts = [Script(module, module.revision, module.__name__) for module in ALL]
    chart = RevisionMap(lambda: scripts)
    chart.get_revisions("heads")  # ties the scripts to each other

    def steps(heads: tuple[str, ...], _: MigrationContext) -> Iterable[RevisionStep]:
        done = [script.revision for script in scripts].index(heads[0]) + 1 if heads else 0
        return [RevisionStep(chart, script, is_upgrade=True) for script in scripts[done:]]

    context = MigrationContext.configure(connection, opts={"fn": steps})
    with Operations.context(context):
        context.run_migrations()
