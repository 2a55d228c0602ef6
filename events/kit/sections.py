"""The fact sheet of a visit, part by part, in the language that is active."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from events.kit.programme import programme
from events.kit.results import outcomes, releases, road_map
from events.kit.shown import delegation, head, met
from events.models import Direction, Visit
from press.kit import Row, Section
from press.kit.gather import Receiver
from press.kit.gather.desk import Desk
from press.kit.gather.sections import abouts, paragraphs
from press.models import Person
from press.text.casing import capitalise


def sections(
    visit: Visit, language: str, receiver: Receiver, desk: Desk
) -> Iterator[Section]:
    """What there is to say below its title and dates; a part without words is not there."""
    named = [
        Section(_("Route"), blocks=paragraphs(route(visit, desk))),
        Section(capitalise(_("hosts"), language), rows=hosts(visit)),
        Section(_("Delegation"), rows=travelling(visit)),
        Section(capitalise(_("people met"), language), rows=people(met(visit))),
        *programme(visit, language),
        outcomes(visit, language),
        road_map(visit, language, receiver),
        releases(visit, language, receiver),
        *abouts(list(visit.hosts.all()), desk),
    ]
    yield from (section for section in named if section.rows or section.blocks)


def route(visit: Visit, desk: Desk) -> str:
    """Ours travel to the visit's city; whoever comes to us comes from there."""
    home, away = (desk.own and desk.own.city) or _("İzmir"), visit.city or ""
    outgoing = visit.direction == Direction.OUTGOING
    return f"{home} → {away}" if outgoing else f"{away} → {home}"


def hosts(visit: Visit) -> tuple[Row, ...]:
    return tuple(
        Row(host.name, host.city or "") for host in visit.hosts.all() if host.name
    )


def travelling(visit: Visit) -> tuple[Row, ...]:
    leads = head(visit)
    return people(
        (row.person, ", ".join(filter(None, [row.title, _("head of delegation")])))
        if row == leads
        else (row.person, row.title or "")
        for row in delegation(visit)
    )


def people(titled: Iterable[tuple[Person, str]]) -> tuple[Row, ...]:
    """Each with the title held that day and, where there is one, a biography."""
    return tuple(
        Row(person.name, "\n".join(filter(None, [title, person.biography])))
        for person, title in titled
    )
