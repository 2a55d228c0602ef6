"""Reasons that are worded when they are shown, in the language of whoever reads them."""

from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

LANGUAGE_NAMES = {"tr": _("Turkish"), "az": _("Azerbaijani")}


def say(language: str, sentence: Any, **names: Any) -> Any:
    """A reason about one language; names are spelled when it is shown."""
    return format_lazy(sentence, language=LANGUAGE_NAMES[language], **names)
