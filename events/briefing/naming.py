"""What internal papers are called: readable, plain ASCII, marked as internal to their end."""

from events.briefing.contents import Briefing
from events.briefing.copies import Copy, reader
from press.kit import names
from press.text.dates import PartialDate
from press.text.slugs import slugify

_WORDS, _WHOLE = 32, 120


def file_name(
    briefing: Briefing, copy: Copy, document: str, begins: PartialDate
) -> str:
    """Return the name: "izazder-brifinq-kitabcasi-2026-01-baki-seferi-…-DAXILI.pdf"."""
    whose = slugify(reader(briefing, copy), limit=_WORDS)
    words = f"{document} {occasion(begins, briefing.title)} {whose}"
    return paper(words, briefing.labels.internal, "pdf")


def occasion(begins: PartialDate, title: str) -> str:
    return names.occasion(begins, slugify(title, limit=_WORDS))


def paper(words: str, mark: str, ending: str) -> str:
    """Return a name that can be cut anywhere but at its mark."""
    name = names.safe(f"izazder {words}", limit=_WHOLE)
    return f"{name}-{slugify(mark, limit=_WORDS).upper()}.{ending}"
