"""The frame around a release: what its page says of itself to the world outside."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from press.models.freshness import last_change
from press.pages.addresses import absolute, in_each_language
from press.pages.page import Card, Page
from press.pages.release import ReleasePage
from press.pages.structured import CONTEXT, breadcrumbs, publisher
from press.text.dates import date_words


def page_of(shown: ReleasePage) -> Page:
    """The release's own page; a draft's is at no address and in nobody's index."""
    release = shown.release
    title, description = release.title or "", release.lead or ""
    if not shown.is_public:
        return Page(title, description, section="releases", indexed=False)
    return Page(
        title,
        description,
        section="releases",
        kind="article",
        addresses=in_each_language(lambda language: path_in(shown, language)),
        card=Card(release.address("press:release-card"), alt=title),
        published_at=release.publish_at,
        changed_at=last_change(release, shown.language),
        data=[article(shown), breadcrumbs(steps(shown))],
    )


def path_in(shown: ReleasePage, language: str) -> str | None:
    release = shown.release
    public = release.is_public(language, shown.at)
    return release.get_absolute_url() if public else None


def steps(shown: ReleasePage) -> list[tuple[str, str]]:
    """The path that stands above the title, with the page itself at its end."""
    release = shown.release
    return [
        (_("Press Office"), reverse("home")),
        (_("Releases"), reverse("press:release-list")),
        (str(release.year), reverse("press:release-year", args=[release.year])),
        (release.title, release.get_absolute_url()),
    ]


def article(shown: ReleasePage) -> dict[str, Any]:
    release = shown.release
    day = date_words(release.dateline_date, shown.language)
    data = {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "headline": release.title,
        "description": release.lead,
        "inLanguage": shown.language,
        "dateline": ", ".join(filter(None, [release.dateline_city, day])),
        "datePublished": release.publish_at and release.publish_at.isoformat(),
        "dateModified": last_change(release, shown.language).isoformat(),
        "author": publisher(),
        "publisher": publisher(),
        "image": [absolute(release.address("press:release-card"))],
        "mainEntityOfPage": absolute(release.get_absolute_url()),
        "mentions": mentions(shown),
    }
    return {name: value for name, value in data.items() if value}


def mentions(shown: ReleasePage) -> list[dict[str, str]]:
    people = [{"@type": "Person", "name": m.person.name} for m in shown.mentions]
    named = [{"@type": "Organization", "name": o.name} for o in shown.organisations]
    return [*people, *named]
