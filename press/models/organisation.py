"""An institution that is named in releases and visits."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.country import CountryField
from press.models.fields import FoldedField, HttpsURLField
from press.models.guard import Guarded
from press.models.naming import address_of, addressed_once, spelling
from press.models.uses import UsedInPublic, Uses

organisation_uses = Uses()


class OrganisationQuerySet(UsedInPublic):
    uses = organisation_uses
    needed = "name"


class Organisation(Guarded):
    name = models.CharField(_("name"), max_length=200)
    short_name = models.CharField(
        _("short name"),
        max_length=60,
        blank=True,
        help_text=_("As it stands in running text."),
    )
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the name."),
    )
    about = models.TextField(
        _("about the organisation"),
        blank=True,
        help_text=_(
            "Printed below releases that name this organisation, as “About …”."
        ),
    )
    city = models.CharField(_("city"), max_length=80, blank=True)
    country = CountryField(_("country"), blank=True)
    website = HttpsURLField(_("web site"), blank=True)
    logo = models.ForeignKey(
        "press.Photo",
        verbose_name=_("logo"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    is_own = models.BooleanField(
        _("our own organisation"),
        default=False,
        help_text=_(
            "Its “about” text closes every release and its name heads every page."
        ),
    )
    folded = FoldedField(
        sources=("name_tr", "name_az", "short_name_tr", "short_name_az")
    )

    objects = OrganisationQuerySet.as_manager()

    class Meta(Guarded.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name_tr", "pk"]
        constraints = [
            *addressed_once("press_organisation"),
            models.UniqueConstraint(
                fields=["is_own"],
                condition=models.Q(is_own=True),
                name="press_organisation_only_one_is_ours",
                violation_error_message=_("Only one organisation can be our own."),
            ),
            models.CheckConstraint(
                condition=models.Q(website="") | models.Q(website__startswith="http"),
                name="press_organisation_web_site_is_a_web_address",
                violation_error_message=_(
                    "A web site begins with https:// or http://."
                ),
            ),
        ]

    def __str__(self) -> str:
        return spelling(self, "name")

    def get_absolute_url(self) -> str:
        return address_of(self, "press:organisation")

    @property
    def called(self) -> str:
        """The short name in the active language, or the full one where there is none."""
        return getattr(self, "short_name", "") or self.name or ""
