"""Documents kept for the minutes in which every newsroom asks for them."""

import threading

from django.core.cache import cache

from press.kit import documents
from press.kit.contents import KitContents, Version
from press.kit.documents import Document
from press.kit.fingerprint import fingerprint

KEPT_SECONDS = 10 * 60

# A release goes out and all ask at once: the first asks the typesetter, the others wait.
_typesetter = threading.Lock()


def document(contents: KitContents, version: Version, ending: str) -> Document:
    """Like `documents.write`, but made once for the same contents."""
    key = f"document-{fingerprint(contents)}-{version.language}-{ending}"
    if (kept := cache.get(key)) is None:
        with _typesetter:
            if (kept := cache.get(key)) is None:
                kept = documents.write(contents, version, ending)
                cache.set(key, kept, KEPT_SECONDS)
    made: Document = kept
    return made
