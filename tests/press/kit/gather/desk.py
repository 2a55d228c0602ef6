"""The office and its releases, as kits are gathered from them."""

import datetime as dt

from press.kit import gather
from press.kit.gather import Receiver
from press.models import Release
from tests.factories.press import PUBLISHED

SECOND = dt.timedelta(seconds=1)
LATER = PUBLISHED + dt.timedelta(days=1)


def reread(release):
    """The release as a view reads it, nothing of it remembered from the arranging."""
    return Release.objects.get(pk=release.pk)


def for_everybody(release, at=LATER, **options):
    return gather.from_release(reread(release), Receiver(at), **options)


def for_the_office(release, at=LATER, wanted=(), **options):
    receiver = Receiver(at, office=True, wanted=wanted)
    return gather.from_release(reread(release), receiver, **options)


def in_language(contents, language="tr"):
    return next(v for v in contents.versions if v.language == language)
