"""Files of a visit that is not public: not there, whoever asks and however."""

import datetime as dt
import io
from zipfile import ZipFile

import pytest
import time_machine

from tests.events.views.test_visit_kits import FILES, KIT, visit
from tests.factories.press import PressContactFactory, UserFactory

pytestmark = pytest.mark.django_db

T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


@pytest.fixture(autouse=True)
def contact(db):
    return PressContactFactory(is_main=True)


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
    visit(**hidden)
    unknown = address.replace("/baku/", "/hicb/").replace("/baki/", "/hecb/")

    def answer(path, method):
        response = getattr(client, method)(path, headers={"If-None-Match": "*"})
        shown = response.content.decode().replace(path, "")
        return response.status_code, shown, dict(response.headers)

    for method in ("get", "head", "post", "options"):
        assert answer(address, method) == answer(unknown, method)
    assert client.get(address).status_code == 404


def test_staff_gets_no_more_from_the_public_address(client):
    visit(public=False, embargoed=True)
    client.force_login(UserFactory(role="planner"))

    assert {client.get(address).status_code for address in FILES} == {404}


@pytest.mark.parametrize("address", FILES)
def test_it_opens_and_closes_with_its_page(client, address):
    row = visit(public=False, embargoed=True, publish_at=T)

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
    visit(approved_az_at=None)

    names = ZipFile(io.BytesIO(b"".join(client.get(KIT)))).namelist()

    assert {name.partition("/")[0] for name in names} == {"tr", "manifest.json"}
    assert {client.get(address).status_code for address in FILES[4:]} == {404}
