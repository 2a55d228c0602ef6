"""What the office knows already, so that a planner need not type it again."""

from collections.abc import Collection, Iterable
from typing import Any

from events.models import Counterpart, Delegate, LineKind, Meeting, Visit
from press.models import Organisation, Person
from press.models.titles import fill_titles
from press.text.grammar import Case, Kind, in_case
from press.text.language import LANGUAGES, column


def fill_place(visit: Visit, hosts: Iterable[Organisation]) -> None:
    """City and country of the first host that has them; the visit is not saved."""
    for host in hosts:
        for field in (*(column("city", code) for code in LANGUAGES), "country"):
            setattr(visit, field, getattr(visit, field) or getattr(host, field) or "")


def complete(visit: Visit, languages: Collection[str]) -> None:
    """Everybody who is met, the head, titles of the day and of meetings, where left out."""
    if not languages:
        return
    enter_counterparts(visit)
    enter_head(visit)
    enter_line_titles(visit, languages)
    enter_titles(visit, languages)
    enter_forms_of_address(visit)


def enter_counterparts(visit: Visit) -> None:
    """Whoever takes part in a line and does not travel is met."""
    known = {*visit.delegates.values_list("person", flat=True)}
    known |= {*visit.counterparts.values_list("person", flat=True)}
    order = len(known)
    for person in Person.objects.filter(
        pk__in=Meeting.participants.through.objects.filter(meeting__visit=visit).values(
            "person"
        )
    ).exclude(pk__in=known):
        Counterpart.objects.create(visit=visit, person=person, order=order)
        order += 1


def enter_head(visit: Visit) -> None:
    """A delegation has exactly one head: the first, where nobody is marked."""
    delegates = list(visit.delegates.all())
    if delegates and not any(delegate.is_head for delegate in delegates):
        delegates[0].is_head = True
        delegates[0].save()


def enter_line_titles(visit: Visit, languages: Collection[str]) -> None:
    """A meeting is called after its host: “Azerbaycan Milli STK Forumu'nda görüşme”."""
    for line in visit.lines.select_related("host"):
        if line.kind != LineKind.MEETING or line.host is None:
            continue
        titles = {
            column("title", code): meeting_at(line.host, code)
            for code in languages
            if not getattr(line, column("title", code))
        }
        if any(titles.values()):
            for name, title in titles.items():
                setattr(line, name, title)
            line.save()


def meeting_at(host: Organisation, language: str) -> str:
    """A meeting at an institution in a language, "" where it has no name in it."""
    name = getattr(host, column("name", language)) or ""
    words = {"tr": "görüşme", "az": "görüş"}
    place = in_case(name, Case.LOCATIVE, language, Kind.INSTITUTION)
    # As print does, and as people type it in the texts around it.
    return f"{place} {words[language]}".replace("'", "’") if name else ""


def enter_titles(visit: Visit, languages: Collection[str]) -> None:
    taking_part: list[tuple[Any, Person]] = [
        *((row, row.person) for row in visit.delegates.select_related("person")),
        *((row, row.person) for row in visit.counterparts.select_related("person")),
    ]
    fill_titles(
        taking_part, visit.starts_on.last_day(), institutions_of(visit), languages
    )


def institutions_of(visit: Visit) -> set[int]:
    """Our own, the hosts, and those of single lines: a title held there is meant."""
    own = Organisation.objects.filter(is_own=True).values_list("pk", flat=True)
    of_lines = visit.lines.exclude(host=None).values_list("host", flat=True)
    return {*own, *visit.hosts.values_list("pk", flat=True), *of_lines}


def enter_forms_of_address(visit: Visit) -> None:
    """As the same person was addressed the last time, as long as that is still kept."""
    fields = [column("form_of_address", code) for code in LANGUAGES]
    for model in (Delegate, Counterpart):
        for row in model.objects.filter(visit=visit):
            if any(getattr(row, name) for name in fields):
                continue
            before = model.objects.filter(person=row.person_id).exclude(pk=row.pk)
            last = before.exclude(**dict.fromkeys(fields, "")).last()
            if last:
                for name in fields:
                    setattr(row, name, getattr(last, name) or "")
                row.save()
