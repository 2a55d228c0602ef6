import re

import pytest

from tests.factories.press import (
    ReleaseFactory,
)
from tests.press.views.reading import titles_in

pytestmark = pytest.mark.django_db
TURKISH = "/tr/bultenler/"
HTMX = {"hx-request": "true"}


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("page=0", 404),
        ("page=-1", 404),
        ("page=2", 404),
        ("page=1000000000000", 404),
        ("page=" + "9" * 5000, 404),
        ("page=x", 404),
        ("page=%00", 404),
        ("year=99999", 200),
        ("year=-1", 200),
        ("year=x", 200),
        ("q=" + "x" * 10_000, 400),
        ("topic=" + "x" * 10_000, 400),
        ("q=%00", 400),
        ("q=%ff%fe", 200),
        ("&".join(f"p{n}={n}" for n in range(2000)), 200),
        ("&".join(f"p{n}={n}" for n in range(5000)), 400),
        ("&".join(f"q={n}" for n in range(2000)), 200),
        ("order=author__password&_connector=OR+1%3D1&status=draft", 200),
    ],
    ids=lambda value: str(value)[:30],
)
def test_odd_parameters_are_harmless(client, query, status):
    ReleaseFactory(public=True)
    ReleaseFactory(title_tr="Taslak")

    response = client.get(f"{TURKISH}?{query}")

    assert response.status_code == status
    assert "Taslak" not in response.content.decode()


def test_what_is_searched_cannot_become_markup(client):
    hostile = "\"><script>alert(1)</script>'"

    for name in ("q", "year", "topic", "city", "person"):
        html = client.get(TURKISH, {name: hostile[:10] + "<script>"}).content.decode()
        assert "<script>" not in html


def test_htmx_gets_the_results_and_whatever_changes_with_them(client):
    ReleaseFactory(public=True, title_tr="Bir")

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


def test_a_page_that_htmx_restores_comes_whole(client):
    headers = HTMX | {"hx-history-restore-request": "true"}

    response = client.get(TURKISH, headers=headers)

    assert "<html" in response.content.decode()


def test_whole_page_and_results_are_kept_apart_by_caches(client):
    response = client.get(TURKISH)

    assert response.headers["Vary"] == "HX-Request, HX-History-Restore-Request"
    assert response.cookies == {}
