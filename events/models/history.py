"""Which nouns of planning keep every earlier version of themselves, and what belongs to each."""

from events.models.anniversary import Anniversary
from events.models.commitment import Commitment
from events.models.visit import Visit
from press.models.history import keep


def register() -> None:
    keep(
        Visit,
        ("delegates", "counterparts", "lines", "outcomes", "commitments", "pictures"),
    )
    keep(Anniversary, ("milestones",))
    keep(Commitment, ("progress",))
