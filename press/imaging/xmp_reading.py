"""The few words worth taking over from a foreign XMP packet."""

from xml.parsers import expat

_LARGEST = 512 * 1024
_DC = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_WANTED = {
    f"{_DC} title": "title",
    f"{_DC} description": "description",
    f"{_DC} rights": "rights",
    f"{_DC} creator": "creator",
    f"{_PHOTOSHOP} Credit": "Credit",
    f"{_PHOTOSHOP} DateCreated": "DateCreated",
}


class _Reader:
    """Collects the wanted properties, written as elements or as attributes."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self._inside = ""
        self._is_default = False
        self._heard: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._heard = []
        self._is_default = attributes.get(_LANGUAGE) == "x-default"
        self._inside = _WANTED.get(name, self._inside)
        for wanted in _WANTED.keys() & attributes.keys():
            self.words.setdefault(_WANTED[wanted], attributes[wanted])

    def end(self, name: str) -> None:
        text = "".join(self._heard).strip()
        self._heard = []
        if self._inside and text:
            if self._is_default:
                self.words[self._inside] = text
            self.words.setdefault(self._inside, text)
        if name in _WANTED:
            self._inside = ""

    def hear(self, text: str) -> None:
        if self._inside:
            self._heard.append(text)


def _refuse_doctype(*_: object) -> None:
    """No packet needs one, and entities are how small texts grow without end."""
    raise ValueError("XMP with a document type")


def read(packet: bytes) -> dict[str, str]:
    """Property and text; from a broken packet, what stood before the break."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.hear
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(packet[:_LARGEST].strip(b"\0 \r\n\t"), True)  # noqa: FBT003 - C
    except (expat.ExpatError, ValueError):
        return reader.words
    return reader.words
