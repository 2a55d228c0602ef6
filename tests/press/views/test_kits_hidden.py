"""Files of what is not public: not there, whoever asks and however."""

import datetime as dt
import io
from zipfile import ZipFile

import pytest
import time_machine

from tests.factories.press import PressContactFactory, ReleaseFactory, UserFactory

pytestmark = pytest.mark.django_db

T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)
KIT = "/tr/bultenler/2026/bakude/kit/"
FILES = [
    KIT,
    "/tr/bultenler/2026/bakude/metin.pdf",
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


@pytest.mark.parametrize("address", FILES)
@pytest.mark.parametrize(
    "hidden",
    [
        {"public": False},
        {"public": False, "in_review": True},
        {"public": False, "embargoed": True},
        {"together": True, "approved_tr_at": None, "approved_az_at": None}
        | {"public": False},
    ],
)
def test_what_is_not_public_answers_like_what_never_was(client, address, hidden):
    row = release(**hidden)
    unknown = address.replace("bakude", "hic-yok").replace("bakida", "hec-yox")

    def answer(path, method):
        response = getattr(client, method)(path, headers={"If-None-Match": "*"})
        shown = response.content.decode().replace(path, "")
        return response.status_code, shown, dict(response.headers)

    for method in ("get", "head", "post", "options"):
        assert answer(address, method) == answer(unknown, method)
    assert client.get(address).status_code == 404
    assert row.slug_tr == "bakude"


def test_staff_gets_no_more_from_the_public_address(client):
    release(public=False, embargoed=True)
    client.force_login(UserFactory(role="editor"))

    assert {client.get(address).status_code for address in FILES} == {404}


@pytest.mark.parametrize("address", FILES)
def test_it_opens_and_closes_with_its_page(client, address):
    row = release(public=False, embargoed=True, publish_at=T)

    with time_machine.travel(T - SECOND, tick=False):
        before = client.get(address).status_code
    with time_machine.travel(T, tick=False):
        opened = client.get(address).status_code
        row.status, row.withdrawn_at, row.notice_tr = "withdrawn", T, "Yanlıştı."
        row.save()
        withdrawn = client.get(address)

    assert (before, opened, withdrawn.status_code) == (404, 200, 410)
    assert "public" not in withdrawn.headers.get("Cache-Control", "")


def test_a_language_that_is_not_public_has_no_files_and_no_part_in_the_kit(client):
    release(approved_az_at=None)

    names = ZipFile(io.BytesIO(b"".join(client.get(KIT)))).namelist()

    assert {name.partition("/")[0] for name in names} == {"tr", "manifest.json"}
    assert {client.get(address).status_code for address in FILES[4:]} == {404}
