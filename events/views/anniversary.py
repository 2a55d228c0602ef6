"""One anniversary; where it moved to, or the notice that it is gone."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from events.models import Anniversary
from events.pages.anniversary import AnniversaryPage
from events.pages.article import anniversary_page_of
from press.views.published import Published


class AnniversaryDetail(Published):
    rows = Anniversary.objects.all()
    farewell = _("This anniversary's page was withdrawn")
    template_name = "events/anniversary_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = AnniversaryPage(self.object, self.language, self.at)
        page = anniversary_page_of(shown)
        return super().get_context_data(shown=shown, page=page, **kwargs)
