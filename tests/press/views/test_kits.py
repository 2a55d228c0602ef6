"""The kit and the documents of a release, as a newsroom's browser asks for them."""

import io
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage

from press.kit.gather import PhotosMissing
from press.models import ReleaseSlug
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db

KIT, PDF = "/tr/bultenler/2026/bakude/kit/", "/tr/bultenler/2026/bakude/metin.pdf"
FILES = [
    KIT,
    PDF,
    "/tr/bultenler/2026/bakude/metin.docx",
    "/tr/bultenler/2026/bakude/metin.txt",
    "/az/press-relizler/2026/bakida/kit/",
    "/az/press-relizler/2026/bakida/metn.pdf",
]


@pytest.fixture(autouse=True)
def contact(db):
    return PressContactFactory(is_main=True)


def release(**fields):
    return ReleaseFactory(
        slug_tr="bakude", slug_az="bakida", **{"public": True, "number": 3} | fields
    )


def body(response):
    return b"".join(response)


def test_the_kit_comes_whole_with_its_length_and_a_name(client):
    release(photos=[PhotoFactory()])

    response = client.get(KIT)

    data = body(response)
    assert response.status_code == 200
    assert ZipFile(io.BytesIO(data)).testzip() is None
    assert {
        name: response.headers[name]
        for name in (
            "Content-Type",
            "Content-Length",
            "Content-Disposition",
            "Cache-Control",
            "Accept-Ranges",
        )
    } == {
        "Content-Type": "application/zip",
        "Content-Length": str(len(data)),
        "Content-Disposition": 'attachment; filename="izazder-2026-03-kit.zip"',
        "Cache-Control": "public, no-cache",
        "Accept-Ranges": "none",
    }
    assert response.cookies == {}


def test_both_addresses_lead_to_the_same_kit(client):
    release()

    turkish, azerbaijani = client.get(FILES[0]), client.get(FILES[4])

    assert body(turkish) == body(azerbaijani)
    assert turkish.headers["ETag"] == azerbaijani.headers["ETag"]


@pytest.mark.parametrize(
    ("address", "begins", "name", "kind"),
    [
        (FILES[1], b"%PDF-", "izazder-2026-03-tr.pdf", "application/pdf"),
        (
            FILES[2],
            b"PK\x03\x04",
            "izazder-2026-03-tr.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (
            FILES[3],
            "\ufeffİZAZDER".encode(),
            "izazder-2026-03-tr.txt",
            "text/plain; charset=utf-8",
        ),
        (FILES[5], b"%PDF-", "izazder-2026-03-az.pdf", "application/pdf"),
    ],
)
def test_one_language_comes_as_one_document(client, address, begins, name, kind):
    release()

    response = client.get(address)

    assert response.content.startswith(begins)
    assert response.headers["Content-Length"] == str(len(response.content))
    assert response.headers["Content-Type"] == kind
    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response.headers["Cache-Control"] == "public, no-cache"


@pytest.mark.parametrize("ending", ["html", "exe", "", "pdf/"])
def test_there_are_no_other_documents(client, ending):
    release()

    assert client.get(f"/tr/bultenler/2026/bakude/metin.{ending}").status_code == 404


@pytest.mark.parametrize("address", FILES)
def test_a_reader_who_has_it_already_is_told_so(client, address):
    release()
    tag = client.get(address).headers["ETag"]

    response = client.get(address, headers={"If-None-Match": tag})

    assert (response.status_code, response.headers["ETag"]) == (304, tag)
    assert response.headers["Cache-Control"] == "public, no-cache"
    assert response.content == b""


@pytest.mark.parametrize("address", FILES)
def test_head_tells_of_the_file_and_sends_none(client, address):
    release(photos=[PhotoFactory()])
    response = client.get(address)
    sent = body(response)

    told = client.head(address)

    assert (told.status_code, told.content) == (200, b"")
    assert told.headers["Content-Length"] == str(len(sent))
    assert told.headers["ETag"] == response.headers["ETag"]


def test_nothing_is_sent_by_any_other_method(client):
    release()

    assert {client.post(address).status_code for address in FILES} == {405}


@pytest.mark.parametrize("ending", ["kit/", "metin.docx"])
def test_an_old_address_leads_to_the_same_file_at_the_new_one(client, ending):
    row = release()
    ReleaseSlug.objects.create(release=row, language="tr", slug="eski")

    response = client.get(f"/tr/bultenler/2026/eski/{ending}")

    assert (response.status_code, response.url) == (
        301,
        f"/tr/bultenler/2026/bakude/{ending}",
    )


def test_a_kit_that_would_lack_a_photo_is_not_begun(client):
    photo = PhotoFactory()
    release(photos=[photo])
    default_storage.delete(photo.original.name)

    with pytest.raises(PhotosMissing):
        client.get(KIT)

    assert client.get(PDF).status_code == 200


def test_a_reader_who_leaves_closes_the_file_being_read(client, monkeypatch, tmp_path):
    photo = PhotoFactory(pixels=(1200, 900))
    release(photos=[photo])
    on_disk, opened = tmp_path / "original.jpg", []
    on_disk.write_bytes(default_storage.open(photo.original.name).read())

    def from_disk(_name):
        opened.append(on_disk.open("rb"))
        return opened[-1]

    response = client.get(KIT)
    monkeypatch.setattr(photo.original.storage, "open", from_disk)
    pieces = iter(response)
    while not opened:
        next(pieces)
    while_read = [file.closed for file in opened]
    response.close()

    assert (while_read, [file.closed for file in opened]) == ([False], [True])


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("address", "queries"), [(KIT, 9), (PDF, 7)])
def test_files_cost_the_same_however_much_there_is(
    client, count, address, queries, django_assert_num_queries
):
    row = release(
        people=PersonFactory.create_batch(count),
        organisations=OrganisationFactory.create_batch(count),
        photos=PhotoFactory.create_batch(count),
    )
    QuoteFactory.create_batch(count, release=row)

    with django_assert_num_queries(queries):
        body(client.get(address))
