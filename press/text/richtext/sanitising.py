"""Foreign markup reduced to the tags, attributes and schemes we allow."""

import re

import nh3

from press.text.characters import legible
from press.text.richtext.links import SCHEMES, safe_address

TAGS = frozenset(
    {"p", "h2", "h3", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br"}
)

# What other editors write for the same thing; none of it is ever stored.
SYNONYMS = {
    "b": "strong",
    "i": "em",
    "h1": "h2",
    "h4": "h3",
    "h5": "h3",
    "h6": "h3",
    **dict.fromkeys(["div", "pre", "td", "th", "dt", "dd"], "p"),
}

_READABLE = TAGS | SYNONYMS.keys()

# Foreign and raw-text elements parse differently the second time: they go whole.
_NEVER_EVEN_THEIR_TEXT = frozenset(
    {
        *("annotation-xml", "iframe", "math", "noembed", "noframes", "noscript"),
        *("object", "script", "style", "svg", "template", "textarea", "title", "xmp"),
    }
)

# The parser needs quadratic time and memory for deep nesting and for formatting
# left open, so markup beyond what a release can need is thinned out beforehand.
_TAGS_WITHOUT_THINNING = 1000
_DEPTH_WHEN_THINNED = 40
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")


def _kept(tag: str, attribute: str, value: str) -> str | None:
    return safe_address(value) if (tag, attribute) == ("a", "href") else None


_CLEANER = nh3.Cleaner(
    tags=set(_READABLE),
    clean_content_tags=set(_NEVER_EVEN_THEIR_TEXT),
    attributes={"a": {"href"}},
    attribute_filter=_kept,
    url_schemes=set(SCHEMES),
    # No link opens a new window, so there is no opener to protect; what the next
    # site learns of us is the Referrer-Policy header's to say, for every page.
    link_rel=None,
)


def sanitise(html: str) -> str:
    """Return well-formed markup that holds nothing but what we can read."""
    return legible(_CLEANER.clean(_thinned(legible(html))))


def _thinned(html: str) -> str:
    """Balance overlong markup and cap its depth, in one pass over the tags.

    What would be too deep follows its like instead of standing inside it.
    """
    if html.count("<") <= _TAGS_WITHOUT_THINNING:
        return html
    thinned: list[str] = []
    opened: list[str] = []
    end = 0
    for tag in _TAG.finditer(html):
        thinned.append(html[end : tag.start()].replace("<", "&lt;"))
        thinned.append(_balanced(tag, opened))
        end = tag.end()
    thinned.append(html[end:].replace("<", "&lt;"))
    return "".join(thinned)


def _balanced(tag: re.Match[str], opened: list[str]) -> str:
    closing, name, attributes = tag[1], tag[2].lower(), tag[3]
    if name not in _READABLE:
        return ""
    if name == "br":
        return "<br>"
    if closing:
        return _closed(name, opened)
    full = len(opened) == _DEPTH_WHEN_THINNED
    if full and name not in opened:
        return ""
    closed = _closed(name, opened) if full else ""
    opened.append(name)
    return f"{closed}<{name}{attributes if name == 'a' else ''}>"


def _closed(name: str, opened: list[str]) -> str:
    closed = ""
    if name in opened:
        while not closed.endswith(f"</{name}>"):
            closed += f"</{opened.pop()}>"
    return closed
