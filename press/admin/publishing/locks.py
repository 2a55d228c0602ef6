"""What of a publishable may be written: approved words are read-only until they are corrected."""

from dataclasses import dataclass

from django.db import models

from press.admin.guard.form import written
from press.admin.languages import language_of
from press.models import Publishable, Status, User
from press.text.language import LANGUAGES
from press.workflow.access import may_note, may_write
from press.workflow.fields import is_internal
from press.workflow.rights import APPROVE, holds

# When it appears is decided by whoever may approve, once approved by a step of its own.
PLANNED = frozenset({"publish_at", "embargo", "together"})


@dataclass(frozen=True)
class Locks:
    """The languages that are locked, whether what they share is, and whether the time is.

    What never leaves the office stays open to those who plan; to others it is locked, too.
    """

    languages: frozenset[str] = frozenset()
    shared: bool = False
    planning: bool = False
    internal: bool = False

    @property
    def everything(self) -> bool:
        return self.shared and self.languages == frozenset(LANGUAGES)

    def on(self, field: models.Field) -> bool:
        if field.name in PLANNED:
            return self.planning
        language = language_of(field)
        if is_internal(field):
            return self.internal
        return language in self.languages if language else self.shared


def locks_on(
    row: Publishable | None, noun: type[Publishable], user: User, *, correcting: bool
) -> Locks:
    if row is not None and may_note(user, row) and not may_write(user, row):
        # Whoever plans notes what stays in the office, and leaves the text alone.
        return Locks(frozenset(LANGUAGES), shared=True, planning=True)
    if row is None or row.status in Status.unapproved:
        return Locks(planning=not holds(user, APPROVE, row or noun))
    if correcting:
        return Locks(planning=True)
    approved = frozenset(row.approved_languages())
    return Locks(approved, shared=True, planning=True)


def locked(form: object, model: type[models.Model], locks: Locks) -> None:
    """Switch off the inputs of locked fields: what is posted for them is ignored.

    The version is no field of the editor's: it stays on guard over locked forms, too.
    """
    columns = written(model)
    for name, field in form.fields.items():  # type: ignore[attr-defined]
        if name in columns and locks.on(columns[name]):
            field.disabled = True
