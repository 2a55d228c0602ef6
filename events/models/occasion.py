"""What a visit and an event have in common: words, dates known more or less well, a place."""

import datetime as dt
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, When
from django.utils.translation import gettext_lazy as _

from events.models.fields import FirstDayField, LastDayField
from press.models.country import CountryField
from press.models.fields import FoldedField, PartialDateField, RichTextField
from press.models.naming import address_of, spelling
from press.models.publicity import PublishableQuerySet
from press.models.publishing import Publishable
from press.text.dates import PartialDate, date_range_words


class OccasionQuerySet(PublishableQuerySet):
    def upcoming(self, today: dt.date) -> Self:
        """What has not ended yet, the nearest first."""
        return self.filter(last_day__gte=today).order_by("first_day", "pk")

    def past(self, today: dt.date) -> Self:
        return self.filter(last_day__lt=today).order_by("-first_day", "-pk")

    def around(self, today: dt.date) -> Self:
        """What is to come, the nearest first, and then what has been, the latest first."""
        ahead = Q(last_day__gte=today)
        return self.order_by(
            Case(When(ahead, then=0), default=1),
            Case(When(ahead, then=F("first_day"))).asc(),
            "-first_day",
            "-pk",
        )

    def in_year(self, year: int) -> Self:
        """What falls into a year, at least with one of its days."""
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
        return self.filter(first_day__lte=last, last_day__gte=first)


class Occasion(Publishable):
    worded = ("title", "summary", "city", "body")
    needed = ("title", "summary", "city")

    title = models.CharField(_("title"), max_length=250, blank=True)
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the title."),
    )
    summary = models.TextField(
        _("summary"),
        blank=True,
        help_text=_("Up to 320 characters: who, what, where, when."),
    )
    body = RichTextField(_("body"), blank=True)
    city = models.CharField(_("city"), max_length=80, blank=True)
    country = CountryField(_("country"), blank=True)
    starts_on = PartialDateField(
        _("begins"),
        help_text=_("As precisely as it is known: a month is enough."),
    )
    ends_on = PartialDateField(_("ends"), null=True, blank=True)
    first_day = FirstDayField(sources=("starts_on",), db_index=True)
    last_day = LastDayField(sources=("ends_on", "starts_on"), db_index=True)
    folded_tr = FoldedField(sources=("title_tr", "summary_tr", "city_tr", "body_tr"))
    folded_az = FoldedField(sources=("title_az", "summary_az", "city_az", "body_az"))

    class Meta(Publishable.Meta):
        abstract = True
        constraints = [
            *Publishable.Meta.constraints,
            # 2026-03 … 2026 is no contradiction: the year contains the month.
            models.CheckConstraint(
                condition=Q(ends_on=None)
                | Q(ends_on__gte=F("starts_on"))
                | Q(starts_on__startswith=F("ends_on")),
                name="%(app_label)s_%(class)s_ends_after_it_begins",
                violation_error_message=_("It cannot end before it begins."),
            ),
        ]

    def __str__(self) -> str:
        return spelling(self, "title")

    def clean(self) -> None:
        super().clean()
        starts, ends = self.starts_on, self.ends_on
        if starts and ends and ends.last_day() < starts.first_day():
            raise ValidationError({"ends_on": _("It cannot end before it begins.")})

    def dates_in(self, language: str) -> str:
        """Its dates in words, as precisely as they are known: 28–30 Ocak 2026."""
        return date_range_words(self.starts_on, self.ends_on, language)

    @property
    def is_dated(self) -> bool:
        """Whether its days are known; without them it stands in no calendar."""
        edges: list[PartialDate] = [self.starts_on, self.ends_on or self.starts_on]
        return all(edge.precision == "day" for edge in edges)

    def address(self, name: str, **more: Any) -> str:
        return address_of(self, name, **more)
