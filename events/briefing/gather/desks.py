"""Whom the delegation calls: in an emergency, at the hosts', at our own press office."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from events.briefing.contents import Desk
from events.briefing.gather.rows import Rows
from events.briefing.gather.words import said
from events.models import Counterpart
from press.kit import Contact
from press.models import PressContact
from press.text.casing import capitalise
from press.text.tongues import language_words

_NUMBER = re.compile(r"\+?\(?\d[\d ()./-]*\d")
_LOOSE = " ,;:–—-"


def desks(rows: Rows) -> Iterator[Desk]:
    """The most urgent first."""
    if number := rows.visit.emergency.strip():
        yield Desk(_("In an emergency"), in_emergency(number))
    for row in rows.counterparts:
        if row.phone:
            yield on_their_side(row, rows)
    if contact := rows.visit.contact or PressContact.objects.first():
        role = _("Press contact")
        yield Desk(role, of_the_press(contact, role, rows.language))


def in_emergency(text: str) -> Contact:
    """The first number of what was written is the one to dial; every word of it is kept."""
    number = _NUMBER.search(text)
    if number is None:
        return Contact(text)
    rest = text[: number.start()] + text[number.end() :]
    name = " ".join(rest.replace("()", "").split()).strip(_LOOSE)
    return Contact(name, phone=number.group())


def on_their_side(row: Counterpart, rows: Rows) -> Desk:
    """Called a host where the person holds a post at one."""
    person = rows.people[row.person_id]
    held = person.positions.all().held_on(rows.day)
    hosting = [post for post in held if post.organisation_id in rows.host_keys]
    role = _("host") if hosting else _("person met")
    contact = Contact(
        rows.name(person.pk),
        title=rows.title(person.pk),
        organisation=said(hosting[0].organisation, "name", rows.language)
        if hosting
        else "",
        phone=row.phone,
    )
    return Desk(capitalise(role, rows.language), contact)


def of_the_press(contact: PressContact, role: str, language: str) -> Contact:
    title = said(contact, "title", language)
    return Contact(
        said(contact, "name", language),
        title="" if title == role else title,
        email=contact.email,
        phone=contact.phone,
        languages=language_words(contact.languages, language),
    )
