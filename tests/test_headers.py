"""Every answer carries the headers that protect its reader, errors included."""

import re

import pytest
from django.test import Client
from django.urls import path, reverse
from django.utils.translation import override

from izazder.urls import urlpatterns as pages
from tests.access_table import TABLE
from tests.crawling import ask
from tests.factories.press import UserFactory
from tests.test_access import arguments, build_world

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]

PRIVATE = ("/admin/", "/account/")
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
REFERRERS = {"strict-origin-when-cross-origin", "no-referrer", "same-origin"}
# One page of every kind that a signed-in person meets.
DESK = {
    "admin:index",
    "admin:jsi18n",
    "admin:autocomplete",
    "admin:press_release_changelist",
    "admin:press_release_change",
    "admin:press_release_history",
    "admin:press_release_preview",
    "admin:press_release_kit",
    "admin:press_release_move",
    "admin:press_photo_add",
    "account_change_password",
    "mfa_index",
}
SECRET = "kanarya /srv/izazder/press.sqlite3"  # noqa: S105  (what a fault would tell)


def fails(request):
    raise RuntimeError(SECRET)


urlpatterns = [
    path("admin/fails/", fails),
    path("tr/fails/", fails),
    *pages,
]


def placed(world):
    for place in TABLE:
        with override("tr"):
            address = reverse(place.name, kwargs=arguments(place.arguments, world))
        yield place.name, address + place.query


def policy(answer):
    """The content security policy by directive."""
    parts = answer.headers["Content-Security-Policy"].split(";")
    words = [part.split() for part in parts]
    return {directive: set(sources) for directive, *sources in words}


def faults(answer):
    """What is wrong with the headers of an answer, in words; nothing if all is well."""
    headers = answer.headers
    found = [name for name, value in EVERYWHERE.items() if headers.get(name) != value]
    found += policy_faults(answer)
    if headers.get("Referrer-Policy") not in REFERRERS:
        found.append("Referrer-Policy")
    if answer.address.startswith(PRIVATE):
        found += private_faults(headers)
    elif answer.status in {200, 410}:
        found += [f"Set-Cookie: {name}" for name in answer.cookies]
        found += ["Vary: Cookie"] * ("cookie" in headers.get("Vary", "").lower())
    shared = headers.get("Cross-Origin-Resource-Policy") == "cross-origin"
    if shared and not (answer.kind.startswith("image/") and answer.status == 200):
        found.append("Cross-Origin-Resource-Policy")
    return found


def policy_faults(answer):
    if "Content-Security-Policy" not in answer.headers:
        return ["Content-Security-Policy"]
    directives = policy(answer)
    found = [] if directives["default-src"] == {"'none'"} else ["default-src"]
    if "sandbox" not in directives and directives["frame-ancestors"] != {"'none'"}:
        found.append("frame-ancestors")
    loose = {source for sources in directives.values() for source in sources}
    preview = "/preview/" in answer.address and answer.status == 200
    if preview or not answer.address.startswith("/admin/"):
        found += [source for source in loose if source.startswith("'unsafe-")]
    return found + [s for s in loose if s == "*" or s.startswith(("http", "//"))]


def private_faults(headers):
    kept = set(re.findall(r"[\w-]+", headers.get("Cache-Control", "")))
    found = [] if {"no-store", "private"} <= kept else ["Cache-Control"]
    return found + (
        [] if headers.get("X-Robots-Tag") == "noindex" else ["X-Robots-Tag"]
    )


def wrong(client, addresses):
    answers = [ask(client, address) for address in addresses]
    return {a.address: found for a in answers if (found := faults(a))}


def test_every_address_protects_a_stranger():
    addresses = {address for _name, address in placed(build_world())}

    assert wrong(Client(), addresses) == {}


def test_every_kind_of_page_of_the_office_protects_its_user():
    world, client = build_world(), Client()
    client.force_login(UserFactory(role="administrator"))
    addresses = {name: address for name, address in placed(world) if name in DESK}

    assert addresses.keys() == DESK
    assert wrong(client, addresses.values()) == {}


@pytest.mark.parametrize("address", ["/tr/fails/", "/admin/fails/"])
def test_a_fault_tells_nothing_and_protects_like_any_page(settings, address):
    settings.ROOT_URLCONF = __name__
    client = Client(raise_request_exception=False)

    answer = ask(client, address)

    assert answer.status == 500
    assert faults(answer) == []
    assert "kanarya" not in answer.body.decode()
    assert 'lang="az"' in answer.body.decode()


@pytest.mark.parametrize(
    ("address", "status", "extra"),
    [
        ("/tr/yok/", 404, {}),
        ("/admin/yok/", 302, {}),
        ("/tr/", 400, {"headers": {"Host": "evil.example"}}),
        ("/tr/bultenler/?q=" + "a" * 101, 400, {}),
        ("/tr/", 403, {"method": "post"}),
        ("/account/login/", 403, {"method": "post"}),
        ("/robots.txt", 405, {"method": "options"}),
    ],
)
def test_every_refusal_protects_its_reader(settings, address, status, extra):
    settings.ALLOWED_HOSTS = ["testserver"]
    answer = ask(Client(enforce_csrf_checks=True), address, **extra)

    assert answer.status == status
    assert faults(answer) == []


def test_browsers_are_told_to_come_back_encrypted(settings):
    settings.SECURE_HSTS_SECONDS = 31536000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True

    answer = ask(Client(), "/tr/", secure=True)

    assert (
        answer.headers["Strict-Transport-Security"]
        == "max-age=31536000; includeSubDomains; preload"
    )


def test_a_refused_form_speaks_the_office_s_languages():
    answer = ask(Client(enforce_csrf_checks=True), "/account/login/", "post")

    assert "Erişim yok" in answer.body.decode()
    assert "Giriş yoxdur" in answer.body.decode()
