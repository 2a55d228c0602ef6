"""Which addresses a link may lead to: the open web, mail, telephone, our own pages."""

import re

from press.text.characters import legible

SCHEMES = frozenset({"http", "https", "mailto", "tel"})

_ADDRESS = re.compile(
    r"https?://[^/?#@]+(?:[/?#].*)?"  # no user part: it disguises the real host
    r"|mailto:[^@?/]+@[^@?/]+(?:\?.*)?"
    r"|tel:\+?[0-9().-]+"
    r"|/(?!/).*",  # two slashes would leave for another host
    re.IGNORECASE,
)

# A browser drops tabs and line ends and reads a backslash as a slash.
_DECEPTIVE = re.compile(r"[\s\\]")


def safe_address(href: str) -> str | None:
    """Return the address as it may be kept, or nothing."""
    address = legible(href).strip()
    dialled = address.lower().startswith("tel:")
    address = address.replace(" ", "" if dialled else "%20")
    if _DECEPTIVE.search(address) or not _ADDRESS.fullmatch(address):
        return None
    return address
