"""Photos as the admin shows them: a thumbnail, and a large one with its focal point."""

from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString

from press.imaging.sizes import in_family
from press.models import Photo
from press.models.naming import spelling


def thumbnail(photo: Photo) -> SafeString:
    """A small square; its words stand beside it, so it says nothing itself."""
    return format_html(
        '<img src="{}" alt="" width="56" height="56" class="photo-thumbnail" loading="lazy">',
        photo.get_file_url("square160", "webp"),
    )


def focal_picture(photo: Photo) -> SafeString:
    """The whole picture, on which the focal point is chosen; empty before the upload."""
    shown = None
    if photo.pk:
        sizes = in_family("full", photo.width, photo.height)
        shown = next((size for size in sizes if size.width >= 640), sizes[-1])
    return render_to_string(
        "admin/focal_picture.html",
        {
            "url": photo.get_file_url(shown.name, "webp") if shown else "",
            "size": shown,
            "alt": spelling(photo, "alt") if shown else "",
        },
    )
