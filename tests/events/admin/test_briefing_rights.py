"""Who may open a briefing book: whoever plans; others learn not even which visits there are."""

import pytest

from press.models.naming import admin_address
from tests.events.briefing.gather.gathering import visit_of
from tests.factories.events import DelegateFactory, VisitFactory
from tests.factories.press import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def visit():
    return visit_of("Aylin Örnek", "Bora Örnek")


def page(visit):
    return admin_address(visit, "briefing")


def file(visit, kind="book", language="tr"):
    return admin_address(visit, "briefing_file", kind, language)


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (None, 302),
        ("writer", 403),
        ("editor", 200),
        ("planner", 200),
        ("administrator", 200),
    ],
)
def test_only_those_who_plan_visits_are_answered(client, visit, role, status):
    if role:
        client.force_login(UserFactory(role=role))

    addresses = (page(visit), file(visit), f"{file(visit, 'pocket')}?full=1")
    assert {client.get(address).status_code for address in addresses} == {status}


def test_a_writer_is_refused_even_their_own_visit_and_learns_of_none(signed_in):
    client = signed_in("writer")
    own = VisitFactory(author=client.user)

    addresses = (page(own), file(own))

    there = [client.get(address).status_code for address in addresses]
    own.delete()
    gone = [client.get(address).status_code for address in addresses]

    assert there == gone == [403, 403]


def test_a_visit_that_is_not_there_is_refused_like_a_foreign_one(planner, visit):
    visit.pk = 10**18

    assert planner.get(page(visit)).status_code == 403
    assert planner.get(file(visit)).status_code == 403


@pytest.mark.parametrize(
    ("kind", "language"),
    [("minutes", "tr"), ("BOOK", "tr"), ("book", "en"), ("book", "TR")],
)
def test_an_unknown_document_or_language_is_not_found(planner, visit, kind, language):
    assert planner.get(file(visit, kind, language)).status_code == 404


def test_a_delegate_of_another_visit_is_refused_like_nobody_at_all(planner, visit):
    foreign = DelegateFactory(visit=VisitFactory())

    refused = [
        foreign.pk,
        0,
        -1,
        10**30,
        "1 or 1",
        "²",
        visit.delegates.first().person_id + 10**6,
    ]

    answers = [planner.get(file(visit), {"delegate": each}) for each in refused]
    assert {answer.status_code for answer in answers} == {403}


def test_nobodys_copy_is_full_and_personal_at_once(planner, visit):
    query = {"full": "1", "delegate": visit.delegates.first().pk}

    assert planner.get(file(visit), query).status_code == 404
