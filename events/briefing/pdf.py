"""The briefing book and the pocket programme as tagged PDFs."""

from pathlib import Path

from events.briefing.contents import Briefing
from events.briefing.copies import Copy
from events.briefing.document import document, portraits
from press.kit.typesetting import Pdf, forget, typeset

TEMPLATES = Path(__file__).parent / "templates"

FOR_EVERYBODY = Copy()


def book(briefing: Briefing, copy: Copy = FOR_EVERYBODY) -> Pdf:
    """Typeset the whole book, dated by the visit's last change."""
    made = typeset(
        TEMPLATES / "book.typ",
        document(briefing, copy),
        briefing.changed_at,
        files=portraits(briefing, copy),
    )
    forget()
    return made


def pocket(briefing: Briefing, copy: Copy = FOR_EVERYBODY) -> Pdf:
    """Typeset the programme on one page, to be folded once."""
    shown = document(briefing, copy)
    made = typeset(TEMPLATES / "pocket.typ", shown, briefing.changed_at)
    forget()
    return made
