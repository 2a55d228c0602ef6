"""People and institutions, as far as public releases name them."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.timezone import localdate

from press.models import Organisation, Person, Photo, Position, Release
from press.models.uses import UsedInPublic
from press.pages import Page
from press.pages.nouns import organisation_data, person_data
from press.text.language import column
from press.views.lasting import Lasting

MOST_RELEASES = 20


@dataclass(frozen=True)
class Post:
    """A title held today, and at which institution or by whom."""

    title: str
    noun: Organisation | Person
    linked: bool  # whether that has a public page itself


class Profile(Lasting):
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
        self.posts = self.held()
        return super().get_context_data(
            portrait=self.portrait,
            posts=self.posts,
            releases=self.releases().naming(self.object)[:MOST_RELEASES],
            **kwargs,
        )

    def held(self) -> list[Post]:
        positions = self.object.positions.select_related("organisation")
        held = [post for post in self.titled(positions) if post.organisation.name]
        public = Organisation.objects.public_in(self.language, self.at)
        linked = set(public.filter(pk__in=[post.organisation_id for post in held]))
        return [
            Post(post.title, post.organisation, post.organisation in linked)
            for post in held
        ]

    def get_page(self) -> Page:
        return Page(
            title=self.object.name,
            description=", ".join(post.title for post in self.posts),
            addresses=self.addresses(),
            kind="profile",
            data=[person_data(self.object, self.posts, self.portrait)],
        )


class OrganisationDetail(Profile):
    rows = Organisation.objects.all()
    template_name = "press/organisation_detail.html"
    context_object_name = "organisation"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        self.logo = self.shown(self.object.logo_id)
        return super().get_context_data(
            logo=self.logo,
            posts=self.held(),
            releases=self.releases().naming_organisation(self.object)[:MOST_RELEASES],
            **kwargs,
        )

    def held(self) -> list[Post]:
        """Only by people who have a public page themselves."""
        people = Person.objects.public_in(self.language, self.at)
        positions = self.object.positions.filter(person__in=people)
        held = self.titled(positions.select_related("person"))
        return [Post(post.title, post.person, linked=True) for post in held]

    def get_page(self) -> Page:
        return Page(
            title=self.object.name,
            description=self.object.about,
            addresses=self.addresses(),
            data=[organisation_data(self.object, self.logo)],
        )
