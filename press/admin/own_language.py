"""Everybody chooses the language in which they read the admin."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from press.models import User
from press.text.language import LANGUAGES


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Remember the choice, and go back to the page it was made on."""
    user: Any = request.user
    chosen = request.POST.get("language", "")
    if chosen in LANGUAGES:
        User.objects.filter(pk=user.pk).update(language=chosen)
    came_from = request.headers.get("Referer", "")
    here = url_has_allowed_host_and_scheme(
        came_from, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return HttpResponseRedirect(came_from if here else reverse("admin:index"))
