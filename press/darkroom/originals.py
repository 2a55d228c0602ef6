"""A photograph taken in: its file kept under a random key, then its row, then its sizes."""

from typing import BinaryIO

from django.core.files.base import ContentFile
from django.db import transaction

from press.darkroom import renditions
from press.darkroom.refusals import explained
from press.imaging.intake import Intake, Refused, take_in
from press.models import Photo, User
from press.text.dates import PartialDate


def store(photo: Photo, file: BinaryIO, by: User | None) -> None:
    """Keep an uploaded file as the photo's original and save the photo.

    Raises a ValidationError that says why, for a file that cannot be taken.
    """
    keep(photo, received(file), by)


def received(file: BinaryIO) -> Intake:
    """The picture in an uploaded file, verified and freed of what is private."""
    try:
        return take_in(file)
    except Refused as refused:
        raise explained(refused) from refused


def keep(photo: Photo, picture: Intake, by: User | None) -> None:
    """Write a verified picture, then its row: a crash may leave a file too many, never one too few."""
    describe(photo, picture)
    photo.uploaded_by = by
    photo.original.save("", ContentFile(picture.data), save=False)
    try:
        with transaction.atomic():
            photo.save()
            transaction.on_commit(lambda: renditions.make(photo), robust=True)
    except BaseException:
        photo.original.storage.delete(str(photo.original))
        raise


def describe(photo: Photo, picture: Intake) -> None:
    """What intake found out, and into empty fields what the file said about itself."""
    photo.format, photo.extension = picture.format, picture.extension
    photo.width, photo.height = picture.width, picture.height
    photo.orientation = picture.orientation
    photo.size, photo.sha256 = len(picture.data), picture.sha256
    photo.body_start, photo.body_end = picture.span.start, picture.span.end
    photo.body_crc32 = picture.span.crc32
    photo.credit = photo.credit or picture.embedded.credit[:120]
    photo.copyright = photo.copyright or picture.embedded.copyright[:120]
    photo.taken_on = photo.taken_on or day(picture.embedded.taken_on)


def day(written: str) -> PartialDate | None:
    """The day that a camera wrote, if there is such a day."""
    try:
        return PartialDate.parse(written)
    except ValueError:
        return None
