"""A delegation visit: who goes where, meets whom, with which outcome, and what was promised."""

from typing import Any, Self

from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from events.models.meeting import LineKind
from events.models.occasion import Occasion, OccasionQuerySet
from events.models.zones import zone_choices
from events.planning.clocks import OFFICE, default_zone
from press.models import Organisation, Person, Release
from press.models.naming import addressed_once
from press.text.language import column


class Direction(models.TextChoices):
    OUTGOING = "outgoing", _("outgoing: our delegation travels")
    INCOMING = "incoming", _("incoming: a delegation comes to us")


class VisitQuerySet(OccasionQuerySet):
    def about(self, release: Release) -> Self:
        """Visits that a release tells of."""
        return self.filter(releases=release)

    def of(self, person: Person) -> Self:
        """Visits in whose delegation a person was, or in whose public lines they took part."""
        lines = self.model._meta.get_field("lines").related_model.objects
        met = lines.filter(is_public=True, participants=person)
        return self.filter(
            Q(pk__in=self.rows("delegates").filter(person=person).values("visit"))
            | Q(pk__in=met.values("visit"))
        )

    def with_organisation(self, organisation: Organisation) -> Self:
        """Visits that an organisation hosted, as a whole or in a public line."""
        hosted = self.rows("lines").filter(is_public=True, host=organisation)
        return self.filter(
            Q(hosts=organisation) | Q(pk__in=hosted.values("visit"))
        ).distinct()

    def rows(self, placed: str) -> models.QuerySet[Any]:
        """The rows placed in visits, by the name of their reverse relation."""
        return self.model._meta.get_field(placed).related_model.objects.all()

    def for_list(self) -> Self:
        """What a line in a list shows, without the long texts: also how many take part."""
        delegates = self.rows("delegates").filter(visit=OuterRef("pk"))
        public = self.rows("lines").filter(visit=OuterRef("pk"), is_public=True)
        meetings = public.filter(kind=LineKind.MEETING)
        short = self.defer("body_tr", "body_az", "body", "folded_tr", "folded_az")
        return short.annotate(people=counted(delegates), meetings=counted(meetings))


def counted(rows: models.QuerySet[Any]) -> Coalesce:
    """How many rows a visit has, asked beside it."""
    per_visit = rows.order_by().values("visit").annotate(count=Count("pk"))
    return Coalesce(Subquery(per_visit.values("count")), 0)


class Visit(Occasion):
    internal = frozenset({"notes", "emergency"})

    direction = models.CharField(
        _("direction"), max_length=8, choices=Direction, default=Direction.OUTGOING
    )
    zone = models.CharField(
        _("clock of the programme"),
        max_length=40,
        choices=zone_choices,
        blank=True,
        help_text=_("Left empty, it is the clock of the place that is visited."),
    )
    hosts = models.ManyToManyField(
        "press.Organisation", verbose_name=_("hosts"), blank=True, related_name="+"
    )
    anniversary = models.ForeignKey(
        "events.Anniversary",
        verbose_name=_("prepares the anniversary"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="visits",
    )
    releases = models.ManyToManyField(
        "press.Release", verbose_name=_("press releases"), blank=True, related_name="+"
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
    notes = models.TextField(
        _("practical notes"),
        blank=True,
        help_text=_("Hotel, transfers, dress, weather: for the briefing book only."),
    )
    emergency = models.CharField(
        _("emergency number"),
        max_length=120,
        blank=True,
        help_text=_(
            "Whom the delegation calls, at any hour; for the briefing book only."
        ),
    )

    objects = VisitQuerySet.as_manager()

    class Meta(Occasion.Meta):
        verbose_name = _("delegation visit")
        verbose_name_plural = _("delegation visits")
        ordering = ["-first_day", "-pk"]
        permissions = [
            ("submit_visit", _("Can submit delegation visits for review")),
            (
                "approve_visit",
                _("Can approve, publish, correct and withdraw delegation visits"),
            ),
            ("read_any_visit", _("Can read everybody's drafts of visits")),
            ("write_any_visit", _("Can plan everybody's visits")),
        ]
        constraints = [
            *Occasion.Meta.constraints,
            *addressed_once("events_visit"),
        ]

    def get_absolute_url(self) -> str:
        return self.address("events:visit")

    def get_kit_url(self) -> str:
        return self.address("events:visit-kit")

    @property
    def clock(self) -> str:
        """The zone in which the programme is written."""
        if self.zone:
            return self.zone
        outgoing = self.direction == Direction.OUTGOING
        return default_zone(self.country or "AZ") if outgoing else OFFICE

    @property
    def home_zone(self) -> str:
        """The clock that the delegation keeps at home, beside which its programme is read."""
        outgoing = self.direction == Direction.OUTGOING
        return OFFICE if outgoing else default_zone(self.country)

    def further_words(self, language: str) -> list[str]:
        """What its public lines, outcomes and road map say, in their order."""
        if not self.pk:
            return []
        said: list[str] = []
        for line in self.lines.all():
            if line.is_public:
                said += texts(line, ("title", "place", "topics", "summary"), language)
        for row in (*self.outcomes.all(), *self.commitments.all()):
            said += texts(row, ("text",), language)
        return said


def texts(row: Any, fields: tuple[str, ...], language: str) -> list[str]:
    return [getattr(row, column(field, language)) or "" for field in fields]
