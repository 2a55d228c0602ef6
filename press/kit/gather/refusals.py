"""Why a kit cannot be made: one that lacks something is never handed out."""

from collections.abc import Sequence

from django.conf import settings
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import Photo, Publishable
from press.models.naming import field_names


class KitRefused(Exception):  # noqa: N818  (an answer to a person, not an error)
    """`reason` is a sentence for the office, in whichever language is active then."""

    def __init__(self, reason: str | Promise) -> None:
        super().__init__(reason)
        self.reason = reason


class NotWritten(KitRefused):
    """It has no words that this receiver may read in these languages."""

    def __init__(self, row: Publishable, languages: Sequence[str]) -> None:
        names = dict(settings.LANGUAGES)
        super().__init__(
            format_lazy(
                _("“{text}” is not complete in {languages}. Needed: {fields}."),
                text=row,
                languages=", ".join(str(names[language]) for language in languages),
                fields=field_names(row, row.needed),
            )
        )


class NoContact(KitRefused):
    """A kit tells whom to call."""

    def __init__(self) -> None:
        super().__init__(_("There is no press contact yet: enter one first."))


class PhotosMissing(KitRefused):
    """The rows are there, the files are not."""

    def __init__(self, photos: Sequence[Photo]) -> None:
        titles = ", ".join(f"“{photo}”" for photo in photos)
        super().__init__(
            format_lazy(
                _("These photos have no readable file: {photos}. Upload them again."),
                photos=titles,
            )
        )
        self.photos = tuple(photos)
