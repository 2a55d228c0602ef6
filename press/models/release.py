"""A press release: number, dateline, words in two languages."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from press.models.fields import FoldedField, RichTextField, YearField
from press.models.naming import active_language, addressed_once, spelling
from press.models.publicity import PublishableQuerySet
from press.models.publishing import Publishable
from press.text.language import column


class Kind(models.TextChoices):
    RELEASE = "release", _("press release")
    STATEMENT = "statement", _("statement")
    INVITATION = "invitation", _("invitation to the press")


class ReleaseQuerySet(PublishableQuerySet):
    def naming(self, person: Any) -> "ReleaseQuerySet":
        """Releases that name a person, or quote what they allowed to be printed."""
        named = self.rows("mentions").filter(person=person)
        quoted = self.rows("quotes").filter(speaker=person).exclude(approved_on=None)
        return self.filter(
            Q(pk__in=named.values("release")) | Q(pk__in=quoted.values("release"))
        )

    def naming_organisation(self, organisation: Any) -> "ReleaseQuerySet":
        named = self.rows("namings").filter(organisation=organisation)
        return self.filter(pk__in=named.values("release"))

    def rows(self, placed: str) -> models.QuerySet[Any]:
        """The rows placed in releases, by the name of their reverse relation."""
        return self.model._meta.get_field(placed).related_model.objects.all()

    def for_list(self) -> "ReleaseQuerySet":
        """What a line in a list shows, without the long texts."""
        return self.defer(
            "body_tr", "body_az", "body", "folded_tr", "folded_az"
        ).prefetch_related("topics")


class Release(Publishable):
    worded = ("title", "dateline_city", "lead", "body")
    needed = ("title", "lead", "body")

    number = models.PositiveSmallIntegerField(
        _("number"),
        null=True,
        editable=False,
        help_text=_("Given at the first approval."),
    )
    kind = models.CharField(
        _("kind"), max_length=10, choices=Kind, default=Kind.RELEASE
    )
    dateline_city = models.CharField(_("dateline city"), max_length=80, blank=True)
    dateline_date = models.DateField(_("dateline date"), default=timezone.localdate)
    year = YearField(source="dateline_date")
    title = models.CharField(
        _("title"),
        max_length=250,
        blank=True,
        help_text=_("Up to 100 characters read best."),
    )
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the title."),
    )
    lead = models.TextField(
        _("lead"),
        blank=True,
        help_text=_("Up to 320 characters: who, what, where, when."),
    )
    body = RichTextField(_("body"), blank=True)
    topics = models.ManyToManyField(
        "press.Topic", verbose_name=_("topics"), blank=True, related_name="releases"
    )
    contact = models.ForeignKey(
        "press.PressContact",
        verbose_name=_("press contact"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Left empty, the main contact is printed."),
    )
    people = models.ManyToManyField(
        "press.Person", through="press.Mention", related_name="+"
    )
    organisations = models.ManyToManyField(
        "press.Organisation", through="press.Naming", related_name="+"
    )
    photos = models.ManyToManyField(
        "press.Photo", through="press.Picture", related_name="+"
    )
    folded_tr = FoldedField(sources=("title_tr", "lead_tr", "body_tr"))
    folded_az = FoldedField(sources=("title_az", "lead_az", "body_az"))

    objects = ReleaseQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("press release")
        verbose_name_plural = _("press releases")
        ordering = ["-publish_at", "-pk"]
        permissions = [
            ("submit_release", _("Can submit press releases for review")),
            (
                "approve_release",
                _("Can approve, publish, correct and withdraw press releases"),
            ),
            ("read_any_release", _("Can read everybody's drafts")),
        ]
        constraints = [
            *Publishable.Meta.constraints,
            *addressed_once("press_release"),
            models.UniqueConstraint(
                fields=["year", "number"],
                name="press_release_number_once_a_year",
                violation_error_message=_(
                    "This number was already given in that year."
                ),
            ),
        ]

    def __str__(self) -> str:
        return spelling(self, "title")

    def get_absolute_url(self) -> str:
        return self.address("press:release")

    def get_kit_url(self) -> str:
        return self.address("press:release-kit")

    def address(self, name: str, **more: str) -> str:
        """A page of this release in the active language, "" where it has no slug yet."""
        if not (slug := getattr(self, column("slug", active_language()))):
            return ""
        return reverse(name, kwargs={"year": self.year, "slug": slug} | more)

    def further_words(self, language: str) -> list[str]:
        if not self.pk:
            return []
        text = column("text", language)
        return [getattr(quote, text) or "" for quote in self.quotes.all()]

    @property
    def number_in_year(self) -> str:
        """As printed: 2026/03; "" before the first approval."""
        return f"{self.year}/{self.number:02}" if self.number else ""
