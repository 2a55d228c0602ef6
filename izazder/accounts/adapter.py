"""Accounts are made by an administrator; nobody signs up."""

from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class StaffOnly(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_reset_password_from_key_url(self, key: str) -> str:
        """At the site's own address, whichever host the request named."""
        asked = super().get_reset_password_from_key_url(key)
        return f"{settings.PUBLIC_URL}{urlsplit(asked).path}"
