"""The photos of a kit as they leave: fit to be shown, in order, their files at hand."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import BinaryIO, cast

from django.utils import timezone
from django.utils.translation import override

from press.darkroom import prints, renditions
from press.darkroom.words import text_of
from press.imaging.refusals import Refused
from press.kit import names
from press.kit.contents import Caption, KitContents, KitPhoto
from press.kit.gather.receivers import Receiver
from press.kit.gather.refusals import PhotosMissing
from press.kit.photos import leaving
from press.models import Photo
from press.text.language import column

logger = logging.getLogger(__name__)


def photos(
    placed: Sequence[Photo], receiver: Receiver, contents: KitContents
) -> tuple[KitPhoto, ...]:
    """Every photo that may be shown; refuses to leave one out because its file is lost."""
    languages = [version.language for version in contents.versions]
    found, missing = [], []
    for position, photo in enumerate(fit(placed, receiver, languages), start=1):
        name = name_of(photo, names.stem(contents), position, languages)
        try:
            found.append(as_print(photo, name, languages))
        except (FileNotFoundError, Refused) as fault:
            logger.error("The file of photo %s cannot be read: %s", photo.pk, fault)
            missing.append(photo)
    if missing:
        raise PhotosMissing(missing)
    return tuple(found)


def fit(
    placed: Sequence[Photo], receiver: Receiver, languages: Sequence[str]
) -> list[Photo]:
    """Photos with consent for the day that are described in a language of the kit."""
    today = timezone.localdate(receiver.at)
    described = [photo for photo in placed if first_text(photo, "alt", languages)]
    return [photo for photo in described if photo.has_consent(today)]


def as_print(photo: Photo, name: str, languages: Sequence[str]) -> KitPhoto:
    """The photo with its words inside; only the beginning of its file is needed yet."""
    span, splice = prints.laid_out(photo, text_of(photo, languages))
    return leaving(
        name,
        opened=cast(Callable[[], BinaryIO], partial(renditions.original, photo)),
        span=span,
        splice=splice,
        captions=tuple(caption(photo, language) for language in languages),
        key=photo.key,
    )


def name_of(photo: Photo, stem: str, position: int, languages: Sequence[str]) -> str:
    title = first_text(photo, "title", languages)
    return names.photo(stem, position, title, photo.extension)


def first_text(photo: Photo, field: str, languages: Sequence[str]) -> str:
    texts = (getattr(photo, column(field, language)) for language in languages)
    return next(filter(None, texts), "")


def caption(photo: Photo, language: str) -> Caption:
    with override(language):
        people = [shown.person.name for shown in photo.shown.all()]
        return Caption(
            language,
            text=photo.caption or "",
            alternative=photo.alt or "",
            people=", ".join(filter(None, people)),
            credit=photo.credit,
            copyright=photo.copyright,
            usage=photo.usage_terms or "",
        )
