"""Response headers: one strict policy for readers, one for the admin, none shared."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import add_never_cache_headers

PRIVATE = ("/admin/", "/account/")
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class PolicyMiddleware(CSPMiddleware):
    """The admin's looser content security policy ends where the admin ends."""

    def get_policy_parts(
        self,
        request: HttpRequest,
        response: HttpResponseBase,
        report_only: bool = False,  # noqa: FBT001, FBT002  (django-csp's signature)
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only:
            parts.config = parts.config or self.policy_for(request.path_info)
        return parts

    def policy_for(self, path: str) -> dict[str, Any] | None:
        """The policy of a part of the site; None means the readers' one."""
        if path.startswith("/admin/"):
            return settings.ADMIN_SECURITY_POLICY
        return (
            settings.ACCOUNT_SECURITY_POLICY if path.startswith("/account/") else None
        )


class HeadersMiddleware:
    """Headers that Django does not set by itself."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if response.status_code == HTTPStatus.NOT_FOUND:
            # What is missing now may be published in a second; no cache shall say otherwise.
            response.headers.setdefault("Cache-Control", "no-store")
        if request.path_info.startswith(PRIVATE):
            add_never_cache_headers(response)
            response.headers["X-Robots-Tag"] = "noindex"
        return response
