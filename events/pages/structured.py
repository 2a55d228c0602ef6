"""What search engines read of a visit and of an anniversary: schema.org as JSON-LD."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from events.models import Direction, Visit
from events.pages.anniversary import AnniversaryPage
from events.pages.visit import VisitPage
from press.models import Organisation
from press.pages.addresses import absolute
from press.pages.nouns import filled
from press.pages.structured import CONTEXT, publisher


def visit_data(shown: VisitPage) -> dict[str, Any]:
    visit = shown.visit
    takings = [
        *(each.person for each in shown.delegates),
        *(t.person for t in shown.met),
    ]
    return filled(
        {
            **event(visit, shown.language),
            "startDate": str(visit.starts_on),
            "endDate": str(visit.ends_on or visit.starts_on),
            "location": place(
                shown.route.destination,
                visit.country if visit.direction == Direction.OUTGOING else "TR",
            ),
            "organizer": organisers(shown.hosts),
            "attendee": [{"@type": "Person", "name": each.name} for each in takings],
        }
    )


def anniversary_data(shown: AnniversaryPage) -> dict[str, Any]:
    """As an event of this year, as precisely as its day is known."""
    anniversary = shown.anniversary
    name = ", ".join(filter(None, [anniversary.title, shown.called]))
    cities = filter(None, [anniversary.city, anniversary.partner_city])
    return filled(
        {
            **event(anniversary, shown.language),
            "name": name,
            "startDate": str(shown.this_year),
            "location": [place(city, "") for city in cities],
            "organizer": organisers(shown.partners),
        }
    )


def event(row: Visit | Any, language: str) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "@type": "Event",
        "name": row.title,
        "description": row.summary,
        "url": absolute(row.get_absolute_url()),
        "inLanguage": language,
        "eventStatus": f"{CONTEXT}/EventScheduled",
        "eventAttendanceMode": f"{CONTEXT}/OfflineEventAttendanceMode",
    }


def place(city: str, country: str) -> dict[str, Any]:
    address = {
        "@type": "PostalAddress",
        "addressLocality": city,
        "addressCountry": country,
    }
    return {"@type": "Place", "name": city or _("İzmir"), "address": filled(address)}


def organisers(partners: Iterable[Organisation]) -> list[dict[str, Any]]:
    named = [{"@type": "Organization", "name": each.name} for each in partners]
    return [publisher(), *named]
