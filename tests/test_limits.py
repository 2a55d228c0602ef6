"""Whatever is asked, and however: an answer below 500, quickly, and never more than is public."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.crawling import ask, leads_here
from tests.factories.press import PhotoFactory, ReleaseFactory, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]

MOST_QUERIES = 20
KILOBYTES = "ə" * 5_000
PAGES = [
    "/tr/bultenler/",
    "/tr/bultenler/rss/",
    "/az/press-relizler/atom/",
    "/tr/fotograflar/",
    "/sitemap-releases.xml",
]
QUESTIONS = {
    "a page far away": {"page": 10**12, "p": 10**12},
    "a page of five thousand digits": {"page": "9" * 5_000, "p": "9" * 5_000},
    "a page before the first": {"page": -1, "p": -1},
    "no page at all": {"page": "\x00", "p": "\x00"},
    "a page in other digits": {"page": "٣", "p": "٣"},
    "a year of five digits": {"year": 99999},
    "a year before years": {"year": -1},
    "two thousand names": {f"n{number}": "1" for number in range(2_000)},
    "a thousand values": {"topic": ["x"] * 1_000},
    "ten kilobytes": dict.fromkeys(("q", "year", "topic", "city", "person"), KILOBYTES),
    "nul": dict.fromkeys(("q", "topic", "city", "person"), "a\x00b"),
    "words without end": {"q": "a " * 49},
    "quotes without end": {"q": '"' * 99},
    "patterns": {"q": "%_[a-z]*(?:a|a)+$\\"},
    "text directions": {"q": "\u202e\u2066\ufeff"},
    "half a letter": {"q": b"\xed\xa0\x80\xff"},
}
ENDINGS = [
    "x.css",
    ";x.css",
    ";x.js",
    "%0a",
    "%0d%0a",
    "%2f..%2ftr%2f",
    "%00",
    "..;/tr/",
]
STRANGE = [
    "/tr/%00/",
    "/tr/fotograflar/%00/",
    "/media/%00/web.jpg",
    "/media/%00/%00.%00",
    "/media/a/b/web.jpg",
    "/media/..%2f..%2fdb.sqlite3/web.jpg",
    "/media/" + "a" * 5_000 + "/web.jpg",
    "/tr/fotograflar/" + "ə" * 2_000 + "/",
    "/tr/bultenler/99999/",
    "/tr/bultenler/0000/",
    "/tr/bultenler/२०२६/",
    "/tr/bultenler/2026/%F0%9F%92%A9/",
    "/tr/bultenler/2026/a/metin.exe",
    "/tr/bultenler/2026/a/metin.pdf%0a",
    "/tr/konular/%00/rss/",
    "/sitemap-%00.xml",
    "/sitemap-.xml",
    "/tr/%ED%A0%80/",
    "//evil.example/",
    "//evil.example/%2e%2e",
    "/\\evil.example/",
    "/%09/evil.example/",
    "/tr//evil.example/",
    "/%5cevil.example",
]


def answers_to(data, **extra):
    """Address, status and whether few queries were enough, for every list."""
    client = Client()
    for page in PAGES:
        with CaptureQueriesContext(connection) as queries:
            answer = ask(client, page, data=data, **extra)
        yield page, answer.status, len(queries) <= MOST_QUERIES


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_strange_question_gets_a_plain_answer(question):
    ReleaseFactory(public=True, photos=[PhotoFactory()])

    answers = list(answers_to(question))

    assert {status for _, status, _ in answers} <= {200, 400, 404}
    assert {few for *_, few in answers} == {True}


def test_more_names_than_any_form_has_are_refused():
    names = {f"n{number}": "1" for number in range(4_001)}

    assert {status for _, status, _ in answers_to(names)} == {400}


@pytest.mark.parametrize("header", ["Accept-Language", "Accept", "Cookie", "HX-Target"])
@pytest.mark.parametrize(
    "value", ["a" * 5_000, "az;q=" + "9" * 500, "tr-" * 200, "%00"]
)
def test_no_header_upsets_a_page(header, value):
    answers = [ask(Client(), path, headers={header: value}) for path in ("/", "/tr/")]

    assert [answer.status for answer in answers] == [302, 200]
    assert answers[0].headers["Location"] in {"/tr/", "/az/"}


@pytest.mark.parametrize("address", STRANGE)
def test_a_strange_address_is_not_there(address):
    answer = ask(Client(), address)

    assert answer.status in {301, 302, 404}
    assert leads_here(answer)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("start", ["/admin/", "/admin/press/release/", "/account/2fa/"])
def test_no_ending_makes_a_private_page_look_like_a_file(start, ending):
    client = Client()
    client.force_login(UserFactory(role="administrator"))

    answer = ask(client, start + ending)

    assert answer.status in {301, 302, 404}
    assert leads_here(answer)
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize(
    "address",
    ["//admin/", "/./admin/", "/ADMIN/", "/admin%2f", "/tr/../admin/", "/%61dmin/"],
)
def test_no_spelling_of_the_admin_opens_it_to_a_stranger(address):
    answer = ask(Client(), address)

    assert answer.status in {301, 302, 404}
    assert leads_here(answer)


def test_a_body_that_no_form_takes_is_refused_unread():
    length = str(2 * 40 * 1024 * 1024 + 1)
    client = Client(enforce_csrf_checks=True)
    client.get("/account/login/")

    statuses = {
        client.generic(
            "POST",
            page,
            b"--x",
            "multipart/form-data; boundary=x",
            CONTENT_LENGTH=length,
        ).status_code
        for page in ("/account/login/", "/tr/", "/admin/press/photo/add/")
    }

    assert statuses == {400}


def test_a_form_of_too_many_bytes_is_refused():
    body = "login=" + "a" * (5 * 1024 * 1024)

    answer = Client().generic(
        "POST", "/account/login/", body, "application/x-www-form-urlencoded"
    )

    assert answer.status_code == 400
