"""Visits as calendar files: one, or all of them to subscribe to."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.feeds.entries import entries, told
from events.feeds.holding import changed_at, is_held
from events.ical import TYPE, Calendar, write
from events.models import Visit
from press.feeds.serving import served
from press.kit import names, sending
from press.models.naming import active_language
from press.text.language import column
from press.views.published import Published


@dataclass(frozen=True)
class File:
    visits: Sequence[Any]
    title: str
    name: str
    language: str
    at: dt.datetime

    def answer(self) -> HttpResponse:
        held = [visit for visit in self.visits if is_held(visit, self.at)]
        found = (entry for visit in held for entry in entries(visit, self.language))
        domain = urlsplit(settings.PUBLIC_URL).hostname or ""
        data = write(Calendar(self.title, self.language, domain, tuple(found)))
        answer = HttpResponse(data)
        sending.saved_as(answer, f"{self.name}.ics", len(data), TYPE)
        changed = changed_at(self.visits, self.language, self.at)
        answer.headers["Last-Modified"] = http_date(changed.timestamp())
        return answer


class VisitCalendar(Published):
    """One visit; as long as calendars may hold it, also that it was withdrawn."""

    rows = Visit.objects.all()
    farewell = gettext_lazy("This visit's page was withdrawn")

    def get_queryset(self) -> QuerySet[Any]:
        return told(self.public())

    def seen(self) -> QuerySet[Any]:
        return told(super().seen())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """A file has no template, so that nothing of the page is read."""
        return {}

    def render_to_response(self, context: Any, **kwargs: Any) -> Any:
        stands_in(self.object, self.language)
        slug = getattr(self.object, column("slug", self.language))
        name = names.safe(f"izazder {names.occasion(self.object.starts_on, slug)}")
        return self.answer(self.object, self.object.title, name)

    def instead(self, row: Any) -> HttpResponse:
        stands_in(row, self.language)
        return super().instead(row)

    def gone(self, row: Any) -> HttpResponse:
        if not is_held(row, self.at):
            return super().gone(row)
        return self.answer(row, _("İZAZDER visits"), in_general())

    def answer(self, visit: Any, title: str, name: str) -> HttpResponse:
        return File([visit], title, name, self.language, self.at).answer()

    def address_of(self, row: Any) -> str:
        address: str = row.address("events:visit-calendar")
        return address


def stands_in(visit: Any, language: str) -> None:
    """Refuse a visit that is in no calendar: not even its days are known."""
    if not list(entries(visit, language)):
        raise Http404


def all_visits(_request: HttpRequest) -> HttpResponse:
    language, at = active_language(), timezone.now()
    public = Visit.objects.public_in(language, at)
    withdrawn = Visit.objects.withdrawn_in(language, at)
    visits = told(public | withdrawn).order_by("first_day", "pk")
    title = _("İZAZDER visits")
    return File(list(visits), title, in_general(), language, at).answer()


def in_general() -> str:
    """What a file is called that names no visit."""
    return names.safe(f"izazder {_('Visits')}")


visit_calendar = served(VisitCalendar.as_view())
calendar = served(all_visits)
