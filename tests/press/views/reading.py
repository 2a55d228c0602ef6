"""A public page as its reader sees it."""

import json
import re
from html import unescape

TAG = re.compile(r"<[^>]*>")


def text_of(response):
    """The words of a page's body, without markup and with single spaces."""
    body = response.content.decode().partition("<body>")[2]
    words = " ".join(unescape(TAG.sub(" ", body)).split())
    return re.sub(r" ([,.:;])", r"\1", words)


def titles_in(response):
    """The titles of the stories, as they stand from top to bottom."""
    html = response.content.decode()
    found = re.findall(r'<h[23]><a href="[^"]*/\d{4}/[^/"]+/">(.*?)</a>', html)
    return [unescape(title) for title in found]


def links_in(response):
    return re.findall(r'href="([^"]*)"', unescape(response.content.decode()))


def head_of(response):
    """What a page says of itself: links by relation and language, meta by name."""
    html = unescape(response.content.decode().partition("</head>")[0])
    links = {}
    for rel, lang, href in re.findall(
        r'<link rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)"',
        html,
    ):
        links[lang or rel] = href
    meta = dict(
        re.findall(r'<meta (?:name|property)="([^"]*)" content="([^"]*)"', html)
    )
    return links, meta


def data_in(response):
    """The structured data of a page."""
    html = response.content.decode()
    blocks = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', html, re.S
    )
    return [json.loads(block) for block in blocks]


def turkish(slug, year=2026):
    """The address of a release in Turkish."""
    return f"/tr/bultenler/{year}/{slug}/"


def azerbaijani(slug, year=2026):
    """The address of a release in Azerbaijani."""
    return f"/az/press-relizler/{year}/{slug}/"
