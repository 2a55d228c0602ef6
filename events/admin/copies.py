"""For whom a visit's briefing can be made, and where each document of it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from events.briefing import Copy
from events.models import Visit
from press.admin.languages import OWN_NAMES
from press.models.naming import admin_address
from press.text.language import LANGUAGES

KINDS = ("book", "pocket")


@dataclass(frozen=True)
class Document:
    """One file: a kind of document in one language."""

    language: str
    called: str
    url: str


@dataclass(frozen=True)
class Choice:
    """One reader, and the documents made for them, by kind."""

    reader: Any
    note: str
    documents: list[list[Document]]


def choices(visit: Visit) -> Iterator[Choice]:
    yield choice(visit, _("The whole delegation"), "", _("Nobody’s needs stand in it."))
    note = _("With everybody’s needs: for nobody else.")
    yield choice(visit, _("The planner"), "?full=1", note)
    note = _("With their own needs and programme.")
    for row in visit.delegates.select_related("person"):
        yield choice(visit, row, f"?delegate={row.pk}", note)


def choice(visit: Visit, reader: Any, query: str, note: str) -> Choice:
    documents = [
        [
            Document(
                language,
                OWN_NAMES[language],
                admin_address(visit, "briefing_file", kind, language) + query,
            )
            for language in LANGUAGES
        ]
        for kind in KINDS
    ]
    return Choice(reader, note, documents)


def asked_for(request: HttpRequest, visit: Visit) -> Copy:
    """The copy that the address names; a delegate of another visit is as good as none."""
    full, given = request.GET.get("full") == "1", request.GET.get("delegate", "")
    if full and given:
        raise Http404
    if not given:
        return Copy(full=full)
    for row in visit.delegates.all():
        if str(row.pk) == given:
            return Copy(delegate=str(row.person_id))
    raise PermissionDenied


def gaps(visit: Visit) -> Iterator[str]:
    """What a delegation would look for in vain."""
    if not visit.lines.exists():
        yield _("The programme has no line yet: the documents can be made without it.")
    if not visit.delegates.exists():
        yield _("Nobody is in the delegation yet.")
    if not visit.emergency:
        yield _("No emergency number is entered.")
