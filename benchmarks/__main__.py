"""``make bench``: measure everything side by side, print one table, say which aims are met.

    python -m benchmarks [--only ROW] [--quick | --once]

Leaves ``build/bench/report.json`` and ``build/bench/report.svg``. The exit code is 1 when an aim is
missed by more than the run's own spread, and is not at a limit that is proven.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from benchmarks import report
from benchmarks.children import Silent
from benchmarks.harness import Verdict
from benchmarks.places import ROOT, Places
from benchmarks.rows import ROWS
from benchmarks.run import Pace, Run

if TYPE_CHECKING:
    from benchmarks.harness import Line


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--only", choices=sorted(ROWS), metavar="ROW", help=", ".join(ROWS))
    pace = parser.add_mutually_exclusive_group()
    pace.add_argument("--quick", dest="pace", action="store_const", const=Pace.QUICK)
    pace.add_argument("--once", dest="pace", action="store_const", const=Pace.ONCE)
    given = parser.parse_args()
    begun = time.monotonic()
    lines: list[Line] = []
    failed: list[str] = []
    with Places() as places:
        run = Run(given.pace or Pace.FULL, places)
        for name in [given.only] if given.only else ROWS:
            _say(f"measuring: {name}")
            try:
                lines += ROWS[name](run)
            except (OSError, Silent) as error:  # the others are worth having all the same
                failed.append(f"{name} could not be measured: {error}")
    seconds = time.monotonic() - begun
    _say(f"\n{report.table(lines)}\n\n{report.machine()}, {seconds:.0f} s")
    if given.only is None:
        (ROOT / "report.json").write_text(report.as_json(lines, seconds), encoding="utf-8")
        (ROOT / "report.svg").write_text(report.chart(lines), encoding="utf-8")
        _say(f"\nFor the README:\n\n{report.for_readme(lines)}")
    for told in failed:
        _say(told)
    return int(bool(failed) or any(line.verdict is Verdict.MISSED for line in lines))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


sys.exit(main())
