"""The photos of a kit: in order, with their words, their pixels untouched."""

import io
import re
import zlib

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image, ImageChops

from press.kit import Caption
from press.kit.gather import PhotosMissing
from press.models import Shown
from tests.factories.press import PersonFactory, PhotoFactory, ReleaseFactory
from tests.press.imaging.test_xmp import DC, alternatives, parsed
from tests.press.kit.gather.desk import for_everybody

pytestmark = pytest.mark.usefixtures("contact")

CAPTIONED = {
    "title_tr": "Bakü limanı",
    "title_az": "Bakı limanı",
    "caption_tr": "Liman sabah.",
    "caption_az": "Liman səhər.",
    "alt_tr": "Gemiler",
    "alt_az": "Gəmilər",
    "usage_terms_tr": "Serbest.",
    "usage_terms_az": "Sərbəst.",
}


def kit_photos(*photos, **release):
    return for_everybody(ReleaseFactory(public=True, photos=photos, **release)).photos


def sent(photo):
    return b"".join(photo.chunks())


def stored(photo):
    return default_storage.open(photo.original.name).read()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_both_languages_are_written_inside_and_the_pixels_stay(kind):
    photo = PhotoFactory(kind=kind, **CAPTIONED)

    (leaving,) = kit_photos(photo)
    data = sent(leaving)

    before, after = Image.open(io.BytesIO(stored(photo))), Image.open(io.BytesIO(data))
    assert (
        ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox()
        is None
    )
    assert stored(photo)[photo.body_start : photo.body_end] in data
    (packet,) = re.findall(rb"<x:xmpmeta.*</x:xmpmeta>", data, re.DOTALL)
    assert alternatives(parsed(packet), f"{DC}description") == [
        ("x-default", "Liman sabah."),
        ("tr", "Liman sabah."),
        ("az", "Liman səhər."),
    ]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_size_and_checksum_are_known_before_the_file_is_read(kind):
    (photo,) = kit_photos(PhotoFactory(kind=kind))

    data = sent(photo)

    assert (photo.size, photo.crc32) == (len(data), zlib.crc32(data))


def test_photos_keep_the_order_of_the_editor_and_are_named_after_it():
    photos = [
        PhotoFactory(title_tr="Şölen", pk=9),
        PhotoFactory(title_tr="", title_az="Çay", kind="PNG", pk=8),
        PhotoFactory(title_tr="", title_az="", kind="WEBP", pk=7),
    ]

    names = [photo.name for photo in kit_photos(*photos, number=3)]

    assert names == [
        "izazder-2026-03-01-solen.jpg",
        "izazder-2026-03-02-cay.png",
        "izazder-2026-03-03.webp",
    ]


def test_a_caption_names_who_is_shown_from_left_to_right():
    photo = PhotoFactory(credit="Ad Soyad", copyright="© İZAZDER", **CAPTIONED)
    for order, name in enumerate(["Azər", "Pərviz"]):
        person = PersonFactory(name_tr=name.replace("ə", "e"), name_az=name)
        Shown.objects.create(photo=photo, person=person, order=order)

    (leaving,) = kit_photos(photo)

    same = {"credit": "Ad Soyad", "copyright": "© İZAZDER"}
    assert leaving.captions == (
        Caption(
            "tr", "Liman sabah.", "Gemiler", "Azer, Perviz", usage="Serbest.", **same
        ),
        Caption(
            "az", "Liman səhər.", "Gəmilər", "Azər, Pərviz", usage="Sərbəst.", **same
        ),
    )


def test_a_photo_without_its_file_stops_the_kit_before_it_begins():
    photos = [PhotoFactory(title_tr="Liman"), PhotoFactory(title_tr="Kule")]
    default_storage.delete(photos[1].original.name)

    with pytest.raises(PhotosMissing) as refused:
        kit_photos(*photos)

    assert refused.value.photos == (photos[1],)
    assert str(refused.value.reason) == (
        "Şu fotoğrafların okunabilir dosyası yok: “Kule”. Bunları yeniden yükleyin."
    )


@pytest.mark.parametrize("left", [0, 100, -1])
def test_a_photo_whose_file_was_cut_stops_the_kit_before_it_begins(left):
    photo = PhotoFactory()
    whole = stored(photo)
    default_storage.delete(photo.original.name)
    default_storage.save(photo.original.name, ContentFile(whole[:left]))

    with pytest.raises(PhotosMissing):
        kit_photos(photo)


def test_a_document_that_travels_alone_lists_no_photos_and_needs_no_file():
    photo = PhotoFactory()
    release = ReleaseFactory(public=True, photos=[photo])
    default_storage.delete(photo.original.name)

    assert for_everybody(release, pictures=False).photos == ()
