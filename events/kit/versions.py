"""One language of a visit, as its fact sheet prints it."""

from django.utils.translation import gettext as _
from django.utils.translation import override

from events.kit.sections import sections
from events.models import Visit
from press.kit import Version
from press.kit.gather import Receiver
from press.kit.gather.desk import Desk
from press.kit.gather.labels import labels
from press.kit.gather.links import absolute, leading_home
from press.kit.gather.notices import note, notices
from press.text.richtext import blocks


def version(visit: Visit, language: str, receiver: Receiver, desk: Desk) -> Version:
    with override(language):
        words = labels(desk.called)
        public = visit.is_public(language, receiver.at)
        return Version(
            language=language,
            heading=_("FACT SHEET"),
            date=visit.dates_in(language),
            title=visit.title or "",
            lead=visit.summary or "",
            body=leading_home(blocks(visit.body or "")),
            labels=words,
            contact=desk.contact(visit.contact, language, words),
            notices=tuple(notices(visit, language, receiver)),
            sections=tuple(sections(visit, language, receiver, desk)),
            note=note(receiver.may_read(visit)),
            address=absolute(visit.get_absolute_url()) if public else "",
        )
