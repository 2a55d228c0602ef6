"""The addresses of visits and anniversaries, in the words of each language."""

from django.urls import URLPattern, URLResolver, include, path
from django.utils.translation import pgettext_lazy

from events.feeds.calendars import calendar, visit_calendar
from events.feeds.visits import visit_atom, visit_rss
from events.views.anniversaries import AnniversaryList
from events.views.anniversary import AnniversaryDetail
from events.views.visit import VisitDetail
from events.views.visit_files import VisitDocument, VisitKit
from events.views.visits import VisitList
from press import urls  # noqa: F401  (registers what stands in addresses: a document's format)

app_name = "events"

visit: list[URLPattern] = [
    path("", VisitDetail.as_view(), name="visit"),
    path("kit/", VisitKit.as_view(), name="visit-kit"),
    path(
        pgettext_lazy("address", "text.<document:format>"),
        VisitDocument.as_view(),
        name="visit-document",
    ),
    path(
        pgettext_lazy("address", "calendar.ics"), visit_calendar, name="visit-calendar"
    ),
]

visits: list[URLPattern | URLResolver] = [
    path("", VisitList.as_view(), name="visit-list"),
    path(pgettext_lazy("address", "calendar.ics"), calendar, name="calendar"),
    path("rss.xml", visit_rss, name="visit-rss"),
    path("atom.xml", visit_atom, name="visit-atom"),
    path("<slug:slug>/", include(visit)),
]

anniversaries = [
    path("", AnniversaryList.as_view(), name="anniversary-list"),
    path("<slug:slug>/", AnniversaryDetail.as_view(), name="anniversary"),
]

urlpatterns = [
    path(pgettext_lazy("address", "visits/"), include(visits)),
    path(pgettext_lazy("address", "anniversaries/"), include(anniversaries)),
]
