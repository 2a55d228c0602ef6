"""One rule, asked of a row and of the table."""

import datetime as dt

import pytest

from press.models import Consent, Photo
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db
T = dt.datetime(2026, 3, 1, 21, tzinfo=dt.UTC)  # midnight in Istanbul
SECOND = dt.timedelta(seconds=1)
LAST_DAY = dt.date(2026, 3, 1)


def in_release(**release):
    def photo(**fields):
        made = PhotoFactory(**fields)
        ReleaseFactory(**{"public": True, "publish_at": T} | release, photos=[made])
        return made

    return photo


def as_portrait(**release):
    def photo(**fields):
        made = PhotoFactory(**fields)
        person = PersonFactory(portrait=made)
        ReleaseFactory(**{"public": True, "publish_at": T} | release, people=[person])
        return made

    return photo


def as_logo(**fields):
    made = PhotoFactory(**fields)
    organisation = OrganisationFactory(logo=made)
    ReleaseFactory(public=True, publish_at=T, organisations=[organisation])
    return made


# How it is used, its own fields, and in which languages it is public from T on.
CASES = [
    (in_release(), {}, {"tr", "az"}),
    (as_portrait(), {}, {"tr", "az"}),
    (as_logo, {}, {"tr", "az"}),
    (in_release(languages=["tr"]), {}, {"tr"}),
    (as_portrait(languages=["az"]), {}, {"az"}),
    (in_release(), {"alt_az": ""}, {"tr"}),
    (in_release(), {"consent": Consent.GIVEN, "consent_until": LAST_DAY}, set()),
    (in_release(), {"consent": Consent.GIVEN}, {"tr", "az"}),
    (in_release(), {"consent": Consent.REFUSED}, set()),
    (in_release(public=False, publish_at=None), {}, set()),
    (in_release(public=False, embargoed=True, publish_at=T + SECOND), {}, set()),
    (PhotoFactory, {}, set()),
]


@pytest.mark.parametrize(("used", "fields", "languages"), CASES)
def test_row_and_table_agree_on_where_a_photo_is_public(used, fields, languages):
    photo = used(**fields)
    PhotoFactory()
    photo.refresh_from_db()

    for moment, expected in ((T - SECOND, set()), (T, languages)):
        by_table = {
            code
            for code in ("tr", "az")
            if list(Photo.objects.public_in(code, moment)) == [photo]
        }
        by_row = {code for code in ("tr", "az") if photo.is_public_in(code, moment)}
        assert by_table == by_row == expected
        anywhere = list(Photo.objects.public(moment)) == [photo]
        assert anywhere == photo.is_public(moment) == bool(expected)
