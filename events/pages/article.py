"""The frame around a visit and an anniversary: what their pages say to the world outside."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from events.pages.anniversary import AnniversaryPage
from events.pages.structured import anniversary_data, visit_data
from events.pages.visit import VisitPage
from press.models.freshness import last_change
from press.pages import Page, in_each_language
from press.pages.structured import breadcrumbs

Steps = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Section:
    """An entry of the navigation, and the address of its list by name."""

    name: str
    address: str


VISITS = Section("visits", "events:visit-list")
ANNIVERSARIES = Section("anniversaries", "events:anniversary-list")


def page_of(shown: VisitPage) -> Page:
    """The visit's own page; a draft's is at no address and in nobody's index."""
    visit = shown.visit
    if not shown.is_public:
        return draft(visit, VISITS)
    steps = [(_("Visits"), reverse(VISITS.address))]
    data = [visit_data(shown), breadcrumbs(way_to(visit, steps))]
    return published(shown, visit, VISITS, data)


def anniversary_page_of(shown: AnniversaryPage) -> Page:
    anniversary = shown.anniversary
    if not shown.is_public:
        return draft(anniversary, ANNIVERSARIES)
    steps = [(_("Anniversaries"), reverse(ANNIVERSARIES.address))]
    data = [anniversary_data(shown), breadcrumbs(way_to(anniversary, steps))]
    return published(shown, anniversary, ANNIVERSARIES, data)


def draft(row: Any, section: Section) -> Page:
    words = row.title or "", row.summary or ""
    return Page(*words, section=section.name, indexed=False)


def published(
    shown: VisitPage | AnniversaryPage, row: Any, section: Section, data: list[Any]
) -> Page:
    return Page(
        row.title,
        row.summary,
        section=section.name,
        instead=section.address,
        kind="article",
        addresses=in_each_language(lambda code: path_in(shown, row, code)),
        published_at=row.publish_at,
        changed_at=last_change(row, shown.language),
        data=data,
    )


def path_in(shown: VisitPage | AnniversaryPage, row: Any, language: str) -> str | None:
    return row.get_absolute_url() if row.is_public(language, shown.at) else None


def way_to(row: Any, steps: Steps) -> Steps:
    """The path that stands above the title, with the page itself at its end."""
    home = (_("Press Office"), reverse("home"))
    return [home, *steps, (row.title, row.get_absolute_url())]
