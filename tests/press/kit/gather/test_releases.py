"""Whole kits: their numbers, their times, their cost, and the same bytes again."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from press.kit import Parcel, fingerprint, gather
from press.kit.gather import Receiver
from press.models import Release, ReleaseCorrection, Shown
from tests.factories.press import (
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    QuoteFactory,
    ReleaseFactory,
)
from tests.press.kit.gather.desk import (
    LATER,
    SECOND,
    for_everybody,
    for_the_office,
    reread,
)

pytestmark = pytest.mark.usefixtures("contact", "own")


def full(count, **fields):
    """A release with so many of everything."""
    release = ReleaseFactory(
        public=True,
        people=PersonFactory.create_batch(count),
        organisations=OrganisationFactory.create_batch(count, about_tr="Kurum."),
        photos=PhotoFactory.create_batch(count),
        **fields,
    )
    QuoteFactory.create_batch(count, release=release)
    for picture in release.pictures.all():
        for person in PersonFactory.create_batch(count):
            Shown.objects.create(photo=picture.photo, person=person)
    for day in range(count):
        ReleaseCorrection.objects.create(
            release=release, kind="noted", note_tr="Not.", at=LATER - day * SECOND
        )
    return release


@pytest.mark.parametrize("count", [1, 3])
def test_gathering_costs_the_same_however_much_there_is(
    count, django_assert_num_queries
):
    release = reread(full(count))

    with django_assert_num_queries(8):
        gather.from_release(release, Receiver(LATER))


@pytest.mark.parametrize("count", [1, 3])
def test_gathering_costs_the_same_for_many_releases(count, django_assert_num_queries):
    for _ in range(count):
        full(count)
    releases = list(Release.objects.select_related("contact"))

    with django_assert_num_queries(8):
        gather.from_releases(releases, Receiver(LATER, office=True))


def test_a_second_export_is_byte_for_byte_the_same():
    release = full(2)

    first = Parcel(for_everybody(release))
    second = Parcel(for_everybody(release, at=LATER + dt.timedelta(days=30)))

    assert first.tag == second.tag
    assert b"".join(first.stream()) == b"".join(second.stream())


def test_the_tag_changes_with_a_word_of_a_photo():
    release = full(1)
    before = fingerprint(for_everybody(release))
    photo = release.pictures.get().photo
    photo.caption_az = "Başqa söz."
    photo.save()

    assert fingerprint(for_everybody(release)) != before


def test_a_kit_says_which_release_it_is():
    release = ReleaseFactory(public=True, number=7, slug_tr="bakude", slug_az="bakida")

    contents = for_everybody(release)

    assert (contents.kind, contents.key, contents.number, contents.revision) == (
        "release",
        "bakude",
        "2026/07",
        1,
    )


def test_the_kit_of_a_draft_is_called_after_its_title():
    contents = for_the_office(ReleaseFactory(title_tr="Bakü'de görüşme", slug_tr=None))

    assert (contents.key, contents.number) == ("bakude-gorusme", "")


def test_times_are_those_of_the_office_and_of_the_last_change_that_readers_saw():
    release = full(1)

    contents = for_everybody(release)

    assert contents.published_at == PUBLISHED
    assert contents.changed_at == LATER
    assert contents.revision == 2
    assert {contents.published_at.tzinfo, contents.changed_at.tzinfo} == {
        ZoneInfo("Europe/Istanbul")
    }


def test_a_draft_is_dated_by_its_last_save():
    release = reread(ReleaseFactory())

    assert for_the_office(release).changed_at == release.changed_at.replace(
        microsecond=0
    )
