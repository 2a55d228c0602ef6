"""What every template may count on."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from press.models import PressContact
from press.pages import Page


def site(_request: HttpRequest) -> dict[str, object]:
    """A page that says nothing of itself, and the desk, which costs nothing unread."""
    return {
        "PUBLIC_URL": settings.PUBLIC_URL,
        "page": Page(),
        "desk": SimpleLazyObject(PressContact.objects.first),
    }
