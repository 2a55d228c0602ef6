"""Where people, organisations and photos appear in public because of a visit or anniversary."""

import datetime as dt
from typing import Any

from django.db.models import QuerySet

from events.models.anniversary import Anniversary, Milestone
from events.models.commitment import Commitment
from events.models.meeting import Meeting
from events.models.people import Delegate
from events.models.picture import VisitPicture
from events.models.visit import Visit
from press.models.organisation import organisation_uses
from press.models.person import person_uses
from press.models.photo import photo_uses


def visits(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Visit.objects.public_in(language, at).values("pk")


def anniversaries(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Anniversary.objects.public_in(language, at).values("pk")


def lines(language: str, at: dt.datetime) -> QuerySet[Any]:
    """The public lines of public visits."""
    return Meeting.objects.filter(is_public=True, visit__in=visits(language, at))


def travelling(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Delegate.objects.filter(visit__in=visits(language, at)).values("person")


def met(language: str, at: dt.datetime) -> QuerySet[Any]:
    """Whoever takes part in a public line; whom an internal one names stays unknown."""
    taking_part = Meeting.participants.through.objects
    return taking_part.filter(meeting__in=lines(language, at).values("pk")).values(
        "person"
    )


def hosting(language: str, at: dt.datetime) -> QuerySet[Any]:
    hosts = Visit.hosts.through.objects.filter(visit__in=visits(language, at))
    return hosts.values("organisation")


def hosting_lines(language: str, at: dt.datetime) -> QuerySet[Any]:
    return lines(language, at).exclude(host=None).values("host")


def partners(language: str, at: dt.datetime) -> QuerySet[Any]:
    shown = Anniversary.partners.through.objects
    return shown.filter(anniversary__in=anniversaries(language, at)).values(
        "organisation"
    )


def steps(language: str, at: dt.datetime) -> QuerySet[Any]:
    """The road maps that readers see."""
    of_visits = Commitment.objects.filter(visit__in=visits(language, at))
    return of_visits | Commitment.objects.filter(
        anniversary__in=anniversaries(language, at)
    )


def responsible_with_us(language: str, at: dt.datetime) -> QuerySet[Any]:
    return steps(language, at).exclude(our_side=None).values("our_side")


def responsible_with_them(language: str, at: dt.datetime) -> QuerySet[Any]:
    return steps(language, at).exclude(their_side=None).values("their_side")


def pictured(language: str, at: dt.datetime) -> QuerySet[Any]:
    """Photos of public visits, but for those bound to an internal line."""
    placed = VisitPicture.objects.filter(visit__in=visits(language, at))
    return placed.exclude(meeting__is_public=False).values("photo")


def commemorated(language: str, at: dt.datetime) -> QuerySet[Any]:
    milestones = Milestone.objects.filter(anniversary__in=anniversaries(language, at))
    return milestones.exclude(photo=None).values("photo")


def register() -> None:
    for use in (travelling, met):
        person_uses.add(use)
    for use in (
        hosting,
        hosting_lines,
        partners,
        responsible_with_us,
        responsible_with_them,
    ):
        organisation_uses.add(use)
    for use in (pictured, commemorated):
        photo_uses.add(use)
