"""Earlier meetings: in which lines and delegations of visits before this one somebody was."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from events.briefing.contents import Earlier
from events.briefing.gather.programme import called
from events.briefing.gather.rows import Rows
from events.briefing.gather.words import said
from events.models import Delegate, Meeting, Visit
from press.models import Person
from press.text.dates import PartialDate, date_words

# Of other visits a book tells when, what and on which visit; nothing else of them.
Meetings = dict[int, tuple[Earlier, ...]]


@dataclass(frozen=True)
class Found:
    person: int
    visit: Visit
    text: str
    day: PartialDate | None = None

    @property
    def place(self) -> tuple[dt.date, int]:
        last: dt.date = self.day.last_day() if self.day else self.visit.last_day
        return last, self.visit.pk

    def worded(self, language: str) -> Earlier:
        """As precisely as it is known: the day of the line, or the days of its visit."""
        if self.day is None:
            return Earlier(self.visit.dates_in(language), self.text)
        return Earlier(date_words(self.day, language), self.text)


def earlier(rows: Rows) -> Meetings:
    """By person, the latest first; what is not certainly over before the visit is left out."""
    people = rows.met
    before = Visit.objects.past(rows.visit.first_day).exclude(pk=rows.visit.pk)
    found = list(in_lines(people, before, rows.language))
    seen = {(each.person, each.visit.pk) for each in found}
    found += [
        each
        for each in in_delegations(people, before, rows.language)
        if (each.person, each.visit.pk) not in seen
    ]
    by_person: dict[int, list[Earlier]] = defaultdict(list)
    for each in sorted(found, key=lambda each: each.place, reverse=True):
        by_person[each.person].append(each.worded(rows.language))
    return {pk: tuple(meetings) for pk, meetings in by_person.items()}


def in_lines(people: Iterable[Person], before: Any, language: str) -> Iterator[Found]:
    taking_part = Meeting.participants.through.objects.filter(
        person__in=people, meeting__visit__in=before.values("pk")
    )
    for row in taking_part.select_related("meeting__visit").order_by("meeting", "pk"):
        meeting: Meeting = row.meeting
        visit = said(meeting.visit, "title", language)
        text = f"{called(meeting, language)} ({visit})"
        yield Found(row.person_id, meeting.visit, text, meeting.day)


def in_delegations(
    people: Iterable[Person], before: Any, language: str
) -> Iterator[Found]:
    travelled = Delegate.objects.filter(
        person__in=people, visit__in=before.values("pk")
    )
    for row in travelled.select_related("visit"):
        visit = said(row.visit, "title", language)
        text = _("Member of the delegation: %(visit)s") % {"visit": visit}
        yield Found(row.person_id, row.visit, text)
