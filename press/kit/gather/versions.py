"""One language of a release, as its documents print it."""

from django.utils.translation import override

from press.kit.contents import Version
from press.kit.gather.desk import Desk
from press.kit.gather.labels import heading, labels
from press.kit.gather.links import absolute, leading_home
from press.kit.gather.notices import note, notices
from press.kit.gather.receivers import Receiver
from press.kit.gather.sections import quotes, sections
from press.models import Release
from press.text.casing import upper
from press.text.dates import date_words
from press.text.richtext import blocks


def version(release: Release, language: str, receiver: Receiver, desk: Desk) -> Version:
    with override(language):
        words = labels(desk.called)
        public = release.is_public(language, receiver.at)
        return Version(
            language=language,
            heading=heading(release.kind),
            date=date_words(release.dateline_date, language),
            title=release.title or "",
            lead=release.lead or "",
            body=leading_home(blocks(release.body or "")),
            labels=words,
            contact=desk.contact(release.contact, language, words),
            dateline=dateline(release, language, words.organisation),
            notices=tuple(notices(release, language, receiver)),
            quotes=tuple(quotes(release, language)),
            sections=tuple(sections(release, desk)),
            note=note(receiver.may_read(release)),
            address=absolute(release.get_absolute_url()) if public else "",
        )


def dateline(release: Release, language: str, organisation: str) -> str:
    """Where and when it begins: BAKÜ, 28 Ocak 2026 (İZAZDER) —."""
    city = upper(release.dateline_city or "", language)
    day = date_words(release.dateline_date, language)
    return f"{', '.join(filter(None, [city, day]))} ({organisation}) —"
