"""The XMP packet: every language's words, as picture desks and search engines read them."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

from press.imaging.phototext import PhotoText
from press.imaging.wording import Wording, cleaned, default, variants

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}
_OPENING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_CLOSING = '<?xpacket end="w"?>'
# Together with the markup they stay below the 65,502 bytes one JPEG segment can hold.
_NAME, _SHORT, _MIDDLING, _LONG = 100, 300, 1000, 3000
_MOST_PEOPLE = 40


def _fitted(text: str, limit: int) -> str:
    """Escaped, and so short that even then it has at most so many bytes."""
    while (size := len(escape(text).encode())) > limit:
        text = text[: len(text) * limit // size]
    return escape(text)


def _text(name: str, text: str, limit: int = _SHORT) -> str:
    return f"<{name}>{_fitted(cleaned(text), limit)}</{name}>" if text else ""


def _alternatives(name: str, wording: Wording, limit: int) -> str:
    rows = "".join(
        f'<rdf:li xml:lang="{language}">{_fitted(text, limit)}</rdf:li>'
        for language, text in variants(wording)
    )
    return f"<{name}><rdf:Alt>{rows}</rdf:Alt></{name}>" if rows else ""


def _list(name: str, kind: str, rows: Iterable[str]) -> str:
    filled = "".join(f"<rdf:li{row}</rdf:li>" for row in rows if row)
    return f"<{name}><rdf:{kind}>{filled}</rdf:{kind}></{name}>" if filled else ""


def _people(text: PhotoText) -> str:
    """The plain list every reader knows, and the one that knows languages."""
    shown = [who for who in text.people if default(who)][:_MOST_PEOPLE]
    plain = [f">{_fitted(default(who), _NAME)}" for who in shown]
    detailed = [
        ' rdf:parseType="Resource">'
        + _alternatives("Iptc4xmpExt:PersonName", who, _NAME)
        for who in shown
    ]
    return _list("Iptc4xmpExt:PersonInImage", "Bag", plain) + _list(
        "Iptc4xmpExt:PersonInImageWDetails", "Bag", detailed
    )


def _properties(text: PhotoText) -> Iterable[str]:
    author = _fitted(default(text.author), _SHORT)
    yield _alternatives("dc:title", text.title, _SHORT)
    yield _alternatives("dc:description", text.caption, _LONG)
    yield _alternatives("dc:rights", text.copyright, _SHORT)
    yield _list("dc:creator", "Seq", [f">{author}" if author else ""])
    yield _text("photoshop:Headline", default(text.title))
    yield _text("photoshop:Credit", default(text.credit))
    yield _text("photoshop:Source", default(text.source))
    yield _text("photoshop:City", default(text.city))
    yield _text("photoshop:DateCreated", text.taken_on)
    yield _text("xmpRights:Marked", "True" if default(text.copyright) else "")
    yield _alternatives("xmpRights:UsageTerms", text.usage_terms, _MIDDLING)
    yield _text("xmpRights:WebStatement", text.url)
    yield _alternatives("Iptc4xmpCore:AltTextAccessibility", text.alt, _MIDDLING)
    yield _people(text)


def packet(text: PhotoText) -> bytes:
    """The packet as it stands in a file."""
    namespaces = " ".join(f'xmlns:{key}="{uri}"' for key, uri in _NAMESPACES.items())
    rows = "\n".join(row for row in _properties(text) if row)
    return (
        f'{_OPENING}\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {namespaces}>\n{rows}\n'
        f"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n{_CLOSING}"
    ).encode()
