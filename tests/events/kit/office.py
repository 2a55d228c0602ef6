"""Visits, and their kits as everybody and as the office gets them."""

import datetime as dt

from events import kit
from events.models import Visit
from press.kit.gather import Receiver
from tests.factories.press import PUBLISHED

SECOND = dt.timedelta(seconds=1)
LATER = PUBLISHED + dt.timedelta(days=1)


def reread(visit):
    """The visit as a view reads it, nothing of it remembered from the arranging."""
    return Visit.objects.get(pk=visit.pk)


def for_everybody(visit, at=LATER, **options):
    return kit.from_visit(reread(visit), Receiver(at), **options)


def for_the_office(visit, at=LATER, wanted=(), reads=None, **options):
    receiver = Receiver(at, office=True, wanted=wanted, reads=reads)
    return kit.from_visit(reread(visit), receiver, **options)


def printed(visit, language="tr"):
    return for_everybody(visit).version(language)


def section(visit, title, language="tr"):
    """The part of the fact sheet with a title; None where there is none."""
    found = (one for one in printed(visit, language).sections if one.title == title)
    return next(found, None)
