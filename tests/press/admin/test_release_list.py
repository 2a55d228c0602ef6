"""The list of releases: how each stands, what it can be narrowed to, what it costs."""

import datetime as dt

import pytest

from press.models import Release, Status
from press.models.words import fingerprint
from tests.factories.press import (
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)
from tests.press.admin.desk import address, texts

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("source_language")]

LIST = address(Release, "changelist")


def column(client, name, query=""):
    return texts(client.get(LIST + query), f"field-{name}")


def test_each_release_says_in_a_word_how_it_stands(editor):
    ReleaseFactory()
    ReleaseFactory(in_review=True)
    ReleaseFactory(public=True)
    ReleaseFactory(embargoed=True)
    ReleaseFactory(public=True, languages=["tr"], together=True)
    ReleaseFactory(withdrawn=True)

    assert column(editor, "standing", "?o=") == [
        "withdrawn",
        "waits for the other language",
        "scheduled",
        "published",
        "in review",
        "draft",
    ]


def test_each_language_says_how_far_it_is(editor):
    ReleaseFactory(public=True, languages=["tr"])
    ReleaseFactory()
    outdated = ReleaseFactory(public=True)
    Release.objects.filter(pk=outdated.pk).update(follows_az="something older")

    assert column(editor, "languages") == [
        "TR approved AZ translation out of date",
        "TR not approved yet AZ not approved yet",
        "TR approved AZ not yet translated",
    ]


def test_a_language_that_somebody_has_begun_is_not_called_untranslated(editor):
    ReleaseFactory(lead_tr="", title_az="", lead_az="", body_az="")

    assert column(editor, "languages") == ["TR not complete yet AZ not yet translated"]


def test_what_nobody_has_begun_is_not_called_untranslated(editor):
    ReleaseFactory(languages=[])
    ReleaseFactory(title_tr="Türkçe", languages=["tr"])

    assert column(editor, "languages") == [
        "TR not approved yet AZ not yet translated",
        "TR not written yet AZ not written yet",
    ]


def test_sample_data_is_marked_and_can_be_set_aside(editor):
    ReleaseFactory(title_tr="Gerçek")
    ReleaseFactory(title_tr="Deneme", is_sample=True)

    assert column(editor, "titled", "?o=") == ["Deneme sample data", "Gerçek"]
    assert column(editor, "titled", "?is_sample__exact=0") == ["Gerçek"]


def test_the_number_stands_before_the_title(editor):
    ReleaseFactory(title_tr="Yeni", number=None)
    ReleaseFactory(title_tr="Eski", number=3)

    assert column(editor, "titled") == ["2026/03 · Eski", "Yeni"]


@pytest.mark.parametrize(
    "query", ["izmir", "IZMIR", "İzmir", "dostluq", "dostluk izmir"]
)
def test_searching_forgives_spelling_in_both_languages(editor, query):
    ReleaseFactory(title_tr="İzmir’de dostluk", title_az="İzmirdə dostluq")
    ReleaseFactory(title_tr="Ankara", title_az="Ankara")

    assert column(editor, "titled", f"?q={query}") == ["İzmir’de dostluk"]


def test_a_number_is_found_as_the_list_shows_it(editor):
    ReleaseFactory(title_tr="Üçüncü", number=3)
    ReleaseFactory(title_tr="Otuzuncu", number=30)

    assert column(editor, "titled", "?q=2026/03") == ["2026/03 · Üçüncü"]
    assert column(editor, "titled", "?q=2026/3") == ["2026/03 · Üçüncü"]
    assert column(editor, "titled", "?q=2025/03") == []


def test_the_list_is_narrowed_by_what_is_still_to_be_done(editor):
    ReleaseFactory(title_tr="Yalnız Türkçe", languages=["tr"], in_review=True)
    ReleaseFactory(title_tr="İkisi", in_review=True)
    ReleaseFactory(title_tr="Onaylı", public=True)
    ReleaseFactory(title_tr="Kaldırıldı", withdrawn=True, languages=["tr"])

    found = {
        choice: [
            title.split(" · ")[-1]
            for title in column(editor, "titled", f"?languages={choice}")
        ]
        for choice in ("missing_az", "unapproved_az", "unapproved_tr", "nonsense_xx")
    }

    assert found["missing_az"] == ["Yalnız Türkçe"]
    assert found["unapproved_az"] == ["İkisi"]
    assert found["unapproved_tr"] == ["İkisi", "Yalnız Türkçe"]
    assert len(found["nonsense_xx"]) == 4


def outdated_release(**fields):
    """A release whose Turkish changed after its Azerbaijani was current."""
    release = ReleaseFactory(**fields)
    QuoteFactory(release=release)
    Release.objects.filter(pk=release.pk).update(
        follows_az=fingerprint(release, "tr"), lead_tr="Sonradan değişti."
    )
    return release


def test_the_list_is_narrowed_to_translations_that_are_out_of_date(editor):
    outdated_release(title_tr="Eskidi")
    outdated_release(title_tr="Kaldırıldı", withdrawn=True)
    current = ReleaseFactory(title_tr="Güncel")
    current.follows_az = fingerprint(current, "tr")
    current.save()

    found = {
        language: column(editor, "titled", f"?languages=outdated_{language}")
        for language in ("tr", "az")
    }

    assert found == {"az": ["Eskidi"], "tr": []}


def test_a_quote_that_was_reworded_counts_as_well(editor):
    release = ReleaseFactory(title_tr="Alıntı değişti")
    quote = QuoteFactory(release=release)
    release.follows_az = fingerprint(release, "tr")
    release.save()
    quote.text_tr = "Başka söz."
    quote.save()

    assert column(editor, "titled", "?languages=outdated_az") == ["Alıntı değişti"]


@pytest.mark.parametrize("count", [1, 3])
def test_narrowing_to_outdated_translations_costs_the_same_however_many(
    editor, count, django_assert_num_queries
):
    for _ in range(count):
        outdated_release(author=UserFactory())
    editor.get(LIST)

    with django_assert_num_queries(12):
        editor.get(f"{LIST}?languages=outdated_az")


def test_the_list_is_narrowed_by_status_topic_year_and_author(editor):
    topic, author = TopicFactory(), UserFactory()
    wanted = ReleaseFactory(
        in_review=True, topics=[topic], author=author, dateline_date=dt.date(2024, 5, 1)
    )
    ReleaseFactory(topics=[TopicFactory()], author=UserFactory())

    for query in (
        f"?status__exact={Status.IN_REVIEW}",
        f"?topics__id__exact={topic.pk}",
        "?year=2024",
        f"?author__id__exact={author.pk}",
    ):
        assert column(editor, "titled", query) == [str(wanted)], query


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_however_long(editor, count, django_assert_num_queries):
    for _ in range(count):
        release = ReleaseFactory(author=UserFactory(), topics=[TopicFactory()])
        QuoteFactory(release=release)
    editor.get(LIST)

    with django_assert_num_queries(10):
        editor.get(LIST)


def test_the_years_to_choose_from_stand_below_their_word(editor):
    ReleaseFactory(dateline_date=dt.date(2024, 5, 1))
    ReleaseFactory(dateline_date=dt.date(2026, 5, 1))

    filters = editor.get(LIST).context["cl"].filter_specs

    assert "year" in [str(spec.title) for spec in filters]
    assert len(column(editor, "titled", "?year=2024")) == 1
