"""Rows of every noun that has an address, shown to readers or not, and given another."""

from press.models import Organisation, Person, Release, Topic
from press.models.addresses import remember_addresses
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.office import LATER

# Each noun, what makes one, and where a release names it.
NOUNS = {
    Release: (ReleaseFactory, None),
    Person: (PersonFactory, "people"),
    Organisation: (OrganisationFactory, "organisations"),
    Topic: (TopicFactory, "topics"),
}
HIDDEN = [{}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}]


def standing(noun, *, release=None, **fields):
    """A row of a noun and the release that names it, as readers have it or do not."""
    factory, place = NOUNS[noun]
    how = {"public": True} if release is None else release
    if place is None:
        return factory(**how, **fields)
    row = factory(**fields)
    ReleaseFactory(**how, **{place: [row]})
    return row


def renamed(row, *slugs, language="tr", at=LATER):
    """One address after the other, as somebody of the office gives them."""
    for slug in slugs:
        setattr(row, f"slug_{language}", slug)
        remember_addresses(row, at)
        row.save()
    return row


def memory(row):
    return sorted(row.old_slugs.values_list("language", "slug"))
