"""Photos with a real, small picture behind them, taken in as an upload is."""

from functools import cache
from io import BytesIO

import factory
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory
from PIL import Image

from press.imaging.intake import take_in
from press.models import Photo


@cache
def picture(width, height, kind="JPEG"):
    """A picture as intake leaves it; drawn once per size."""
    file = BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(file, kind)
    file.seek(0)
    return take_in(file)


class PhotoFactory(DjangoModelFactory):
    """`pixels=(1200, 800)` makes a larger one, `kind="PNG"` another format."""

    class Meta:
        model = Photo

    class Params:
        pixels = (300, 200)

    title_tr = factory.Sequence(lambda n: f"Fotoğraf {n}")
    title_az = factory.Sequence(lambda n: f"Foto {n}")
    caption_tr = factory.Sequence(lambda n: f"Fotoğrafta {n} görülüyor.")
    caption_az = factory.Sequence(lambda n: f"Fotoda {n} görünür.")
    alt_tr = factory.Sequence(lambda n: f"Boş salon {n}")
    alt_az = factory.Sequence(lambda n: f"Boş zal {n}")
    credit = "Ad Soyad / İZAZDER"
    copyright = "© İZAZDER"
    width = factory.LazyAttribute(lambda photo: photo.pixels[0])
    height = factory.LazyAttribute(lambda photo: photo.pixels[1])

    @classmethod
    def _create(cls, model_class, *args, kind="JPEG", **kwargs):
        taken = picture(kwargs["width"], kwargs["height"], kind)
        photo = model_class(
            format=taken.format,
            extension=taken.extension,
            orientation=taken.orientation,
            size=len(taken.data),
            sha256=taken.sha256,
            body_start=taken.span.start,
            body_end=taken.span.end,
            body_crc32=taken.span.crc32,
            **kwargs,
        )
        photo.original.save("", ContentFile(taken.data), save=False)
        photo.save()
        return photo
