"""One release; where it moved to, or the notice that it is gone."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from press.models import Release
from press.pages.article import page_of
from press.pages.release import ReleasePage
from press.views.published import Published


class ReleaseDetail(Published):
    rows = Release.objects.all()
    farewell = _("This release was withdrawn")
    template_name = "press/release_detail.html"

    def get_queryset(self) -> QuerySet[Release]:
        """By its year, too; `seen` finds it in whatever year."""
        return super().get_queryset().filter(year=self.kwargs["year"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = ReleasePage(self.object, self.language, self.at)
        return super().get_context_data(shown=shown, page=page_of(shown), **kwargs)
