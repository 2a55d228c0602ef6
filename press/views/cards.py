"""The picture that social networks show when a release is shared."""

from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from press import kit
from press.imaging.card import social_card
from press.models import Release
from press.models.addresses import ever_at
from press.models.naming import active_language
from press.views.lasting import way_to
from press.views.permitted import PRIVATE, PUBLIC, may

FONTS = Path(kit.__file__).parent / "fonts"
SEA = "izazder/img/sea.avif"
# Raised whenever cards are drawn differently, so that none is taken from the cache.
RECIPE = 1
DAY = 24 * 60 * 60


@require_safe
def release_card(request: HttpRequest, year: int, slug: str) -> HttpResponseBase:
    """A release's card, as long as its page is public; the office sees it before."""
    language = active_language()
    public = Release.objects.public_in(language, timezone.now())
    here = {"year": year, "slug": slug}
    if release := public.filter(**here).first():
        return card(request, release, PUBLIC)
    hidden = Release.objects.filter(**here)
    if may(request, "press.read_any_release") and (release := hidden.first()):
        return card(request, release, PRIVATE)
    if release := ever_at(public, language, slug).first():
        return moved(release)
    raise Http404


def moved(release: Release) -> HttpResponse:
    answer = way_to(release.address("press:release-card"))
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer


def card(request: HttpRequest, release: Release, keeping: str) -> HttpResponseBase:
    """The card, drawn unless the same words were drawn before."""
    words = (
        release.title,
        _("İzmir"),
        _("Baku"),
        "İZAZDER",
        _("Press Office"),
    )
    name = sha256(f"{RECIPE} {words!r}".encode()).hexdigest()
    etag = f'"{name[:20]}"'
    answer = get_conditional_response(request, etag=etag)
    if answer is None:
        picture = cache.get_or_set(f"card-{name}", lambda: drawn(*words), DAY)
        answer = HttpResponse(picture, content_type="image/jpeg")
    answer.headers["ETag"] = etag
    answer.headers["Cache-Control"] = keeping
    if keeping == PUBLIC:
        answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer


def drawn(title: str, left: str, right: str, brand: str, office: str) -> bytes:
    return social_card(
        title,
        left,
        right,
        brand,
        office,
        sea=Path(str(finders.find(SEA))),
        serif=FONTS / "NewsreaderDisplay-Regular.ttf",
        sans=FONTS / "HankenGrotesk-Bold.ttf",
    )
