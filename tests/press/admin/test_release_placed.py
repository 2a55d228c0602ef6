"""People, organisations, photos and quotes placed in a release, in their order."""

import pytest

from press.models import Release
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.admin.desk import address, opened, save, texts
from tests.press.admin.releases import ADD, TYPED
from tests.press.admin.rows import add_row, fill_row, remove_row

pytestmark = pytest.mark.django_db


def test_everything_is_placed_without_leaving_the_page(writer):
    person, organisation, photo, topic = (
        PersonFactory(),
        OrganisationFactory(),
        PhotoFactory(),
        TopicFactory(),
    )
    data = opened(writer, ADD) | TYPED | {"topics": [str(topic.pk)]}
    add_row(data, "mentions", person=person.pk, title_tr="Başkan", title_az="Sədr")
    add_row(data, "namings", organisation=organisation.pk)
    add_row(data, "pictures", photo=photo.pk)
    add_row(
        data,
        "quotes",
        speaker=person.pk,
        spoken_in="tr",
        text_tr="Söz.",
        text_az="Söz!",
    )

    save(writer, ADD, data)

    release = Release.objects.get()
    assert list(release.people.all()) == [person]
    assert list(release.organisations.all()) == [organisation]
    assert list(release.photos.all()) == [photo]
    assert list(release.topics.all()) == [topic]
    assert release.quotes.get().text_az == "Söz!"


def test_rows_keep_the_order_in_which_they_were_added(writer):
    people = PersonFactory.create_batch(3)
    data = opened(writer, ADD) | TYPED
    for person in people:
        add_row(data, "mentions", person=person.pk, order=0)

    save(writer, ADD, data)

    assert placed(Release.objects.get()) == people


def test_dragged_rows_stand_as_they_were_left_and_new_ones_at_the_end(writer):
    first, second, third = PersonFactory.create_batch(3)
    release = ReleaseFactory(author=writer.user, people=[first, second])
    data = opened(writer, address(release))
    fill_row(data, "mentions", 0, order=1)
    fill_row(data, "mentions", 1, order=0)
    add_row(data, "mentions", person=third.pk, order=0)

    save(writer, address(release), data)

    assert placed(release) == [second, first, third]


def test_a_row_that_was_removed_is_gone_and_the_others_close_up(writer):
    people = PersonFactory.create_batch(3)
    release = ReleaseFactory(author=writer.user, people=people)
    data = opened(writer, address(release))
    remove_row(data, "mentions", 0)

    save(writer, address(release), data)

    assert placed(release) == people[1:]


def placed(release):
    return [mention.person for mention in release.mentions.all()]


def test_an_empty_title_is_the_one_held_on_the_day_of_the_dateline(writer):
    person = PersonFactory()
    PositionFactory(person=person, title_tr="Üye", title_az="Üzv", until="2025-12-31")
    PositionFactory(person=person, title_tr="Başkan", title_az="Sədr", since="2026-01")
    data = opened(writer, ADD) | TYPED | {"dateline_date": ["28/01/2026"]}
    add_row(data, "mentions", person=person.pk)
    add_row(
        data,
        "quotes",
        speaker=person.pk,
        spoken_in="tr",
        text_tr="Söz.",
        title_az="Rəhbər",
    )

    save(writer, ADD, data)

    release = Release.objects.get()
    assert titles(release.mentions.get()) == ("Başkan", "Sədr")
    assert titles(release.quotes.get()) == ("Başkan", "Rəhbər")


def test_of_several_posts_the_one_at_an_organisation_that_is_named_counts(writer):
    person, platform = PersonFactory(), OrganisationFactory()
    PositionFactory(person=person, title_tr="Milletvekili", title_az="Deputat")
    PositionFactory(
        person=person,
        organisation=platform,
        title_tr="Genel Sekreter",
        title_az="Baş katib",
    )
    PositionFactory(person=person, title_tr="Danışman", title_az="Müşavir")
    data = opened(writer, ADD) | TYPED
    add_row(data, "mentions", person=person.pk)
    add_row(data, "namings", organisation=platform.pk)

    save(writer, ADD, data)

    assert titles(Release.objects.get().mentions.get()) == (
        "Genel Sekreter",
        "Baş katib",
    )


def test_a_title_once_entered_does_not_follow_a_later_change_of_office(writer):
    release = ReleaseFactory(author=writer.user, people=[PersonFactory()])
    person = release.people.get()
    PositionFactory(person=person, title_tr="Bakan", title_az="Nazir")

    save(writer, address(release), opened(writer, address(release)))

    assert titles(release.mentions.get()) == ("Başkan", "Sədr")


def titles(row):
    return (row.title_tr, row.title_az)


def test_an_edit_of_a_quote_alone_raises_the_version_and_names_who_worded_it(writer):
    release = ReleaseFactory(author=writer.user)
    quote = QuoteFactory(release=release)
    data = opened(writer, address(release))
    fill_row(data, "quotes", 0, text_az="Başqa söz.")

    save(writer, address(release), data)
    release.refresh_from_db()
    quote.refresh_from_db()

    assert (quote.text_az, release.version) == ("Başqa söz.", 2)
    assert (release.worded_tr_by, release.worded_az_by) == (None, writer.user)


@pytest.mark.usefixtures("source_language")
def test_the_same_person_twice_is_said_once_beside_the_second_row(writer):
    person = PersonFactory()
    data = opened(writer, ADD) | TYPED
    for _ in range(2):
        add_row(data, "mentions", person=person.pk)

    answer = writer.post(ADD, data)

    assert answer.status_code == 200
    assert not Release.objects.exists()
    assert texts(answer, "errornote") == [
        "Please correct the error below.",
        "This person is already in the list.",
    ]
    assert texts(answer, "office-errors") == ["11 error"]


@pytest.mark.usefixtures("source_language")
def test_what_is_wrong_with_a_quote_as_a_whole_is_said_above_it(writer):
    data = opened(writer, ADD) | TYPED
    person = PersonFactory()
    add_row(data, "quotes", speaker=person.pk, spoken_in="tr", approved_by="Kendisi")

    answer = writer.post(ADD, data)

    assert texts(answer, "errornote") == [
        "Please correct the error below.",
        "Say both who approved the quote and on which day, or neither.",
    ]
