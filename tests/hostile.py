"""Texts that try to break out of wherever they are shown, and how to see that they did."""

import json
from html.parser import HTMLParser

from django.db import models
from lxml import etree

from press.models.fields import RichTextField
from tests.canaries import INTERNAL, columns, named

# A tag and an attribute that no template of anybody knows: met in a page, text became markup.
BREAK = "\"><evil onevil=1>'-evil()-'"
PAYLOAD = (
    f"{BREAK}</script><!--<svg onload=evil()>]]>{{{{7*7}}}}{{% evil %}}"
    "\r\nTEL:evil\r\x01\x0b\x1f\u202e\u2028javascript:evil()//`${evil()}`\\u003cevil"
)
# What a browser or Alpine would run, or fetch.
RUN = ("on", "x-", "@", ":", "hx-on", "style")
LED = {"href", "src", "action", "formaction", "srcset", "data", "poster", "ping"}
SCHEMES = ("javascript:", "data:text", "vbscript:", "//")


def hostile(model):
    """The payload in every text column of a row, as far as it fits in."""
    return {
        field.name: attack(field)
        for field in columns(model)
        if named(field) not in INTERNAL and not isinstance(field, models.SlugField)
    }


def attack(field):
    if isinstance(field, models.EmailField):
        return f"{BREAK.replace(' ', '')}@example.org"
    if isinstance(field, models.URLField):
        return f"https://example.org/{PAYLOAD}"[: field.max_length]
    if isinstance(field, RichTextField):
        return f"<p>Metin</p><p>{PAYLOAD}</p><a href=javascript:evil()>{BREAK}</a>"
    return PAYLOAD[: field.max_length]


class Reader(HTMLParser):
    """Reads a page as a browser does, and notes where text became something else."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.broken = []
        self.words = []

    def handle_starttag(self, tag, attrs):
        if tag == "evil":
            self.broken.append(f"<{tag}>")
        for name, value in attrs:
            if is_broken(name, (value or "").strip().lower()):
                self.broken.append(f"<{tag} {name}={value!r:.80}>")

    def handle_comment(self, data):
        if "evil" in data:
            self.broken.append(f"<!--{data!r:.80}-->")

    def handle_data(self, data):
        self.words.append(data)


def is_broken(name, value):
    if name.startswith("onevil") or (name.startswith(RUN) and "evil" in value):
        return True
    return name in LED and value.startswith(SCHEMES)


def breaks_in(answer):
    """Every place of an answer in which text became markup, code or broken data."""
    if answer.kind == "text/html":
        reader = Reader()
        reader.feed(answer.body.decode())
        return reader.broken + broken_scripts(answer.body)
    if answer.kind.endswith("xml"):
        return broken_xml(answer.body)
    if answer.kind == "application/json":
        return broken_json(answer.body)
    return []


def broken_scripts(body):
    tree = etree.HTML(body) if body else None
    if tree is None:
        return []
    found = []
    for script in tree.iter("script"):
        text = script.text or ""
        if script.get("type") in {"application/ld+json", "application/json"}:
            found += broken_json(text)
        elif "evil" in text:
            found.append(f"<script>{text!r:.80}")
    return found


def broken_json(text):
    try:
        json.loads(text)
    except ValueError as error:
        return [str(error)]
    return []


def broken_xml(body):
    try:
        tree = etree.fromstring(body, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError as error:
        return [str(error)]
    return [str(element.tag) for element in tree.iter("{*}evil")]
