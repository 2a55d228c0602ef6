"""File names that read like words and are safe on every machine."""

import re
from collections.abc import Iterable, Sequence

from press.kit.contents import KitContents
from press.text.slugs import slugify

LIMIT = 80

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
    """Return what all names of a kit begin with: "izazder-2026-03"."""
    return safe(f"izazder {contents.number or contents.key}", limit=40)


def document(contents: KitContents, language: str, ending: str) -> str:
    return f"{language}/{stem(contents)}-{language}.{ending}"


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
        return f"{stems[0]}-{stems[-1].removeprefix('izazder-')}-kit.zip"
    languages = [version.language for version in contents[0].versions]
    spoken = f"-{languages[0]}" if len(languages) == 1 else ""
    return f"{stems[0]}-kit{spoken}.zip"


def distinct(names: Iterable[str]) -> list[str]:
    """Number the second and further uses of a name, capitals counted as equal."""
    taken: set[str] = set()
    chosen = []
    for name in names:
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{name}-{number}"
        taken.add(candidate.casefold())
        chosen.append(candidate)
    return chosen


def is_safe(path: str) -> bool:
    """Tell whether a path can be unpacked anywhere: no way up, no device, no odd sign."""
    parts = path.split("/")
    return all(_is_safe_part(part) for part in parts)


def _is_safe_part(part: str) -> bool:
    device = part.split(".", 1)[0].casefold() in _DEVICES
    return len(part) <= LIMIT and not device and bool(_PART.fullmatch(part))
