"""Who may compose a draft, of which visit, and why not."""

from django.utils.translation import gettext_lazy as _

from events.models import Composition, Visit
from press import workflow
from press.models import Release, Status, User
from press.models.words import is_begun
from press.text.language import LANGUAGES
from press.workflow.rules import Reasons

ADD = "add"


class StillUnfinished(workflow.Refused):
    """A draft of the visit was composed before, and nobody has handed it in yet."""

    def __init__(self, release: Release, by: User) -> None:
        self.release = release
        self.is_readable = workflow.may_read(by, release)
        super().__init__([OWN_DRAFT if self.is_readable else SOMEBODY_S_DRAFT])


OWN_DRAFT = _(
    "A draft was composed from this visit before, and it is not finished: go on with it."
)
SOMEBODY_S_DRAFT = _(
    "Somebody else is working on a draft that was composed from this visit: ask an editor."
)


def objections(visit: Visit, by: User) -> Reasons:
    """Every reason why this person cannot compose a draft from this visit."""
    reasons: Reasons = []
    if not by.is_active or not workflow.holds(by, ADD, Release):
        reasons.append(
            _("Your role does not write press releases: ask a writer or an editor.")
        )
    if not workflow.may_read(by, visit):
        reasons.append(_("You may not read this visit."))
    if not any(is_begun(visit, code) for code in LANGUAGES):
        reasons.append(_("The visit holds no words yet: write its title and city."))
    return reasons


def unfinished_draft(visit: Visit) -> Release | None:
    """The composed draft that is still one: once handed in, the next is composed anew."""
    compositions = Composition.objects.filter(visit=visit, release__status=Status.DRAFT)
    latest = compositions.select_related("release").first()
    return latest.release if latest else None
