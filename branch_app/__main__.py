"""``python -m branch_app`` and the command ``branch-app``."""

from __future__ import annotations

import sys

from branch_app.cli import run


def main() -> int:
    """Run the command line and return the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
