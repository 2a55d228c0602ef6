"""Why a picture was not taken in, and what the editor can do about it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from press.imaging.intake import Code, Refused

SENTENCES: dict[Code, Any] = {
    "empty": _("The file is empty. Choose it again."),
    "too_many_bytes": _("The file is larger than %(megabytes)s MB. Export it smaller."),
    "not_an_image": _("This is not a picture. Photos are taken as JPEG, PNG or WebP."),
    "format_not_taken": _(
        "%(found)s files are not taken. Export it as JPEG, PNG or WebP."
    ),
    "heic": _(
        "This is a phone's HEIC photo. Export or share it as JPEG, then upload it again."
    ),
    "animated": _("An animation is not a photo. Choose a still picture."),
    "too_many_pixels": _(
        "The picture is too large: %(width)s by %(height)s pixels, where %(megapixels)s million "
        "are allowed. Export it smaller."
    ),
    "too_small": _(
        "The picture is too small: %(width)s by %(height)s pixels. Each side needs at least "
        "%(minimum)s."
    ),
    "too_narrow": _(
        "The picture is too narrow: %(width)s by %(height)s pixels. Crop it so that one side is "
        "not many times longer than the other."
    ),
    "truncated": _(
        "The file breaks off before its end. Copy it from the camera again."
    ),
    "damaged": _(
        "The file is damaged and cannot be read. Open it, save it anew and try again."
    ),
}


def explained(refused: Refused) -> ValidationError:
    """The refusal as a sentence for the form, its code kept."""
    details: dict[str, int | str] = dict(refused.details)
    if refused.code == "too_many_bytes":
        details["megabytes"] = int(details["limit"]) // 1024**2
    if refused.code == "too_many_pixels":
        details["megapixels"] = int(details["limit"]) // 1_000_000
    return ValidationError(SENTENCES[refused.code], code=refused.code, params=details)
