"""Visits as their planners enter them, gathered for a book."""

import datetime as dt
from zoneinfo import ZoneInfo

from events.briefing.gather import from_visit
from tests.factories.events import CounterpartFactory, VisitFactory
from tests.factories.press import PersonFactory

AT = dt.datetime(2026, 1, 20, 15, 30, tzinfo=ZoneInfo("Europe/Istanbul"))


def gathered(visit, language="tr", at=AT, **options):
    return from_visit(visit, language, at, **options)


def named(tr, az=None, **fields):
    return PersonFactory(name_tr=tr, name_az=tr if az is None else az, **fields)


def visit_of(*names, **fields):
    """A visit to Bakü on 27 and 28 January, its delegation in this order."""
    return VisitFactory(delegation=[named(name) for name in names], **fields)


def met(visit, tr, az=None, **fields):
    """Somebody who will be met; what is not the row's own is the person's."""
    own = {
        name: fields.pop(name)
        for name in list(fields)
        if name.startswith(("title", "form_of_address", "phone", "needs", "order"))
    }
    return CounterpartFactory(visit=visit, person=named(tr, az, **fields), **own)
