"""The feeds of releases, in both formats."""

from collections.abc import Sequence
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from press.feeds import choosing
from press.feeds.channel import Channel
from press.feeds.entry import Entry
from press.feeds.feed import Newest
from press.feeds.formats import FullAtom, FullRss
from press.feeds.serving import served
from press.models.naming import active_language
from press.pages.release import ReleasePage


class ReleaseEntry(Entry):
    template = "press/feed_entry.html"

    @property
    def lead(self) -> str:
        return self.row.lead or ""

    @property
    def categories(self) -> list[str]:
        return [topic.name for topic in self.row.topics.all() if topic.name]

    def placed(self) -> Sequence[Any]:
        placed: Sequence[Any] = self.row.placed
        return placed

    def shown(self) -> dict[str, Any]:
        language, at = self.channel.language, self.channel.at
        return {
            "release": self.row,
            "language": language,
            "body": ReleasePage(self.row, language, at).body,
            "quotes": [q for q in self.row.said if q.is_approved and q.text],
            "corrections": [c for c in self.row.noted if c.note],
        }


class Releases(Newest):
    entry = ReleaseEntry
    about = _("Press releases of the İzmir Azerbaijan Association (İZAZDER).")


class ListFeed(Releases):
    def get_object(self, request: HttpRequest) -> Channel:
        return choosing.of_list(
            self.name, active_language(), timezone.now(), request.GET
        )


class TopicFeed(Releases):
    def __call__(self, request: HttpRequest, slug: str) -> HttpResponse:
        try:
            return super().__call__(request, slug=slug)
        except Http404:
            now = choosing.moved_topic(
                self.name, active_language(), timezone.now(), slug
            )
            if now is None:
                raise
            return HttpResponsePermanentRedirect(now)

    def get_object(self, request: HttpRequest, slug: str) -> Channel:
        return choosing.of_topic(self.name, active_language(), timezone.now(), slug)


release_rss = served(ListFeed(FullRss, "press:release-rss"))
release_atom = served(ListFeed(FullAtom, "press:release-atom"))
topic_rss = served(TopicFeed(FullRss, "press:topic-rss"))
topic_atom = served(TopicFeed(FullAtom, "press:topic-atom"))
