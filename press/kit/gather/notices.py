"""What a text is marked with: withdrawn, draft, embargo, corrections, one language only."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from press.kit.contents import Notice
from press.kit.gather.receivers import Receiver
from press.models import Publishable
from press.models.record import Correction
from press.text.dates import date_words, moment_in_zones_words

# Whoever is asked to wait reads the hour on the clock of their own city.
CLOCKS = (ZoneInfo("Europe/Istanbul"), ZoneInfo("Asia/Baku"))


def notices(row: Publishable, language: str, receiver: Receiver) -> Iterator[Notice]:
    """The notices of one language, which must be active."""
    if row.withdrawn_at:
        label = pgettext("banner", "WITHDRAWN")
        yield Notice(label, row.notice or "", urgent=True)
    elif not row.is_approved_in(language):
        text = _("Not approved for publication.")
        yield Notice(pgettext("banner", "DRAFT"), text, urgent=True)
    if is_embargoed(row, receiver):
        label, text = pgettext("banner", "EMBARGO"), ""
        if row.publish_at:
            moment = moment_in_zones_words(row.publish_at, language, CLOCKS)
            text = _("Embargoed until {moment}.").format(moment=moment)
        yield Notice(label, text, urgent=True)
    yield from corrections(row, language)


def is_embargoed(row: Publishable, receiver: Receiver) -> bool:
    """Whether it is shared early, on the condition that nobody publishes it yet."""
    if not row.embargo or row.withdrawn_at:
        return False
    return row.publish_at is None or row.publish_at > receiver.at


def corrections(row: Publishable, language: str) -> Iterator[Notice]:
    for correction in row.corrections.all():
        if correction.kind == Correction.Kind.NOTED and correction.note:
            day = date_words(timezone.localdate(correction.at), language)
            label = _("Correction, {date}").format(date=day)
            yield Notice(label, correction.note)


def note(readable: Sequence[str]) -> str:
    """Says so when there is no other language, not when only one was asked for."""
    notes = {
        "tr": _("This text is available in Turkish only."),
        "az": _("This text is available in Azerbaijani only."),
    }
    return notes[readable[0]] if len(readable) == 1 else ""
