"""Which releases a feed holds: all, those that a list shows, those on a topic."""

import datetime as dt
from typing import Any

from django.core.exceptions import BadRequest
from django.db.models import Prefetch, QuerySet
from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from press.feeds.channel import Channel, Told, addressed_in, newest
from press.feeds.formats import Twins
from press.filters import ReleaseFilter
from press.models import Picture, Quote, Release, ReleaseCorrection, Topic
from press.models.addresses import ever_at
from press.pages import absolute
from press.text.language import column, other


def of_list(name: str, language: str, at: dt.datetime, chosen: QueryDict) -> Channel:
    """All releases, or those that the list shows for the same filters."""
    narrowed = ReleaseFilter(chosen, Release.objects.public_in(language, at))
    if not narrowed.is_valid():
        raise BadRequest("A filter is longer than any that this site offers.")
    query = f"?{narrowed.query()}" if narrowed.chosen else ""
    twin = other(language)
    return Channel(
        language,
        at,
        _("İZAZDER press releases"),
        absolute(reverse("press:release-list") + query),
        absolute(reverse(name) + query),
        read(narrowed.qs, language, at),
        {} if query else {twin: addressed_in(twin, lambda: reverse(name))},
    )


def of_topic(name: str, language: str, at: dt.datetime, slug: str) -> Channel:
    """The releases on one topic; a topic without public ones is nobody's business."""
    named = f"{column('topics__name', language)}__gt"
    on_topic = {column("topics__slug", language): slug, named: ""}
    found = Release.objects.public_in(language, at).filter(**on_topic)
    releases = read(found, language, at)
    if not releases:
        raise Http404
    topic = next(t for t in releases[0].topics.all() if t.slug == slug)
    return Channel(
        language,
        at,
        _("İZAZDER press releases: %(topic)s") % {"topic": topic.name},
        absolute(f"{reverse('press:release-list')}?topic={slug}"),
        absolute(reverse(name, kwargs={"slug": slug})),
        releases,
        topic_twins(name, topic, releases, at, other(language)),
    )


def moved_topic(name: str, language: str, at: dt.datetime, slug: str) -> str | None:
    """Where the feed of a topic stands now that readers know from an old address."""
    topic = ever_at(Topic.objects.public_in(language, at), language, slug).first()
    return topic and reverse(name, kwargs={"slug": topic.slug})


def topic_twins(
    name: str, topic: Topic, releases: Told, at: dt.datetime, language: str
) -> Twins:
    """The topic's feed in another language, where that has something to read."""
    slug = getattr(topic, column("slug", language))
    if not slug or not any(release.is_public(language, at) for release in releases):
        return {}
    return {
        language: addressed_in(language, lambda: reverse(name, kwargs={"slug": slug}))
    }


def read(releases: QuerySet[Any], language: str, at: dt.datetime) -> Told:
    """The newest, with all that an entry says, in as many queries whatever their number."""
    noted = ReleaseCorrection.objects.filter(kind=ReleaseCorrection.Kind.NOTED)
    parts: list[Any] = [
        "topics",
        Prefetch("pictures", Picture.objects.select_related("photo"), "placed"),
        Prefetch("quotes", Quote.objects.select_related("speaker"), "said"),
        Prefetch("corrections", noted, "noted"),
    ]
    return list(newest(releases.prefetch_related(*parts), language, at))
