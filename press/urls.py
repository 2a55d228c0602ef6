"""The addresses of the press office, in the words of each language."""

from django.urls import URLPattern, URLResolver, include, path, register_converter
from django.urls.converters import IntConverter, StringConverter
from django.utils.translation import pgettext_lazy

from press import feeds
from press.views.cards import release_card
from press.views.kits import ReleaseDocument, ReleaseKit
from press.views.people import OrganisationDetail, PersonDetail
from press.views.photo_files import photo_file
from press.views.photos import PhotoDetail, PhotoList
from press.views.release import ReleaseDetail
from press.views.releases import ReleaseList, ReleaseYear

app_name = "press"


class YearConverter(IntConverter):
    """A year of four digits, and no number that only looks like one."""

    regex = "[12][0-9]{3}"


class DocumentConverter(StringConverter):
    """The formats in which one language of a release is handed out."""

    regex = "pdf|docx|txt"


class KeyConverter(StringConverter):
    """The random key of a photo; anything else does not even reach the database."""

    regex = "[A-Za-z0-9_-]{22}"


register_converter(YearConverter, "year")
register_converter(KeyConverter, "key")
register_converter(DocumentConverter, "document")

release: list[URLPattern] = [
    path("", ReleaseDetail.as_view(), name="release"),
    path(pgettext_lazy("address", "card.jpg"), release_card, name="release-card"),
    path("kit/", ReleaseKit.as_view(), name="release-kit"),
    path(
        pgettext_lazy("address", "text.<document:format>"),
        ReleaseDocument.as_view(),
        name="release-document",
    ),
]

releases: list[URLPattern | URLResolver] = [
    path("", ReleaseList.as_view(), name="release-list"),
    path("rss/", feeds.release_rss, name="release-rss"),
    path("atom/", feeds.release_atom, name="release-atom"),
    path("<year:year>/", ReleaseYear.as_view(), name="release-year"),
    path("<year:year>/<slug:slug>/", include(release)),
]

topics = [
    path("<slug:slug>/rss/", feeds.topic_rss, name="topic-rss"),
    path("<slug:slug>/atom/", feeds.topic_atom, name="topic-atom"),
]

photos = [
    path("", PhotoList.as_view(), name="photo-list"),
    path("<key:key>/", PhotoDetail.as_view(), name="photo"),
]

people = [path("<slug:slug>/", PersonDetail.as_view(), name="person")]

organisations = [
    path("<slug:slug>/", OrganisationDetail.as_view(), name="organisation")
]

urlpatterns = [
    path(pgettext_lazy("address", "releases/"), include(releases)),
    path(pgettext_lazy("address", "topics/"), include(topics)),
    path(pgettext_lazy("address", "photos/"), include(photos)),
    path(pgettext_lazy("address", "people/"), include(people)),
    path(pgettext_lazy("address", "organisations/"), include(organisations)),
]

# Files have one address, whatever the language: mounted beside the languages.
files = [path("<key:key>/<slug:name>.<slug:extension>", photo_file, name="photo-file")]
