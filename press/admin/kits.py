"""Press kits from the admin, with what the office may see of them already."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from press import workflow
from press.kit import KitContents, sending
from press.kit.gather import KitRefused, Receiver
from press.models.naming import admin_address

MOST_KITS = 50


class KitsAdmin(admin.ModelAdmin):
    """A kit by its own address, and a selection of kits as an action of the list."""

    actions = ["download_kits"]
    has_kit = True

    def gather(self, rows: Sequence[Any], receiver: Receiver) -> list[KitContents]:
        """The contents of each row's kit."""
        raise NotImplementedError

    def place(self, row: Any) -> Any:
        """What a selection of rows is sorted by."""
        raise NotImplementedError

    def get_urls(self) -> list[URLPattern]:
        kit = path(
            "<int:pk>/kit/",
            self.admin_site.admin_view(self.kit_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_kit",
        )
        return [kit, *super().get_urls()]

    def kit_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        row = self.get_queryset(request).filter(pk=pk).first()
        if row is None or not self.has_view_permission(request, row):
            raise PermissionDenied
        return self.kits(request, [row], admin_address(row, "change"))

    @admin.action(
        description=gettext_lazy("Download as press kit"), permissions=["view"]
    )
    def download_kits(
        self, request: HttpRequest, queryset: QuerySet[Any]
    ) -> HttpResponseBase | None:
        rows = list(queryset[: MOST_KITS + 1])
        if objection := self.objection(request, rows):
            messages.error(request, objection)
            return None
        rows.sort(key=self.place)
        return self.kits(request, rows, request.get_full_path())

    def objection(self, request: HttpRequest, rows: Sequence[Any]) -> str:
        """Why a selection is not exported at all; names nothing that may be hidden."""
        if len(rows) > MOST_KITS:
            return ngettext(
                "One download holds at most %(count)s press kit: choose fewer.",
                "One download holds at most %(count)s press kits: choose fewer.",
                MOST_KITS,
            ) % {"count": MOST_KITS}
        seen = all(self.has_view_permission(request, row) for row in rows)
        if not seen or self.lost(request, rows):
            return _("You may not read everything you selected; nothing was exported.")
        return ""

    def lost(self, request: HttpRequest, rows: Sequence[Any]) -> bool:
        """Whether rows were asked for by number that this person's list does not hold."""
        if request.POST.get("select_across") == "1":
            return False
        asked = set(request.POST.getlist(ACTION_CHECKBOX_NAME))
        return asked != {str(row.pk) for row in rows}

    def kits(
        self, request: HttpRequest, rows: Sequence[Any], back: str
    ) -> HttpResponseBase:
        """All of the kits, or back to where they were asked for with the reason."""
        user: Any = request.user
        reads = partial(workflow.may_read, user)
        receiver = Receiver(timezone.now(), office=True, reads=reads)
        try:
            contents = self.gather(rows, receiver)
        except KitRefused as refused:
            messages.error(request, str(refused.reason))
            return HttpResponseRedirect(back)
        return sending.kits(request, contents)
