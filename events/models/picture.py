"""A photo of a visit, bound to one of its lines where it shows one."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.models.placed import Placed


class VisitPicture(Placed):
    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="pictures"
    )
    photo = models.ForeignKey(
        "press.Photo",
        verbose_name=_("photo"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    meeting = models.ForeignKey(
        "events.Meeting",
        verbose_name=_("programme line"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="pictures",
    )

    class Meta(Placed.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        constraints = [
            models.UniqueConstraint(
                fields=["visit", "photo"],
                name="events_visitpicture_once_per_visit",
                violation_error_message=_("This photo is already in the list."),
            )
        ]

    def __str__(self) -> str:
        return str(self.photo)
