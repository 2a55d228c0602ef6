"""Photos: taken in at the door, described in both languages, shown where they are used."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from press.models import Photo
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)
from tests.press.admin.desk import address, opened, texts

pytestmark = pytest.mark.django_db


def upload(kind="JPEG", size=(300, 200), name="IMG_0001.jpg"):
    file = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    extra = {"exif": exif} if kind == "JPEG" else {}
    Image.linear_gradient("L").resize(size).convert("RGB").save(file, kind, **extra)
    return SimpleUploadedFile(name, file.getvalue())


def add(browser, file, **fields):
    sent = opened(browser, address(Photo, "add")) | {
        "original": file,
        "title_tr": ["Liman"],
        "alt_tr": ["Boş bir liman"],
    }
    return browser.post(address(Photo, "add"), sent | fields)


def test_an_uploaded_photo_is_stored_under_a_name_that_says_nothing(editor):
    answer = add(editor, upload())

    photo = Photo.objects.get()
    assert answer.status_code == 302
    assert (photo.width, photo.height, photo.format) == (300, 200, "jpeg")
    assert photo.uploaded_by == editor.user
    assert photo.original.name == f"originals/{photo.key[:2]}/{photo.key}.jpg"
    assert b"secret place" not in photo.original.read()


@pytest.mark.parametrize(
    "file",
    [
        SimpleUploadedFile("page.html", b"<html><script>alert(1)</script></html>"),
        SimpleUploadedFile("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        SimpleUploadedFile("photo.jpg", b"GIF89a nothing"),
        SimpleUploadedFile("empty.jpg", b""),
    ],
)
def test_what_is_no_photo_is_refused_beside_its_field(editor, file):
    answer = add(editor, file)

    form = answer.context["adminform"].form
    assert (answer.status_code, list(form.errors), Photo.objects.count()) == (
        200,
        ["original"],
        0,
    )


def test_the_uploader_sets_nothing_that_intake_finds_out(editor):
    add(
        editor,
        upload(),
        key="chosen",
        sha256="0" * 64,
        format="PNG",
        size="1",
        uploaded_by="99",
    )

    photo = Photo.objects.get()
    assert (photo.key == "chosen", photo.format, photo.uploaded_by) == (
        False,
        "jpeg",
        editor.user,
    )
    assert photo.sha256 != "0" * 64


def test_the_file_of_a_photo_is_not_exchanged_later(editor):
    photo = PhotoFactory()
    before = photo.sha256
    sent = opened(editor, address(photo)) | {"original": upload(size=(400, 400))}

    editor.post(address(photo), sent)

    photo.refresh_from_db()
    assert (photo.sha256, photo.width) == (before, 300)


@pytest.mark.parametrize(
    ("given", "kept"),
    [("0.25", 0.25), ("1", 1.0), ("1.01", 0.5), ("nan", 0.5), ("-0.1", 0.5)],
)
def test_the_focal_point_lies_inside_the_picture(editor, given, kept):
    photo = PhotoFactory()

    editor.post(address(photo), opened(editor, address(photo)) | {"focal_x": [given]})

    photo.refresh_from_db()
    assert photo.focal_x == kept


def test_a_photo_whose_sizes_cannot_be_made_is_saved_all_the_same(
    editor, django_capture_on_commit_callbacks
):
    photo = PhotoFactory()
    photo.original.storage.delete(photo.original.name)
    moved = opened(editor, address(photo)) | {"focal_x": ["0.2"]}

    with django_capture_on_commit_callbacks(execute=True):
        answer = editor.post(address(photo), moved)

    photo.refresh_from_db()
    assert (answer.status_code, photo.focal_x) == (302, 0.2)


def test_the_focal_point_is_a_slider_that_the_keyboard_moves(editor):
    page = editor.get(address(PhotoFactory())).content.decode()

    assert page.count('type="range"') == 2
    assert "data-focal" in page
    assert "press/admin/focal.js" in page


def test_people_shown_keep_their_order_from_left_to_right(editor):
    left, right = PersonFactory(name_tr="Sol"), PersonFactory(name_tr="Sağ")
    photo = PhotoFactory()
    sent = opened(editor, address(photo)) | {
        "shown-TOTAL_FORMS": ["2"],
        "shown-0-person": [right.pk],
        "shown-0-order": ["1"],
        "shown-1-person": [left.pk],
        "shown-1-order": ["0"],
    }

    editor.post(address(photo), sent)

    assert [shown.person for shown in photo.shown.all()] == [left, right]


def test_a_photo_says_where_it_is_used(editor):
    photo = PhotoFactory()
    PersonFactory(name_tr="Perviz", portrait=photo)
    OrganisationFactory(name_tr="Ticaret Odası", logo=photo)
    ReleaseFactory(title_tr="Bakü ziyareti", photos=[photo])

    (panel,) = texts(editor.get(address(photo)), "office-panel")

    assert [name in panel for name in ("Perviz", "Ticaret Odası", "Bakü ziyareti")] == [
        True
    ] * 3


def test_a_deleted_photo_comes_back_with_its_file(editor):
    photo = PhotoFactory(title_tr="Liman", focal_x=0.2)
    editor.post(address(photo, "delete"), {"post": "yes"})
    listed = editor.get(address(Photo, "deleted")).content.decode()
    (link,) = [
        part.split('"')[0] for part in listed.split('href="') if "recovered=" in part
    ]

    editor.post(link, opened(editor, link))

    back = Photo.objects.get()
    assert (back.title_tr, back.focal_x, back.sha256) == ("Liman", 0.2, photo.sha256)
    assert back.key != photo.key


def test_an_upload_without_a_file_is_refused(editor):
    sent = opened(editor, address(Photo, "add"))

    answer = editor.post(address(Photo, "add"), sent)

    assert (answer.status_code, Photo.objects.count()) == (200, 0)
