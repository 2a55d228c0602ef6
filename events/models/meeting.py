"""A line of a visit's programme: what happens when, where, with whom; public or internal."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from events.models.placed import Placed
from events.models.zones import zone_choices
from events.planning.clocks import Span, span
from press.models.fields import PartialDateField
from press.models.naming import active_language, spelling
from press.text.dates import date_words, time_words


class LineKind(models.TextChoices):
    MEETING = "meeting", _("meeting")
    CEREMONY = "ceremony", _("ceremony")
    TOUR = "tour", _("visit to a place")
    MEAL = "meal", _("meal")
    TRAVEL = "travel", _("travel")
    OTHER = "other", _("other")


FORMAL = (LineKind.MEETING, LineKind.CEREMONY)


class Meeting(Placed):
    internal = frozenset({"minutes", "talking_points", "interpreter"})
    erasable = frozenset({"interpreter"})

    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="lines"
    )
    kind = models.CharField(
        _("kind"), max_length=10, choices=LineKind, default=LineKind.MEETING
    )
    title = models.CharField(_("title"), max_length=250, blank=True)
    day = PartialDateField(_("day"), null=True, blank=True)
    starts = models.TimeField(
        _("from"),
        null=True,
        blank=True,
        help_text=_("On the clock of the place, not of the office."),
    )
    ends = models.TimeField(_("to"), null=True, blank=True)
    zone = models.CharField(
        _("clock"),
        max_length=40,
        choices=zone_choices,
        blank=True,
        help_text=_("Left empty, it is the clock of the visit."),
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    host = models.ForeignKey(
        "press.Organisation",
        verbose_name=_("host"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    participants = models.ManyToManyField(
        "press.Person", verbose_name=_("participants"), blank=True, related_name="+"
    )
    topics = models.TextField(
        _("agenda"), blank=True, help_text=_("One item per line.")
    )
    summary = models.TextField(
        _("public summary"),
        blank=True,
        help_text=_("What came of it, for the visit's page."),
    )
    talking_points = models.TextField(
        _("talking points"), blank=True, help_text=_("For the briefing book only.")
    )
    minutes = models.TextField(
        _("minutes"), blank=True, help_text=_("They never leave the office.")
    )
    interpreter = models.CharField(
        _("interpreter"),
        max_length=120,
        blank=True,
        help_text=_("Erased after the retention period."),
    )
    is_public = models.BooleanField(
        _("public"),
        default=False,
        help_text=_("An internal line stands in the briefing book only."),
    )

    class Meta(Placed.Meta):
        verbose_name = _("programme line")
        verbose_name_plural = _("programme")
        ordering = [
            F("day").asc(nulls_last=True),
            F("starts").asc(nulls_last=True),
            "order",
            "pk",
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(starts=None) | Q(day__isnull=False),
                name="events_meeting_hour_has_a_day",
                violation_error_message=_("An hour needs its day."),
            ),
            models.CheckConstraint(
                condition=Q(ends=None) | Q(starts__isnull=False),
                name="events_meeting_ends_after_it_begins",
                violation_error_message=_("Say when it begins, too."),
            ),
        ]

    def __str__(self) -> str:
        return spelling(self, "title")

    def get_inline_title(self) -> str:
        """What its row is called in the form of the visit: day, hour, title."""
        language = active_language()
        day = date_words(self.day, language) if self.day else ""
        hour = time_words(self.starts, language) if self.starts else ""
        return " · ".join(filter(None, [day, hour, str(self)]))

    def clean(self) -> None:
        if self.starts and (self.day is None or self.day.precision != "day"):
            raise ValidationError({"day": _("An hour needs its day.")})
        if self.ends and not self.starts:
            raise ValidationError({"starts": _("Say when it begins, too.")})

    @property
    def is_formal(self) -> bool:
        """Whether the delegation is expected as such, not on its way or at table."""
        return self.kind in FORMAL

    @property
    def clock(self) -> str:
        """The zone in which its hours are written."""
        return self.zone or self.visit.clock

    @property
    def span(self) -> Span | None:
        """From when to when; None as long as day or hour are not known."""
        if self.day is None or self.starts is None or self.day.precision != "day":
            return None
        return span(self.day.first_day(), self.starts, self.ends, self.clock)
