"""A version number that guards every save against somebody else's."""

from typing import Any

from django.db import models, router, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _


class SavedMeanwhile(Exception):  # noqa: N818  (somebody was quicker: no error)
    """Somebody saved the row after it was read; nothing was written."""

    def __init__(self, row: models.Model) -> None:
        super().__init__(f"{row._meta.label} {row.pk} was saved meanwhile")
        self.row = row


class Guarded(models.Model):
    """A row that is written only by whoever has seen its latest version."""

    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    changed_at = models.DateTimeField(_("last changed"), auto_now=True)

    class Meta:
        abstract = True

    def save(self, **kwargs: Any) -> None:
        """Save, or raise SavedMeanwhile and leave the database as it was."""
        if self._state.adding:
            super().save(**kwargs)
            return
        using = kwargs.get("using") or router.db_for_write(type(self), instance=self)
        seen = self.version
        try:
            with transaction.atomic(using=using):
                self.claim(using)
                super().save(**kwargs)
        except BaseException:
            self.version = seen
            raise

    def claim(self, using: str) -> None:
        """Take the next version number; the row stays locked until the transaction ends."""
        rows = type(self)._base_manager.using(using)
        if not rows.filter(pk=self.pk, version=self.version).update(
            version=F("version") + 1
        ):
            raise SavedMeanwhile(self)
        self.version += 1
