"""Whom a journalist calls: printed on every release, page and kit."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from press.models.guard import Guarded
from press.models.naming import spelling

SPOKEN = ("tr", "az", "en", "ru", "de", "fr", "ar", "fa")


def check_languages(codes: Any) -> None:
    """A contact's languages are a list of codes that we can name."""
    if not isinstance(codes, list) or not set(codes) <= set(SPOKEN):
        raise ValidationError(
            _("Choose from these languages: %(codes)s."),
            params={"codes": ", ".join(SPOKEN)},
        )


class PressContact(Guarded):
    name = models.CharField(_("name"), max_length=120)
    title = models.CharField(_("post"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"))
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    hours = models.CharField(
        _("hours"),
        max_length=120,
        blank=True,
        help_text=_("When the phone is answered, in the words of the page."),
    )
    languages = models.JSONField(
        _("languages spoken"), default=list, blank=True, validators=[check_languages]
    )
    is_main = models.BooleanField(
        _("main contact"),
        default=False,
        help_text=_("Stands on every page, and on releases that name nobody else."),
    )

    class Meta(Guarded.Meta):
        verbose_name = _("press contact")
        verbose_name_plural = _("press contacts")
        ordering = ["-is_main", "name_tr", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_main"],
                condition=Q(is_main=True),
                name="press_contact_only_one_is_the_main",
                violation_error_message=_("There can be only one main contact."),
            )
        ]

    def __str__(self) -> str:
        return spelling(self, "name")
