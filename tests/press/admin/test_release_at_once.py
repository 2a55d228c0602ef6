"""Two editors act on one release at the same moment, each with a browser of their own."""

from functools import partial

import pytest

from press.models import Release, ReleaseMove, Status
from press.roles import EDITOR
from tests.factories.press import PressContactFactory, ReleaseFactory, UserFactory
from tests.press.admin.desk import address, browser, opened
from tests.press.at_once import at_once

pytestmark = pytest.mark.usefixtures("several_editors")


@pytest.fixture
def ready(several_editors):
    PressContactFactory()
    return ReleaseFactory(in_review=True, author=UserFactory(role="writer"))


@pytest.fixture
def aynur(several_editors):
    return browser(UserFactory(role=EDITOR))


@pytest.fixture
def leyla(several_editors):
    return browser(UserFactory(role=EDITOR))


def approval(client, row):
    url = f"/admin/press/release/{row.pk}/move/approve/"
    version = client.get(url).context["form"]["version"].value()
    sent = {"version": version, "languages": ["tr", "az"], "when": "now"}
    return partial(client.post, url, sent)


def saving(client, row, **typed):
    sent = opened(client, address(row)) | {name: [text] for name, text in typed.items()}
    return partial(client.post, address(row), sent)


def test_of_two_saves_one_is_kept_and_the_other_shows_both_texts(ready, aynur, leyla):
    saves = [
        saving(aynur, ready, lead_tr="Aynur."),
        saving(leyla, ready, lead_tr="Leyla."),
    ]

    answers = at_once(*saves)
    ready.refresh_from_db()

    codes = [answer.status_code for answer in answers]
    kept = ["Aynur.", "Leyla."][codes.index(302)]
    refused = answers[codes.index(200)].content.decode()
    assert sorted(codes) == [200, 302]
    assert (ready.lead_tr, ready.version) == (kept, 2)
    assert "Aynur." in refused
    assert "Leyla." in refused


def test_two_editors_who_approve_at_once_give_one_number_and_one_record(
    ready, aynur, leyla
):
    answers = at_once(approval(aynur, ready), approval(leyla, ready))
    ready.refresh_from_db()

    assert sorted(answer.status_code for answer in answers) == [200, 302]
    assert (ready.status, ready.number, ready.version) == (Status.APPROVED, 1, 2)
    assert ReleaseMove.objects.count() == 1


def test_a_double_click_on_approve_counts_once(ready, aynur):
    twice = approval(aynur, ready)

    answers = at_once(twice, twice)

    assert sorted(answer.status_code for answer in answers) == [200, 302]
    assert (Release.objects.get().number, ReleaseMove.objects.count()) == (1, 1)


def test_what_is_saved_while_it_is_approved_is_never_approved_unread(
    ready, aynur, leyla
):
    answers = at_once(approval(aynur, ready), saving(leyla, ready, lead_tr="Okunmadı."))
    ready.refresh_from_db()

    approved, saved = (answer.status_code == 302 for answer in answers)
    assert approved is not saved
    assert (ready.status == Status.APPROVED) is approved
    assert (ready.lead_tr == "Okunmadı.") is saved
