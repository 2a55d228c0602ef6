"""What is remembered about visits and anniversaries: moves, corrections, old addresses."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.record import Correction, Move, OldSlug, leads_to_one


class VisitMove(Move):
    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="moves"
    )

    class Meta(Move.Meta):
        verbose_name = _("step")
        verbose_name_plural = _("steps")


class VisitCorrection(Correction):
    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="corrections"
    )

    class Meta(Correction.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")


class VisitSlug(OldSlug):
    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="old_slugs"
    )

    class Meta(OldSlug.Meta):
        constraints = leads_to_one("events", "visit")


class AnniversaryMove(Move):
    anniversary = models.ForeignKey(
        "events.Anniversary", on_delete=models.CASCADE, related_name="moves"
    )

    class Meta(Move.Meta):
        verbose_name = _("step")
        verbose_name_plural = _("steps")


class AnniversaryCorrection(Correction):
    anniversary = models.ForeignKey(
        "events.Anniversary", on_delete=models.CASCADE, related_name="corrections"
    )

    class Meta(Correction.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")


class AnniversarySlug(OldSlug):
    anniversary = models.ForeignKey(
        "events.Anniversary", on_delete=models.CASCADE, related_name="old_slugs"
    )

    class Meta(OldSlug.Meta):
        constraints = leads_to_one("events", "anniversary")
