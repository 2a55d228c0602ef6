"""A calendar file as two readers understand it that know nothing of each other."""

import datetime as dt

import icalendar
import vobject

from tests.factories.events import MeetingFactory

ALL = {"tr": "/tr/ziyaretler/takvim.ics", "az": "/az/seferler/teqvim.ics"}
ONE = {"tr": "/tr/ziyaretler/baku/takvim.ics", "az": "/az/seferler/baki/teqvim.ics"}
BOTH = [ALL["tr"], ONE["tr"]]


def read(response):
    """The events by uid, once both readers agree on how many there are."""
    assert response.status_code == 200
    file = icalendar.Calendar.from_ical(response.content)
    elsewhere = vobject.readOne(response.content.decode())
    theirs = {event.uid.value: event for event in getattr(elsewhere, "vevent_list", [])}
    ours = {str(event["UID"]): event for event in file.events}
    assert ours.keys() == theirs.keys()
    assert [str(ours[uid]["SUMMARY"]) for uid in ours] == [
        theirs[uid].summary.value for uid in ours
    ]
    return ours


def titles(response):
    return [str(event["SUMMARY"]) for event in read(response).values()]


def line(visit, hour=None, **fields):
    """A public line at an hour of the first day, or at none."""
    hours = {"starts": hour and dt.time(hour), "ends": hour and dt.time(hour + 1)}
    return MeetingFactory(visit=visit, public=True, **hours | fields)
