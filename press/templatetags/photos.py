"""Photographs in a page, in the sizes and formats that a browser chooses from."""

from typing import Any, cast

from django import template

from press.darkroom.renditions import EXTENSIONS, WEB
from press.imaging.renditions import FORMATS, MIMES, in_family
from press.imaging.sizes import Family
from press.imaging.web_copy import web_size
from press.models import Photo

register = template.Library()


@register.simple_tag
def photo_file(photo: Photo, name: str, extension: str) -> str:
    """The address of one of a photo's files."""
    return photo.get_file_url(name, extension)


@register.inclusion_tag("press/_picture.html")
def picture(
    photo: Photo,
    sizes: str = "100vw",
    family: str = "full",
    *,
    first: bool = False,
    alt: str | None = None,
) -> dict[str, Any]:
    """A photo of a family of sizes. Only the first of a page is loaded at once."""
    steps = in_family(cast(Family, family), photo.width, photo.height)
    files = {
        kind: ", ".join(
            f"{photo_file(photo, step.name, EXTENSIONS[kind])} {step.width}w"
            for step in steps
        )
        for kind in FORMATS
    }
    *modern, plain = [(MIMES[kind], srcset) for kind, srcset in files.items()]
    middle = steps[min(1, len(steps) - 1)]
    return {
        "modern": modern,
        "srcset": plain[1],
        "sizes": sizes,
        "src": photo_file(photo, middle.name, EXTENSIONS["jpeg"]),
        "width": steps[-1].width,
        "height": steps[-1].height,
        "alt": photo.alt if alt is None else alt,
        "first": first,
    }


@register.inclusion_tag("press/_photo_downloads.html")
def photo_downloads(photo: Photo) -> dict[str, Any]:
    """What a newsroom takes: a copy for the web, and the original for print."""
    width, height = web_size(photo.width, photo.height)
    return {
        "web": photo_file(photo, *WEB),
        "web_width": width,
        "web_height": height,
        "print": photo_file(photo, "print", photo.extension),
        "print_kind": photo.extension.upper(),
        "print_size": photo.size,
    }
