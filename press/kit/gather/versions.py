"""One language of a release, as its documents print it."""

from collections.abc import Sequence
from dataclasses import replace

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from press.kit.contents import Version
from press.kit.gather.desk import Desk
from press.kit.gather.labels import heading, labels
from press.kit.gather.notices import notices
from press.kit.gather.receivers import Receiver
from press.kit.gather.sections import quotes, sections
from press.models import Release
from press.text.casing import upper
from press.text.dates import date_words
from press.text.richtext import Block, blocks


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
            contact=desk.contact(release, language, words),
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


def note(readable: Sequence[str]) -> str:
    """Says so when there is no other language, not when only one was asked for."""
    notes = {
        "tr": _("This text is available in Turkish only."),
        "az": _("This text is available in Azerbaijani only."),
    }
    return notes[readable[0]] if len(readable) == 1 else ""


def leading_home(body: Sequence[Block]) -> tuple[Block, ...]:
    """Links between our own pages, so that they lead there from a reader's disk."""
    return tuple(
        replace(
            block,
            runs=tuple(replace(run, link=absolute(run.link)) for run in block.runs),
        )
        for block in body
    )


def absolute(address: str) -> str:
    return f"{settings.PUBLIC_URL}{address}" if address.startswith("/") else address
