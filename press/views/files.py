"""Something public as files: its whole kit, or one language of it as one document."""

from typing import Any

from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.cache import patch_cache_control

from press.kit import KitContents, sending
from press.kit.gather import Receiver
from press.text.language import column
from press.views.published import Published


class File(Published):
    """Found, moved and gone exactly as the page; for everybody the same."""

    def contents(
        self, row: Any, receiver: Receiver, *, pictures: bool = True
    ) -> KitContents:
        raise NotImplementedError

    def answer(self, row: Any, receiver: Receiver) -> HttpResponseBase:
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """A file has no template, so that nothing of the page is read."""
        return {}

    def render_to_response(self, context: Any, **kwargs: Any) -> Any:
        answer = self.answer(self.object, Receiver(self.at))
        # Kept by whoever likes, shown to nobody without asking whether it still stands.
        patch_cache_control(answer, public=True, no_cache=True)
        return answer

    def address_of(self, row: Any) -> str:
        name = self.request.resolver_match.view_name  # type: ignore[union-attr]
        return reverse(name, kwargs=self.kwargs | self.place(row))

    def place(self, row: Any) -> dict[str, Any]:
        """What of the address is the row's own."""
        return {"slug": getattr(row, column("slug", self.language))}


class Kit(File):
    def answer(self, row: Any, receiver: Receiver) -> HttpResponseBase:
        return sending.kits(self.request, [self.contents(row, receiver)])


class Document(File):
    def answer(self, row: Any, receiver: Receiver) -> HttpResponseBase:
        contents = self.contents(row, receiver, pictures=False)
        ending = self.kwargs["format"]
        return sending.document(self.request, contents, self.language, ending)
