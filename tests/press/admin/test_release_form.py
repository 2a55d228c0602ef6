"""Writing a release: words in two languages, and everybody and everything placed in it."""

import datetime as dt

import pytest

from press.models import Release, Status
from press.models.words import TranslationState, state
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)
from tests.press.admin.desk import address, fields_of, opened, texts
from tests.press.admin.rows import add_row, fill_row, remove_row

pytestmark = pytest.mark.django_db

ADD = address(Release, "add")
TYPED = {
    "title_tr": ["Bakü’de görüş"],
    "lead_tr": ["Kim, ne, nerede."],
    "body_tr": ["<p>Metin.</p>"],
    "dateline_city_tr": ["İzmir"],
    "title_az": ["Bakıda görüş"],
    "lead_az": ["Kim, nə, harada."],
    "body_az": ["<p>Mətn.</p>"],
    "dateline_city_az": ["İzmir"],
}


@pytest.fixture
def writer(signed_in):
    return signed_in("writer", name="Ayşe")


def save(client, url, data):
    answer = client.post(url, data)
    assert answer.status_code == 302, texts(answer, "errorlist") + texts(
        answer, "text-red-600"
    )
    return answer


def draft(author, **fields):
    return ReleaseFactory(author=author, **fields)


def test_a_new_release_belongs_to_its_writer_and_has_its_addresses(writer):
    save(writer, ADD, opened(writer, ADD) | TYPED)

    release = Release.objects.get()
    assert (release.author, release.status) == (writer.user, Status.DRAFT)
    assert (release.slug_tr, release.slug_az) == ("bakude-gorus", "bakida-gorus")
    assert (release.worded_tr_by, release.worded_az_by) == (writer.user, writer.user)
    assert [state(release, code) for code in ("tr", "az")] == [
        TranslationState.CURRENT
    ] * 2


def test_saving_leads_back_to_the_form_and_handing_in_to_its_page(writer):
    saved = save(writer, ADD, opened(writer, ADD) | TYPED)
    release = Release.objects.get()
    again = opened(writer, address(release)) | {"_submit": [""]}

    handed_in = save(writer, address(release), again)

    assert saved.url == address(release)
    assert handed_in.url == f"/admin/press/release/{release.pk}/move/submit/"


def test_one_language_alone_can_be_saved_and_leaves_no_address_in_the_other(writer):
    turkish = {name: value for name, value in TYPED.items() if name.endswith("_tr")}

    save(writer, ADD, opened(writer, ADD) | turkish)

    release = Release.objects.get()
    assert (release.slug_tr, release.slug_az) == ("bakude-gorus", None)


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
    release = draft(writer.user, people=[first, second])
    data = opened(writer, address(release))
    fill_row(data, "mentions", 0, order=1)
    fill_row(data, "mentions", 1, order=0)
    add_row(data, "mentions", person=third.pk, order=0)

    save(writer, address(release), data)

    assert placed(release) == [second, first, third]


def test_a_row_that_was_removed_is_gone_and_the_others_close_up(writer):
    people = PersonFactory.create_batch(3)
    release = draft(writer.user, people=people)
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
    release = draft(writer.user, people=[PersonFactory()])
    person = release.people.get()
    PositionFactory(person=person, title_tr="Bakan", title_az="Nazir")

    save(writer, address(release), opened(writer, address(release)))

    assert titles(release.mentions.get()) == ("Başkan", "Sədr")


def titles(row):
    return (row.title_tr, row.title_az)


def test_a_change_of_one_language_leaves_the_other_outdated_unless_it_says_otherwise(
    writer,
):
    release = draft(writer.user)
    save(
        writer,
        address(release),
        opened(writer, address(release)) | {"lead_az": ["Təzə."]},
    )

    data = opened(writer, address(release)) | {
        "lead_tr": ["Yazım."],
        "untouched": ["on"],
    }
    save(writer, address(release), data)
    release.refresh_from_db()
    small = state(release, "az")
    save(
        writer,
        address(release),
        opened(writer, address(release)) | {"lead_tr": ["Başka."]},
    )
    release.refresh_from_db()

    assert (small, state(release, "az")) == (
        TranslationState.CURRENT,
        TranslationState.OUTDATED,
    )


def test_an_outdated_translation_that_was_checked_becomes_current(writer):
    release = draft(writer.user)
    url = address(release)
    save(writer, url, opened(writer, url) | {"lead_tr": ["a"], "lead_az": ["b"]})
    save(writer, url, opened(writer, url) | {"lead_tr": ["Başka."]})

    save(writer, url, opened(writer, url) | {"checked_az": ["on"]})

    release.refresh_from_db()
    assert state(release, "az") == TranslationState.CURRENT


def test_an_edit_of_a_quote_alone_raises_the_version_and_names_who_worded_it(writer):
    release = draft(writer.user)
    quote = QuoteFactory(release=release)
    data = opened(writer, address(release))
    fill_row(data, "quotes", 0, text_az="Başqa söz.")

    save(writer, address(release), data)
    release.refresh_from_db()
    quote.refresh_from_db()

    assert (quote.text_az, release.version) == ("Başqa söz.", 2)
    assert (release.worded_tr_by, release.worded_az_by) == (None, writer.user)


def test_formatted_text_is_clean_before_it_is_stored(writer):
    hostile = {"body_tr": ['<p onclick="x()">Metin<script>alert(1)</script></p>']}

    save(writer, ADD, opened(writer, ADD) | TYPED | hostile)

    assert Release.objects.get().body_tr == "<p>Metin</p>"


def test_the_same_person_twice_is_said_at_the_row(writer):
    person = PersonFactory()
    data = opened(writer, ADD) | TYPED
    for _ in range(2):
        add_row(data, "mentions", person=person.pk)

    answer = writer.post(ADD, data)

    assert answer.status_code == 200
    assert not Release.objects.exists()
    assert texts(answer, "office-errors") != []


def test_an_address_that_is_taken_is_said_in_its_own_tab(writer):
    ReleaseFactory(slug_az="alinmis")

    answer = writer.post(ADD, opened(writer, ADD) | TYPED | {"slug_az": ["alinmis"]})

    assert answer.status_code == 200
    assert fields_of(answer)["title_tr"] == TYPED["title_tr"]
    assert "activeTab = 'az'" in answer.content.decode()


def test_the_year_of_a_number_stays(signed_in):
    editor = signed_in("editor")
    release = ReleaseFactory(
        number=3, author=UserFactory(), dateline_date=dt.date(2026, 1, 28)
    )
    moved = opened(editor, address(release)) | {"dateline_date": ["31/12/2025"]}
    in_the_year = opened(editor, address(release)) | {"dateline_date": ["30/01/2026"]}

    refused = editor.post(address(release), moved)
    save(editor, address(release), in_the_year)

    release.refresh_from_db()
    assert refused.status_code == 200
    assert (release.dateline_date, release.year) == (dt.date(2026, 1, 30), 2026)


def test_every_input_of_a_language_says_which_it_is(writer):
    page = writer.get(ADD).content.decode()

    for name in ("title", "lead", "body", "slug", "dateline_city"):
        for language in ("tr", "az"):
            tag = page.split(f'name="{name}_{language}"')[1].split(">")[0]
            assert f'lang="{language}"' in tag


def test_title_and_lead_are_counted_and_never_cut(writer):
    page = writer.get(ADD).content.decode()
    long_title = "Ş" * 140

    save(writer, ADD, opened(writer, ADD) | TYPED | {"title_tr": [long_title]})

    assert page.count('data-advised="100"') == page.count('data-advised="320"') == 2
    assert "press/admin/advised.js" in page
    assert Release.objects.get().title_tr == long_title
