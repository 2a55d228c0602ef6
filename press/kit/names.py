"""File names that read like words and are safe on every machine."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from press.kit.contents import KitContents
from press.text.dates import PartialDate
from press.text.slugs import slugify

LIMIT = 80
NUMBERED, WORDED = 40, 48  # of which the beginning of a kit's names takes so much

# Windows opens a device instead of a file for these, whatever follows the dot.
_DEVICES = {"con", "prn", "aux", "nul", "clock$"} | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}
_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")


def safe(words: str, limit: int = LIMIT) -> str:
    """Return words as a name without its ending: "Foto altları" → "foto-altlari"."""
    name = slugify(words, limit=limit)
    return f"izazder-{name}".strip("-") if name in _DEVICES | {""} else name


def stem(contents: KitContents) -> str:
    """Return what all names of a kit begin with: "izazder-2026-03".

    A number alone means a release; whatever else is numbered says its name as well.
    """
    if contents.kind == "release":
        return safe(f"izazder {contents.number or contents.key}", limit=NUMBERED)
    words = f"izazder {contents.number} {contents.key or contents.kind}"
    return safe(words, limit=WORDED)


def occasion(begins: PartialDate, slug: str) -> str:
    """Return the key of what has a date and no number: "2026-01-baku-ziyareti"."""
    month = str(begins)[: len("2026-01")]
    return f"{month}-{slug}"


def document(contents: KitContents, language: str, ending: str) -> str:
    return written(stem(contents), language, ending)


def written(kit: str, language: str, ending: str) -> str:
    """Return the path of a kit's document, in the folder of its language."""
    return f"{language}/{kit}-{language}.{ending}"


def beside(language: str, label: str, ending: str) -> str:
    """Return the path of a file named in the language of its folder."""
    return f"{language}/{safe(label)}.{ending}"


def photo(kit: str, position: int, title: str, ending: str) -> str:
    """Return a photo's name, its place in the kit first so that folders sort by it."""
    words = safe(f"{kit} {position:02} {title}", limit=LIMIT - len(ending) - 1)
    return f"{words}.{ending}"


def kit(contents: Sequence[KitContents]) -> str:
    """Return the name of the ZIP: the kit's stem, or the first and last of a selection."""
    stems = [stem(one) for one in contents]
    if len(stems) > 1:
        last = stems[-1].removeprefix("izazder-")
        return f"{safe(f'{stems[0]} {last}', limit=LIMIT - len('-kit.zip'))}-kit.zip"
    languages = contents[0].languages
    spoken = f"-{languages[0]}" if len(languages) == 1 else ""
    return f"{stems[0]}-kit{spoken}.zip"


def distinct(names: Iterable[str]) -> list[str]:
    """Number the second and further uses of a name, capitals counted as equal.

    "tower.jpg" is followed by "tower-2.jpg"; a long name gives way to its number.
    """
    taken: set[str] = set()
    chosen = []
    for name in names:
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = _numbered(name, number)
        taken.add(candidate.casefold())
        chosen.append(candidate)
    return chosen


def _numbered(name: str, number: int) -> str:
    path = PurePosixPath(name)
    ending = f"-{number}{path.suffix}"
    return path.stem[: LIMIT - len(ending)].rstrip("-._") + ending


def is_safe(path: str) -> bool:
    """Tell whether a path can be unpacked anywhere: no way up, no device, no odd sign."""
    parts = path.split("/")
    return all(_is_safe_part(part) for part in parts)


def _is_safe_part(part: str) -> bool:
    device = part.split(".", 1)[0].casefold() in _DEVICES
    return len(part) <= LIMIT and not device and bool(_PART.fullmatch(part))
