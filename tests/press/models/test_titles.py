"""The title of somebody on the day of the dateline."""

import datetime as dt

import pytest

from press.models.titles import enter_titles
from tests.factories.press import (
    MentionFactory,
    NamingFactory,
    PersonFactory,
    PositionFactory,
    QuoteFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return PersonFactory()


@pytest.fixture
def release():
    return ReleaseFactory(dateline_date=dt.date(2026, 1, 28))


def untitled(release, person):
    return MentionFactory(release=release, person=person, title_tr="", title_az="")


def titles(row):
    row.refresh_from_db()
    return (row.title_tr, row.title_az)


@pytest.mark.parametrize(
    ("since", "until", "held"),
    [
        (None, None, True),
        ("2026", None, True),
        ("2026-01", "2026-01", True),
        ("2026-01-28", "2026-01-28", True),
        ("2026-01-29", None, False),
        ("2026-02", None, False),
        (None, "2026-01-27", False),
        (None, "2025", False),
    ],
)
def test_a_post_counts_on_every_day_on_which_it_may_have_been_held(
    release, person, since, until, held
):
    PositionFactory(person=person, since=since, until=until)
    row = untitled(release, person)

    enter_titles(release)

    assert titles(row) == (("Başkan", "Sədr") if held else ("", ""))


def test_the_most_recent_post_counts_where_none_is_named(release, person):
    PositionFactory(person=person, title_tr="Eski", title_az="Köhnə", since="2019")
    PositionFactory(person=person, title_tr="Yeni", title_az="Yeni", since="2024-05")
    row = untitled(release, person)

    enter_titles(release)

    assert titles(row) == ("Yeni", "Yeni")


def test_a_post_at_a_named_organisation_counts_before_a_more_recent_one(
    release, person
):
    named = PositionFactory(
        person=person, title_tr="Genel Sekreter", title_az="Baş katib", since="2019"
    )
    PositionFactory(person=person, title_tr="Yeni", title_az="Yeni", since="2024")
    NamingFactory(release=release, organisation=named.organisation)
    row = QuoteFactory(release=release, speaker=person, title_tr="", title_az="")

    enter_titles(release)

    assert titles(row) == ("Genel Sekreter", "Baş katib")


def test_what_was_typed_stays(release, person):
    PositionFactory(person=person)
    row = MentionFactory(
        release=release, person=person, title_tr="Onursal Başkan", title_az=""
    )

    enter_titles(release)

    assert titles(row) == ("Onursal Başkan", "Sədr")


def test_only_the_languages_that_are_open_are_filled(release, person):
    PositionFactory(person=person)
    row = untitled(release, person)

    enter_titles(release, ["az"])

    assert titles(row) == ("", "Sədr")
