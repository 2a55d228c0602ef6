"""Enter the sample's visits and its anniversary, as planners would, and have them approved."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from events.knowing import complete
from events.models import (
    Anniversary,
    Commitment,
    Counterpart,
    Delegate,
    Meeting,
    Milestone,
    Outcome,
    Visit,
    VisitPicture,
)
from izazder.sample.people import Keyed, Texts, bilingual
from izazder.sample.releases import Desk, publish
from press import workflow
from press.models import Organisation, Person, Photo, Release
from press.models.addresses import give_addresses
from press.text.dates import PartialDate
from press.text.language import LANGUAGES


@dataclass(frozen=True)
class Around:
    """What a visit stands in relation to, by key or as it is."""

    people: Mapping[str, Person]
    organisations: Mapping[str, Organisation]
    releases: Sequence[Release] = ()
    photos: Sequence[Photo] = ()
    anniversary: Anniversary | None = None
    titles: Mapping[str, Texts] = field(default_factory=dict)


def enter_anniversary(entry: Keyed, desk: Desk, publish_at: dt.datetime) -> Anniversary:
    city, partner = entry["cities"]
    anniversary = Anniversary(
        author=desk.planner,
        founded=PartialDate.parse(str(entry["founded"])),
        **bilingual("title", entry["title"]),
        **bilingual("summary", entry["summary"]),
        **bilingual("history", paragraphs(entry["history"])),
        **bilingual("city", city),
        **bilingual("partner_city", partner),
    )
    give_addresses(anniversary, source="title")
    before = workflow.snapshot(Anniversary())
    anniversary.save()
    for order, milestone in enumerate(entry["milestones"]):
        Milestone.objects.create(
            anniversary=anniversary,
            order=order,
            date=PartialDate(milestone["year"]),
            **bilingual("text", milestone),
        )
    workflow.settle(anniversary, before, desk.planner)
    publish(anniversary, desk, publish_at, by=desk.planner)
    return anniversary


def paragraphs(texts: Texts) -> Texts:
    return {code: f"<p>{texts[code]}</p>" for code in LANGUAGES}


def enter_visit(
    entry: Keyed, around: Around, desk: Desk, publish_at: dt.datetime, *, sample: bool
) -> Visit:
    visit = Visit(
        author=desk.planner,
        direction=entry["direction"],
        country=entry["country"],
        anniversary=around.anniversary,
        is_sample=sample,
        **dates(entry),
        **bilingual("title", entry["title"]),
        **bilingual("summary", entry["summary"]),
        **bilingual("city", entry["city"]),
    )
    give_addresses(visit, source="title")
    before = workflow.snapshot(Visit())
    visit.save()
    visit.hosts.set(around.organisations[key] for key in hosts(entry))
    visit.releases.set(around.releases)
    enter_delegation(visit, entry, around)
    enter_lines(visit, entry, around)
    enter_results(visit, entry)
    for order, photo in enumerate(around.photos):
        VisitPicture.objects.create(visit=visit, photo=photo, order=order)
    complete(visit, LANGUAGES)
    workflow.settle(visit, before, desk.planner)
    publish(visit, desk, publish_at, by=desk.planner)
    return visit


def dates(entry: Keyed) -> dict[str, Any]:
    """As precisely as they are known, or counted from today for what is made up."""
    if "date" in entry:
        return {"starts_on": PartialDate.parse(str(entry["date"]))}
    first = timezone.localdate() + dt.timedelta(days=entry["in_days"])
    last = first + dt.timedelta(days=entry["days"] - 1)
    return {
        "starts_on": PartialDate.from_date(first),
        "ends_on": PartialDate.from_date(last),
    }


def hosts(entry: Keyed) -> list[str]:
    """Named for the whole visit, or found in its meetings."""
    of_meetings = [meeting["host"] for meeting in entry.get("meetings", ())]
    return list(dict.fromkeys(entry.get("hosts") or of_meetings))


def enter_delegation(visit: Visit, entry: Keyed, around: Around) -> None:
    for order, key in enumerate(entry["delegation"]):
        Delegate.objects.create(
            visit=visit,
            person=around.people[key],
            order=order,
            **bilingual("title", around.titles.get(key)),
        )


def enter_lines(visit: Visit, entry: Keyed, around: Around) -> None:
    """Meetings of a report, which knows no hours, or lines of a programme."""
    first = visit.starts_on.first_day()
    lines = entry.get("lines") or entry.get("meetings", ())
    for order, line in enumerate(lines):
        hours = {}
        if "day" in line:
            day = first + dt.timedelta(days=line["day"] - 1)
            hours = {
                "day": PartialDate.from_date(day),
                "starts": dt.time.fromisoformat(line["starts"]),
                "ends": dt.time.fromisoformat(line["ends"]),
            }
        host = line.get("host")
        meeting = Meeting.objects.create(
            visit=visit,
            order=order,
            kind=line.get("kind", "meeting"),
            is_public=line.get("public", True),
            host=around.organisations[host] if host else None,
            **hours,
            **bilingual("title", line["title"]),
            **bilingual("place", line.get("place")),
            **bilingual("topics", topics(line.get("topics"))),
        )
        meeting.participants.set(around.people[key] for key in line["participants"])
        enter_met(visit, line["participants"], around)


def enter_met(visit: Visit, keys: Sequence[str], around: Around) -> None:
    """With their titles as the report has them; the others are known by their posts."""
    travelling = set(visit.delegates.values_list("person", flat=True))
    for order, key in enumerate(keys):
        person = around.people[key]
        if person.pk not in travelling and key in around.titles:
            Counterpart.objects.get_or_create(
                visit=visit,
                person=person,
                defaults={"order": order, **bilingual("title", around.titles[key])},
            )


def topics(given: Any) -> Texts | None:
    """One per line, whether the file lists them or has them as one text."""
    if isinstance(given, list):
        return {code: "\n".join(each[code] for each in given) for code in LANGUAGES}
    return given


def enter_results(visit: Visit, entry: Keyed) -> None:
    for order, texts in enumerate(entry["outcomes"]):
        Outcome.objects.create(visit=visit, order=order, **bilingual("text", texts))
    for order, texts in enumerate(entry["road_map"]):
        Commitment.objects.create(visit=visit, order=order, **bilingual("text", texts))
