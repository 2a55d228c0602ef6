"""One delegation visit; where it moved to, or the notice that it is gone."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from events.models import Visit
from events.pages.article import page_of
from events.pages.visit import VisitPage
from press.views.published import Published


class VisitDetail(Published):
    rows = Visit.objects.all()
    farewell = _("This visit's page was withdrawn")
    template_name = "events/visit_detail.html"

    def get_queryset(self) -> QuerySet[Visit]:
        return super().get_queryset().select_related("anniversary", "contact")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = VisitPage(self.object, self.language, self.at)
        return super().get_context_data(shown=shown, page=page_of(shown), **kwargs)
