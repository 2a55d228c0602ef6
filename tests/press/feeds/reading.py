"""A feed as its reader sees it."""

from xml.etree import ElementTree as ET

import pytest
from django.urls import reverse
from django.utils.translation import override

SITE = "http://127.0.0.1:8000"


NS = {
    "a": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
}


BOTH = pytest.mark.parametrize("kind", ["rss", "atom"])


def address(kind, language="tr", topic=None):
    with override(language):
        if topic:
            slug = topic.slug_tr if language == "tr" else topic.slug_az
            return reverse(f"press:topic-{kind}", kwargs={"slug": slug})
        return reverse(f"press:release-{kind}")


def read(response):
    """The feed as a strict parser reads it."""
    assert response.status_code == 200
    return ET.fromstring(response.content)  # noqa: S314  (we wrote it ourselves)


def titles(response):
    root = read(response)
    return [
        e.text
        for e in (
            *root.iterfind(".//item/title"),
            *root.iterfind("a:entry/a:title", NS),
        )
    ]


def links(element, **attributes):
    """The addresses of an element's Atom links with these attributes."""
    return [
        link.get("href")
        for link in element.iterfind("a:link", NS)
        if all(link.get(name) == value for name, value in attributes.items())
    ]
