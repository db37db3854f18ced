"""Where the files lie that are shipped with the program: ``resources/``.

Only the way to them; what is in them belongs to the room that reads it.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """Find the resources folder.

    Returns:
        The folder of the frozen program, of the installed package, or of the repository.

    Raises:
        FileNotFoundError: when none of them is there, so the installation is broken.
    """
    package = Path(__file__).resolve().parent
    places = [package / "resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        places = [Path(frozen) / "branch_app" / "resources", Path(frozen) / "resources", *places]
    for place in places:
        if (place / "fonts").is_dir():
            return place
    raise FileNotFoundError("The resources folder is missing. Install Branch Counter again.")
