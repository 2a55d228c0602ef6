"""What every template may count on."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:
    return {"PUBLIC_URL": settings.PUBLIC_URL}
