"""What a channel holds, said in the words of Django's feeds."""

from typing import Any, ClassVar

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import SyndicationFeed
from django.utils.html import escape
from django.utils.translation import gettext as _

from press.feeds.channel import Channel
from press.feeds.entry import Entry
from press.text.characters import legible


class Newest(Feed):
    entry: ClassVar[type[Entry]]
    about: ClassVar[Any]  # in the language that is active

    def __init__(self, kind: type[SyndicationFeed], name: str) -> None:
        self.feed_type = kind
        self.name = name

    def title(self, obj: Channel) -> str:
        return legible(obj.title)

    def description(self, obj: Channel) -> str:
        return str(self.about)

    subtitle = description

    def author_name(self, obj: Channel) -> str:
        return _("İZAZDER Press Office")

    def link(self, obj: Channel) -> str:
        return obj.page

    def feed_url(self, obj: Channel) -> str:
        return obj.address

    feed_guid = feed_url

    def feed_extra_kwargs(self, obj: Channel) -> dict[str, Any]:
        return {"twins": obj.twins, "changed_at": obj.changed_at}

    def items(self, obj: Channel) -> list[Entry]:
        return [self.entry(row, obj) for row in obj.rows]

    def item_title(self, item: Entry) -> str:
        return legible(item.row.title)

    def item_description(self, item: Entry) -> str:
        return escape(legible(item.lead))

    def item_link(self, item: Entry) -> str:
        return item.address

    def item_guid(self, item: Entry) -> str:
        return item.name

    item_guid_is_permalink = False

    def item_pubdate(self, item: Entry) -> Any:
        return item.row.publish_at

    def item_updateddate(self, item: Entry) -> Any:
        return item.changed_at

    def item_categories(self, item: Entry) -> list[str]:
        return [legible(category) for category in item.categories]

    def item_enclosures(self, item: Entry) -> list[Any]:
        return item.enclosures

    def item_extra_kwargs(self, item: Entry) -> dict[str, Any]:
        return {"content": item.content, "twins": item.twins}
