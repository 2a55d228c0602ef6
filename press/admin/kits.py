"""Press kits from the admin, with what the office may see of them already."""

from collections.abc import Sequence
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

from press.admin.addresses import admin_address
from press.kit import gather, sending
from press.kit.gather import KitRefused, Receiver
from press.models import Release

MOST_KITS = 50


class KitsAdmin(admin.ModelAdmin):
    """A kit by its own address, and a selection of kits as an action of the list."""

    actions = ["download_kits"]

    def get_urls(self) -> list[URLPattern]:
        kit = path(
            "<int:pk>/kit/",
            self.admin_site.admin_view(self.kit_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_kit",
        )
        return [kit, *super().get_urls()]

    def kit_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        release = self.get_queryset(request).filter(pk=pk).first()
        if release is None or not self.has_view_permission(request, release):
            raise PermissionDenied
        return self.kits(request, [release], admin_address(release, "change"))

    @admin.action(
        description=gettext_lazy("Download as press kit"), permissions=["view"]
    )
    def download_kits(
        self, request: HttpRequest, queryset: QuerySet[Any]
    ) -> HttpResponseBase | None:
        releases = list(queryset[: MOST_KITS + 1])
        if objection := self.objection(request, queryset, releases):
            messages.error(request, objection)
            return None
        return self.kits(request, sorted(releases, key=place), request.get_full_path())

    def objection(
        self, request: HttpRequest, queryset: QuerySet[Any], releases: list[Release]
    ) -> str:
        """Why a selection is not exported at all; names nothing that may be hidden."""
        if len(releases) > MOST_KITS:
            return ngettext(
                "One download holds at most %(count)s press kit: choose fewer.",
                "One download holds at most %(count)s press kits: choose fewer.",
                MOST_KITS,
            ) % {"count": MOST_KITS}
        seen = all(self.has_view_permission(request, release) for release in releases)
        if not seen or self.lost(request, releases):
            return _("You may not read everything you selected; nothing was exported.")
        return ""

    def lost(self, request: HttpRequest, releases: Sequence[Release]) -> bool:
        """Whether rows were asked for by number that this person's list does not hold."""
        if request.POST.get("select_across") == "1":
            return False
        asked = set(request.POST.getlist(ACTION_CHECKBOX_NAME))
        return asked != {str(release.pk) for release in releases}

    def kits(
        self, request: HttpRequest, releases: Sequence[Release], back: str
    ) -> HttpResponseBase:
        """All of the kits, or back to where they were asked for with the reason."""
        receiver = Receiver(timezone.now(), office=True)
        try:
            contents = gather.from_releases(releases, receiver)
        except KitRefused as refused:
            messages.error(request, str(refused.reason))
            return HttpResponseRedirect(back)
        return sending.kits(request, contents)


def place(release: Release) -> tuple[int, float, int]:
    """By year and number; what has none yet comes last."""
    return release.year, release.number or float("inf"), release.pk
