"""What stands above the title."""

import datetime as dt

import pytest

from press.kit import Notice
from press.models import ReleaseCorrection
from tests.factories.press import FAR_AWAY, ReleaseFactory
from tests.press.kit.gather.desk import LATER, SECOND, for_everybody, for_the_office

pytestmark = pytest.mark.usefixtures("contact")

DRAFT = (
    (Notice("TASLAK", "Yayımlanması onaylanmadı.", urgent=True),),
    (Notice("QARALAMA", "Dərc olunması təsdiqlənməyib.", urgent=True),),
)
T = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def notices(contents):
    return tuple(version.notices for version in contents.versions)


@pytest.mark.parametrize("state", [{}, {"in_review": True}])
def test_what_is_not_approved_is_called_a_draft(state):
    assert notices(for_the_office(ReleaseFactory(**state))) == DRAFT


def test_a_language_that_is_not_approved_is_called_a_draft_beside_the_public_one():
    release = ReleaseFactory(public=True, approved_az_at=None)

    assert notices(for_the_office(release)) == ((), DRAFT[1])


def test_a_language_held_back_for_its_twin_is_called_a_draft():
    release = ReleaseFactory(public=True, approved_az_at=None, together=True)

    assert notices(for_the_office(release)) == DRAFT


def test_under_embargo_the_end_is_told_on_the_clocks_of_both_cities():
    release = ReleaseFactory(embargoed=True, publish_at=T)

    contents = for_the_office(release, at=T - SECOND)

    assert contents.embargo_until == T
    assert notices(contents) == (
        (
            Notice(
                "AMBARGO",
                "1 Mart 2026, 15.00 (İzmir, UTC+3) / 16.00 (Bakü, UTC+4) tarihine kadar "
                "ambargoludur.",
                urgent=True,
            ),
        ),
        (
            Notice(
                "EMBARQO",
                "1 mart 2026, 15:00 (İzmir, UTC+3) / 16:00 (Bakı, UTC+4) tarixinədək "
                "embarqo qoyulub.",
                urgent=True,
            ),
        ),
    )


def test_an_embargo_ends_with_its_second():
    release = ReleaseFactory(embargoed=True, publish_at=T)

    contents = for_everybody(release, at=T)

    assert (notices(contents), contents.embargo_until) == (((), ()), None)


def test_an_embargo_without_a_time_is_told_all_the_same():
    release = ReleaseFactory(embargo=True, languages=["tr"])

    (told,) = notices(for_the_office(release))

    assert told == (*DRAFT[0], Notice("AMBARGO", "", urgent=True))


def test_what_waits_without_an_embargo_has_no_banner():
    release = ReleaseFactory(embargoed=True, embargo=False)

    contents = for_the_office(release)

    assert release.publish_at == FAR_AWAY
    assert (notices(contents), contents.published_at) == (((), ()), None)


def test_what_was_withdrawn_says_why_and_nothing_of_an_embargo():
    release = ReleaseFactory(
        withdrawn=True, embargo=True, languages=["tr"], notice_tr="Yanlıştı."
    )

    (told,) = notices(for_the_office(release))

    assert told == (Notice("YAYINDAN KALDIRILDI", "Yanlıştı.", urgent=True),)


def test_a_public_correction_is_dated_and_a_small_one_is_not_told():
    release = ReleaseFactory(public=True)
    ReleaseCorrection.objects.create(
        release=release,
        kind="noted",
        note_tr="Ad düzeltildi.",
        note_az="Ad düzəldildi.",
        at=dt.datetime(2026, 1, 28, 22, tzinfo=dt.UTC),
    )
    ReleaseCorrection.objects.create(
        release=release, kind="small", note_tr="Gizli.", at=LATER
    )

    assert notices(for_everybody(release)) == (
        (Notice("Düzeltme, 29 Ocak 2026", "Ad düzeltildi."),),
        (Notice("Düzəliş, 29 yanvar 2026", "Ad düzəldildi."),),
    )
