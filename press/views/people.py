"""People and institutions, as far as public releases name them."""

from typing import Any

from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.views.generic import DetailView

from press.models import Organisation, Person, Photo, Position, Release
from press.models.uses import UsedInPublic
from press.pages import Page
from press.pages.nouns import organisation_data, person_data
from press.text.language import column
from press.views.bilingual import Bilingual

MOST_RELEASES = 20


class Profile(Bilingual, DetailView):
    """Somebody's page: their picture, the posts held today, the releases that name them."""

    rows: UsedInPublic

    def get_queryset(self) -> QuerySet[Any]:
        return self.rows.all().public_in(self.language, self.at)

    def path_in(self, language: str) -> str | None:
        """Only where the same row is public, too; its own language is known to be."""
        rows = self.rows.filter(pk=self.object.pk)
        public = language == self.language or rows.public_in(language, self.at).exists()
        return self.object.get_absolute_url() if public else None

    def shown(self, photo: int | None) -> Photo | None:
        """A photo by its number, if readers of this language may see it."""
        public = Photo.objects.public_in(self.language, self.at)
        return public.filter(pk=photo).first() if photo else None

    def titled(self, positions: QuerySet[Position]) -> list[Position]:
        """Those held today that have a title in this language."""
        title = column("title", self.language)
        titled = positions.exclude(**{title: None}).exclude(**{title: ""})
        return titled.held_on(localdate(self.at))  # type: ignore[attr-defined]

    def releases(self) -> Any:
        """Public ones; each kind of profile narrows them."""
        return Release.objects.public_in(self.language, self.at).for_list()


class PersonDetail(Profile):
    rows = Person.objects.all()
    template_name = "press/person_detail.html"
    context_object_name = "person"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        self.portrait = self.shown(self.object.portrait_id)
        self.positions = self.titled(
            self.object.positions.select_related("organisation")
        )
        return super().get_context_data(
            portrait=self.portrait,
            positions=self.positions,
            releases=self.releases().naming(self.object)[:MOST_RELEASES],
            **kwargs,
        )

    def get_page(self) -> Page:
        return Page(
            title=self.object.name,
            description=", ".join(position.title for position in self.positions),
            addresses=self.addresses(),
            kind="profile",
            data=[person_data(self.object, self.positions, self.portrait)],
        )


class OrganisationDetail(Profile):
    rows = Organisation.objects.all()
    template_name = "press/organisation_detail.html"
    context_object_name = "organisation"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        self.logo = self.shown(self.object.logo_id)
        return super().get_context_data(
            logo=self.logo,
            positions=self.positions(),
            releases=self.releases().naming_organisation(self.object)[:MOST_RELEASES],
            **kwargs,
        )

    def positions(self) -> list[Position]:
        """Only of people who have a public page themselves."""
        people = Person.objects.public_in(self.language, self.at)
        positions = self.object.positions.filter(person__in=people)
        return self.titled(positions.select_related("person"))

    def get_page(self) -> Page:
        return Page(
            title=self.object.name,
            description=self.object.about,
            addresses=self.addresses(),
            data=[organisation_data(self.object, self.logo)],
        )
