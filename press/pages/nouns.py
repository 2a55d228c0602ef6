"""What search engines read of a person, an organisation and a photo: schema.org as JSON-LD."""

from collections.abc import Iterable
from typing import Any, Protocol

from press.models import Organisation, Person, Photo
from press.pages.addresses import absolute
from press.pages.structured import CONTEXT, publisher


def file_address(photo: Photo, name: str, extension: str) -> str:
    """One of a photo's files, as the outside writes its address."""
    return absolute(photo.get_file_url(name, extension))


def filled(data: dict[str, Any]) -> dict[str, Any]:
    """Only what is known."""
    return {name: value for name, value in data.items() if value}


class Held(Protocol):
    """A title and the institution where it is held."""

    @property
    def title(self) -> str: ...
    @property
    def noun(self) -> Any: ...


def person_data(
    person: Person, posts: Iterable[Held], portrait: Photo | None
) -> dict[str, Any]:
    held = list(posts)
    return filled(
        {
            "@context": CONTEXT,
            "@type": "Person",
            "name": person.name,
            "url": absolute(person.get_absolute_url()),
            "description": person.biography,
            "image": portrait and file_address(portrait, "web", "jpg"),
            "jobTitle": [post.title for post in held],
            "affiliation": [
                {"@type": "Organization", "name": post.noun.name} for post in held
            ],
        }
    )


def organisation_data(organisation: Organisation, logo: Photo | None) -> dict[str, Any]:
    place = filled(
        {
            "@type": "PostalAddress",
            "addressLocality": organisation.city,
            "addressCountry": organisation.country,
        }
    )
    return filled(
        {
            "@context": CONTEXT,
            "@type": "NGO" if organisation.is_own else "Organization",
            "name": organisation.name,
            "alternateName": organisation.short_name,
            "url": absolute(organisation.get_absolute_url()),
            "sameAs": organisation.website,
            "description": organisation.about,
            "logo": logo and file_address(logo, "web", "jpg"),
            "address": place if len(place) > 1 else None,
        }
    )


def photo_data(photo: Photo) -> dict[str, Any]:
    """With credit and terms, as picture searches show them."""
    page = absolute(photo.get_absolute_url())
    return filled(
        {
            "@context": CONTEXT,
            "@type": "ImageObject",
            "name": photo.title,
            "caption": photo.caption,
            "description": photo.alt,
            "url": page,
            "contentUrl": file_address(photo, "web", "jpg"),
            "width": photo.width,
            "height": photo.height,
            "creditText": photo.credit,
            "copyrightNotice": photo.copyright,
            "acquireLicensePage": page,
            "publisher": publisher(),
        }
    )
