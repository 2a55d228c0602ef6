"""Enter the whole sample content once, in one transaction."""

import datetime as dt
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction
from django.utils import timezone

from izazder.sample.people import (
    Keyed,
    bilingual,
    enter_contact,
    enter_organisation,
    enter_person,
    enter_topic,
)
from izazder.sample.releases import Desk, Placing, enter_release, noon, publish
from izazder.sample.visits import Around, enter_anniversary, enter_visit
from press import workflow
from press.darkroom.originals import store
from press.models import Organisation, Person, Photo, Release
from press.text.language import LANGUAGES

HERE = Path(__file__).parent
EMBARGO = dt.timedelta(days=30)


class Sample:
    """The files read, and what has been entered of them so far, by key."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.organisations: dict[str, Organisation] = {}
        self.people: dict[str, Person] = {}

    def enter(self) -> None:
        visit, meeting = read("baku-visit.yaml"), read("municipality-meeting.yaml")
        enter_contact(visit["press_contact"])
        self.enter_who_is_who(visit, own="izazder", about=visit["boilerplate"])
        self.enter_who_is_who(meeting)
        photo = enter_photo(visit["photo"], self.desk)
        self.enter_report(meeting)
        release = self.enter_report(visit, photos=[photo])
        self.enter_visit_of(visit, release, photo)
        self.enter_placeholders(read("placeholders.yaml"))
        self.enter_made_up_visit(read("sample-visit.yaml"))

    def enter_who_is_who(
        self, file: Keyed, own: str = "", about: Keyed | None = None
    ) -> None:
        for entry in file["organisations"]:
            ours = about if entry["key"] == own else None
            self.organisations[entry["key"]] = enter_organisation(entry, ours)
        for entry in file["people"]:
            self.people[entry["key"]] = enter_person(entry, self.organisations)

    def enter_report(self, file: Keyed, photos: list[Photo] | None = None) -> Release:
        entry = file["release"]
        placing = Placing(
            people=[(self.people[key], file["titles"][key]) for key in entry["people"]],
            organisations=[self.organisations[key] for key in entry["organisations"]],
            topics=[enter_topic(texts) for texts in entry["topics"]],
            photos=photos or [],
        )
        release = enter_release(entry, placing, self.desk, sample=False)
        publish(release, self.desk, noon(entry["date"]))
        return release

    def enter_visit_of(self, file: Keyed, release: Release, photo: Photo) -> None:
        """The visit that a report tells of, and the anniversary that it prepares."""
        at = noon(file["release"]["date"])
        around = Around(
            people=self.people,
            organisations=self.organisations,
            releases=[release],
            photos=[photo],
            anniversary=enter_anniversary(file["anniversary"], self.desk, at),
            titles=file["titles"],
        )
        enter_visit(file["visit"], around, self.desk, at, sample=False)

    def enter_made_up_visit(self, file: Keyed) -> None:
        self.enter_who_is_who(file)
        around = Around(people=self.people, organisations=self.organisations)
        enter_visit(file["visit"], around, self.desk, timezone.now(), sample=True)

    def enter_placeholders(self, file: Keyed) -> None:
        self.enter_who_is_who(file)
        topics = [enter_topic(texts) for texts in file["topics"]]
        placing = Placing(
            organisations=[self.organisations["ornek-dernek"]], topics=topics
        )
        dated = sorted(file["releases"], key=lambda entry: entry["date"])
        for number, entry in enumerate(dated, start=1):
            release = self.enter_placeholder(file["text"], number, entry, placing)
            publish(release, self.desk, noon(entry["date"]), entry["languages"])
        for number, entry in enumerate(file["desk"], start=len(dated) + 1):
            today = entry | {"date": timezone.localdate()}
            release = self.enter_placeholder(file["text"], number, today, placing)
            self.leave_on_the_desk(release, entry["state"])

    def enter_placeholder(
        self, text: Keyed, number: int, entry: Keyed, placing: Placing
    ) -> Release:
        worded = {
            name: {code: text[name][code].format(n=number) for code in LANGUAGES}
            for name in ("title", "lead", "body")
        }
        placeholder = worded | {"date": entry["date"], "dateline": entry["city"]}
        return enter_release(
            placeholder,
            placing,
            self.desk,
            languages=entry.get("languages", LANGUAGES),
            sample=True,
        )

    def leave_on_the_desk(self, release: Release, state: str) -> None:
        if state == "in_review":
            workflow.submit(release, by=self.desk.writer, at=timezone.now())
        if state == "embargoed":
            publish(release, self.desk, timezone.now() + EMBARGO)


def read(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def enter_photo(entry: Keyed, desk: Desk) -> Photo:
    photo = Photo(
        credit=entry["credit"],
        copyright=entry["copyright"],
        taken_on=entry["taken_on"],
        **bilingual("title", entry["title"]),
        **bilingual("caption", entry["caption"]),
        **bilingual("alt", entry["alt"]),
        **bilingual("usage_terms", entry["usage_terms"]),
    )
    with (HERE / entry["file"]).open("rb") as picture:
        store(photo, picture, desk.writer)
    return photo


def enter_all(desk: Desk) -> int:
    """Enter everything into an empty office; one that has releases is left alone.

    Returns how many releases were entered.
    """
    with transaction.atomic():
        if Release.objects.exists():
            return 0
        Sample(desk).enter()
        return Release.objects.count()
