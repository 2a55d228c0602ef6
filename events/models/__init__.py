"""The nouns of planning: visits, what comes of them, and the anniversaries they prepare."""

from events.models.anniversary import Anniversary, Milestone
from events.models.commitment import Commitment, CommitmentStatus, ProgressNote
from events.models.composition import Composition
from events.models.meeting import LineKind, Meeting
from events.models.occasion import Occasion, OccasionQuerySet
from events.models.outcome import Outcome
from events.models.people import Counterpart, Delegate
from events.models.picture import VisitPicture
from events.models.record import (
    AnniversaryCorrection,
    AnniversaryMove,
    AnniversarySlug,
    VisitCorrection,
    VisitMove,
    VisitSlug,
)
from events.models.visit import Direction, Visit

__all__ = [
    "Anniversary",
    "AnniversaryCorrection",
    "AnniversaryMove",
    "AnniversarySlug",
    "Commitment",
    "CommitmentStatus",
    "Composition",
    "Counterpart",
    "Delegate",
    "Direction",
    "LineKind",
    "Meeting",
    "Milestone",
    "Occasion",
    "OccasionQuerySet",
    "Outcome",
    "ProgressNote",
    "Visit",
    "VisitCorrection",
    "VisitMove",
    "VisitPicture",
    "VisitSlug",
]
