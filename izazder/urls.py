"""Mount the admin, the feeds and the two apps per language."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.urls import URLPattern, URLResolver, include, path
from django.utils.translation import pgettext_lazy

from izazder import health, sitemaps, views
from press.urls import files

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.ChooseLanguage.as_view(), name="choose-language"),
    path("admin/", admin.site.urls),
    path("account/", include("izazder.accounts.urls")),
    path("media/", include(files)),
    path("health/live", health.live, name="health-live"),
    path("health/ready", health.ready, name="health-ready"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path(
        "sitemap-<slug:section>.xml",
        sitemap,
        {"sitemaps": sitemaps.SITEMAPS},
        name="sitemap-section",
    ),
]

urlpatterns += i18n_patterns(
    path("", views.Home.as_view(), name="home"),
    path(pgettext_lazy("address", "about/"), views.About.as_view(), name="about"),
    path(pgettext_lazy("address", "contact/"), views.Contact.as_view(), name="contact"),
    path(
        pgettext_lazy("address", "accessibility/"),
        views.Accessibility.as_view(),
        name="accessibility",
    ),
    path(pgettext_lazy("address", "privacy/"), views.Privacy.as_view(), name="privacy"),
    path("", include("press.urls")),
    path("", include("events.urls")),
)
