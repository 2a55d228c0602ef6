"""The way into the admin, and what other apps put there that the office has no use for."""

from allauth.account.decorators import secure_admin_login
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path

from izazder.accounts.admin import SecondFactorAdmin
from press.models import User

# Autodiscovery runs before the admin's addresses are read: set later, the admin's own
# form would let people in by a password alone.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]


def no_detour(_request: HttpRequest, asked: str) -> HttpResponse:
    """Instead of Django's way over a number to a row's page, drafts of others included."""
    raise Http404(asked)


def detours() -> list[URLPattern]:
    view = admin.site.admin_view(no_detour)
    return [path("r/<path:asked>/", view, name="view_on_site")]


# Unfold puts these before Django's own; pages of the admin link to where they lead.
admin.site.extra_urls = detours  # type: ignore[attr-defined]

# The address is the user's own field; second factors are managed by their owner, and on
# the user's page by whoever helps an owner that has lost one.
admin.site.unregister([EmailAddress, Authenticator, User])
admin.site.register(User, SecondFactorAdmin)
