"""The feeds of releases, in both formats."""

from collections.abc import Callable
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.feedgenerator import SyndicationFeed
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from press.feeds import channel
from press.feeds.channel import Channel
from press.feeds.entry import Entry
from press.feeds.formats import FullAtom, FullRss
from press.models.naming import active_language
from press.text.characters import legible


class Releases(Feed):
    """What a channel holds, said in the words of Django's feeds."""

    def __init__(self, kind: type[SyndicationFeed], name: str) -> None:
        self.feed_type = kind
        self.name = name

    def title(self, obj: Channel) -> str:
        return legible(obj.title)

    def description(self, obj: Channel) -> str:
        return _("Press releases of the İzmir Azerbaijan Association (İZAZDER).")

    subtitle = description

    def author_name(self, obj: Channel) -> str:
        return _("İZAZDER Press Office")

    def link(self, obj: Channel) -> str:
        return obj.page

    def feed_url(self, obj: Channel) -> str:
        return obj.address

    feed_guid = feed_url

    def feed_extra_kwargs(self, obj: Channel) -> dict[str, Any]:
        return {"twins": obj.twins, "changed_at": obj.changed_at}

    def items(self, obj: Channel) -> list[Entry]:
        return [Entry(release, obj) for release in obj.releases]

    def item_title(self, item: Entry) -> str:
        return legible(item.release.title)

    def item_description(self, item: Entry) -> str:
        return escape(legible(item.release.lead))

    def item_link(self, item: Entry) -> str:
        return item.address

    def item_guid(self, item: Entry) -> str:
        return item.name

    item_guid_is_permalink = False

    def item_pubdate(self, item: Entry) -> Any:
        return item.release.publish_at

    def item_updateddate(self, item: Entry) -> Any:
        return item.changed_at

    def item_categories(self, item: Entry) -> list[str]:
        return [legible(t.name) for t in item.release.topics.all() if t.name]

    def item_enclosures(self, item: Entry) -> list[Any]:
        return item.enclosures

    def item_extra_kwargs(self, item: Entry) -> dict[str, Any]:
        return {"content": item.content, "twins": item.twins}


class ListFeed(Releases):
    def get_object(self, request: HttpRequest) -> Channel:
        return channel.of_list(
            self.name, active_language(), timezone.now(), request.GET
        )


class TopicFeed(Releases):
    def __call__(self, request: HttpRequest, slug: str) -> HttpResponse:
        try:
            return super().__call__(request, slug=slug)
        except Http404:
            now = channel.moved_topic(
                self.name, active_language(), timezone.now(), slug
            )
            if now is None:
                raise
            return HttpResponsePermanentRedirect(now)

    def get_object(self, request: HttpRequest, slug: str) -> Channel:
        return channel.of_topic(self.name, active_language(), timezone.now(), slug)


def served(feed: Releases) -> Callable[..., HttpResponseBase]:
    """A feed that is asked for anew every time, and answers “not modified” if it can."""
    return require_safe(cache_control(no_cache=True)(conditional_page(feed)))


release_rss = served(ListFeed(FullRss, "press:release-rss"))
release_atom = served(ListFeed(FullAtom, "press:release-atom"))
topic_rss = served(TopicFeed(FullRss, "press:topic-rss"))
topic_atom = served(TopicFeed(FullAtom, "press:topic-atom"))
