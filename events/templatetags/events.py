"""Visits and anniversaries beside releases, people and organisations, which know nothing of them."""

import datetime as dt
from typing import Any

from django import template
from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from events.models import Visit
from events.pages.row import for_rows, rows_of
from press.models import Organisation, Person, Release
from press.models.naming import active_language

register = template.Library()

# The pages of people and organisations show so many of their visits.
MOST_VISITS = 10


@register.inclusion_tag("events/_release_visits.html")
def visits_about(release: Release, at: dt.datetime) -> dict[str, Any]:
    """The public visits that a release tells of, and the anniversaries they prepare."""
    language = active_language()
    found = public(language, at).about(release).select_related("anniversary")
    prepared = [
        visit.anniversary
        for visit in found
        if visit.anniversary and visit.anniversary.is_public(language, at)
    ]
    return {"visits": found, "anniversaries": list(dict.fromkeys(prepared))}


@register.inclusion_tag("events/_profile_visits.html")
def visits_of(person: Person, at: dt.datetime) -> dict[str, Any]:
    return shown(public(active_language(), at).of(person), at)


@register.inclusion_tag("events/_profile_visits.html")
def visits_with(organisation: Organisation, at: dt.datetime) -> dict[str, Any]:
    visits = public(active_language(), at).with_organisation(organisation)
    return shown(visits, at)


def public(language: str, at: dt.datetime) -> Any:
    return Visit.objects.public_in(language, at)


def shown(visits: QuerySet[Any], at: dt.datetime) -> dict[str, Any]:
    language = active_language()
    latest = for_rows(visits, language)[:MOST_VISITS]
    return {"rows": rows_of(latest, language, at)}


@register.simple_tag
def people_words(count: int) -> str:
    words = ngettext("%(count)s person", "%(count)s people", count)
    return words % {"count": count}


@register.simple_tag
def meeting_words(count: int) -> str:
    words = ngettext("%(count)s meeting", "%(count)s meetings", count)
    return words % {"count": count}


@register.simple_tag
def fact_sheets(visit: Visit) -> list[tuple[str, str]]:
    """A visit's fact sheet as a file of every kind, by the kind's name."""
    name = "events:visit-document"
    return [
        (kind.upper(), visit.address(name, format=kind))
        for kind in ("pdf", "docx", "txt")
    ]


@register.simple_tag
def named(noun: Any, *, linked: bool) -> SafeString:
    """A name within a sentence, leading to its page where that is public."""
    if linked and (address := noun.get_absolute_url()):
        return format_html('<a class="who" href="{}">{}</a>', address, noun.name)
    return format_html('<span class="who">{}</span>', noun.name)
