"""What a photograph says about itself when it leaves: a row's words for the file."""

from collections.abc import Sequence

from django.conf import settings
from django.db.models import Prefetch, prefetch_related_objects
from django.utils.translation import gettext, override

from press.imaging.phototext import PhotoText
from press.imaging.wording import Wording
from press.models import Photo, Shown
from press.text.language import column
from press.text.slugs import slugify

# Who is shown, to be read at once for many photos.
FACES = Prefetch("shown", Shown.objects.select_related("person"))


def text_of(photo: Photo, languages: Sequence[str]) -> PhotoText:
    """The words of a photo in the languages that its receiver may read, the first leading.

    No other language's words go along: those may speak of what is not public yet.
    """
    prefetch_related_objects([photo], FACES)

    def spoken(row: object, field: str) -> Wording:
        return {code: getattr(row, column(field, code)) or "" for code in languages}

    return PhotoText(
        title=spoken(photo, "title"),
        caption=spoken(photo, "caption"),
        alt=spoken(photo, "alt"),
        credit=photo.credit,
        copyright=photo.copyright,
        usage_terms=spoken(photo, "usage_terms"),
        city=spoken(photo, "city"),
        taken_on=str(photo.taken_on or ""),
        people=tuple(spoken(shown.person, "name") for shown in photo.shown.all()),
        source=office(languages),
        url=address(photo, languages),
    )


def office(languages: Sequence[str]) -> Wording:
    names = {}
    for code in languages:
        with override(code):
            names[code] = gettext("İZAZDER Press Office")
    return names


def address(photo: Photo, languages: Sequence[str]) -> str:
    """The photo's page, where its terms of use stand."""
    with override(languages[0] if languages else settings.LANGUAGE_CODE):
        return f"{settings.PUBLIC_URL}{photo.get_absolute_url()}"


def file_name(photo: Photo, languages: Sequence[str], size: str, extension: str) -> str:
    """A name for the reader's disk: izazder-baku-gorusmesi-print.jpg."""
    titles = [getattr(photo, column("title", code)) for code in languages]
    title = slugify(next(filter(None, titles), ""), limit=60) or photo.key[:6].lower()
    return f"izazder-{title}-{size}.{extension}"
