"""Words in one or more languages, made fit to be written into a file."""

import re
import unicodedata
from collections.abc import Mapping

Wording = str | Mapping[str, str]

# Controls, lone surrogates, direction overrides and what XML cannot carry.
_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


def cleaned(text: str) -> str:
    """Composed letters, no control characters, no space around."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNWRITABLE.sub("", text)).strip()


def decoded(raw: bytes) -> str:
    """Text of unknown encoding: UTF-8, else what Turkish picture desks wrote."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1254", errors="replace")


def cut(text: str, limit: int) -> bytes:
    """UTF-8 of at most so many bytes that never ends inside a letter."""
    return text.encode()[:limit].decode(errors="ignore").rstrip().encode()


def variants(wording: Wording) -> list[tuple[str, str]]:
    """Language and text, the default first; languages without a text are left out."""
    if isinstance(wording, str):
        text = cleaned(wording)
        return [("x-default", text)] if text else []
    spoken = [(language, cleaned(text)) for language, text in wording.items()]
    spoken = [(language, text) for language, text in spoken if text]
    return [("x-default", text) for _, text in spoken[:1]] + spoken


def default(wording: Wording) -> str:
    """The text for whoever reads only one: the first language that has any."""
    return next((text for _, text in variants(wording)), "")
