"""Who is to be seen in a photo."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.photo import Photo


class Shown(models.Model):
    """A person in a photo, in the order from left to right."""

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="shown")
    person = models.ForeignKey(
        "press.Person",
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0, db_index=True)

    class Meta:
        verbose_name = _("person shown")
        verbose_name_plural = _("people shown, from left to right")
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["photo", "person"],
                name="press_shown_once_per_photo",
                violation_error_message=_("This person is already in the list."),
            )
        ]

    def __str__(self) -> str:
        return str(self.person)
