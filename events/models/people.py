"""Who travels and who is met: each with the title held in those days, and how to address them."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from events.models.placed import Placed


class Taking(Placed):
    """A person who takes part, with what protocol has to know and nobody else."""

    internal = frozenset({"form_of_address", "needs", "phone"})
    erasable = internal

    person = models.ForeignKey(
        "press.Person",
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    title = models.CharField(
        _("title held that day"),
        max_length=200,
        blank=True,
        help_text=_("Left empty, it is filled in from the person's positions."),
    )
    form_of_address = models.CharField(
        _("form of address"),
        max_length=120,
        blank=True,
        help_text=_("As it is said: “Sayın Başkan”, “Cənab sədr”."),
    )
    needs = models.CharField(
        _("needs"),
        max_length=300,
        blank=True,
        help_text=_("Diet, access, interpreter. Erased after the retention period."),
    )
    phone = models.CharField(
        _("phone on the way"),
        max_length=40,
        blank=True,
        help_text=_("Erased after the retention period."),
    )

    class Meta(Placed.Meta):
        abstract = True

    def __str__(self) -> str:
        return str(self.person)


class Delegate(Taking):
    """A member of the delegation; their order is the order of precedence."""

    is_head = models.BooleanField(
        _("head of delegation"),
        default=False,
        help_text=_("With nobody marked, it is the first in the list."),
    )

    class Meta(Taking.Meta):
        verbose_name = _("delegate")
        verbose_name_plural = _("delegation, in order of precedence")
        constraints = [
            models.UniqueConstraint(
                fields=["visit", "person"],
                name="events_delegate_once_per_visit",
                violation_error_message=_("This person is already in the list."),
            ),
            models.UniqueConstraint(
                fields=["visit"],
                condition=Q(is_head=True),
                name="events_delegate_one_head_per_visit",
                violation_error_message=_("A delegation has only one head."),
            ),
        ]


class Counterpart(Taking):
    """Somebody whom the delegation meets."""

    class Meta(Taking.Meta):
        verbose_name = _("person met")
        verbose_name_plural = _("people met")
        constraints = [
            models.UniqueConstraint(
                fields=["visit", "person"],
                name="events_counterpart_once_per_visit",
                violation_error_message=_("This person is already in the list."),
            )
        ]
