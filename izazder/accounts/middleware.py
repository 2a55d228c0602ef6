"""The admin in each user's language, and no admin without the second factor."""

from collections.abc import Callable
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import get_adapter
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.http import urlencode

from izazder.headers import PRIVATE

Next = Callable[[HttpRequest], HttpResponse]


class OwnLanguage:
    """Each user reads the admin in the language of their choice."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if (
            not request.path_info.startswith(PRIVATE)
            or not request.user.is_authenticated
        ):
            return self.get_response(request)
        with translation.override(request.user.language):
            request.LANGUAGE_CODE = request.user.language
            return self.get_response(request)


class TwoFactor:
    """Editors, planners and administrators reach the admin only with a second factor.

    allauth has no setting that demands one; it only asks those who have set one up.
    """

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not settings.TWO_FACTOR_REQUIRED or request.path_info.startswith(
            "/account/"
        ):
            return self.get_response(request)
        if not request.path_info.startswith("/admin/"):
            self.know_only_the_proven(request)
        elif step := self.missing_step(request, request.user):
            query = urlencode({"next": request.get_full_path()})
            return redirect(f"{reverse(step)}?{query}")
        return self.get_response(request)

    def know_only_the_proven(self, request: HttpRequest) -> None:
        """Elsewhere, whoever has not proven the second factor is a reader like any other.

        Found out only when it is asked, so that public pages open no session.
        """
        user = request.user

        def proven() -> Any:
            return AnonymousUser() if self.missing_step(request, user) else user

        request.user = SimpleLazyObject(proven)  # type: ignore[assignment]

    def missing_step(self, request: HttpRequest, user: Any) -> str | None:
        """The page that leads on to the admin, or None for those who may enter."""
        if not user.is_authenticated or not user.has_perm("press.read_any_release"):
            return None
        if not get_adapter().is_mfa_enabled(user):
            return "mfa_activate_totp"
        records = get_authentication_records(request, user)
        proven = any(record.get("method") == "mfa" for record in records)
        return None if proven else "mfa_reauthenticate"
