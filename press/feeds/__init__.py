"""The newest releases for feed readers: all, narrowed as in the list, or of one topic."""

from press.feeds.releases import release_atom, release_rss, topic_atom, topic_rss

__all__ = ["release_atom", "release_rss", "topic_atom", "topic_rss"]
