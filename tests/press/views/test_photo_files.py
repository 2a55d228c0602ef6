"""Who may have a photo's file, when, and what exactly is sent."""

import datetime as dt
import itertools
from io import BytesIO

import pytest
import time_machine
from django.core.files.storage import default_storage
from PIL import Image

from tests.factories.press import (
    PhotoFactory,
    ReleaseFactory,
    UserFactory,
)
from tests.press.views.photo_files import address, hidden_photos, public_photo

pytestmark = pytest.mark.django_db
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)
FILES = [
    ("w480", "avif"),
    ("w480", "webp"),
    ("w480", "jpg"),
    ("lead600", "webp"),
    ("square160", "jpg"),
    ("web", "jpg"),
    ("print", "jpg"),
]


def headers(response):
    return {
        name: value
        for name, value in response.headers.items()
        if name != "Content-Length"
    }


@pytest.mark.parametrize(("name", "extension"), FILES)
def test_a_public_photo_is_served_in_every_size(client, name, extension):
    photo = public_photo()

    response = client.get(address(photo, name, extension))

    data = b"".join(response.streaming_content)
    kind = {"jpg": "jpeg"}.get(extension, extension)
    assert response.status_code == 200
    assert Image.open(BytesIO(data)).format == kind.upper()
    assert response["Content-Type"] == f"image/{kind}"
    assert response["Content-Length"] == str(len(data))
    assert response["Cache-Control"] == "public, max-age=300"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "Set-Cookie" not in response
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize(("name", "extension"), FILES)
def test_a_file_is_there_from_the_second_of_publication(client, name, extension):
    photo = PhotoFactory()
    ReleaseFactory(public=True, publish_at=T, photos=[photo])
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            found.append(client.get(address(photo, name, extension)).status_code)

    assert found == [404, 200, 200]


@pytest.mark.parametrize(("name", "extension"), FILES)
def test_what_is_not_public_looks_like_what_does_not_exist(client, name, extension):
    photos = hidden_photos()
    nothing = client.get(f"/media/{'x' * 22}/{name}.{extension}")
    assert nothing["Cache-Control"] == "no-store"

    for photo in photos.values():
        for method, extra in itertools.product(
            (client.get, client.head),
            (
                {},
                {"If-None-Match": "*"},
                {"If-Modified-Since": "Sun, 01 Mar 2026 09:00:00 GMT"},
            ),
        ):
            response = method(address(photo, name, extension), headers=extra)
            expected = b"" if method == client.head else nothing.content
            assert (response.status_code, response.content) == (404, expected)
            assert headers(response) == headers(nothing)


def test_the_place_in_storage_is_no_address(client):
    photo = public_photo()
    assert default_storage.exists(photo.original.name)

    for path in (
        f"/media/{photo.original.name}",
        f"/{photo.original.name}",
        f"/media/originals/{photo.key[:2]}/{photo.key}.jpg",
        f"/media/renditions/{photo.key[:2]}/{photo.key}/w480.jpg",
    ):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "name",
    [
        "w481.jpg", "w1920.jpg", "W480.jpg", "w480.png", "w480.JPG", "w480.", "w480",
        "print.png", "web.webp", "original.jpg", "w480.jpg%0a", "w480.jpg%0d", "w480.jpg/x.css",
        "w480.jpg;x.js", "%2e%2e/w480.jpg", "..%2fw480.jpg", "./w480.jpg", "w480%2ejpg%00.jpg",
        "99999.jpg", "w480-2.jpg",
    ],
)  # fmt: skip
def test_only_named_sizes_exist_and_none_is_made_for_asking(client, name):
    photo = public_photo()

    response = client.get(f"/media/{photo.key}/{name}")

    assert response.status_code == 404
    assert not default_storage.exists(f"renditions/{photo.key[:2]}/{photo.key}")


def test_a_key_in_other_letters_is_another_key(client):
    photo = public_photo(key="AbCdEfGhIjKlMnOpQrStUv")

    assert client.get(address(photo)).status_code == 200
    assert client.get(address(photo).lower()).status_code == 404


def test_keys_say_nothing_and_cannot_be_guessed():
    photos = [PhotoFactory() for _ in range(3)]

    keys = {photo.key for photo in photos}
    assert len(keys) == 3
    assert all(len(key) == 22 for key in keys)  # 128 bits of urlsafe base64


def test_consent_ends_with_its_day_in_istanbul(client):
    photo = public_photo(consent="given", consent_until=dt.date(2026, 3, 1))
    midnight = dt.datetime(2026, 3, 1, 21, tzinfo=dt.UTC)
    found = []

    for moment in (midnight - SECOND, midnight):
        with time_machine.travel(moment, tick=False):
            found.append(client.get(address(photo)).status_code)

    assert found == [200, 404]


def test_a_photo_leaves_with_the_withdrawal_at_once(client):
    photo = PhotoFactory()
    release = ReleaseFactory(public=True, photos=[photo])
    before = client.get(address(photo)).status_code

    release.status, release.withdrawn_at = "withdrawn", T
    release.save()

    assert (before, client.get(address(photo)).status_code) == (200, 404)


def test_the_office_sees_hidden_photos_but_no_cache_keeps_them(client):
    photos = hidden_photos()
    client.force_login(UserFactory(role="writer"))

    for photo in photos.values():
        response = client.get(address(photo))
        assert response.status_code == 200
        assert response["Cache-Control"] == "private, no-store"
        assert response["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "fields", [{"is_active": False}, {"is_staff": False}, {"role": None}]
)
def test_a_member_without_the_right_is_a_stranger(client, fields):
    photo = PhotoFactory()
    client.force_login(UserFactory(**{"role": "writer"} | fields))

    assert client.get(address(photo)).status_code == 404
