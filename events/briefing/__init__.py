"""The briefing book of a visit: internal papers for the delegation, never for readers."""

from events.briefing.contents import (
    Briefing,
    Clock,
    Commitment,
    Day,
    Delegate,
    Desk,
    Earlier,
    Line,
    Participant,
    Person,
    Post,
)
from events.briefing.copies import Copy
from events.briefing.labels import Labels

__all__ = [
    "Briefing",
    "Clock",
    "Commitment",
    "Copy",
    "Day",
    "Delegate",
    "Desk",
    "Earlier",
    "Labels",
    "Line",
    "Participant",
    "Person",
    "Post",
]
