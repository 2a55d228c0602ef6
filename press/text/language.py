"""Which languages we publish in, and which column holds a field in each."""

LANGUAGES: tuple[str, ...] = ("tr", "az")


def known(language: str) -> str:
    """Return the language, or refuse one we do not publish in."""
    if language not in LANGUAGES:
        expected = ", ".join(LANGUAGES)
        raise ValueError(f"Unknown language {language!r}; expected one of {expected}.")
    return language


def column(field: str, language: str) -> str:
    return f"{field}_{known(language)}"


def other(language: str) -> str:
    """Return the other of our two languages."""
    first, second = LANGUAGES
    return second if known(language) == first else first
