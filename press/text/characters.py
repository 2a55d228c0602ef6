"""Which characters belong in written text, whatever was pasted or posted."""

import re

# Breaks a page does not show as such: vertical tab, form feed, NEL, LS and PS.
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")

# Controls, direction overrides, zero-width marks, surrogates and noncharacters:
# none is ever seen, and each breaks XML, PDF, search or the reader's trust.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ud800-\udfff"
    + "".join(
        chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17)
    )
    + "]"
)


def legible(text: str) -> str:
    """Drop what cannot be seen; tabs and line ends stay as they are."""
    return _UNSEEN.sub("", _BREAKS.sub(" ", text))
