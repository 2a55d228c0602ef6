"""Names of sheets that every spreadsheet program accepts."""

import re

from press.sheets.cells import written

LONGEST = 31  # in UTF-16, as the programs count
UNNAMED = "1"

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\s]+")


def titled(words: str) -> str:
    """Return words as the name of a sheet: "Davetliler: 2026/03" → "Davetliler 2026 03"."""
    name = _FORBIDDEN.sub(" ", written(words)).strip(" '")
    name = _shortened(name).rstrip(" '") or UNNAMED
    # The one word that Excel keeps for itself.
    return f"{name} {UNNAMED}" if name.casefold() == "history" else name


def _shortened(name: str) -> str:
    return name.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
