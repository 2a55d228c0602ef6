"""The way into the admin: through the office's sign-in, never by a password alone."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin

# Autodiscovery runs before the admin's addresses are read; later, its own form stays open.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]
