"""Languages called as each of our two languages calls them."""

from collections.abc import Iterable

from babel import Locale

from press.text.language import known

# The tables say "Azerbaycan dili" in Turkish and bare adjectives in Azerbaijani: "türk".
_BETTER = {
    "tr": {"az": "Azerbaycanca"},
    "az": {"tr": "türkcə", "az": "azərbaycanca", "en": "ingiliscə", "ru": "rusca"},
}


def language_words(codes: Iterable[str], language: str) -> str:
    """Name languages by their codes: Türkçe, Azerbaycanca, İngilizce."""
    names = dict(Locale(known(language)).languages) | _BETTER.get(language, {})
    return ", ".join(names[code] for code in codes)
