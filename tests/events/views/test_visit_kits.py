"""The kit and the fact sheet of a visit, as a newsroom's browser asks for them."""

import io
from zipfile import ZipFile

import pytest

from events.models import VisitSlug
from press.kit.gather import PhotosMissing
from tests.factories.events import (
    CommitmentFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
)
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db

KIT, PDF = "/tr/ziyaretler/baku/kit/", "/tr/ziyaretler/baku/metin.pdf"
FILES = [
    KIT,
    PDF,
    "/tr/ziyaretler/baku/metin.docx",
    "/tr/ziyaretler/baku/metin.txt",
    "/az/seferler/baki/kit/",
    "/az/seferler/baki/metn.pdf",
]


@pytest.fixture(autouse=True)
def contact(db):
    return PressContactFactory(is_main=True)


def visit(**fields):
    return VisitFactory(slug_tr="baku", slug_az="baki", **{"public": True} | fields)


def body(response):
    return b"".join(response)


def test_the_kit_comes_whole_with_its_length_and_a_name(client):
    visit(photos=[PhotoFactory()], releases=[ReleaseFactory(public=True)])

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
        "Content-Disposition": 'attachment; filename="izazder-2026-01-baku-kit.zip"',
        "Cache-Control": "public, no-cache",
        "Accept-Ranges": "none",
    }
    assert response.cookies == {}


def test_both_addresses_lead_to_the_same_kit(client):
    visit(photos=[PhotoFactory()])

    turkish, azerbaijani = client.get(FILES[0]), client.get(FILES[4])

    assert body(turkish) == body(azerbaijani)
    assert turkish.headers["ETag"] == azerbaijani.headers["ETag"]


@pytest.mark.parametrize(
    ("address", "begins", "name", "kind"),
    [
        (FILES[1], b"%PDF-", "izazder-2026-01-baku-tr.pdf", "application/pdf"),
        (
            FILES[2],
            b"PK\x03\x04",
            "izazder-2026-01-baku-tr.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (
            FILES[3],
            "\ufeffİZAZDER".encode(),
            "izazder-2026-01-baku-tr.txt",
            "text/plain; charset=utf-8",
        ),
        (FILES[5], b"%PDF-", "izazder-2026-01-baku-az.pdf", "application/pdf"),
    ],
)
def test_the_fact_sheet_of_one_language_comes_as_one_document(
    client, address, begins, name, kind
):
    visit()

    response = client.get(address)

    assert response.content.startswith(begins)
    assert response.headers["Content-Length"] == str(len(response.content))
    assert response.headers["Content-Type"] == kind
    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response.headers["Cache-Control"] == "public, no-cache"


@pytest.mark.parametrize("ending", ["html", "exe", "", "pdf/"])
def test_there_are_no_other_documents(client, ending):
    visit()

    assert client.get(f"/tr/ziyaretler/baku/metin.{ending}").status_code == 404


@pytest.mark.parametrize("address", FILES)
def test_a_reader_who_has_it_already_is_told_so(client, address):
    visit()
    tag = client.get(address).headers["ETag"]

    response = client.get(address, headers={"If-None-Match": tag})

    assert (response.status_code, response.headers["ETag"]) == (304, tag)
    assert response.content == b""


def test_a_release_that_comes_out_is_a_new_kit(client):
    row = visit()
    tag = client.get(KIT).headers["ETag"]
    row.releases.set([ReleaseFactory(public=True)])

    response = client.get(KIT, headers={"If-None-Match": tag})

    assert response.status_code == 200


@pytest.mark.parametrize("address", FILES)
def test_head_tells_of_the_file_and_sends_none(client, address):
    visit(photos=[PhotoFactory()])
    response = client.get(address)
    sent = body(response)

    told = client.head(address)

    assert (told.status_code, told.content) == (200, b"")
    assert told.headers["Content-Length"] == str(len(sent))
    assert told.headers["ETag"] == response.headers["ETag"]


def test_nothing_is_sent_by_any_other_method(client):
    visit()

    assert {client.post(address).status_code for address in FILES} == {405}


@pytest.mark.parametrize("ending", ["kit/", "metin.docx"])
def test_an_old_address_leads_to_the_same_file_at_the_new_one(client, ending):
    VisitSlug.objects.create(visit=visit(), language="tr", slug="eski")

    response = client.get(f"/tr/ziyaretler/eski/{ending}")

    assert (response.status_code, response.url) == (
        301,
        f"/tr/ziyaretler/baku/{ending}",
    )


def test_a_kit_that_would_lack_a_photo_is_not_begun(client):
    photo = PhotoFactory()
    visit(releases=[ReleaseFactory(public=True, photos=[photo])])
    photo.original.storage.delete(photo.original.name)

    with pytest.raises(PhotosMissing):
        client.get(KIT)

    assert client.get(PDF).status_code == 200


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("address", "queries"), [(KIT, 23), (PDF, 13)])
def test_files_cost_the_same_however_much_there_is(
    client, count, address, queries, django_assert_num_queries
):
    row = visit(
        delegation=PersonFactory.create_batch(count),
        hosts=OrganisationFactory.create_batch(count),
        photos=PhotoFactory.create_batch(count),
        releases=[
            ReleaseFactory(public=True, photos=PhotoFactory.create_batch(count))
            for _ in range(count)
        ],
    )
    for person in PersonFactory.create_batch(count):
        MeetingFactory(visit=row, public=True, participants=[person])
    OutcomeFactory.create_batch(count, visit=row)
    CommitmentFactory.create_batch(count, visit=row)

    with django_assert_num_queries(queries):
        body(client.get(address))
