"""One step from a visit to a draft: what is made of it, and that it is all or nothing."""

import datetime as dt

import pytest
from django.db import IntegrityError
from reversion.models import Version

from events.drafting import COMPOSED, compose
from events.models import Composition, Visit
from press.models import Mention, Naming, Picture, Release, SavedMeanwhile, Status
from press.models.words import TranslationState, fingerprint, state
from press.roles import EDITOR, WRITER
from tests.events.drafting.baku import AT, baku_visit
from tests.factories.events import (
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import PhotoFactory, PressContactFactory
from tests.press.office import member

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer():
    return member(WRITER)


def visit_of(author, **more):
    return Visit.objects.get(pk=VisitFactory(author=author, **more).pk)


def test_a_draft_in_both_languages_stands_on_the_desk_of_whoever_composed_it():
    editor = member(EDITOR)

    composed = compose(baku_visit(), editor, AT)
    release = Release.objects.get(pk=composed.pk)

    assert (release.status, release.author, release.dateline_date) == (
        Status.DRAFT,
        editor,
        dt.date(2026, 1, 28),
    )
    assert (release.dateline_city_tr, release.dateline_city_az) == ("İzmir", "İzmir")
    assert (release.slug_tr, release.slug_az) == (
        "izazder-bakude-yol-haritasi-uzerinde-anlasti-40-yil-donumune-hazirlik",
        "izazder-bakida-yol-xeritesi-barede-raziliga-geldi-40-illiye-hazirliq",
    )
    assert (release.worded_tr_by, release.worded_az_by) == (editor, editor)
    assert state(release, "tr") == state(release, "az") == TranslationState.CURRENT
    assert list(release.topics.all()) == []
    assert (release.publish_at, release.number, release.approved_languages()) == (
        None,
        None,
        [],
    )


def test_the_day_of_the_dateline_is_that_of_our_city(writer):
    late = dt.datetime(2026, 1, 28, 21, 30, tzinfo=dt.UTC)

    release = compose(visit_of(writer), writer, late)

    assert release.dateline_date == dt.date(2026, 1, 29)


def test_everybody_named_is_placed_with_the_title_of_those_days():
    release = compose(baku_visit(typed=True), member(EDITOR), AT)

    placed = Mention.objects.filter(release=release)
    assert [(str(row), row.title_tr, row.title_az) for row in placed] == [
        ("Perviz Altay", "İZAZDER Başkanı", "İZAZDER sədri"),
        (
            "Azer Allahveranov",
            "TDT STK Platformu Genel Sekreteri, Azerbaycan Milli Meclisi milletvekili",
            "TDT QHT Platformasının baş katibi, Milli Məclisin deputatı",
        ),
        (
            "Nadir İsmayilov",
            "Basın Konseyi Kontrol ve Denetim Komisyonu Sekreteri, CASCFEN Başkanı",
            "Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi, CASCFEN-in sədri",
        ),
    ]


def test_titles_that_nobody_typed_are_placed_with_their_institutions():
    release = compose(baku_visit(), member(EDITOR), AT)

    placed = Mention.objects.filter(release=release)
    assert [row.title_az for row in placed] == [
        "İZAZDER-in sədri",
        "Milli Məclisin deputatı, TDT QHT Platformasının baş katibi",
        "Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi, CASCFEN-in sədri",
    ]


def test_our_organisation_and_the_hosts_are_placed():
    release = compose(baku_visit(), member(EDITOR), AT)

    placed = Naming.objects.filter(release=release)
    assert [str(row) for row in placed] == [
        "İzmir Azerbaycan Derneği",
        "Azerbaycan Milli STK Forumu",
    ]


def test_photos_are_placed_in_order_but_for_those_that_may_not_be_shown(writer):
    visit = visit_of(writer)
    second, first, inside, refused = PhotoFactory.create_batch(4)
    shown_line = MeetingFactory(visit=visit, public=True)
    VisitPictureFactory(visit=visit, photo=second, order=2, meeting=shown_line)
    VisitPictureFactory(visit=visit, photo=first, order=1)
    line = MeetingFactory(visit=visit)
    VisitPictureFactory(visit=visit, photo=inside, order=0, meeting=line)
    refused.consent = "refused"
    refused.save()
    VisitPictureFactory(visit=visit, photo=refused, order=3)
    captions = (first.caption_tr, first.caption_az)

    release = compose(visit, writer, AT)

    placed = Picture.objects.filter(release=release)
    assert [row.photo for row in placed] == [first, second]
    first.refresh_from_db()
    assert (first.caption_tr, first.caption_az) == captions


def test_the_visit_leads_to_the_release_and_the_release_remembers_the_visit(writer):
    contact = PressContactFactory()
    visit = visit_of(writer, contact=contact, is_sample=True)

    release = compose(visit, writer, AT)

    assert list(visit.releases.all()) == [release]
    assert (release.contact, release.is_sample) == (contact, True)
    composition = Composition.objects.get(release=release)
    saved = Release.objects.get(pk=release.pk)
    assert (composition.visit, composition.by, composition.at) == (visit, writer, AT)
    assert composition.words_tr == fingerprint(saved, "tr")
    assert composition.words_az == fingerprint(saved, "az")
    assert composition.visit_version == Visit.objects.get(pk=visit.pk).version


def test_an_open_form_of_the_visit_cannot_take_the_release_out_again(writer):
    visit = visit_of(writer)
    opened = Visit.objects.get(pk=visit.pk)

    compose(visit, writer, AT)

    with pytest.raises(SavedMeanwhile):
        opened.save()


def test_only_the_language_of_the_visit_is_composed(writer):
    release = compose(visit_of(writer, languages=["az"]), writer, AT)

    assert (release.title_tr, release.slug_tr, release.body_tr) == ("", None, "")
    assert release.title_az
    assert state(release, "tr") == TranslationState.MISSING
    assert (release.worded_tr_by, release.worded_az_by) == (None, writer)


def test_a_headline_with_a_gap_makes_no_address(writer):
    visit = visit_of(writer, city_tr="", city_az="")

    release = compose(visit, writer, AT)

    assert "[Tamamlanacak: şehrin adı]" in release.title_tr
    assert (release.slug_tr, release.slug_az) == (None, None)


def test_the_history_tells_who_composed_it():
    editor = member(EDITOR)
    release = compose(baku_visit(), editor, AT)

    version = Version.objects.get_for_object(release).get()
    kept = version.revision.version_set.all()

    assert (version.revision.user, version.revision.comment) == (editor, COMPOSED)
    models = sorted(row._model.__name__ for row in kept)
    assert models.count("Mention") == 3
    assert models.count("Naming") == 2
    assert {"Release", "Visit"} <= set(models)


def test_nothing_is_made_if_the_last_step_fails(writer):
    visit = visit_of(writer)
    person = DelegateFactory(visit=visit).person
    MeetingFactory(visit=visit, public=True, participants=[person])
    before = (visit.version, Version.objects.count())

    # Of a draft without a moment everything can be made but what remembers it.
    with pytest.raises(IntegrityError):
        compose(visit, writer, None)

    assert (visit.version, Version.objects.count()) == before
    assert Visit.objects.get(pk=visit.pk).version == visit.version
    assert not Release.objects.exists()
    assert not Mention.objects.exists()
    assert not visit.releases.exists()


def test_a_visit_that_was_saved_meanwhile_is_not_composed_from(writer):
    visit = visit_of(writer)
    Visit.objects.get(pk=visit.pk).save()

    with pytest.raises(SavedMeanwhile):
        compose(visit, writer, AT)

    assert not Release.objects.exists()
    assert visit.version == 1
