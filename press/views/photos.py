"""Photographs for the media: all that are public, and each with its downloads."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import DetailView, ListView

from press.models import Person, Photo, Picture, Release, Shown
from press.pages import Page
from press.pages.addresses import further_page
from press.pages.nouns import photo_data
from press.views.bilingual import Bilingual


@dataclass(frozen=True)
class Face:
    """Somebody shown in a photo."""

    person: Person
    linked: bool  # whether they have a public page


class PublicPhotos(Bilingual):
    section = "photos"

    def get_queryset(self) -> QuerySet[Any]:
        return Photo.objects.public_in(self.language, self.at)


class PhotoList(PublicPhotos, ListView):
    template_name = "press/photo_list.html"
    context_object_name = "photos"
    paginate_by = 24

    def path_in(self, language: str) -> str:
        return reverse("press:photo-list")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(page=None, **kwargs)
        number = context["page_obj"].number
        context["page"] = Page(
            title=_("Photos"),
            description=_(
                "Photos for the media, with caption and credit inside every file."
            ),
            section=self.section,
            addresses=self.addresses(),
            path=further_page(self.path_in(self.language), number),
        )
        return context


class PhotoDetail(PublicPhotos, DetailView):
    template_name = "press/photo_detail.html"
    slug_field = slug_url_kwarg = "key"
    context_object_name = "photo"

    def path_in(self, language: str) -> str | None:
        """Only where the photo is public, too; its own language is known to be."""
        rows = Photo.objects.filter(pk=self.object.pk)
        public = language == self.language or rows.public_in(language, self.at).exists()
        return self.object.get_absolute_url() if public else None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whoever is shown is named, from left to right; who has a page is linked."""
        releases = Release.objects.public_in(self.language, self.at)
        pictures = Picture.objects.filter(photo=self.object)
        shown = Shown.objects.filter(photo=self.object).select_related("person")
        people = Person.objects.public_in(self.language, self.at)
        known = set(people.filter(pk__in=shown.values("person")))
        return super().get_context_data(
            faces=[
                Face(row.person, row.person in known)
                for row in shown
                if row.person.name
            ],
            releases=releases.filter(pk__in=pictures.values("release")).for_list(),
            **kwargs,
        )

    def get_page(self) -> Page:
        return Page(
            title=self.object.title or self.object.alt,
            description=self.object.caption,
            section=self.section,
            addresses=self.addresses(),
            data=[photo_data(self.object)],
        )
