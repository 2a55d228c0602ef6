"""What a reader filters by."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.guard import Guarded
from press.models.naming import spelling


class Topic(Guarded):
    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the name."),
    )

    class Meta(Guarded.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name_tr", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["slug_tr"],
                name="press_topic_turkish_address_once",
                violation_error_message=_("This Turkish address is already taken."),
            ),
            models.UniqueConstraint(
                fields=["slug_az"],
                name="press_topic_azerbaijani_address_once",
                violation_error_message=_("This Azerbaijani address is already taken."),
            ),
        ]

    def __str__(self) -> str:
        return spelling(self, "name")
