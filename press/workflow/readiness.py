"""What has to be in order before words are approved for the public."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import Photo, PressContact, Release, User
from press.models.publishing import worded_by
from press.models.words import is_complete, words
from press.text.language import LANGUAGES, column
from press.workflow.rules import Reasons, Verb, objections

LANGUAGE_NAMES = {"tr": _("Turkish"), "az": _("Azerbaijani")}


@dataclass(frozen=True)
class Plan:
    """In which languages an approval takes effect, and when; None means at once."""

    languages: Sequence[str] = LANGUAGES
    publish_at: dt.datetime | None = None
    embargo: bool = False
    together: bool = False


def approval_objections(release: Release, by: User, plan: Plan, at: dt.datetime) -> Reasons:
    """Every reason why this person cannot approve these languages now."""
    approved = release.approved_languages()
    new = [code for code in plan.languages if code not in approved]
    reasons = objections(release, Verb.APPROVE, by, at)
    if not new:
        reasons.append(_("Choose a language that is not approved yet."))
    if not PressContact.objects.exists():
        reasons.append(_("There is no press contact yet: enter one first."))
    for language in new:
        reasons += own_words(release, language, by)
        reasons += missing_words(release, language)
        reasons += unfit_quotes(release, language)
    reasons += unfit_photos(release, new, plan.publish_at or at)
    return reasons


def own_words(release: Release, language: str, by: User) -> Reasons:
    """Nobody approves what they wrote, handed in or last changed."""
    if by.pk in {release.author_id, release.submitted_by_id}:
        return [_("You wrote or submitted this text: somebody else has to approve it.")]
    if getattr(release, f"{worded_by(language)}_id") == by.pk:
        return [say(language, _("{language}: you changed the words last, somebody else has to approve them."))]
    return []


def missing_words(release: Release, language: str) -> Reasons:
    reasons: Reasons = []
    if not is_complete(release, language):
        reasons.append(say(language, _("{language}: title, lead and body are needed.")))
    if not words(release, language)["dateline_city"]:
        reasons.append(say(language, _("{language}: the dateline's city is missing.")))
    for mention in release.mentions.select_related("person"):
        if not getattr(mention.person, column("name", language)):
            reasons.append(
                say(language, _("{language}: the name of {person} is missing."), person=mention.person)
            )
        elif not getattr(mention, column("title", language)):
            reasons.append(
                say(language, _("{language}: the title of {person} is missing."), person=mention.person)
            )
    return reasons


def unfit_quotes(release: Release, language: str) -> Reasons:
    reasons: Reasons = []
    for quote in release.quotes.select_related("speaker"):
        if not quote.is_approved:
            reasons.append(
                say(language, _("The quote of {person} has not been approved."), person=quote.speaker)
            )
        if not (getattr(quote, column("text", language)) or "").strip():
            reasons.append(
                say(language, _("{language}: the words of {person} are missing."), person=quote.speaker)
            )
    return reasons


def unfit_photos(release: Release, languages: Iterable[str], at: dt.datetime) -> Reasons:
    """Photos that may not be shown on the day of publication, or that say nothing."""
    reasons: Reasons = []
    for photo in Photo.objects.filter(pk__in=release.pictures.values("photo")):
        if not photo.has_consent(timezone.localdate(at)):
            reasons.append(
                format_lazy(_("The photo “{photo}” may not be shown: consent."), photo=str(photo))
            )
        for language in languages:
            if lacking := unwritten(photo, language):
                reasons.append(
                    say(language, _("{language}: the photo “{photo}” lacks {lacking}."), photo=photo, lacking=lacking)
                )
    return reasons


def unwritten(photo: Photo, language: str) -> str:
    """What a photo still needs in a language, as words."""
    needed = {
        _("alternative text"): getattr(photo, column("alt", language)),
        _("caption"): getattr(photo, column("caption", language)),
        _("credit"): photo.credit,
    }
    return ", ".join(str(name) for name, text in needed.items() if not text)


def say(language: str, sentence: Any, **names: Any) -> Any:
    """A reason about one language, worded when it is shown."""
    words_ = {name: str(value) for name, value in names.items()}
    return format_lazy(sentence, language=LANGUAGE_NAMES[language], **words_)
