"""The list of anniversaries, in the order in which they come round."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import ListView

from events.models import Anniversary
from events.pages.coming import Coming, coming
from press.pages import Page
from press.views.bilingual import Bilingual


class AnniversaryList(Bilingual, ListView):
    template_name = "events/anniversary_list.html"

    def get_queryset(self) -> QuerySet[Any]:
        public: Any = Anniversary.objects.public_in(self.language, self.at)
        return public

    def path_in(self, language: str) -> str:
        return reverse("events:anniversary-list")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = timezone.localdate(self.at)
        listed: list[Coming] = coming(self.object_list, today, self.language)
        return super().get_context_data(anniversaries=listed, **kwargs)

    def get_page(self) -> Page:
        return Page(
            title=_("Anniversaries"),
            description=_("Dates that İzmir and Baku mark every year."),
            section="anniversaries",
            addresses=self.addresses(),
        )
