"""The admin's look and its sidebar, in the office's words."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

# The tints of the public pages: ink for the base, the gulf's blue for what is pressed.
BASE = {
    "50": "#f6f9fa",
    "100": "#eff4f6",
    "200": "#d7e1e6",
    "300": "#a7bac4",
    "400": "#8398a3",
    "500": "#586c78",
    "600": "#465a66",
    "700": "#2a414d",
    "800": "#10212a",
    "900": "#0a171e",
    "950": "#061017",
}
PRIMARY = {
    "50": "#eef5fc",
    "100": "#d9e9f8",
    "200": "#b7d5f2",
    "300": "#8cc0f2",
    "400": "#74b2ee",
    "500": "#5ea6e8",
    "600": "#17589b",
    "700": "#124a85",
    "800": "#0f3c6c",
    "900": "#0c3056",
    "950": "#081f38",
}


def entry(title: Any, icon: str, name: str, permission: str) -> dict[str, Any]:
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{name}_changelist"),
        "permission": lambda request: request.user.has_perm(permission),
    }


UNFOLD: dict[str, Any] = {
    "SITE_TITLE": _("İZAZDER Press Office"),
    "SITE_HEADER": "İZAZDER",
    "SITE_SUBHEADER": pgettext_lazy("letterhead", "Press Office"),
    "SITE_URL": "/",
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": True,
    "SHOW_BACK_BUTTON": False,
    "SHOW_LANGUAGES": True,
    "LANGUAGES": {"action": reverse_lazy("admin:press_user_language")},
    "ACCOUNT": {
        "navigation": [
            {
                "title": _("Change password"),
                "link": reverse_lazy("account_change_password"),
            },
            {"title": _("Second factor"), "link": reverse_lazy("mfa_index")},
        ]
    },
    "DASHBOARD_CALLBACK": "press.admin.dashboard.overview",
    "STYLES": [lambda _request: static("press/admin/admin.css")],
    "SITE_ICON": lambda _request: static("izazder/img/mark.svg"),
    "SITE_FAVICONS": [
        {
            "rel": "icon",
            "type": "image/svg+xml",
            "href": lambda _request: static("izazder/img/mark.svg"),
        }
    ],
    "COLORS": {"base": BASE, "primary": PRIMARY},
    "SIDEBAR": {
        "show_search": False,
        "navigation": [
            {
                "title": _("Writing"),
                "items": [
                    entry(
                        _("Press releases"),
                        "article",
                        "press_release",
                        "press.view_release",
                    ),
                    entry(
                        _("Photos"), "photo_camera", "press_photo", "press.view_photo"
                    ),
                ],
            },
            {
                "title": _("Planning"),
                "items": [
                    entry(_("Visits"), "luggage", "events_visit", "events.view_visit"),
                    entry(
                        _("Road map"),
                        "checklist",
                        "events_commitment",
                        "events.view_commitment",
                    ),
                    entry(
                        _("Anniversaries"),
                        "calendar_month",
                        "events_anniversary",
                        "events.view_anniversary",
                    ),
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
                    entry(
                        _("Users"), "manage_accounts", "press_user", "press.view_user"
                    ),
                ],
            },
        ],
    },
}
