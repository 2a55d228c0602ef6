"""The feeds of visits, in both formats."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db.models import Prefetch
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_lazy

from events.models import Visit, VisitCorrection, VisitPicture
from press.feeds.channel import Channel, addressed_in, newest
from press.feeds.entry import Entry
from press.feeds.feed import Newest
from press.feeds.formats import FullAtom, FullRss
from press.feeds.serving import served
from press.models.naming import active_language
from press.pages import absolute
from press.text.language import other

# A photo that is bound to an internal line stays in the house.
SHOWN = VisitPicture.objects.exclude(meeting__is_public=False).select_related("photo")
NOTED = VisitCorrection.objects.filter(kind=VisitCorrection.Kind.NOTED)


class VisitEntry(Entry):
    template = "events/feed_entry.html"

    @property
    def lead(self) -> str:
        return self.row.summary or ""

    def placed(self) -> Sequence[Any]:
        placed: Sequence[Any] = self.row.placed
        return placed

    def shown(self) -> dict[str, Any]:
        return {
            "dates": self.row.dates_in(self.channel.language),
            "summary": self.lead,
            "body": SafeString(self.row.body or ""),
            "outcomes": [each for each in self.row.outcomes.all() if each.text],
            "corrections": [each for each in self.row.noted if each.note],
        }


class Visits(Newest):
    entry = VisitEntry
    about = gettext_lazy(
        "Delegation visits of the İzmir Azerbaijan Association (İZAZDER)."
    )

    def get_object(self, request: HttpRequest) -> Channel:
        return all_visits(self.name, active_language(), timezone.now())


def all_visits(name: str, language: str, at: dt.datetime) -> Channel:
    """Those that were published last, whenever they are or were."""
    parts: list[Any] = [
        "outcomes",
        Prefetch("pictures", SHOWN, "placed"),
        Prefetch("corrections", NOTED, "noted"),
    ]
    public = Visit.objects.public_in(language, at).prefetch_related(*parts)
    twin = other(language)
    return Channel(
        language,
        at,
        gettext("İZAZDER visits"),
        absolute(reverse("events:visit-list")),
        absolute(reverse(name)),
        list(newest(public.order_by("-publish_at", "-pk"), language, at)),
        {twin: addressed_in(twin, lambda: reverse(name))},
    )


visit_rss = served(Visits(FullRss, "events:visit-rss"))
visit_atom = served(Visits(FullAtom, "events:visit-atom"))
