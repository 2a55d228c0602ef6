"""Which addresses a link may lead to: the open web, mail, telephone, our own pages."""

import re

SCHEMES = frozenset({"http", "https", "mailto", "tel"})

_ADDRESS = re.compile(
    r"https?://[^/?#@]+(?:[/?#].*)?"  # no user part: it disguises the real host
    r"|mailto:[^@?/]+@[^@?/]+(?:\?.*)?"
    r"|tel:\+?[0-9().-]+"
    r"|/(?!/).*",  # two slashes would leave for another host
    re.IGNORECASE,
)

# A browser drops tabs and line ends and reads a backslash as a slash.
_DECEPTIVE = re.compile(r"[\s\\\x00-\x20\x7f-\x9f]")


def safe_address(href: str) -> str | None:
    """Return the address as it may be kept, or nothing."""
    address = href.strip()
    if _DECEPTIVE.search(address) or not _ADDRESS.fullmatch(address):
        return None
    return address
