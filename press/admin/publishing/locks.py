"""What of a release may be written: approved words are read-only until they are corrected."""

from dataclasses import dataclass

from django.db import models

from press.admin.guard.form import written
from press.admin.languages import language_of
from press.models import Release, Status, User
from press.text.language import LANGUAGES
from press.workflow.rules import APPROVING

# When it appears is decided by whoever may approve, once approved by a step of its own.
PLANNED = frozenset({"publish_at", "embargo", "together"})


@dataclass(frozen=True)
class Locks:
    """The languages that are locked, whether what they share is, and whether the time is."""

    languages: frozenset[str] = frozenset()
    shared: bool = False
    planning: bool = False

    @property
    def everything(self) -> bool:
        return self.shared and self.languages == frozenset(LANGUAGES)

    def on(self, field: models.Field) -> bool:
        if field.name in PLANNED:
            return self.planning
        language = language_of(field)
        return language in self.languages if language else self.shared


def locks_on(release: Release | None, user: User, *, correcting: bool) -> Locks:
    if release is None or release.status in Status.unapproved:
        return Locks(planning=not user.has_perm(APPROVING))
    if correcting:
        return Locks(planning=True)
    return Locks(frozenset(release.approved_languages()), shared=True, planning=True)


def locked(form: object, model: type[models.Model], locks: Locks) -> None:
    """Switch off the inputs of locked fields: what is posted for them is ignored.

    The version is no field of the editor's: it stays on guard over locked forms, too.
    """
    columns = written(model)
    for name, field in form.fields.items():  # type: ignore[attr-defined]
        if name in columns and locks.on(columns[name]):
            field.disabled = True
