import re

import pytest
from django.template import Context, Template
from django.utils.translation import override

from tests.factories.press import PhotoFactory

pytestmark = pytest.mark.django_db


def rendered(source, photo):
    with override("tr"):
        return Template("{% load photos %}" + source).render(Context({"photo": photo}))


def test_a_picture_offers_every_format_and_size_that_is_made():
    photo = PhotoFactory(pixels=(1000, 600), alt_tr="Boş salon")

    html = rendered("{% picture photo '50vw' %}", photo)

    files = [f"/media/{photo.key}/{name}" for name in ("w480", "w800", "w1200")]
    widths = dict(zip(files, (480, 800, 1000), strict=True))
    for kind, mime in [("avif", "image/avif"), ("webp", "image/webp")]:
        srcset = ", ".join(f"{file}.{kind} {width}w" for file, width in widths.items())
        assert f'<source type="{mime}" srcset="{srcset}" sizes="50vw">' in html
    assert f'src="{files[1]}.jpg"' in html
    assert 'width="1000" height="600" alt="Boş salon" loading="lazy"' in html


def test_the_first_picture_of_a_page_is_not_put_off():
    html = rendered("{% picture photo first=True %}", PhotoFactory())

    assert 'fetchpriority="high"' in html
    assert "lazy" not in html


def test_a_cropped_picture_has_the_measures_of_the_crop():
    html = rendered("{% picture photo '30vw' 'square' alt='' %}", PhotoFactory())

    assert re.findall(r"square\d+\.jpg \d+w", html) == [
        "square160.jpg 160w",
        "square320.jpg 200w",
    ]
    assert 'width="200" height="200" alt=""' in html


def test_downloads_say_how_large_they_are():
    photo = PhotoFactory(pixels=(3000, 2000))

    html = rendered("{% photo_downloads photo %}", photo)

    assert f'href="/media/{photo.key}/web.jpg" download>Web (JPG, 1600 ' in html
    assert f'href="/media/{photo.key}/print.jpg" download>Baskı (JPG, ' in html
    assert "KB)" in html
