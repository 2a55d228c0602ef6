"""Who said what in a release, in which language, and that they approved it."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from press.models.placed import Placed


class QuoteQuerySet(models.QuerySet["Quote"]):
    def approved(self) -> Self:
        """Words that may be published; the table's side of `is_approved`."""
        return self.exclude(approved_on=None)


class Quote(Placed):
    speaker = models.ForeignKey(
        "press.Person",
        verbose_name=_("speaker"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    title = models.CharField(
        _("title held that day"),
        max_length=200,
        blank=True,
        help_text=_("Left empty, it is filled in from the person's positions."),
    )
    text = models.TextField(
        _("words"), blank=True, help_text=_("Without quotation marks.")
    )
    spoken_in = models.CharField(
        _("spoken in"),
        max_length=2,
        choices=[("tr", _("Turkish")), ("az", _("Azerbaijani"))],
        default="tr",
        help_text=_("The other language's text is marked as a translation."),
    )
    approved_by = models.CharField(
        _("approved by"),
        max_length=120,
        blank=True,
        help_text=_(
            "Who allowed these words to be published: the speaker or their office."
        ),
    )
    approved_on = models.DateField(_("approved on"), null=True, blank=True)

    objects = QuoteQuerySet.as_manager()

    class Meta(Placed.Meta):
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")
        constraints = [
            models.CheckConstraint(
                condition=Q(approved_on=None, approved_by="")
                | Q(approved_on__isnull=False) & ~Q(approved_by=""),
                name="press_quote_approved_by_and_on_go_together",
                violation_error_message=_(
                    "Say both who approved the quote and on which day, or neither."
                ),
            )
        ]

    def __str__(self) -> str:
        return str(self.speaker)

    @property
    def is_approved(self) -> bool:
        return self.approved_on is not None
