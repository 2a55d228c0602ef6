"""Compose a draft from a visit, in one step: a release with everything placed in it."""

import datetime as dt
from typing import Any

import reversion
from django.utils import timezone

from events.drafting.drafts import drafts_from
from events.drafting.gathering import facts_of
from events.drafting.refusing import StillUnfinished, objections, unfinished_draft
from events.drafting.rows import Rows, rows_of
from events.drafting.wording import Draft, recorded
from events.models import Composition, Visit
from press import workflow
from press.models import Mention, Naming, Picture, Release, User
from press.models.addresses import give_addresses
from press.models.words import fingerprint
from press.text.language import LANGUAGES, column
from press.text.placeholders import placeholders
from press.workflow.rules import refuse

# What the history says of it.
COMPOSED = "composed"


def compose(visit: Visit, by: User, at: dt.datetime) -> Release:
    """Make a draft of the visit as it was read, or refuse; all of it or nothing.

    Raises Refused with its reasons, StillUnfinished where a composed draft waits, and
    SavedMeanwhile where somebody has saved the visit since. The visit takes a new
    version: a form of it that is open now would take the release out again.
    """
    seen = visit.version
    try:
        with reversion.create_revision():
            reversion.set_user(by)
            reversion.set_comment(COMPOSED)
            refuse(objections(visit, by))
            if waiting := unfinished_draft(visit):
                raise StillUnfinished(waiting, by)
            visit.claim("default")
            # Composing changes nothing that earlier drafts were composed from.
            visit.compositions.filter(visit_version=seen).update(
                visit_version=visit.version
            )
            return written(rows_of(visit), by, at)
    except BaseException:
        visit.version = seen
        raise


def written(rows: Rows, by: User, at: dt.datetime) -> Release:
    day = timezone.localdate(at)
    release = worded(rows.visit, drafts_from(rows, day), by, day)
    before = workflow.snapshot(Release())
    release.save()
    place(release, rows, day)
    workflow.settle(release, before, by)
    rows.visit.releases.add(release)
    remember(release, rows.visit, by, at)
    # With the rows that were placed in it after it was saved.
    reversion.add_to_revision(release)
    return release


def worded(visit: Visit, drafts: dict[str, Draft], by: User, day: dt.date) -> Release:
    words: dict[str, Any] = {}
    for code, draft in drafts.items():
        for field in Release.worded:
            words[column(field, code)] = getattr(draft, field)
    release = Release(
        author=by,
        dateline_date=day,
        contact=visit.contact,
        is_sample=visit.is_sample,
        **words,
    )
    give_addresses(release, source="title")
    for code, draft in drafts.items():
        if placeholders([draft.title]):
            setattr(release, column("slug", code), None)
    return release


def place(release: Release, rows: Rows, day: dt.date) -> None:
    """Whom and what the draft names, and the photos that readers may see."""
    facts = {code: facts_of(rows, code, day) for code in LANGUAGES}
    titles = {code: recorded(facts[code], code) for code in LANGUAGES}
    for order, (person, _row) in enumerate(rows.people):
        held = {column("title", code): titles[code][person.pk] for code in LANGUAGES}
        Mention.objects.create(release=release, person=person, order=order, **held)
    for order, organisation in enumerate(rows.organisations):
        Naming.objects.create(release=release, organisation=organisation, order=order)
    pictures = rows.visit.pictures.exclude(meeting__is_public=False)
    photos = [row.photo for row in pictures.select_related("photo")]
    shown = [photo for photo in photos if photo.has_consent(day)]
    for order, photo in enumerate(shown):
        Picture.objects.create(release=release, photo=photo, order=order)


def remember(release: Release, visit: Visit, by: User, at: dt.datetime) -> None:
    """What it was composed from, and what it said then."""
    saved = Release.objects.get(pk=release.pk)
    words = {column("words", code): fingerprint(saved, code) for code in LANGUAGES}
    Composition.objects.create(
        release=release, visit=visit, visit_version=visit.version, by=by, at=at, **words
    )
