"""The page of a user, with the second factor that allauth keeps for them."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from izazder.accounts import second_factor
from press.admin.user import UserAdmin
from press.models import User


class SecondFactorAdmin(UserAdmin):
    change_form_outer_after_template = "admin/_second_factor.html"

    def get_urls(self) -> list[Any]:
        own = require_http_methods(["GET", "HEAD", "POST"])(self.second_factor_view)
        reset = path(
            "<int:pk>/second-factor/",
            self.admin_site.admin_view(own),
            name="press_user_second_factor",
        )
        return [reset, *super().get_urls()]

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        user = context["original"]
        if user is not None and self.may_take_back(request, user):
            context["second_factor_asked"] = True
            context["second_factor"] = second_factor.has_one(user)
        return super().render_change_form(request, context, *args, **kwargs)

    def may_take_back(self, request: HttpRequest, user: User) -> bool:
        """Administrators, of those who are not above them; never one's own."""
        return user.pk != request.user.pk and self.has_change_permission(request, user)

    def second_factor_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        user = self.get_object(request, str(pk))
        if user is None or not self.may_take_back(request, user):
            raise PermissionDenied
        if request.method != "POST":
            return self.second_factor_page(request, user)
        if second_factor.has_one(user):
            second_factor.take_back(user, by=request.user)  # type: ignore[arg-type]
            gone = {"name": "Second factor", "object": str(user)}
            self.log_change(request, user, [{"deleted": gone}])
            messages.success(
                request, _("Reset. %(name)s gets a mail about it.") % {"name": user}
            )
        return HttpResponseRedirect(reverse("admin:press_user_change", args=[pk]))

    def second_factor_page(self, request: HttpRequest, user: User) -> HttpResponse:
        request.current_app = self.admin_site.name
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": user,
            "title": _("Reset the second factor"),
            "second_factor": second_factor.has_one(user),
        }
        return TemplateResponse(request, "admin/second_factor.html", context)
