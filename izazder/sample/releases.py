"""Enter the sample's releases and take them through review, as the office would."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from izazder.sample.people import Keyed, Texts, bilingual
from press import workflow
from press.models import (
    Mention,
    Naming,
    Organisation,
    Person,
    Photo,
    Picture,
    Publishable,
    Release,
    Topic,
    User,
)
from press.models.addresses import give_addresses
from press.text.language import LANGUAGES

OFFICE = ZoneInfo("Europe/Istanbul")
NOON = dt.time(12)


@dataclass(frozen=True)
class Desk:
    """Who writes, who approves, who plans."""

    writer: User
    editor: User
    planner: User


@dataclass(frozen=True)
class Placing:
    """What is placed in a release, in order."""

    people: Sequence[tuple[Person, Texts]] = ()
    organisations: Sequence[Organisation] = ()
    topics: Sequence[Topic] = ()
    photos: Sequence[Photo] = ()


def enter_release(
    entry: Keyed,
    placing: Placing,
    desk: Desk,
    *,
    languages: Sequence[str] = LANGUAGES,
    sample: bool,
) -> Release:
    """Write a draft in the given languages; `entry` has date, dateline, title, lead, body."""
    written: dict[str, Any] = {}
    for name in ("title", "lead", "body"):
        written |= bilingual(name, {code: entry[name][code] for code in languages})
    release = Release(
        author=desk.writer,
        dateline_date=entry["date"],
        is_sample=sample,
        **bilingual("dateline_city", entry["dateline"]),
        **written,
    )
    give_addresses(release, source="title")
    before = workflow.snapshot(Release())
    release.save()
    place(release, placing)
    workflow.settle(release, before, desk.writer)
    return release


def place(release: Release, placing: Placing) -> None:
    release.topics.set(placing.topics)
    for order, (person, titles) in enumerate(placing.people):
        Mention.objects.create(
            release=release, person=person, order=order, **bilingual("title", titles)
        )
    for order, organisation in enumerate(placing.organisations):
        Naming.objects.create(release=release, organisation=organisation, order=order)
    for order, photo in enumerate(placing.photos):
        Picture.objects.create(release=release, photo=photo, order=order)


def publish(
    row: Publishable,
    desk: Desk,
    publish_at: dt.datetime,
    languages: Sequence[str] = LANGUAGES,
    *,
    by: User | None = None,
) -> None:
    """Hand in and approve, as of the day of publication or of today for a later one."""
    at = min(publish_at, dt.datetime.now(tz=dt.UTC))
    workflow.submit(row, by=by or desk.writer, at=at)
    plan = workflow.Plan(
        languages=languages, publish_at=publish_at, embargo=publish_at > at
    )
    workflow.approve(row, by=desk.editor, at=at, plan=plan)


def noon(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, NOON, tzinfo=OFFICE)
