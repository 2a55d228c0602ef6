"""Releases into the contents of their kits, in as many queries for many as for one."""

from collections.abc import Sequence
from dataclasses import replace

from django.db.models import Prefetch, prefetch_related_objects

from press.darkroom.words import FACES
from press.kit.contents import KitContents
from press.kit.gather.desk import Desk
from press.kit.gather.photos import photos
from press.kit.gather.receivers import Receiver
from press.kit.gather.standing import (
    changed_at,
    embargo_until,
    key,
    published_at,
    states,
)
from press.kit.gather.versions import version
from press.models import Mention, Naming, Picture, Quote, Release

WORDS = (
    "contact",
    "corrections",
    Prefetch("mentions", Mention.objects.select_related("person")),
    Prefetch("quotes", Quote.objects.select_related("speaker")),
    Prefetch("namings", Naming.objects.select_related("organisation")),
)
PICTURES = Prefetch("pictures", Picture.objects.select_related("photo"))


def from_release(
    release: Release, receiver: Receiver, *, pictures: bool = True
) -> KitContents:
    """The kit of one release: what this receiver may have of it at this moment."""
    return from_releases([release], receiver, pictures=pictures)[0]


def from_releases(
    releases: Sequence[Release], receiver: Receiver, *, pictures: bool = True
) -> list[KitContents]:
    """A kit for each; without pictures for a document that travels alone."""
    desk = Desk.read()
    prefetch_related_objects(releases, *WORDS)
    gathered = [in_words(release, receiver, desk) for release in releases]
    if not pictures:
        return gathered
    prefetch_related_objects(releases, PICTURES)
    placed = [[picture.photo for picture in row.pictures.all()] for row in releases]
    prefetch_related_objects([photo for row in placed for photo in row], FACES)
    return [
        replace(contents, photos=photos(shown, receiver, contents))
        for shown, contents in zip(placed, gathered, strict=True)
    ]


def in_words(release: Release, receiver: Receiver, desk: Desk) -> KitContents:
    languages = receiver.given(release)
    return KitContents(
        kind="release",
        key=key(release, languages),
        number=release.number_in_year,
        revision=1 + len(release.corrections.all()),
        changed_at=changed_at(release, receiver, languages),
        versions=tuple(version(release, code, receiver, desk) for code in languages),
        states=tuple(states(release, receiver)),
        published_at=published_at(release, receiver),
        embargo_until=embargo_until(release, receiver),
    )
