"""A date that comes round every year, what was founded on it, and what has happened since."""

import datetime as dt
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.fields import FoldedField, PartialDateField, RichTextField
from press.models.naming import address_of, addressed_once, spelling
from press.models.publicity import PublishableQuerySet
from press.models.publishing import Publishable
from press.text.language import column


class AnniversaryQuerySet(PublishableQuerySet):
    """The public rule, and nothing of its own yet."""


class Anniversary(Publishable):
    worded = ("title", "city", "partner_city", "summary", "history")
    needed = ("title", "city", "partner_city", "summary")

    title = models.CharField(_("title"), max_length=250, blank=True)
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the title."),
    )
    summary = models.TextField(_("summary"), blank=True)
    founded = PartialDateField(
        _("founded"), help_text=_("As precisely as it is known: a year is enough.")
    )
    history = RichTextField(_("history"), blank=True)
    city = models.CharField(_("city"), max_length=80, blank=True)
    partner_city = models.CharField(_("partner city"), max_length=80, blank=True)
    partners = models.ManyToManyField(
        "press.Organisation",
        verbose_name=_("partner organisations"),
        blank=True,
        related_name="+",
    )
    is_commemoration = models.BooleanField(
        _("commemoration"),
        default=False,
        help_text=_("Its pages stay sober: no red, no counting of days."),
    )
    folded_tr = FoldedField(sources=("title_tr", "summary_tr", "history_tr"))
    folded_az = FoldedField(sources=("title_az", "summary_az", "history_az"))

    objects = AnniversaryQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("anniversary")
        verbose_name_plural = _("anniversaries")
        ordering = ["founded", "pk"]
        permissions = [
            ("submit_anniversary", _("Can submit anniversaries for review")),
            (
                "approve_anniversary",
                _("Can approve, publish, correct and withdraw anniversaries"),
            ),
            ("read_any_anniversary", _("Can read everybody's drafts of anniversaries")),
            ("write_any_anniversary", _("Can plan everybody's anniversaries")),
        ]
        constraints = [
            *Publishable.Meta.constraints,
            *addressed_once("events_anniversary"),
        ]

    def __str__(self) -> str:
        return spelling(self, "title")

    def get_absolute_url(self) -> str:
        return self.address("events:anniversary")

    def address(self, name: str, **more: Any) -> str:
        return address_of(self, name, **more)

    def years_in(self, year: int) -> int:
        """How many years it is old in a year: 1986 is 40 in 2026."""
        return year - self.founded.year

    def years_on(self, today: dt.date) -> int:
        return self.years_in(today.year)

    def placed_photos(self) -> models.QuerySet[Any]:
        return self.milestones.exclude(photo=None).values("photo")

    def further_words(self, language: str) -> list[str]:
        if not self.pk:
            return []
        text = column("text", language)
        rows = (*self.milestones.all(), *self.commitments.all())
        return [getattr(row, text) or "" for row in rows]


class Milestone(models.Model):
    """One point of an anniversary's history, with where it is known from."""

    anniversary = models.ForeignKey(
        Anniversary, on_delete=models.CASCADE, related_name="milestones"
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0, db_index=True)
    date = PartialDateField(_("date"))
    text = models.TextField(_("milestone"), blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)
    photo = models.ForeignKey(
        "press.Photo",
        verbose_name=_("photo"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        ordering = ["date", "order", "pk"]

    def __str__(self) -> str:
        return spelling(self, "text")
