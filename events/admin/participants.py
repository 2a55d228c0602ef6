"""The list of those who take part in a visit, as files for a spreadsheet program."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from events.admin.papers import PapersAdmin, noted, sent
from events.briefing.naming import occasion, paper
from events.models import Visit
from events.participants import participants
from press.models.naming import admin_address, spelling
from press.sheets import Sheet, separated, workbook


@dataclass(frozen=True)
class Format:
    called: str
    kind: str
    write: Callable[[Sheet], bytes]


FORMATS = {
    "csv": Format(
        "CSV", separated.TYPE, lambda sheet: b"".join(separated.write(sheet))
    ),
    "xlsx": Format("Excel", workbook.TYPE, workbook.write),
}


@dataclass(frozen=True)
class Listing:
    """What a list tells, and its files, each with what it is called."""

    told: str
    files: list[tuple[str, str]]


class ParticipantsAdmin(PapersAdmin):
    def get_urls(self) -> list[URLPattern]:
        listed = path(
            "<int:pk>/participants.<str:ending>",
            self.admin_site.admin_view(self.participants_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_participants",
        )
        return [listed, *super().get_urls()]

    def participants_view(
        self, request: HttpRequest, pk: int, ending: str
    ) -> HttpResponse:
        if ending not in FORMATS:
            raise Http404
        visit = self.visit_of_planner(request, pk)
        protocol = request.GET.get("protocol") == "1"
        data = FORMATS[ending].write(participants(visit, protocol=protocol))
        noted(request, visit, f"participants.{ending}{' with protocol' * protocol}")
        name = named(visit, ending, protocol=protocol)
        return sent(data, FORMATS[ending].kind, name, saved=True)


def named(visit: Visit, ending: str, *, protocol: bool) -> str:
    words: list[Any] = [
        _("Participants"),
        occasion(visit.starts_on, spelling(visit, "title")),
        _("protocol") if protocol else "",
    ]
    return paper(" ".join(words), _("Internal"), ending)


def listings(visit: Visit) -> Iterator[Listing]:
    yield Listing(_("Whom readers know of"), files(visit, ""))
    told = _("Everybody, with forms of address, needs and phones")
    yield Listing(told, files(visit, "?protocol=1"))


def files(visit: Visit, query: str) -> list[tuple[str, str]]:
    return [
        (each.called, admin_address(visit, "participants", ending) + query)
        for ending, each in FORMATS.items()
    ]
