"""What the file of a copy is called: readable, plain ASCII, marked as internal to its end."""

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
    visit = names.occasion(begins, slugify(briefing.title, limit=_WORDS))
    whose = slugify(reader(briefing, copy), limit=_WORDS)
    mark = slugify(briefing.labels.internal, limit=_WORDS).upper()
    return (
        f"{names.safe(f'izazder {document} {visit} {whose}', limit=_WHOLE)}-{mark}.pdf"
    )
