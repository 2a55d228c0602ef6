"""What all inputs of the office have in common, whatever they ask."""

from typing import Any

from press.admin.languages import field_words, language_of


def dress(field: Any, db_field: Any, *, with_language: bool) -> None:
    """Name an input, and tell spell-checkers the language of what is typed into it."""
    field.label = field_words(db_field, with_language=with_language)
    if language := language_of(db_field):
        field.widget.attrs["lang"] = language
    # Browsers would cut what is pasted, without a word; the form says it and cuts nothing.
    field.widget.attrs.pop("maxlength", None)
