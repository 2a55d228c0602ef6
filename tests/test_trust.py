"""Nothing that a request says of itself is believed: host, proxies, where to go next."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.access_table import TABLE
from tests.crawling import ask, leads_here
from tests.factories.press import PASSWORD, ReleaseFactory, UserFactory
from tests.test_access import arguments, build_world

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]

PAGES = [
    "/tr/bultenler/",
    "/tr/bultenler/rss/",
    "/az/press-relizler/atom/",
    "/tr/fotograflar/",
    "/sitemap-releases.xml",
]
TARGETS = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "http:evil.example",
    "https://evil.example/",
    "https://testserver@evil.example/",
    "/\t/evil.example",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("host", ["evil.example", "testserver.evil.example", "a b", ""])
def test_a_foreign_host_is_refused(host):
    answer = ask(Client(), "/tr/", headers={"Host": host})

    assert (answer.status, b"evil" in answer.body) == (400, False)


def test_what_a_proxy_might_say_is_believed_of_none():
    ReleaseFactory(public=True)
    forged = {
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-For": "10.0.0.1",
        "X_Forwarded_Host": "evil.example",
        "Forwarded": "host=evil.example;proto=https",
        "X-Original-URL": "/admin/",
        "X-Rewrite-URL": "/admin/",
        "X-HTTP-Method-Override": "DELETE",
        "X-Script-Name": "/evil",
    }
    client = Client()

    for page in [*PAGES, "/tr/", "/sitemap.xml", "/robots.txt"]:
        assert ask(client, page, headers=forged).told == ask(client, page).told


def test_a_public_page_is_the_same_whoever_is_signed_in():
    release = ReleaseFactory(public=True)
    ReleaseFactory(embargoed=True)
    office, stranger = Client(), Client()
    office.force_login(UserFactory(role="administrator"))

    for page in [*PAGES, "/tr/", "/tr/iletisim/", release.get_absolute_url()]:
        assert ask(office, page).told == ask(stranger, page).told


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(
    "page",
    [
        "/account/login/",
        "/account/logout/",
        "/account/2fa/authenticate/",
        "/account/reauthenticate/",
        "/admin/login/",
        "/",
    ],
)
def test_no_page_leads_on_to_another_site(page, target):
    client = Client()
    client.force_login(UserFactory(role="writer"))
    data = {"next": target, "password": PASSWORD}

    for answer in (ask(client, page, data=data), ask(client, page, "post", data=data)):
        assert leads_here(answer)


@pytest.mark.parametrize("referer", TARGETS)
def test_choosing_a_language_leads_back_to_this_site_only(referer):
    client = Client()
    client.force_login(UserFactory(role="writer"))

    answer = ask(
        client,
        "/admin/press/user/language/",
        "post",
        data={"language": "az"},
        headers={"Referer": referer},
    )

    assert (answer.status, answer.headers["Location"]) == (302, "/admin/")


def test_nothing_is_changed_without_the_form_s_own_token():
    client = Client(enforce_csrf_checks=True)
    client.force_login(UserFactory(role="administrator"))
    world = build_world()
    ways = ("post", "put", "patch", "delete")

    answers = [
        ask(client, reverse(place.name, kwargs=arguments(place.arguments, world)), way)
        for place in TABLE
        for way in ways[: 4 if place.name == "home" else 1]
    ]

    assert {answer.status for answer in answers} == {403}
