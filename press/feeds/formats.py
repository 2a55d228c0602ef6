"""RSS and Atom with the whole text of an entry and the way to its other language."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.xmlutils import SimplerXMLGenerator

CONTENT = "http://purl.org/rss/1.0/modules/content/"

# Language to address, for a feed or an entry.
Twins = Mapping[str, str]


class Dated(SyndicationFeed):
    """Also changes when an entry leaves, which no other entry's date tells."""

    def latest_post_date(self) -> dt.datetime:
        changed_at: dt.datetime = self.feed["changed_at"]
        return changed_at


class FullRss(Dated, Rss201rev2Feed):
    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), "xmlns:content": CONTENT}

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        super().add_root_elements(handler)
        for language, address in self.feed["twins"].items():
            handler.addQuickElement(
                "atom:link", None, twin(language, address, "application/rss+xml")
            )

    def add_item_elements(
        self, handler: SimplerXMLGenerator, item: dict[str, Any]
    ) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])
        if item["updateddate"] > item["pubdate"]:
            changed = item["updateddate"].isoformat()
            handler.addQuickElement("atom:updated", changed)
        for language, address in item["twins"].items():
            handler.addQuickElement(
                "atom:link", None, twin(language, address, "text/html")
            )


class FullAtom(Dated, Atom1Feed):
    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        super().add_root_elements(handler)
        for language, address in self.feed["twins"].items():
            handler.addQuickElement(
                "link", None, twin(language, address, "application/atom+xml")
            )

    def add_item_elements(
        self, handler: SimplerXMLGenerator, item: dict[str, Any]
    ) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})
        for language, address in item["twins"].items():
            handler.addQuickElement("link", None, twin(language, address, "text/html"))


def twin(language: str, address: str, mime: str) -> dict[str, str]:
    return {"rel": "alternate", "hreflang": language, "type": mime, "href": address}
