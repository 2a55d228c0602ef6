"""Whole kits of visits: their names, their times, their cost, and the same bytes again."""

import datetime as dt
import io
from zipfile import ZipFile

import pytest

from events import kit
from events.models import Visit, VisitCorrection
from press.kit import Parcel, fingerprint
from press.kit.gather import Receiver
from press.models import Shown
from press.text.dates import PartialDate
from tests.events.kit.office import LATER, SECOND, for_everybody, for_the_office, reread
from tests.factories.events import (
    CommitmentFactory,
    CounterpartFactory,
    MeetingFactory,
    OutcomeFactory,
    ProgressNoteFactory,
    VisitFactory,
)
from tests.factories.press import (
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.usefixtures("contact", "own")


def full(count, **fields):
    """A visit with so many of everything."""
    visit = VisitFactory(
        **{"public": True} | fields,
        delegation=PersonFactory.create_batch(count),
        hosts=OrganisationFactory.create_batch(count, about_tr="Kurum."),
        photos=PhotoFactory.create_batch(count),
        releases=[
            ReleaseFactory(public=True, photos=PhotoFactory.create_batch(count))
            for _ in range(count)
        ],
    )
    for picture in visit.pictures.all():
        Shown.objects.create(photo=picture.photo, person=PersonFactory())
    for person in PersonFactory.create_batch(count):
        CounterpartFactory(visit=visit, person=person)
        MeetingFactory(visit=visit, public=True, participants=[person])
        MeetingFactory(visit=visit, participants=[person])
        OutcomeFactory(visit=visit)
        step = CommitmentFactory(
            visit=visit,
            our_side=OrganisationFactory(),
            their_side=OrganisationFactory(),
            status="done",
            closed_by=visit.releases.first(),
        )
        ProgressNoteFactory(commitment=step, approved_at=PUBLISHED)
        VisitCorrection.objects.create(
            visit=visit, kind="noted", note_tr="Not.", at=PUBLISHED
        )
    return visit


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("pictures", "queries"), [(True, 22), (False, 12)])
def test_gathering_costs_the_same_however_much_there_is(
    count, pictures, queries, django_assert_num_queries
):
    visit = reread(full(count))

    with django_assert_num_queries(queries):
        kit.from_visit(visit, Receiver(LATER), pictures=pictures)


@pytest.mark.parametrize("count", [1, 3])
def test_gathering_costs_the_same_for_many_visits(count, django_assert_num_queries):
    for _ in range(count):
        full(count)
    visits = list(Visit.objects.all())

    with django_assert_num_queries(22):
        kit.from_visits(visits, Receiver(LATER, office=True))


def test_a_second_export_is_byte_for_byte_the_same():
    visit = full(2)

    first = Parcel(for_everybody(visit))
    second = Parcel(for_everybody(visit, at=LATER + dt.timedelta(days=30)))

    assert first.tag == second.tag
    assert b"".join(first.stream()) == b"".join(second.stream())


def test_the_tag_changes_with_a_word_of_a_release():
    visit = full(1)
    before = fingerprint(for_everybody(visit))
    release = visit.releases.get()
    release.lead_az = "Başqa söz."
    release.save()

    assert fingerprint(for_everybody(visit)) != before


@pytest.mark.parametrize(
    ("starts_on", "key"),
    [
        (PartialDate(2026, 1, 27), "2026-01-baku-ziyareti"),
        (PartialDate(2026, 1), "2026-01-baku-ziyareti"),
        (PartialDate(2026), "2026-baku-ziyareti"),
    ],
)
def test_a_kit_is_called_after_its_visit_and_the_month(starts_on, key):
    visit = VisitFactory(
        public=True, slug_tr="baku-ziyareti", starts_on=starts_on, ends_on=None
    )

    contents = for_everybody(visit)

    assert (contents.kind, contents.key, contents.number) == ("visit", key, "")
    assert Parcel(contents).name == f"izazder-{key}-kit.zip"


def test_the_kit_of_a_draft_is_called_after_its_title():
    visit = VisitFactory(title_tr="Bakü'de iki gün", slug_tr=None)

    assert for_the_office(visit).key == "2026-01-bakude-iki-gun"


def test_it_is_as_new_as_the_last_change_that_readers_saw():
    visit = VisitFactory(public=True)
    step = CommitmentFactory(visit=visit)
    before = for_everybody(visit)
    VisitCorrection.objects.create(visit=visit, kind="small", at=LATER - 9 * SECOND)
    corrected = for_everybody(visit)
    ProgressNoteFactory(commitment=step)
    noted = for_everybody(visit)
    ProgressNoteFactory(commitment=step, approved_at=LATER - SECOND)
    approved = for_everybody(visit)

    kits = (before, corrected, noted, approved)
    assert [contents.revision for contents in kits] == [1, 2, 2, 2]
    assert [contents.changed_at for contents in kits] == [
        PUBLISHED,
        LATER - 9 * SECOND,
        LATER - 9 * SECOND,
        LATER - SECOND,
    ]


def test_a_draft_is_dated_by_its_last_save():
    visit = reread(VisitFactory())

    assert for_the_office(visit).changed_at == visit.changed_at.replace(microsecond=0)


def test_the_zip_holds_fact_sheet_releases_and_every_photo_once():
    shared = PhotoFactory(title_tr="Salon")
    release = ReleaseFactory(public=True, number=3, photos=[shared, PhotoFactory()])
    visit = VisitFactory(
        public=True, slug_tr="baku", releases=[release], photos=[shared]
    )

    packed = b"".join(Parcel(for_everybody(visit)).stream())

    names = ZipFile(io.BytesIO(packed)).namelist()
    sheets = [f"izazder-2026-01-baku-tr.{e}" for e in ("pdf", "docx", "txt", "html")]
    photos = [name for name in names if name.startswith("photos/")]
    assert set(names) >= {f"tr/{sheet}" for sheet in sheets}
    assert {"tr/izazder-2026-03-tr.pdf", "az/izazder-2026-03-az.pdf"} <= set(names)
    assert len(photos) == 2
    assert photos[0] == "photos/izazder-2026-01-baku-01-salon.jpg"
