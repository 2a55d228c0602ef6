"""How a text stands for its receiver: languages, publication, last change, its key."""

import datetime as dt
from collections.abc import Iterator, Sequence

from django.utils import timezone

from press.kit.contents import LanguageState
from press.kit.gather.notices import is_embargoed
from press.kit.gather.receivers import Receiver
from press.models import Publishable
from press.models.freshness import last_change
from press.models.publicity import approved_at
from press.models.words import TranslationState, state
from press.text.language import LANGUAGES, column, other
from press.text.slugs import slugify


def states(row: Publishable, receiver: Receiver) -> Iterator[LanguageState]:
    """The office learns of every language, everybody else only of what is public."""
    readable = receiver.may_read(row)
    for language in LANGUAGES if receiver.office else readable:
        compared = receiver.office or other(language) in readable
        yield LanguageState(
            language,
            # "Outdated" would tell of a draft in a language that is not public.
            str((state(row, language) if compared else TranslationState.CURRENT).value),
            on_the_clock(getattr(row, approved_at(language))),
        )


def changed_at(
    row: Publishable, receiver: Receiver, languages: Sequence[str]
) -> dt.datetime:
    """When the words of these languages last changed.

    For what is public that is not the row's own time, which tells of drafts.
    """
    if set(languages) - set(row.public_languages(receiver.at)):
        return whole_second(row.changed_at)
    changes = [last_change(row, language) for language in languages]
    changes += [correction.at for correction in row.corrections.all()]
    return whole_second(max(changes))


def published_at(row: Publishable, receiver: Receiver) -> dt.datetime | None:
    public = row.public_languages(receiver.at)
    return on_the_clock(row.publish_at if public else None)


def embargo_until(row: Publishable, receiver: Receiver) -> dt.datetime | None:
    return on_the_clock(row.publish_at if is_embargoed(row, receiver) else None)


def on_the_clock(moment: dt.datetime | None) -> dt.datetime | None:
    """A moment in the office's zone, as it is written on the wall there."""
    return whole_second(moment) if moment else None


def whole_second(moment: dt.datetime) -> dt.datetime:
    return timezone.localtime(moment).replace(microsecond=0)


def key(row: Publishable, languages: Sequence[str]) -> str:
    """What the kit of a text without a number is called after: its address."""
    language = languages[0]
    slug, title = column("slug", language), column("title", language)
    return getattr(row, slug) or slugify(getattr(row, title))
