"""What is public is changed only by those who may publish."""

import pytest

from press.admin.rights import is_in_public_use, may_rewrite
from press.models import Consent, Person, Position, Shown
from tests.factories.events import MeetingFactory, VisitFactory
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    QuoteFactory,
    ReleaseFactory,
    UserFactory,
)
from tests.press.admin.desk import address, opened

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("state", "used"),
    [
        ({}, False),
        ({"in_review": True}, False),
        ({"embargoed": True}, True),
        ({"public": True}, True),
        ({"withdrawn": True}, False),
    ],
)
def test_a_person_counts_as_public_once_a_release_about_them_is_approved(state, used):
    person = PersonFactory()
    ReleaseFactory(people=[person], **state)

    assert is_in_public_use(person) is used


def test_quotes_portraits_logos_and_our_own_organisation_are_public_uses():
    speaker = PersonFactory(portrait=PhotoFactory())
    QuoteFactory(release=ReleaseFactory(public=True), speaker=speaker)
    ours = OrganisationFactory(is_own=True, logo=PhotoFactory())
    unused = [PersonFactory(), OrganisationFactory(), PhotoFactory()]

    used = [speaker, speaker.portrait, ours, ours.logo]

    assert [is_in_public_use(row) for row in used + unused] == [True] * 4 + [False] * 3


def test_whoever_is_named_beside_something_public_counts_as_public():
    photo, person = PhotoFactory(), PersonFactory()
    ReleaseFactory(public=True, people=[person], photos=[photo])
    ReleaseFactory(people=[PersonFactory()])
    shown = Shown.objects.create(photo=photo, person=PersonFactory()).person
    employer = PositionFactory(person=person).organisation
    hidden = PositionFactory()

    rows = [shown, employer, hidden.person, hidden.organisation]

    assert [is_in_public_use(row) for row in rows] == [True, True, False, False]


def test_a_writer_makes_no_organisation_our_own(signed_in):
    writer, organisation = signed_in("writer"), OrganisationFactory()
    forged = {"is_own": ["on"], "name_tr": ["Biziz"]}

    answer = writer.post(
        address(organisation), opened(writer, address(organisation)) | forged
    )

    organisation.refresh_from_db()
    assert (answer.status_code, organisation.name_tr) == (302, "Biziz")
    assert organisation.is_own is False


def test_a_photo_without_consent_is_still_in_use():
    photo = PhotoFactory(consent=Consent.REFUSED)
    ReleaseFactory(public=True, photos=[photo])

    assert is_in_public_use(photo) is True


def test_writers_mend_what_nobody_sees_yet_and_editors_everything():
    unseen, seen = PersonFactory(), PersonFactory()
    ReleaseFactory(public=True, people=[seen])
    writer, editor = UserFactory(role="writer"), UserFactory(role="editor")

    answers = {
        (user, row): may_rewrite(user, row)
        for user in (writer, editor)
        for row in (unseen, seen)
    }

    assert answers == {
        (writer, unseen): True,
        (writer, seen): False,
        (editor, unseen): True,
        (editor, seen): True,
    }


@pytest.mark.parametrize(
    ("state", "may"),
    [({}, True), ({"in_review": True}, False), ({"withdrawn": True}, True)],
)
def test_what_an_editor_is_reading_is_not_changed_under_their_eyes(state, may):
    person, speaker = PersonFactory(), PersonFactory()
    organisation, photo = OrganisationFactory(), PhotoFactory()
    release = ReleaseFactory(
        people=[person], organisations=[organisation], photos=[photo], **state
    )
    QuoteFactory(release=release, speaker=speaker)
    visit = VisitFactory(
        delegation=[PersonFactory()], hosts=[OrganisationFactory()], **state
    )
    line = MeetingFactory(visit=visit, participants=[PersonFactory()])
    rows = [person, speaker, organisation, photo, visit.delegates.get().person]
    rows += [visit.hosts.get(), line.host, line.participants.get()]
    writer, editor = UserFactory(role="writer"), UserFactory(role="editor")

    assert {may_rewrite(writer, row) for row in rows} == {may}
    assert {may_rewrite(editor, row) for row in rows} == {True}


def test_a_writer_reads_a_public_person_and_changes_nothing(signed_in):
    person = PersonFactory(name_tr="Perviz")
    writer = signed_in("writer")
    sent = opened(writer, address(person)) | {"name_tr": ["Başkası"]}
    ReleaseFactory(public=True, people=[person])

    shown, refused = writer.get(address(person)), writer.post(address(person), sent)

    person.refresh_from_db()
    assert (shown.status_code, refused.status_code, person.name_tr) == (
        200,
        403,
        "Perviz",
    )
    assert b'name="_save"' not in shown.content


def test_a_writer_adds_no_position_to_a_public_person(signed_in):
    person, organisation = PersonFactory(), OrganisationFactory()
    writer = signed_in("writer")
    sent = opened(writer, address(person)) | {
        "positions-TOTAL_FORMS": ["1"],
        "positions-0-organisation": [organisation.pk],
        "positions-0-title_tr": ["Başkan"],
        "positions-0-order": ["0"],
    }
    ReleaseFactory(public=True, people=[person])

    answer = writer.post(address(person), sent)

    assert (answer.status_code, Position.objects.count()) == (403, 0)


@pytest.mark.parametrize(
    ("role", "status"),
    [("writer", 403), ("planner", 403), (None, 403), ("editor", 302)],
)
def test_only_editors_delete(signed_in, role, status):
    person = PersonFactory()

    answer = signed_in(role).post(address(person, "delete"), {"post": "yes"})

    assert (answer.status_code, Person.objects.exists()) == (status, status != 302)


def test_a_role_that_was_taken_away_ends_at_once(signed_in):
    person = PersonFactory(name_tr="Perviz")
    browser = signed_in("editor")
    sent = opened(browser, address(person)) | {"name_tr": ["Başkası"]}
    browser.user.groups.clear()

    answer = browser.post(address(person), sent)

    person.refresh_from_db()
    assert (answer.status_code, person.name_tr) == (403, "Perviz")


def test_a_user_who_was_switched_off_is_out_with_the_next_request(signed_in):
    browser = signed_in("editor")
    before = browser.get(address(Person, "changelist")).status_code
    type(browser.user).objects.filter(pk=browser.user.pk).update(is_active=False)

    after = browser.get(address(Person, "changelist"))

    assert (before, after.status_code) == (200, 302)
