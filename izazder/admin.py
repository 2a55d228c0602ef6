"""The way into the admin, and what other apps put there that the office has no use for."""

from allauth.account.decorators import secure_admin_login
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin

# Autodiscovery runs before the admin's addresses are read: set later, the admin's own
# form would let people in by a password alone.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

# The address is the user's own field; second factors are managed by their owner.
admin.site.unregister([EmailAddress, Authenticator])
