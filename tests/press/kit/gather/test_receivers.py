"""A kit never holds what its receiver may not see at that moment."""

import datetime as dt
import io
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from press.kit import LanguageState, Parcel, gather
from press.kit.gather import NoContact, NotWritten, Receiver
from press.models import Consent, PressContact, Release, ReleaseCorrection
from tests.factories.press import (
    APPROVED,
    PUBLISHED,
    MentionFactory,
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

CANARY = "qxvwkzjpyhbtmnrdflgc"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)


def everything(contents):
    """All bytes of a kit, the compressed ones of its Word files unpacked."""
    packed = b"".join(Parcel(contents).stream())
    files = {}
    with ZipFile(io.BytesIO(packed)) as kit:
        for name in kit.namelist():
            files[name] = kit.read(name)
            if name.endswith(".docx"):
                with ZipFile(io.BytesIO(files[name])) as document:
                    files[name] = b"".join(map(document.read, document.namelist()))
    return b"".join([packed, *files.values()]).decode("utf-8", "ignore")


def with_hidden_parts():
    """Public in Turkish; every part that readers may not have says the canary."""
    photos = [
        PhotoFactory(title_tr=CANARY, alt_tr=CANARY, consent=Consent.REFUSED),
        PhotoFactory(
            title_tr=CANARY, consent="given", consent_until=dt.date(2026, 1, 1)
        ),
        PhotoFactory(title_az=CANARY, alt_az=CANARY, caption_az=CANARY, city_az=CANARY),
        PhotoFactory(title_tr=CANARY, caption_tr=CANARY, alt_tr="", alt_az=CANARY),
    ]
    release = ReleaseFactory(
        public=True, together=False, approved_az_at=None, photos=photos
    )
    words = ("title_az", "lead_az", "dateline_city_az", "notice_az")
    changes = dict.fromkeys(words, CANARY) | {"body_az": f"<p>{CANARY}</p>"}
    Release.objects.filter(pk=release.pk).update(slug_az=CANARY, **changes)
    MentionFactory(
        release=release, person=PersonFactory(name_az=CANARY), title_az=CANARY
    )
    QuoteFactory(release=release, text_tr=CANARY, approved_by="", approved_on=None)
    QuoteFactory(release=release, text_az=CANARY, title_az=CANARY)
    ReleaseCorrection.objects.create(
        release=release, kind="small", note_tr=CANARY, note_az=CANARY, at=LATER
    )
    return release


def test_everybody_gets_only_what_is_public_and_consented():
    release = with_hidden_parts()

    contents = for_everybody(release)

    assert [version.language for version in contents.versions] == ["tr"]
    assert len(contents.photos) == 1
    assert CANARY not in everything(contents)
    assert CANARY in everything(for_the_office(release))


def test_an_unapproved_quote_and_a_refused_photo_stay_in_the_house_even_for_the_office():
    photo = PhotoFactory(title_tr=CANARY, alt_tr=CANARY, consent=Consent.REFUSED)
    release = ReleaseFactory(photos=[photo])
    QuoteFactory(release=release, text_tr=CANARY, approved_by="", approved_on=None)

    assert CANARY not in everything(for_the_office(release))


@pytest.mark.parametrize(
    "hidden",
    [
        {},
        {"in_review": True},
        {"withdrawn": True},
        {"public": True, "approved_az_at": None, "together": True},
        {"embargoed": True},
    ],
)
def test_nobody_outside_gets_what_is_not_public(hidden):
    release = ReleaseFactory(**hidden)

    with pytest.raises(NotWritten):
        for_everybody(release)

    assert len(for_the_office(release).versions) == 2


def test_a_kit_is_for_everybody_from_the_second_of_its_publication():
    release = ReleaseFactory(embargoed=True, publish_at=T)

    with pytest.raises(NotWritten):
        for_everybody(release, at=T - SECOND)

    contents = for_everybody(release, at=T)
    assert [version.language for version in contents.versions] == ["tr", "az"]
    assert contents.published_at == T


def test_consent_is_asked_of_the_day_on_which_the_kit_leaves():
    photo = PhotoFactory(consent="given", consent_until=dt.date(2026, 3, 1))
    release = ReleaseFactory(public=True, photos=[photo])
    last_minute = dt.datetime(2026, 3, 1, 23, 59, tzinfo=ZoneInfo("Europe/Istanbul"))

    kept = for_everybody(release, at=last_minute)
    lapsed = for_everybody(release, at=last_minute + dt.timedelta(minutes=1))

    assert (len(kept.photos), len(lapsed.photos)) == (1, 0)


def test_a_draft_in_the_other_language_changes_nothing_for_everybody():
    release = ReleaseFactory(public=True, languages=["tr"])
    before = for_everybody(release)
    drafted = reread(release)
    drafted.title_az, drafted.lead_az, drafted.body_az = "Qaralama", "Lid", "<p>M</p>"
    drafted.save()

    after = for_everybody(release)

    assert after == before
    assert after.states == (LanguageState("tr", "current", APPROVED),)
    assert after.changed_at == PUBLISHED
    assert for_the_office(release) != before


def test_the_office_learns_how_each_language_stands():
    release = ReleaseFactory(public=True, languages=["tr"])

    assert for_the_office(release).states == (
        LanguageState("tr", "current", APPROVED),
        LanguageState("az", "missing"),
    )


def test_a_public_release_is_the_same_for_the_office_and_for_everybody():
    release = ReleaseFactory(public=True, photos=[PhotoFactory()])

    assert for_the_office(release) == for_everybody(release)


def test_a_wanted_language_that_is_not_complete_is_refused_by_name():
    release = ReleaseFactory(title_tr="Bakü", languages=["tr"])

    with pytest.raises(NotWritten) as refused:
        for_the_office(release, wanted=["tr", "az"])

    assert str(refused.value.reason) == (
        "“Bakü” şu dilde tamamlanmadı: Azerbaycanca. Gerekenler: başlık, spot, metin."
    )


def test_without_a_press_contact_there_is_no_kit():
    PressContact.objects.all().delete()

    with pytest.raises(NoContact):
        for_everybody(ReleaseFactory(public=True))


def test_one_release_that_cannot_be_gathered_stops_the_whole_selection(db):
    releases = [ReleaseFactory(), ReleaseFactory(languages=[])]

    with pytest.raises(NotWritten):
        gather.from_releases(releases, Receiver(LATER, office=True))
