"""Visits into the contents of their kits, in as many queries for many as for one."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from django.db.models import Prefetch, prefetch_related_objects

from events.kit.enclosed import enclosed
from events.kit.shown import shown_photos, steps
from events.kit.versions import version
from events.models import (
    Commitment,
    Counterpart,
    Delegate,
    Meeting,
    ProgressNote,
    Visit,
    VisitPicture,
)
from press.darkroom.words import FACES
from press.kit import KitContents, names
from press.kit.gather import Receiver
from press.kit.gather.desk import Desk
from press.kit.gather.photos import photos
from press.kit.gather.standing import (
    changed_at,
    embargo_until,
    key,
    published_at,
    states,
    whole_second,
)
from press.text.language import column

STEPS = Commitment.objects.select_related("our_side", "their_side", "closed_by")
NOTES = Prefetch("progress", ProgressNote.objects.approved(), "told")
LINES = Meeting.objects.select_related("host")
WORDS = (
    "contact",
    "corrections",
    "hosts",
    "outcomes",
    "releases",
    Prefetch("delegates", Delegate.objects.select_related("person")),
    Prefetch("counterparts", Counterpart.objects.select_related("person")),
    Prefetch("lines", LINES.prefetch_related("participants")),
    Prefetch("commitments", STEPS.prefetch_related(NOTES)),
)
PICTURES = Prefetch("pictures", VisitPicture.objects.select_related("photo", "meeting"))


def from_visit(
    visit: Visit, receiver: Receiver, *, pictures: bool = True
) -> KitContents:
    """The kit of one visit: what this receiver may have of it at this moment."""
    return from_visits([visit], receiver, pictures=pictures)[0]


def from_visits(
    visits: Sequence[Visit], receiver: Receiver, *, pictures: bool = True
) -> list[KitContents]:
    """A kit for each; without pictures and releases for a document that travels alone."""
    desk = Desk.read()
    prefetch_related_objects(visits, *WORDS)
    gathered = [in_words(visit, receiver, desk) for visit in visits]
    if not pictures:
        return gathered
    prefetch_related_objects(visits, PICTURES)
    placed = [shown_photos(visit) for visit in visits]
    prefetch_related_objects([photo for row in placed for photo in row], FACES)
    return [
        replace(contents, photos=photos(shown, receiver, contents), enclosed=releases)
        for contents, shown, releases in zip(
            gathered, placed, enclosed(visits, receiver), strict=True
        )
    ]


def in_words(visit: Visit, receiver: Receiver, desk: Desk) -> KitContents:
    languages = receiver.given(visit)
    return KitContents(
        kind="visit",
        key=names.occasion(visit.starts_on, key(visit, languages)),
        number="",
        revision=1 + len(visit.corrections.all()),
        changed_at=last_change(visit, receiver, languages),
        versions=tuple(version(visit, code, receiver, desk) for code in languages),
        states=tuple(states(visit, receiver)),
        published_at=published_at(visit, receiver),
        embargo_until=embargo_until(visit, receiver),
    )


def last_change(
    visit: Visit, receiver: Receiver, languages: Sequence[str]
) -> dt.datetime:
    """Also when the last note was approved on what came of it."""
    told = [
        whole_second(note.approved_at)
        for language in languages
        for step in steps(visit, language)
        for note in step.told
        if getattr(note, column("text", language))
    ]
    return max([changed_at(visit, receiver, languages), *told])
