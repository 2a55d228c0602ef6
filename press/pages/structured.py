"""What search engines read of a page: schema.org as JSON-LD."""

from collections.abc import Sequence
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from press.pages.addresses import absolute

CONTEXT = "https://schema.org"


def publisher() -> dict[str, Any]:
    return {
        "@type": "NGO",
        "name": _("İzmir Azerbaijan Association"),
        "alternateName": "İZAZDER",
    }


def site() -> dict[str, Any]:
    """The association as the home page presents it."""
    return {"@context": CONTEXT, **publisher(), "url": absolute(reverse("home"))}


def breadcrumbs(steps: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The way to a page: names and paths from the home page downwards."""
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": absolute(path),
            }
            for position, (name, path) in enumerate(steps, start=1)
        ],
    }
