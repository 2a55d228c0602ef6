"""The admin's look and its sidebar, in the office's words."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _


def entry(title: Any, icon: str, name: str, permission: str) -> dict[str, Any]:
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{name}_changelist"),
        "permission": lambda request: request.user.has_perm(permission),
    }


UNFOLD: dict[str, Any] = {
    "SITE_TITLE": _("İZAZDER Press Office"),
    "SITE_HEADER": _("İZAZDER Press Office"),
    "SITE_URL": "/",
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": True,
    "SHOW_BACK_BUTTON": False,
    "SHOW_LANGUAGES": True,
    "LANGUAGES": {"action": reverse_lazy("admin:press_user_language")},
    "DASHBOARD_CALLBACK": "press.admin.dashboard.overview",
    "STYLES": [lambda request: static("press/admin/admin.css")],
    "SITE_ICON": lambda request: static("izazder/img/mark.svg"),
    "SITE_FAVICONS": [
        {
            "rel": "icon",
            "type": "image/svg+xml",
            "href": lambda request: static("izazder/img/mark.svg"),
        }
    ],
    "SIDEBAR": {
        "show_search": False,
        "navigation": [
            {
                "title": _("Writing"),
                "items": [
                    entry(_("Press releases"), "article", "press_release", "press.view_release"),
                    entry(_("Photos"), "photo_camera", "press_photo", "press.view_photo"),
                ],
            },
            {
                "title": _("Who is who"),
                "items": [
                    entry(_("People"), "person", "press_person", "press.view_person"),
                    entry(
                        _("Organisations"),
                        "account_balance",
                        "press_organisation",
                        "press.view_organisation",
                    ),
                ],
            },
            {
                "title": _("Office"),
                "items": [
                    entry(_("Topics"), "sell", "press_topic", "press.view_topic"),
                    entry(
                        _("Press contacts"),
                        "contact_mail",
                        "press_presscontact",
                        "press.view_presscontact",
                    ),
                    entry(_("Users"), "manage_accounts", "press_user", "press.view_user"),
                ],
            },
        ],
    },
}
