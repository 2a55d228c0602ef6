"""How a release stands for its receiver: languages, publication, last change."""

import datetime as dt
from collections.abc import Iterator, Sequence

from django.utils import timezone

from press.kit.contents import LanguageState
from press.kit.gather.notices import is_embargoed
from press.kit.gather.receivers import Receiver
from press.models import Release
from press.models.freshness import last_change
from press.models.publishing import approved_at
from press.models.words import TranslationState, state
from press.text.language import LANGUAGES, other


def states(release: Release, receiver: Receiver) -> Iterator[LanguageState]:
    """The office learns of every language, everybody else only of what is public."""
    readable = receiver.may_read(release)
    for language in LANGUAGES if receiver.office else readable:
        compared = receiver.office or other(language) in readable
        yield LanguageState(
            language,
            # "Outdated" would tell of a draft in a language that is not public.
            str(
                (
                    state(release, language) if compared else TranslationState.CURRENT
                ).value
            ),
            on_the_clock(getattr(release, approved_at(language))),
        )


def changed_at(
    release: Release, receiver: Receiver, languages: Sequence[str]
) -> dt.datetime:
    """When the words of these languages last changed.

    For what is public that is not the row's own time, which tells of drafts.
    """
    if set(languages) - set(release.public_languages(receiver.at)):
        return whole_second(release.changed_at)
    changes = [last_change(release, language) for language in languages]
    changes += [correction.at for correction in release.corrections.all()]
    return whole_second(max(changes))


def published_at(release: Release, receiver: Receiver) -> dt.datetime | None:
    public = release.public_languages(receiver.at)
    return on_the_clock(release.publish_at if public else None)


def embargo_until(release: Release, receiver: Receiver) -> dt.datetime | None:
    return on_the_clock(release.publish_at if is_embargoed(release, receiver) else None)


def on_the_clock(moment: dt.datetime | None) -> dt.datetime | None:
    """A moment in the office's zone, as it is written on the wall there."""
    return whole_second(moment) if moment else None


def whole_second(moment: dt.datetime) -> dt.datetime:
    return timezone.localtime(moment).replace(microsecond=0)
