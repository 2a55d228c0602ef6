"""A step of the road map: what was agreed, who carries it on each side, and what came of it."""

import datetime as dt
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.fields import LastDayField
from press.models.fields import PartialDateField
from press.models.guard import Guarded
from press.models.naming import spelling


class CommitmentStatus(models.TextChoices):
    OPEN = "open", _("open")
    UNDER_WAY = "under_way", _("under way")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")


CLOSED = (CommitmentStatus.DONE, CommitmentStatus.DROPPED)


class CommitmentQuerySet(models.QuerySet["Commitment"]):
    def unfinished(self) -> Self:
        """What was neither done nor dropped, whether or not somebody has set a status."""
        return self.exclude(status__in=CLOSED)

    def overdue(self, today: dt.date) -> Self:
        return self.unfinished().filter(last_day__lt=today)

    def due_within(self, today: dt.date, days: int) -> Self:
        until = today + dt.timedelta(days=days)
        return self.unfinished().filter(last_day__gte=today, last_day__lte=until)


class Commitment(Guarded):
    visit = models.ForeignKey(
        "events.Visit",
        verbose_name=_("delegation visit"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="commitments",
    )
    anniversary = models.ForeignKey(
        "events.Anniversary",
        verbose_name=_("anniversary"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="commitments",
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0, db_index=True)
    text = models.TextField(_("commitment"), blank=True)
    our_side = models.ForeignKey(
        "press.Organisation",
        verbose_name=_("responsible on our side"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    their_side = models.ForeignKey(
        "press.Organisation",
        verbose_name=_("responsible on their side"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    due = PartialDateField(_("due date"), null=True, blank=True)
    last_day = LastDayField(sources=("due",), null=True, db_index=True)
    status = models.CharField(
        _("status"),
        max_length=10,
        choices=CommitmentStatus,
        blank=True,
        help_text=_("Shown to readers at once. Left empty, no status is shown."),
    )
    closed_by = models.ForeignKey(
        "press.Release",
        verbose_name=_("closed by the press release"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Readers are led there as soon as it is public."),
    )

    objects = CommitmentQuerySet.as_manager()

    class Meta(Guarded.Meta):
        verbose_name = _("commitment")
        verbose_name_plural = _("road map")
        ordering = ["order", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(visit__isnull=False, anniversary=None)
                | Q(visit=None, anniversary__isnull=False),
                name="events_commitment_belongs_to_one",
                violation_error_message=_(
                    "A commitment belongs either to a visit or to an anniversary."
                ),
            ),
            models.CheckConstraint(
                condition=Q(closed_by=None) | Q(status__in=CLOSED),
                name="events_commitment_closed_is_done_or_dropped",
                violation_error_message=_(
                    "What a press release closes is either done or dropped."
                ),
            ),
        ]

    def __str__(self) -> str:
        return spelling(self, "text")

    @property
    def is_closed(self) -> bool:
        return self.status in CLOSED

    def is_overdue(self, today: dt.date) -> bool:
        """The row's side of `overdue()`."""
        return (
            not self.is_closed and self.due is not None and self.due.last_day() < today
        )


class ProgressNoteQuerySet(models.QuerySet["ProgressNote"]):
    def approved(self) -> Self:
        """Notes that readers may see; the table's side of `is_approved`."""
        return self.exclude(approved_at=None)


class ProgressNote(models.Model):
    """What came of a commitment, on one day; public once a second person approved it."""

    commitment = models.ForeignKey(
        Commitment, on_delete=models.CASCADE, related_name="progress"
    )
    on = models.DateField(_("day"), default=timezone.localdate)
    text = models.TextField(_("progress note"), blank=True)
    by = models.ForeignKey(
        "press.User",
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    approved_at = models.DateTimeField(_("approved"), null=True, editable=False)
    approved_by = models.ForeignKey(
        "press.User",
        verbose_name=_("approved by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    objects = ProgressNoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("progress note")
        verbose_name_plural = _("progress notes")
        ordering = ["-on", "-pk"]

    def __str__(self) -> str:
        return spelling(self, "text")

    @property
    def is_approved(self) -> bool:
        return self.approved_at is not None
