"""What other apps put into the admin and the office has no use for there."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin

# The address is the user's own field; second factors are managed by their owner.
admin.site.unregister([EmailAddress, Authenticator])
