"""Nothing of what is not public reaches a stranger, on any path and however they ask."""

from dataclasses import dataclass

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from events.models import Visit
from press.models import Release, Topic, User
from tests import canary_plans, canary_world
from tests.canaries import FIRST_KEY, INTERNAL, every_column, filled, heard_in
from tests.crawling import Answer, ask, crawl
from tests.hidden_addresses import Comparison, compare, withdrawn

pytestmark = pytest.mark.django_db

BEGINNINGS = ["/", "/tr/", "/az/", "/sitemap.xml", "/robots.txt"]
# Whom a journalist calls is told on every page.
CONTACT = "PressContact."
# Answers that live in every list are the first place to try a question on.
LISTS = ["/tr/", "/tr/bultenler/", "/az/press-relizler/atom/", "/az/fotolar/"]
LISTS += ["/tr/ziyaretler/", "/tr/ziyaretler/takvim.ics", "/az/seferler/atom.xml"]
VIEWS = ("home", "press:", "events:", "sitemap")
NAMES = """
    status state post_status static order order_by ordering sort preview draft lang language
    format fields page_size per_page limit offset id pk slug author public year__gte
    publish_at__gt status__in title__startswith folded_tr _connector __class__ _to_field
    _popup e all deleted version token key next callback
"""
VALUES = """
    1 -1 all draft az * author__password 918273640001 qizvwxqjkiqz
"""


@dataclass
class Findings:
    """What a stranger found, and found again while the office went on working."""

    found: dict[str, Answer]
    hidden: list[Comparison]
    gone: dict[str, Answer]
    asked: dict[tuple[str, str], Answer]
    before: dict[str, Answer]
    after: dict[str, Answer]


@pytest.fixture(scope="module")
def findings(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        hidden = canary_world.build()
        member = User.objects.get(pk=FIRST_KEY)
        hidden += canary_plans.build(member, list(hidden))
        found = crawl(*BEGINNINGS, *unlinked())
        client = Client()
        compared = list(compare(hidden))
        gone = {path: ask(client, path) for path in withdrawn()}
        asked = {
            (path, value): ask(client, path, data=dict.fromkeys(NAMES.split(), value))
            for path in LISTS
            for value in VALUES.split()
        }
        texts = [path for path in found if is_about_texts(found[path])]
        before = {path: ask(client, path) for path in texts}
        canary_world.go_on_working()
        canary_plans.go_on_working()
        after = {path: ask(client, path) for path in texts}
        transaction.set_rollback(True)
    return Findings(found, compared, gone, asked, before, after)


def is_about_texts(answer):
    """Whether it is a page, a feed, a calendar or a sitemap that might tell of a text."""
    told = answer.is_markup or answer.kind == "text/calendar"
    unfiltered = told and "?" not in answer.address
    return unfiltered and answer.view.startswith(VIEWS)


def unlinked():
    """Public addresses that no page leads to: feeds of topics, documents inside kits."""
    for language in ("tr", "az"):
        with override(language):
            releases = Release.objects.public_in(language)
            for topic in Topic.objects.filter(releases__in=releases):
                yield reverse("press:topic-rss", args=[topic.slug])
                yield reverse("press:topic-atom", args=[topic.slug])
            for release in releases:
                address = [release.year, release.slug, "txt"]
                yield reverse("press:release-document", args=address)
            for visit in Visit.objects.public_in(language):
                yield reverse("events:visit-document", args=[visit.slug, "txt"])


def test_every_text_column_of_the_office_holds_a_canary(findings):
    assert filled == {c for c in every_column() - INTERNAL if CONTACT not in c}


def test_a_stranger_finds_every_kind_of_public_address(findings):
    own = ["home", "about", "contact", "accessibility", "privacy", "choose-language"]
    files = ["robots", "sitemap", "sitemap-section", "photo-file"]
    releases = ["release", "release-kit", "release-document", "release-card"]
    lists = ["release-list", "release-year", "photo-list"]
    feeds = ["release-rss", "release-atom", "topic-rss", "topic-atom"]
    press = [*releases, *lists, *feeds, "person", "organisation", "photo"]
    visits = ["visit", "visit-list", "visit-kit", "visit-document"]
    followed = ["visit-calendar", "calendar", "visit-rss", "visit-atom"]
    events = [*visits, *followed, "anniversary", "anniversary-list"]

    assert {answer.status for answer in findings.found.values()} == {200, 302}
    assert {answer.view for answer in findings.found.values()} == {
        *own,
        *files,
        *(f"press:{name}" for name in press),
        *(f"events:{name}" for name in events),
    }


def test_no_public_answer_holds_a_word_or_a_key_of_what_is_hidden(findings):
    heard = {path: heard_in(answer.text) for path, answer in findings.found.items()}

    assert {path: words for path, words in heard.items() if words} == {}


def test_what_is_hidden_answers_like_what_never_was(findings):
    different = [(one.path, one.way) for one in findings.hidden if one.differs]

    assert len(findings.hidden) > 120
    assert different == []
    assert {one.answer.status for one in findings.hidden} == {200, 404, 405}
    assert {one.answer.status for one in findings.hidden if one.way == "get"} == {404}


def test_what_was_withdrawn_says_no_more_than_its_notice(findings):
    heard = {
        path: heard_in(answer.text.replace(path, ""))
        for path, answer in findings.gone.items()
    }

    assert {path: words for path, words in heard.items() if words} == {}
    calendars = {path for path in findings.gone if path.endswith(".ics")}
    pages = [
        answer.status for path, answer in findings.gone.items() if path not in calendars
    ]
    assert set(pages) == {404, 410}
    assert {findings.gone[path].status for path in calendars} == {200}
    assert all("CANCELLED" in findings.gone[path].text for path in calendars)


def test_no_question_opens_what_is_closed(findings):
    different = [
        (path, value)
        for (path, value), answer in findings.asked.items()
        if answer.told != findings.before[path].told
    ]

    assert different == []


def test_work_on_what_is_hidden_changes_no_public_answer(findings):
    changed = [
        path
        for path, answer in findings.after.items()
        if answer.told != findings.before[path].told
    ]

    assert len(findings.after) > 30
    assert changed == []
