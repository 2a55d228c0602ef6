"""What every public page has in common: a language, a moment, and a twin."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.views.generic.base import ContextMixin

from press.models.naming import active_language
from press.pages import Page, in_each_language
from press.pages.addresses import Addresses


class Bilingual(ContextMixin):
    """A page that exists once per language. Time is read here, once per request."""

    section = ""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)  # type: ignore[misc]
        self.at = timezone.now()
        self.language = active_language()

    def path_in(self, language: str) -> str | None:
        """The page's path in a language that is active, None where there is no page."""
        raise NotImplementedError

    def addresses(self) -> Addresses:
        return in_each_language(self.path_in)

    def get_page(self) -> Page:
        return Page(section=self.section, addresses=self.addresses())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if "page" not in kwargs:
            kwargs["page"] = self.get_page()
        return super().get_context_data(**kwargs)
