"""The list of visits, however it is asked."""

import re

import pytest

from tests.events.views.test_visits import titles_in
from tests.factories.events import VisitFactory

pytestmark = pytest.mark.django_db
TURKISH = "/tr/ziyaretler/"
HTMX = {"hx-request": "true"}


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("page=0", 404),
        ("page=2", 404),
        ("page=" + "9" * 5000, 404),
        ("page=%00", 404),
        ("year=99999", 200),
        ("year=0000", 200),
        ("year=9999", 200),
        ("year=x", 200),
        ("direction=sideways", 200),
        ("direction=" + "x" * 10_000, 400),
        ("city=" + "x" * 10_000, 400),
        ("q=" + "x" * 10_000, 400),
        ("q=%00", 400),
        ("q=%ff%fe", 200),
        ("&".join(f"p{n}={n}" for n in range(2000)), 200),
        ("order=author__password&status=draft", 200),
    ],
    ids=lambda value: str(value)[:30],
)
def test_odd_parameters_are_harmless(client, query, status):
    VisitFactory(public=True)
    VisitFactory(title_tr="Taslak")

    response = client.get(f"{TURKISH}?{query}")

    assert response.status_code == status
    assert "Taslak" not in response.content.decode()


def test_what_is_searched_cannot_become_markup(client):
    for name in ("q", "year", "city", "direction"):
        html = client.get(TURKISH, {name: "\">'<script>"}).content.decode()
        assert "<script>" not in html


def test_htmx_gets_the_results_and_whatever_changes_with_them(client):
    VisitFactory(public=True, title_tr="Bir")

    response = client.get(TURKISH, {"q": "bir", "year": ""}, headers=HTMX)

    html = response.content.decode()
    assert "<html" not in html
    assert titles_in(response) == ["Bir"]
    assert re.findall(r'id="(\w+)"[^>]*hx-swap-oob', html) == [
        "count",
        "chips",
        "choices",
        "language",
    ]
    assert response.headers["HX-Push-Url"] == f"{TURKISH}?q=bir"


def test_whole_page_and_results_are_kept_apart_by_caches(client):
    response = client.get(TURKISH)

    assert response.headers["Vary"] == "HX-Request, HX-History-Restore-Request"
    assert response.cookies == {}
