import zlib
from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from PIL import Image, ImageChops

from press.darkroom import prints
from press.darkroom.words import file_name, text_of
from press.imaging.phototext import PhotoText
from press.models import Shown
from tests.factories.press import PersonFactory, PhotoFactory

pytestmark = pytest.mark.django_db


def pixels(data):
    return Image.open(BytesIO(data)).convert("RGB")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_print_has_the_pixels_of_the_original_and_the_words_inside(kind):
    photo = PhotoFactory(kind=kind)
    original = default_storage.open(photo.original.name).read()

    full = prints.full_size(photo, text_of(photo, ["tr", "az"]))
    data = b"".join(full)
    full.close()

    assert ImageChops.difference(pixels(data), pixels(original)).getbbox() is None
    for words in (photo.caption_tr, photo.caption_az, photo.credit, photo.alt_az):
        assert words.encode() in data


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_length_and_checksum_are_known_before_the_file_is_read(kind):
    photo = PhotoFactory(kind=kind)

    full = prints.full_size(photo, text_of(photo, ["tr"]))

    data = b"".join(full)
    assert (full.size, full.crc32) == (len(data), zlib.crc32(data))


def test_the_copy_for_the_web_says_what_it_shows():
    photo = PhotoFactory(pixels=(2000, 1000))

    data = prints.for_web(photo, text_of(photo, ["az"]))

    assert pixels(data).size == (1600, 800)
    assert photo.caption_az.encode() in data


def test_words_of_a_language_that_is_not_asked_for_stay_at_home():
    photo = PhotoFactory(
        title_az="qxvwkzjpyhbtmnrdflgc", city_az="qxvwkzjpyhbtmnrdflgc"
    )

    full = prints.full_size(photo, text_of(photo, ["tr"]))

    data = b"".join(full)
    assert b"qxvwkzjpyhbtmnrdflgc" not in data
    assert photo.caption_az.encode() not in data
    assert photo.caption_tr.encode() in data


def test_the_words_are_those_of_the_row_in_each_language():
    photo = PhotoFactory(
        title_tr="Salon",
        title_az="Zal",
        city_tr="Bakü",
        city_az="Bakı",
        taken_on="2026-01",
    )
    photo.refresh_from_db()
    person = PersonFactory(name_tr="Perviz Altay", name_az="Pərviz Altay")
    Shown.objects.create(photo=photo, person=person)

    text = text_of(photo, ["tr", "az"])

    assert text == PhotoText(
        title={"tr": "Salon", "az": "Zal"},
        caption={"tr": photo.caption_tr, "az": photo.caption_az},
        alt={"tr": photo.alt_tr, "az": photo.alt_az},
        credit=photo.credit,
        copyright=photo.copyright,
        usage_terms={"tr": "", "az": ""},
        city={"tr": "Bakü", "az": "Bakı"},
        taken_on="2026-01",
        people=({"tr": "Perviz Altay", "az": "Pərviz Altay"},),
        source=text.source,
        url=text.url,
    )
    assert set(text.source) == {"tr", "az"}
    assert text.url.startswith("http://127.0.0.1:8000/tr/")


def test_a_print_changes_its_fingerprint_with_pixels_and_words_only():
    photo = PhotoFactory()
    first = prints.fingerprint(photo, text_of(photo, ["tr"]))
    again = prints.fingerprint(photo, text_of(photo, ["tr"]))
    photo.caption_tr = "Başka"
    other = prints.fingerprint(photo, text_of(photo, ["tr"]))

    assert first == again
    assert first != other


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bakı şəhərinin nümayəndə heyəti", "baki-seherinin-numayende-heyeti"),
        ('"; filename=x.bat', "filename-x-bat"),
        ("../../etc/passwd\n", "etc-passwd"),
        ("ğüşıəö " * 60, "gusieo-gusieo-gusieo-gusieo-gusieo-gusieo-gusieo-gusieo"),
        ("中文", "zhong-wen"),
    ],
)
def test_a_download_is_called_like_its_title(title, name):
    photo = PhotoFactory.build(title_tr=title)

    assert file_name(photo, ["tr"], "print", "jpg") == f"izazder-{name}-print.jpg"


def test_a_download_without_a_title_is_called_like_its_key():
    photo = PhotoFactory.build(title_tr="", key="AbCdEfGhIjKlMnOpQrStUv")

    assert file_name(photo, ["tr"], "web", "jpg") == "izazder-abcdef-web.jpg"
