"""Readable addresses from both alphabets."""

from slugify import slugify as romanise

from press.text.folding import compose, fold

# The library reads a comma between digits as an English thousands separator.
_PARTING = str.maketrans({"'": "", ",": " "})


def slugify(text: str, limit: int = 80) -> str:
    """Spell a text like its words: "Bakı şəhəri" → baki-seheri, "Bakü'de" → bakude.

    Too long a text ends with its last whole word; one without letters or digits gives
    an empty slug.
    """
    return romanise(
        fold(compose(text)).translate(_PARTING),
        entities=False,
        decimal=False,
        hexadecimal=False,
        max_length=limit,
        word_boundary=True,
        save_order=True,
    )
