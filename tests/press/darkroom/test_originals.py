import hashlib
from io import BytesIO
from typing import get_args

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError
from django.utils.translation import override
from PIL import Image

from press.darkroom import originals, renditions
from press.darkroom.refusals import SENTENCES, explained
from press.imaging.intake import Code, Refused
from press.models import Photo
from press.text.dates import PartialDate
from tests.factories.press import UserFactory
from tests.press.imaging.pictures import jpeg

pytestmark = pytest.mark.django_db
DETAILS = {
    "limit": 1000,
    "found": "GIF",
    "width": 1,
    "height": 2,
    "minimum": 3,
}


def stored_files():
    folders = renditions.folders_in("originals")
    return {
        f"{f}/{name}" for f in folders for name in renditions.files_in(f"originals/{f}")
    }


def test_an_upload_is_kept_under_its_random_key_with_what_was_found_out():
    by = UserFactory()
    upload = SimpleUploadedFile("../gizli \u202e ziyaret.exe", jpeg((640, 480)))
    photo = Photo(title_tr="Salon")

    originals.store(photo, upload, by)

    kept = default_storage.open(photo.original.name).read()
    assert photo.original.name == f"originals/{photo.key[:2]}/{photo.key}.jpg"
    assert Photo.objects.values(
        "format",
        "extension",
        "width",
        "height",
        "orientation",
        "size",
        "sha256",
        "body_end",
        "uploaded_by",
    ).get() == {
        "format": "jpeg",
        "extension": "jpg",
        "width": 640,
        "height": 480,
        "orientation": 1,
        "size": len(kept),
        "sha256": hashlib.sha256(kept).hexdigest(),
        "body_end": len(kept),
        "uploaded_by": by.pk,
    }


def test_what_the_camera_wrote_fills_only_what_is_empty():
    exif = Image.Exif()
    exif[0x013B], exif[0x8298] = "Ali Veli", "Copyright Ali Veli"
    exif.get_ifd(0x8769)[0x9003] = "2026:01:28 10:00:00"
    photo = Photo(credit="İZAZDER")

    originals.store(photo, BytesIO(jpeg(exif=exif)), None)

    photo.refresh_from_db()
    assert photo.credit == "İZAZDER"
    assert photo.copyright == "Copyright Ali Veli"
    assert photo.taken_on == PartialDate(2026, 1, 28)


def test_a_day_that_is_in_no_calendar_is_no_day():
    assert originals.day("2026-02-31") is None
    assert originals.day("") is None


def test_sizes_are_made_once_the_row_is_certain(django_capture_on_commit_callbacks):
    photo = Photo()

    with django_capture_on_commit_callbacks(execute=True):
        originals.store(photo, BytesIO(jpeg((640, 480))), None)
        before = renditions.folders_in(renditions.folder(photo))

    made = renditions.files_in(
        f"{renditions.folder(photo)}/{renditions.version(photo)}"
    )
    assert before == []
    assert sorted(made) == sorted(".".join(size) for size in renditions.sizes(photo))


def test_a_row_that_the_database_refuses_leaves_no_file():
    before = stored_files()

    with pytest.raises(IntegrityError):
        originals.store(Photo(focal_x=2), BytesIO(jpeg()), None)

    assert stored_files() == before


def test_another_file_for_the_same_photo_makes_other_sizes():
    photo = Photo()
    originals.store(photo, BytesIO(jpeg((640, 480))), None)
    first = photo.original.name, renditions.version(photo)

    originals.store(photo, BytesIO(jpeg((800, 480))), None)

    assert Photo.objects.get().width == 800
    assert photo.original.name != first[0]
    assert renditions.version(photo) != first[1]


def test_a_refused_file_leaves_neither_row_nor_file():
    before = stored_files()

    with override("en"), pytest.raises(ValidationError) as refusal:
        originals.store(Photo(), BytesIO(b"GIF89a" + b"\0" * 100), None)

    assert refusal.value.code == "format_not_taken"
    with override("en"):
        messages = refusal.value.messages
    assert messages == ["GIF files are not taken. Export it as JPEG, PNG or WebP."]
    assert Photo.objects.count() == 0
    assert stored_files() == before


@pytest.mark.parametrize("code", get_args(Code))
def test_every_refusal_is_a_sentence(code):
    with override("en"):
        [sentence] = explained(Refused(code, **DETAILS)).messages

    assert set(SENTENCES) == set(get_args(Code))
    assert sentence.endswith(".")
    assert "%(" not in sentence
