"""Who may have a photo's file, when, and what exactly is sent."""

import datetime as dt
import itertools
from io import BytesIO

import pytest
import time_machine
from django.core.files.storage import default_storage
from django.urls import reverse
from PIL import Image

from press.models import Consent, Picture
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
    UserFactory,
)

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


def address(photo, name="w480", extension="jpg"):
    return f"/media/{photo.key}/{name}.{extension}"


def public_photo(**fields):
    photo = PhotoFactory(**fields)
    ReleaseFactory(public=True, photos=[photo])
    return photo


def hidden_photos():
    """One of every kind that readers may not have, in no order."""
    photos = {
        "unused": PhotoFactory(),
        "in a draft": PhotoFactory(),
        "in review": PhotoFactory(),
        "under embargo": PhotoFactory(),
        "withdrawn": PhotoFactory(),
        "refused": PhotoFactory(consent=Consent.REFUSED),
        "lapsed": PhotoFactory(consent="given", consent_until=dt.date(2026, 1, 1)),
        "of somebody in a draft": PhotoFactory(),
        "logo of nobody": PhotoFactory(),
    }
    ReleaseFactory(photos=[photos["in a draft"]])
    ReleaseFactory(in_review=True, photos=[photos["in review"]])
    ReleaseFactory(embargoed=True, photos=[photos["under embargo"]])
    ReleaseFactory(withdrawn=True, photos=[photos["withdrawn"]])
    ReleaseFactory(public=True, photos=[photos["refused"], photos["lapsed"]])
    person = PersonFactory(portrait=photos["of somebody in a draft"])
    ReleaseFactory(people=[person])
    OrganisationFactory(logo=photos["logo of nobody"])
    return photos


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


def test_a_reader_who_has_the_file_is_told_so(client):
    photo = public_photo()
    first = client.get(address(photo, "print"))

    again = client.get(
        address(photo, "print"), headers={"If-None-Match": first["ETag"]}
    )

    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == first["ETag"]
    assert again["Cache-Control"] == "public, max-age=300"


def test_new_words_make_a_new_print_but_the_same_size(client):
    photo = public_photo()
    tags = {
        name: client.get(address(photo, name))["ETag"]
        for name in ("w480", "print", "web")
    }

    photo.caption_tr = "Yeni foto altı"
    photo.save()

    for name, tag in tags.items():
        response = client.get(address(photo, name), headers={"If-None-Match": tag})
        assert response.status_code == (304 if name == "w480" else 200)


@pytest.mark.parametrize("name", ["print", "web", "w480"])
def test_asking_for_the_head_tells_the_length_and_sends_nothing(client, name):
    photo = public_photo()
    whole = client.get(address(photo, name))

    head = client.head(address(photo, name))

    assert head.content == b""
    assert dict(head.headers) == dict(whole.headers)


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_a_file_can_only_be_read(client, method):
    assert getattr(client, method)(address(public_photo())).status_code == 405


def test_a_download_carries_its_words_and_a_readable_name(client):
    photo = public_photo(title_tr="Bakü’de görüşme")

    response = client.get(address(photo, "print"))

    data = b"".join(response.streaming_content)
    original = default_storage.open(photo.original.name).read()
    disposition = 'attachment; filename="izazder-bakude-gorusme-print.jpg"'
    assert response["Content-Disposition"] == disposition
    assert data.endswith(original[photo.body_start : photo.body_end])
    assert photo.caption_az.encode() in data
    assert photo.credit.encode() in data


def test_a_download_keeps_the_words_of_an_unpublished_language(client):
    canary = "qxvwkzjpyhbtmnrdflgc"
    photo = PhotoFactory(title_az=canary, caption_az=canary, alt_az=canary)
    ReleaseFactory(public=True, languages=["tr"], photos=[photo])
    draft = ReleaseFactory(languages=["az"], photos=[photo])

    public = [
        b"".join(client.get(address(photo, name)).streaming_content)
        for name in ("print", "web")
    ]
    client.force_login(UserFactory(role="editor"))
    Picture.objects.exclude(release=draft).delete()
    office = b"".join(client.get(address(photo, "print")).streaming_content)

    assert [canary.encode() in data for data in public] == [False, False]
    assert photo.caption_tr.encode() in public[0]
    assert canary.encode() in office


def test_a_lost_original_is_not_found_and_noted(client, caplog):
    photo = public_photo()
    default_storage.delete(photo.original.name)

    codes = [
        client.get(address(photo, name)).status_code
        for name in ("w480", "web", "print")
    ]

    assert codes == [404, 404, 404]
    assert "cannot be read" in caplog.text


def test_files_have_one_address_whatever_the_language():
    photo = PhotoFactory()

    kwargs = {"key": photo.key, "name": "web", "extension": "jpg"}
    assert reverse("photo-file", kwargs=kwargs) == address(photo, "web")
