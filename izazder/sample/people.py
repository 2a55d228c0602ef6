"""Enter the sample's organisations, people, positions, topics and press contact."""

from typing import Any

from press.models import Organisation, Person, Position, PressContact, Topic
from press.models.addresses import give_addresses
from press.text.language import LANGUAGES, column

Texts = dict[str, str]
Keyed = dict[str, Any]


def bilingual(field: str, texts: Texts | None) -> dict[str, str]:
    """A field's columns: {"tr": …, "az": …} as {"title_tr": …, "title_az": …}."""
    return {column(field, code): (texts or {}).get(code, "") for code in LANGUAGES}


def enter_organisation(entry: Keyed, about: Texts | None = None) -> Organisation:
    organisation = Organisation(
        **bilingual("name", entry["name"]),
        **bilingual("short_name", entry.get("short_name")),
        **bilingual("city", entry.get("city")),
        **bilingual("about", entry.get("about") or about),
        country=entry.get("country", ""),
        is_own=about is not None,
    )
    give_addresses(organisation)
    organisation.save()
    return organisation


def enter_person(entry: Keyed, organisations: dict[str, Organisation]) -> Person:
    person = Person(
        **bilingual("name", entry["name"]),
        **bilingual("biography", entry.get("biography")),
    )
    give_addresses(person)
    person.save()
    for order, position in enumerate(entry["positions"]):
        Position.objects.create(
            person=person,
            organisation=organisations[position["organisation"]],
            **bilingual("title", position["title"]),
            since=position.get("since"),
            order=order,
        )
    return person


def enter_topic(texts: Texts) -> Topic:
    """A topic by its Turkish name; the same name is the same topic."""
    known = Topic.objects.filter(**{column("name", "tr"): texts["tr"]}).first()
    if known:
        return known
    topic = Topic(**bilingual("name", texts))
    give_addresses(topic)
    topic.save()
    return topic


def enter_contact(entry: Keyed) -> PressContact:
    return PressContact.objects.create(
        **bilingual("name", entry["name"]),
        **bilingual("title", entry["title"]),
        **bilingual("hours", entry["hours"]),
        email=entry["email"],
        phone=entry["phone"],
        languages=entry["languages"],
        is_main=True,
    )
