"""Apostrophe, hyphen or nothing between a word and its suffix."""

from collections.abc import Mapping

from press.text.grammar.texts import has_plural, is_quoted
from press.text.grammar.words import Kind

_NAMES = (Kind.PLACE, Kind.PERSON, Kind.INSTITUTION)


def joint(text: str, kind: Kind, joints: Mapping[Kind, str], *, plural: bool) -> str:
    """Choose what parts a word from its suffix.

    Nothing does after a closing quotation mark, after a full stop, before the plural
    of a name, and where an abbreviation is parted from its plural already.
    """
    if is_quoted(text) or text.endswith(".") or has_plural(text):
        return ""
    return "" if plural and kind in _NAMES else joints.get(kind, "")
