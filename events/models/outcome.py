"""What came of a visit."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.models.placed import Placed
from press.models.naming import spelling


class Outcome(Placed):
    class Kind(models.TextChoices):
        AGREEMENT = "agreement", _("agreement")
        STATEMENT = "statement", _("joint statement")
        DOCUMENT = "document", _("document signed")
        OTHER = "other", _("other")

    kind = models.CharField(
        _("kind"), max_length=10, choices=Kind, default=Kind.AGREEMENT
    )
    text = models.TextField(_("outcome"), blank=True)

    class Meta(Placed.Meta):
        verbose_name = _("outcome")
        verbose_name_plural = _("outcomes")

    def __str__(self) -> str:
        return spelling(self, "text")
