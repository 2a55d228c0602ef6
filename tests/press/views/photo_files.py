"""Photos that readers may have, and one of every kind that they may not."""

import datetime as dt

from press.models import Consent
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)


def address(photo, name="w480", extension="jpg"):
    return f"/media/{photo.key}/{name}.{extension}"


def public_photo(**fields):
    photo = PhotoFactory(**fields)
    ReleaseFactory(public=True, photos=[photo])
    return photo


def hidden_photos():
    """One of every kind that readers may not have, in no order."""
    photos = {
        "unused": PhotoFactory(),
        "in a draft": PhotoFactory(),
        "in review": PhotoFactory(),
        "under embargo": PhotoFactory(),
        "withdrawn": PhotoFactory(),
        "refused": PhotoFactory(consent=Consent.REFUSED),
        "lapsed": PhotoFactory(consent="given", consent_until=dt.date(2026, 1, 1)),
        "of somebody in a draft": PhotoFactory(),
        "logo of nobody": PhotoFactory(),
    }
    ReleaseFactory(photos=[photos["in a draft"]])
    ReleaseFactory(in_review=True, photos=[photos["in review"]])
    ReleaseFactory(embargoed=True, photos=[photos["under embargo"]])
    ReleaseFactory(withdrawn=True, photos=[photos["withdrawn"]])
    ReleaseFactory(public=True, photos=[photos["refused"], photos["lapsed"]])
    person = PersonFactory(portrait=photos["of somebody in a draft"])
    ReleaseFactory(people=[person])
    OrganisationFactory(logo=photos["logo of nobody"])
    return photos
