"""A person whom the office names, and the posts that they hold or held."""

import datetime as dt
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from press.models.fields import FoldedField, PartialDateField
from press.models.guard import Guarded
from press.models.naming import address_of, addressed_once, spelling
from press.models.uses import UsedInPublic, Uses
from press.text.dates import PartialDate

person_uses = Uses()


class PersonQuerySet(UsedInPublic):
    uses = person_uses
    needed = "name"


class Person(Guarded):
    name = models.CharField(
        _("name"), max_length=150, help_text=_("Spelled as this language spells it.")
    )
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the name."),
    )
    biography = models.TextField(_("biography"), blank=True)
    portrait = models.ForeignKey(
        "press.Photo",
        verbose_name=_("portrait"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    folded = FoldedField(sources=("name_tr", "name_az"))

    objects = PersonQuerySet.as_manager()

    class Meta(Guarded.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["name_tr", "pk"]
        constraints = addressed_once("press_person")

    def __str__(self) -> str:
        return spelling(self, "name")

    def get_absolute_url(self) -> str:
        return address_of(self, "press:person")


class PositionQuerySet(models.QuerySet["Position"]):
    def held_on(self, day: dt.date) -> list["Position"]:
        """The positions that may be called held on a day, the most recent first."""
        rows: Iterable[Position] = self
        held = [position for position in rows if position.is_held_on(day)]
        return sorted(
            held, key=lambda position: (str(position.since or ""), -position.pk)
        )[::-1]


class Position(models.Model):
    person = models.ForeignKey(
        Person,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="positions",
    )
    organisation = models.ForeignKey(
        "press.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="positions",
    )
    title = models.CharField(_("post"), max_length=200)
    since = PartialDateField(_("since"), null=True, blank=True)
    until = PartialDateField(_("until"), null=True, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0, db_index=True)

    objects = PositionQuerySet.as_manager()

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering = ["order", "pk"]
        constraints = [
            # 2026-03 … 2026 is no contradiction: the year contains the month.
            models.CheckConstraint(
                condition=Q(since=None)
                | Q(until=None)
                | Q(until__gte=F("since"))
                | Q(since__startswith=F("until")),
                name="press_position_ends_after_it_begins",
                violation_error_message=_("A position cannot end before it begins."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {spelling(self, 'title')}"

    def clean(self) -> None:
        since, until = self.since, self.until
        if since and until and until.last_day() < since.first_day():
            raise ValidationError(
                {"until": _("A position cannot end before it begins.")}
            )

    def is_held_on(self, day: dt.date) -> bool:
        """Whether the position may have been held that day, as far as its dates are known."""
        since: PartialDate | None = self.since
        until: PartialDate | None = self.until
        begun = since is None or since.first_day() <= day
        return begun and (until is None or day <= until.last_day())
