"""A public release as files: the whole kit, or one language of it as one document."""

from typing import Any

from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.cache import patch_cache_control

from press.kit import gather, sending
from press.kit.gather import Receiver
from press.models import Release
from press.text.language import column
from press.views.release import ReleaseDetail


class ReleaseFile(ReleaseDetail):
    """Found, moved and gone exactly as the release's page; for everybody the same."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """A file has no template, so that nothing of the page is read."""
        return {}

    def render_to_response(self, context: Any, **kwargs: Any) -> Any:
        answer = self.answer(self.object, Receiver(self.at))
        # Kept by whoever likes, shown to nobody without asking whether it still stands.
        patch_cache_control(answer, public=True, no_cache=True)
        return answer

    def answer(self, release: Release, receiver: Receiver) -> HttpResponseBase:
        raise NotImplementedError

    def address_of(self, release: Release) -> str:
        slug = getattr(release, column("slug", self.language))
        name = f"press:{self.request.resolver_match.url_name}"  # type: ignore[union-attr]
        return reverse(name, kwargs=self.kwargs | {"year": release.year, "slug": slug})


class ReleaseKit(ReleaseFile):
    def answer(self, release: Release, receiver: Receiver) -> HttpResponseBase:
        return sending.kits(self.request, [gather.from_release(release, receiver)])


class ReleaseDocument(ReleaseFile):
    def answer(self, release: Release, receiver: Receiver) -> HttpResponseBase:
        contents = gather.from_release(release, receiver, pictures=False)
        ending = self.kwargs["format"]
        return sending.document(self.request, contents, self.language, ending)
