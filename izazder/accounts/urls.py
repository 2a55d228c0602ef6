"""Only those of allauth's pages that a closed office needs; nobody signs up here."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path, re_path


def closed(_request: HttpRequest) -> HttpResponse:
    """Pages that allauth wants to name in its links, and that this office does not have."""
    raise Http404


urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("signup/", closed, name="account_signup"),
    path("email/", closed, name="account_email"),
    path("password/set/", closed, name="account_set_password"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("password/reset/", account.password_reset, name="account_reset_password"),
    path(
        "password/reset/done/",
        account.password_reset_done,
        name="account_reset_password_done",
    ),
    # No hyphen before the first one: the key has one of its own.
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("2fa/", mfa.index, name="mfa_index"),
    path("2fa/authenticate/", mfa.authenticate, name="mfa_authenticate"),
    path("2fa/reauthenticate/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("2fa/app/activate/", totp.activate_totp, name="mfa_activate_totp"),
    path("2fa/app/deactivate/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("2fa/codes/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "2fa/codes/generate/",
        recovery.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path(
        "2fa/codes/download/",
        recovery.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
]
