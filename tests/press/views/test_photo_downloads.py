"""What a newsroom downloads: words inside, a readable name, and only what it may read."""

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from press.models import Picture
from tests.factories.press import (
    PhotoFactory,
    ReleaseFactory,
    UserFactory,
)
from tests.press.views.photo_files import address, public_photo

pytestmark = pytest.mark.django_db


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
