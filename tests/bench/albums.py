"""Releases with many large photos, whose one file stands for all of them."""

import os
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image

from press.imaging.intake import take_in
from press.models import Photo
from tests.factories.photos import PhotoFactory
from tests.factories.press import ReleaseFactory

WIDTH, HEIGHT = 4000, 3000


def release_with_photos(count):
    """A public release whose photos have 10 MB each."""
    photos = [large_photo() for _ in range(count)]
    return ReleaseFactory(public=True, number=20000 + count, photos=photos)


def large_photo():
    taken, original = large_picture()
    photo = PhotoFactory.build(width=WIDTH, height=HEIGHT)
    photo.format, photo.extension = taken.format, taken.extension
    photo.orientation, photo.sha256 = taken.orientation, taken.sha256
    photo.size, photo.body_crc32 = len(taken.data), taken.span.crc32
    photo.body_start, photo.body_end = taken.span.start, taken.span.end
    photo.original.name = f"originals/{photo.key}.{taken.extension}"
    os.link(original, photo.original.path)
    photo.save()
    return photo


@cache
def large_picture():
    """Noise, which no compression makes small, as intake leaves it; and its file."""
    file = BytesIO()
    noise = Image.effect_noise((WIDTH, HEIGHT), 60).convert("RGB")
    noise.save(file, "JPEG", quality=93)
    file.seek(0)
    taken = take_in(file)
    path = Path(Photo._meta.get_field("original").storage.path("originals/large.jpg"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(taken.data)
    return taken, path
