import datetime as dt

import pytest
from django.utils.translation import override

from press.filters import Chip, Option, ReleaseFilter
from press.models import Release
from tests.factories.press import (
    PersonFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db
LANGUAGE = "tr"


@pytest.fixture(autouse=True)
def turkish():
    with override(LANGUAGE):
        yield


def chosen(language=LANGUAGE, **data):
    narrowed = ReleaseFilter(data, Release.objects.public_in(language))
    assert narrowed.is_valid()
    return narrowed


def titles(**data):
    return sorted(release.title_tr for release in chosen(**data).qs)


def test_without_a_choice_every_release_is_left():
    ReleaseFactory.create_batch(2, public=True)

    assert chosen().qs.count() == 2


@pytest.mark.parametrize(
    "words",
    ["İzmir", "izmir", "IZMIR", "ızmır", "görüşme izmir", "GORUSME", "  izmir "],
)
def test_a_word_is_found_however_it_is_spelled(words):
    ReleaseFactory(public=True, title_tr="İzmir görüşmesi")
    ReleaseFactory(public=True, title_tr="Ankara toplantısı")

    assert titles(q=words) == ["İzmir görüşmesi"]


@pytest.mark.parametrize("field", ["title_tr", "lead_tr", "body_tr"])
def test_words_are_looked_for_in_title_lead_and_body(field):
    ReleaseFactory(public=True, **{field: "kanarya"})
    ReleaseFactory(public=True)

    assert chosen(q="kanarya").qs.count() == 1


def test_every_word_must_occur():
    ReleaseFactory(public=True, title_tr="Bir iki")

    assert titles(q="iki bir") == ["Bir iki"]
    assert titles(q="bir üç") == []


@pytest.mark.parametrize(
    "words",
    ["İzmir-Bakü", "izmir – bakü", "“İzmir–Bakü”", "(baku/izmir)", "İzmir, Bakü:"],
)
def test_whatever_stands_between_and_around_words_does_not_matter(words):
    ReleaseFactory(public=True, title_tr="“İzmir–Bakü” 40. yıl")
    ReleaseFactory(public=True, title_tr="İzmir toplantısı")

    assert titles(q=words) == ["“İzmir–Bakü” 40. yıl"]


@pytest.mark.parametrize("sign", ["%", "_", "\\", "'", '"', "*"])
def test_signs_of_a_search_language_are_only_signs(sign):
    ReleaseFactory(public=True, title_tr="Bir")

    assert titles(q=sign) == []


def test_words_of_the_other_language_are_not_searched():
    ReleaseFactory(public=True, title_tr="Görüşme", title_az="Kanarya")

    assert titles(q="kanarya") == []


def test_a_year_leaves_its_releases():
    ReleaseFactory(public=True, title_tr="Yeni")
    ReleaseFactory(public=True, title_tr="Eski", dateline_date=dt.date(2025, 1, 1))

    assert titles(year="2025") == ["Eski"]


@pytest.mark.parametrize("year", ["99999", "-1", "2O26", "٢٠٢٦", "20 26", "2026.0"])
def test_what_is_no_year_leaves_nothing(year):
    ReleaseFactory(public=True)

    assert titles(year=year) == []


def test_a_topic_and_a_city_leave_theirs():
    topic = TopicFactory()
    ReleaseFactory(public=True, title_tr="Konulu", topics=[topic])
    ReleaseFactory(public=True, title_tr="İzmirli", dateline_city_tr="İzmir")

    assert titles(topic=topic.slug_tr) == ["Konulu"]
    assert titles(city="İzmir") == ["İzmirli"]
    assert titles(topic=topic.slug_tr, city="İzmir") == []


def test_a_person_leaves_what_names_or_quotes_them():
    person = PersonFactory()
    ReleaseFactory(public=True, title_tr="Adı geçer", people=[person])
    QuoteFactory(
        release=ReleaseFactory(public=True, title_tr="Sözü geçer"), speaker=person
    )
    ReleaseFactory(public=True, title_tr="Geçmez")

    assert titles(person=person.slug_tr) == ["Adı geçer", "Sözü geçer"]


@pytest.mark.parametrize("name", ["q", "year", "topic", "city", "person"])
def test_what_is_longer_than_any_choice_is_refused(name):
    narrowed = ReleaseFilter({name: "x" * 10_000}, Release.objects.all())

    assert not narrowed.is_valid()


def test_a_null_character_is_refused():
    assert not ReleaseFilter({"q": "a\x00b"}, Release.objects.all()).is_valid()


def test_choices_say_how_many_releases_they_would_leave():
    topic, person = TopicFactory(), PersonFactory()
    ReleaseFactory(public=True, topics=[topic], people=[person])
    ReleaseFactory(public=True, topics=[topic], dateline_city_tr="İzmir")
    ReleaseFactory(public=True, topics=[TopicFactory()], dateline_city_tr="İzmir")

    offered = chosen(topic=topic.slug_tr).choices

    assert offered["city"] == [
        Option("Bakü", "Bakü", "Bakı", 1),
        Option("İzmir", "İzmir", "Bakı", 1),
    ]
    assert [option.count for option in offered["topic"]] == [2, 1]
    assert [(o.label, o.count) for o in offered["person"]] == [(person.name_tr, 1)]
    assert offered["year"] == [Option("2026", "2026", "2026", 2)]


def test_somebody_named_and_quoted_in_a_release_counts_it_once():
    person = PersonFactory()
    release = ReleaseFactory(public=True, people=[person])
    QuoteFactory(release=release, speaker=person)
    QuoteFactory(release=release, speaker=person)
    quoted = ReleaseFactory(public=True)
    QuoteFactory(release=quoted, speaker=person)

    (option,) = chosen().choices["person"]

    assert option.count == chosen(person=person.slug_tr).qs.count() == 2


def test_choices_are_in_the_order_of_the_alphabet_and_years_backwards():
    for city, year in [("İzmir", 2024), ("Çeşme", 2026), ("Ağrı", 2025)]:
        ReleaseFactory(
            public=True, dateline_city_tr=city, dateline_date=dt.date(year, 1, 1)
        )

    offered = chosen().choices

    assert [option.label for option in offered["city"]] == ["Ağrı", "Çeşme", "İzmir"]
    assert [option.value for option in offered["year"]] == ["2026", "2025", "2024"]


def test_choices_tell_nothing_of_what_is_not_public():
    hidden = {"topics": [TopicFactory()], "people": [PersonFactory()]}
    for state in ({}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}):
        ReleaseFactory(dateline_city_tr="Gence", **state, **hidden)
    ReleaseFactory(public=True, languages=["az"], **hidden)

    assert chosen().choices == {"year": [], "topic": [], "city": [], "person": []}


def test_a_choice_that_does_not_exist_stays_visible_so_that_it_can_be_dropped():
    ReleaseFactory(public=True)

    narrowed = chosen(topic="yok", city="Bakü")

    assert narrowed.choices["topic"] == [Option("yok", "yok", "", 0)]
    assert narrowed.chips == [
        Chip("topic", "Konu", "yok", "city=Bak%C3%BC"),
        Chip("city", "Şehir", "Bakü", "topic=yok"),
    ]


def test_the_other_language_gets_the_same_choice_in_its_own_words():
    topic, person = TopicFactory(), PersonFactory()
    ReleaseFactory(public=True, topics=[topic], people=[person])

    narrowed = chosen(
        q="bülten", year="2026", topic=topic.slug_tr, city="Bakü", person=person.slug_tr
    )

    assert narrowed.twin_query == (
        f"q=b%C3%BClten&year=2026&topic={topic.slug_az}"
        f"&city=Bak%C4%B1&person={person.slug_az}"
    )


def test_unknown_parameters_change_nothing():
    ReleaseFactory(public=True)
    ReleaseFactory()

    narrowed = chosen(status="draft", order="author__password", static="1")

    assert narrowed.qs.count() == 1
    assert narrowed.query() == ""


@pytest.mark.parametrize("nothing", [None, ""])
def test_what_has_no_name_in_the_language_is_no_choice(nothing):
    ReleaseFactory(
        public=True,
        dateline_city_tr=nothing,
        topics=[TopicFactory(name_tr=nothing)],
        people=[PersonFactory(name_tr=nothing)],
    )

    offered = chosen().choices

    assert [name for name, choices in offered.items() if choices] == ["year"]
