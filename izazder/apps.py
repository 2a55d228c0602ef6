"""The wiring as a Django app, for its commands, static files and page templates."""

from django.apps import AppConfig


class IzazderConfig(AppConfig):
    name = "izazder"
    verbose_name = "İZAZDER"
