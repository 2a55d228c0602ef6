"""What search engines are told: the apps' sitemaps under one roof, and where not to look."""

from math import ceil

from django.conf import settings
from django.contrib.sitemaps.views import SitemapIndexItem
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from events.sitemaps import SITEMAPS as EVENTS
from press.sitemaps import SITEMAPS as PRESS
from press.sitemaps import SitePages


class OwnPages(SitePages):
    """The pages that are always there, in both languages."""

    def items(self) -> list[str]:
        return [
            "home",
            "press:release-list",
            "press:photo-list",
            "events:visit-list",
            "events:anniversary-list",
            "about",
            "contact",
            "accessibility",
            "privacy",
        ]

    def location(self, item: str) -> str:
        return reverse(item)


SITEMAPS: dict[str, type[SitePages]] = {"pages": OwnPages, **PRESS, **EVENTS}

ROBOTS = """\
User-agent: *
Disallow: /admin/
Disallow: /account/

Sitemap: {address}
"""


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every sitemap and its further pages, at the site's own address."""
    found = []
    for section, sitemap in SITEMAPS.items():
        address = settings.PUBLIC_URL + reverse(
            "sitemap-section", kwargs={"section": section}
        )
        found.append(SitemapIndexItem(address))
        pages = ceil(sitemap().entries() / sitemap.limit)
        found += [
            SitemapIndexItem(f"{address}?p={page}") for page in range(2, pages + 1)
        ]
    context = {"sitemaps": found}
    response = TemplateResponse(
        request, "sitemap_index.xml", context, content_type="application/xml"
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def robots(_request: HttpRequest) -> HttpResponse:
    text = ROBOTS.format(address=settings.PUBLIC_URL + reverse("sitemap"))
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
