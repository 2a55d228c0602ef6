"""The pages that belong to no subject: home, about, contact, accessibility, privacy."""

import datetime as dt
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import RedirectView, TemplateView

from events.models import Anniversary, Visit
from events.pages.coming import Coming, coming
from events.pages.row import VisitRow, for_rows, rows_of
from press.models import Organisation, PressContact, Release
from press.pages import Page, structured
from press.pages.release import photos_of
from press.views.bilingual import Bilingual


class ChooseLanguage(RedirectView):
    """The bare address leads to the language that the browser asks for, else Turkish."""

    pattern_name = "home"


class SitePage(Bilingual, TemplateView):
    """A page that is always there in both languages."""

    name = ""
    title: Any = ""
    description: Any = ""

    def path_in(self, language: str) -> str:
        return reverse(self.name)

    def get_page(self) -> Page:
        return Page(
            title=str(self.title),
            description=str(self.description),
            section=self.name,
            addresses=self.addresses(),
        )


class Home(Bilingual, TemplateView):
    template_name = "izazder/home.html"
    most_stories = 5
    most_visits = 2
    most_anniversaries = 4

    def path_in(self, language: str) -> str:
        return reverse("home")

    def get_page(self) -> Page:
        return Page(
            description=_(
                "The official press pages of İzmir Azerbaijan Association: press "
                "releases, photos and contacts for the media."
            ),
            addresses=self.addresses(),
            default_path=reverse("choose-language"),
            data=[structured.site()],
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        public = Release.objects.public_in(self.language, self.at).for_list()
        lead, *others = list(public[: self.most_stories]) or [None]
        photo = next(iter(photos_of(lead, self.at)), None) if lead else None
        return super().get_context_data(
            lead=lead,
            photo=photo,
            others=others,
            anniversaries=self.anniversaries(),
            visits=self.visits(),
            **kwargs,
        )

    @property
    def today(self) -> dt.date:
        return timezone.localdate(self.at)

    def visits(self) -> list[VisitRow]:
        """The next ones, or else the latest."""
        public = Visit.objects.public_in(self.language, self.at).around(self.today)
        found = for_rows(public, self.language)[: self.most_visits]
        return rows_of(found, self.language, self.at)

    def anniversaries(self) -> list[Coming]:
        public = Anniversary.objects.public_in(self.language, self.at)
        return coming(public, self.today, self.language)[: self.most_anniversaries]


class About(SitePage):
    template_name = "izazder/about.html"
    name = "about"
    title = gettext_lazy("About the association")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = Organisation.objects.filter(is_own=True).first()
        return super().get_context_data(own=own, **kwargs)


class Contact(SitePage):
    template_name = "izazder/contact.html"
    name = "contact"
    title = gettext_lazy("Contact for the press")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        contacts = PressContact.objects.all()
        return super().get_context_data(contacts=contacts, **kwargs)


class Accessibility(SitePage):
    template_name = "izazder/accessibility.html"
    name = "accessibility"
    title = gettext_lazy("Accessibility")


class Privacy(SitePage):
    template_name = "izazder/privacy.html"
    name = "privacy"
    title = gettext_lazy("Data protection notice")
