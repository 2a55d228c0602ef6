"""What stands above the title: withdrawn, draft, embargo, corrections."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from press.kit.contents import Notice
from press.kit.gather.receivers import Receiver
from press.models import Release
from press.models.record import Correction
from press.text.dates import date_words, moment_in_zones_words

# Whoever is asked to wait reads the hour on the clock of their own city.
CLOCKS = (ZoneInfo("Europe/Istanbul"), ZoneInfo("Asia/Baku"))


def notices(release: Release, language: str, receiver: Receiver) -> Iterator[Notice]:
    """The notices of one language, which must be active."""
    if release.withdrawn_at:
        label = pgettext("banner", "WITHDRAWN")
        yield Notice(label, release.notice or "", urgent=True)
    elif not release.is_approved_in(language):
        text = _("Not approved for publication.")
        yield Notice(pgettext("banner", "DRAFT"), text, urgent=True)
    if is_embargoed(release, receiver):
        label, text = pgettext("banner", "EMBARGO"), ""
        if release.publish_at:
            moment = moment_in_zones_words(release.publish_at, language, CLOCKS)
            text = _("Embargoed until {moment}.").format(moment=moment)
        yield Notice(label, text, urgent=True)
    yield from corrections(release, language)


def is_embargoed(release: Release, receiver: Receiver) -> bool:
    """Whether it is shared early, on the condition that nobody publishes it yet."""
    if not release.embargo or release.withdrawn_at:
        return False
    return release.publish_at is None or release.publish_at > receiver.at


def corrections(release: Release, language: str) -> Iterator[Notice]:
    for correction in release.corrections.all():
        if correction.kind == Correction.Kind.NOTED and correction.note:
            day = date_words(timezone.localdate(correction.at), language)
            label = _("Correction, {date}").format(date=day)
            yield Notice(label, correction.note)
