"""Whether somebody is still signed in, which a form asks before it sends what was typed."""

from django.http import HttpRequest, JsonResponse
from django.middleware.csrf import get_token
from django.views.decorators.http import require_safe


@require_safe
def signed_in(request: HttpRequest) -> JsonResponse:
    """A token for the form: its own is void once somebody has signed in anew."""
    return JsonResponse({"token": get_token(request)})
