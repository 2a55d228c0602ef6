"""Press kits of visits from the admin: with what a person may read, and nothing internal."""

import io
from zipfile import ZipFile

import pytest
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.messages import get_messages
from django.urls import reverse

from tests.crawling import read
from tests.factories.events import DelegateFactory, MeetingFactory, VisitFactory
from tests.factories.press import (
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    UserFactory,
)

LIST = "/admin/events/visit/"
CANARY = "qxvwkzjpyhbtmnrdflgc"


@pytest.fixture(autouse=True)
def contact(db):
    return PressContactFactory(is_main=True)


def kit(client, visit):
    return client.get(reverse("admin:events_visit_kit", args=[visit.pk]))


def download(client, *visits):
    pks = [str(visit.pk) for visit in visits]
    data = {"action": "download_kits", ACTION_CHECKBOX_NAME: pks}
    return client.post(LIST, data)


def names(response):
    return ZipFile(io.BytesIO(b"".join(response))).namelist()


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_a_planner_takes_the_kit_of_a_draft_with_its_banner(planner):
    response = kit(planner, VisitFactory(slug_tr="baku"))

    packed = ZipFile(io.BytesIO(b"".join(response)))
    text = packed.read("tr/izazder-2026-01-baku-tr.txt").decode()
    assert "TASLAK" in text
    assert "no-store" in response.headers["Cache-Control"]
    assert "private" in response.headers["Cache-Control"]


def test_even_planners_find_nothing_internal_in_a_kit(planner):
    visit = VisitFactory(notes_tr=CANARY, emergency=CANARY)
    DelegateFactory(visit=visit, needs=CANARY, phone=CANARY)
    MeetingFactory(visit=visit, title_tr=CANARY, minutes=CANARY)

    response = kit(planner, visit)

    assert CANARY not in "".join(read(b"".join(response)))


def test_a_draft_release_travels_only_with_those_who_may_read_it(signed_in, planner):
    foreign = ReleaseFactory(slug_tr="yabanci", author=UserFactory())
    visit = VisitFactory(public=True, releases=[foreign])
    planners = names(kit(planner, visit))
    writer = signed_in("writer")
    own = ReleaseFactory(slug_tr="benim", author=writer.user)
    visit.releases.add(own)

    writers = names(kit(writer, visit))

    assert "tr/izazder-yabanci-tr.pdf" in planners
    assert "tr/izazder-benim-tr.pdf" in writers
    assert not [name for name in writers if "yabanci" in name]


@pytest.mark.parametrize("role", [None, "writer"])
def test_nobody_takes_the_kit_of_a_draft_that_they_may_not_read(signed_in, role):
    assert kit(signed_in(role), VisitFactory()).status_code == 403


def test_strangers_are_led_to_sign_in(client):
    response = kit(client, VisitFactory(public=True))

    assert (response.status_code, response.url.split("?")[0]) == (302, "/admin/login/")


def test_a_visit_without_a_complete_text_leads_back_with_the_reason(planner):
    visit = VisitFactory(title_tr="Yarım", summary_tr="", languages=["tr"])

    response = kit(planner, visit)

    assert response.url == reverse("admin:events_visit_change", args=[visit.pk])
    assert said(response)[0].startswith("“Yarım” şu dilde tamamlanmadı")


def test_a_selection_comes_as_one_zip_in_the_order_of_the_visits(planner):
    visits = [
        VisitFactory(slug_tr="sonra", starts_on="2026-05", ends_on=None),
        VisitFactory(slug_tr="once", starts_on="2026-02", ends_on=None),
    ]

    response = download(planner, *visits)

    folders = dict.fromkeys(name.split("/")[0] for name in names(response))
    assert list(folders) == ["izazder-2026-02-once", "izazder-2026-05-sonra"]


@pytest.mark.parametrize("count", [1, 3])
def test_a_selection_costs_the_same_however_long(
    planner, count, django_assert_max_num_queries
):
    visits = [
        VisitFactory(
            photos=PhotoFactory.create_batch(count),
            releases=[ReleaseFactory(public=True, photos=[PhotoFactory()])],
        )
        for _ in range(count)
    ]

    with django_assert_max_num_queries(35):
        b"".join(download(planner, *visits))
