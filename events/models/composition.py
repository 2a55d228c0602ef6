"""Which draft was composed from which visit, and what it said then."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Composition(models.Model):
    """A release that began as a composed draft; a person still has to finish it."""

    release = models.OneToOneField(
        "press.Release", on_delete=models.CASCADE, related_name="+"
    )
    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="compositions"
    )
    # The version of the visit, and the words of each language as they were composed.
    visit_version = models.PositiveIntegerField()
    words_tr = models.CharField(max_length=64)
    words_az = models.CharField(max_length=64)
    by = models.ForeignKey(
        "press.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    at = models.DateTimeField(_("composed"))

    class Meta:
        verbose_name = _("composed draft")
        verbose_name_plural = _("composed drafts")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return str(self.release)
