"""The caption list of one language."""

from press.kit.contents import KitContents, KitPhoto, Version
from press.kit.plain import encoded
from press.kit.printable import printable


def write(contents: KitContents, version: Version) -> bytes:
    """Write the caption list of one language."""
    contents, version = printable(contents), printable(version)
    labels = version.labels
    head = [f"{labels.organisation} {labels.office}", labels.captions, version.title]
    photos = [_photo(photo, version) for photo in contents.photos]
    return encoded(["\n".join(head), *photos])


def _photo(photo: KitPhoto, version: Version) -> str:
    labels, caption = version.labels, photo.caption(version.language)
    facts = (
        (labels.file, f"photos/{photo.name}"),
        (labels.caption, caption.text),
        (labels.people, caption.people),
        (labels.credit, caption.credit),
        (labels.copyright, caption.copyright),
        (labels.usage, caption.usage),
        (labels.alternative, caption.alternative),
    )
    return "\n".join(f"{label}: {fact}" for label, fact in facts if fact)
