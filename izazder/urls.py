"""Mount the admin, the feeds and the two apps per language."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("account/", include("izazder.accounts.urls")),
]
