"""Every address of what is hidden, asked beside one of the same kind that never was."""

from dataclasses import dataclass

from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from events.models import Anniversary, Visit
from press.models import Release
from tests import canary_world
from tests.crawling import Answer, ask

CONDITIONS = {
    "If-None-Match": "*",
    "If-Modified-Since": "Thu, 01 Jan 2037 00:00:00 GMT",
}
WAYS = {
    "get": {},
    "head": {},
    "options": {},
    "conditions": {"method": "get", "headers": CONDITIONS},
}


@dataclass(frozen=True)
class Comparison:
    path: str
    way: str
    answer: Answer
    nothing: Answer

    @property
    def differs(self):
        return self.answer.told != self.nothing.told


def compare(rows):
    """Each address once, and the first of each kind in every way; Turkish will do for that."""
    client, known = Client(), {}
    for row in rows:
        for path, nothing in addresses(row):
            seen = nothing in known or path.startswith("/az/")
            ways = ["conditions"] if seen else WAYS
            for way in ways:
                asked = {"method": way} | WAYS[way]
                if (nothing, way) not in known:
                    known[nothing, way] = ask(client, nothing, **asked)
                answer = ask(client, path, **asked)
                yield Comparison(path, way, answer, known[nothing, way])
            known[nothing] = True


def addresses(row):
    """Every address of what is hidden and of its nouns, each with one that never was."""
    if row.status == "withdrawn":
        return
    for language in ("tr", "az"):
        if row.is_public(language, canary_world.NOW):
            continue
        with override(language):
            yield from PAIRS[type(row)](row, language)
    if not row.was_ever_public(canary_world.NOW) and hasattr(row, "pictures"):
        for picture in row.pictures.all():
            yield from beside_nothing(picture.photo.key, *files(picture.photo))


def pairs_of_release(release, language):
    for slug in slugs(release, language):
        yield from beside_nothing(slug, *pages(release, slug))
    if release.status == "in_review":
        return  # what it names is hidden like what a draft names
    for row in [*release.people.all(), *release.organisations.all()]:
        name = f"press:{row._meta.model_name}"
        for slug in slugs(row, language):
            yield from beside_nothing(slug, reverse(name, args=[slug]))
    for topic in release.topics.all():
        for slug in slugs(topic, language):
            yield from beside_nothing(slug, reverse("press:topic-rss", args=[slug]))
    for photo in release.photos.all():
        yield from beside_nothing(photo.key, photo.get_absolute_url())


def pairs_of_visit(visit, language):
    for slug in slugs(visit, language):
        yield from beside_nothing(slug, *pages_of_visit(slug))
    if visit.status == "in_review":
        return
    takings = [*visit.delegates.all(), *visit.counterparts.all()]
    for row in [*(taking.person for taking in takings), *visit.hosts.all()]:
        name = f"press:{row._meta.model_name}"
        if not row.slug or type(row).objects.public_in(language).filter(pk=row.pk):
            continue
        yield from beside_nothing(row.slug, reverse(name, args=[row.slug]))


def pairs_of_anniversary(anniversary, language):
    for slug in slugs(anniversary, language):
        yield from beside_nothing(slug, reverse("events:anniversary", args=[slug]))


PAIRS = {
    Release: pairs_of_release,
    Visit: pairs_of_visit,
    Anniversary: pairs_of_anniversary,
}


def slugs(row, language):
    """Where it stands in a language, and where it once stood."""
    old = row.old_slugs.filter(language=language)
    return [row.slug, *old.values_list("slug", flat=True)]


def pages(release, slug):
    for name in ("press:release", "press:release-kit", "press:release-card"):
        yield reverse(name, args=[release.year, slug])
    yield reverse("press:release-document", args=[release.year, slug, "docx"])


def pages_of_visit(slug):
    for name in ("visit", "visit-kit", "visit-calendar"):
        yield reverse(f"events:{name}", args=[slug])
    yield reverse("events:visit-document", args=[slug, "docx"])


def files(photo):
    for name, extension in (("web", "jpg"), ("print", photo.extension)):
        yield reverse("photo-file", args=[photo.key, name, extension])


def beside_nothing(name, *paths):
    return [(path, path.replace(name, "A" * 22)) for path in paths]


def withdrawn():
    for language in ("tr", "az"):
        with override(language):
            for release in Release.objects.filter(status="withdrawn"):
                yield from pages(release, release.slug)
            for visit in Visit.objects.filter(status="withdrawn"):
                yield from pages_of_visit(visit.slug)
            for row in Anniversary.objects.filter(status="withdrawn"):
                yield row.get_absolute_url()
