"""The files of a photograph: who may have them now, and what exactly is sent."""

import datetime as dt
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    StreamingHttpResponse,
)
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from press.darkroom import prints, renditions
from press.darkroom.words import file_name, text_of
from press.imaging.formats import JPEG, PNG, WEBP
from press.imaging.refusals import Refused
from press.models import Photo
from press.text.language import LANGUAGES
from press.views.permitted import PRIVATE, PUBLIC, may

logger = logging.getLogger(__name__)

PRINT = "print"
MIMES = {kind.extension: kind.mime for kind in (JPEG, PNG, WEBP)} | {
    "avif": "image/avif"
}
# Opened by itself, a picture can load nothing and run nothing.
POLICY = "default-src 'none'; sandbox"


@dataclass(frozen=True)
class Sending:
    """One file on its way out, not yet opened."""

    etag: str
    mime: str
    public: bool
    opened: Callable[[], tuple[int, Iterable[bytes]]]
    name: str = ""  # for what is saved rather than shown


@require_safe
def photo_file(
    request: HttpRequest, key: str, name: str, extension: str
) -> HttpResponseBase:
    """One size of a photo, or the same 404 for whatever is unknown, hidden or not a size."""
    at = timezone.now()
    photo, public = permitted(request, key, at)
    if (name, extension) in {renditions.WEB, (PRINT, photo.extension)}:
        languages = [
            code for code in LANGUAGES if not public or photo.is_public_in(code, at)
        ]
        return send(
            request, download(photo, (name, extension), languages, public=public)
        )
    if (name, extension) in renditions.sizes(photo):
        return send(request, shown(photo, (name, extension), public=public))
    raise Http404


def permitted(request: HttpRequest, key: str, at: dt.datetime) -> tuple[Photo, bool]:
    """The photo, and whether everybody may have it: the office may have it before.

    Nobody else learns which of the two it was: no such photo, or not for them.
    """
    photo = Photo.objects.filter(key=key).first()
    if photo is not None and photo.is_public(at):
        return photo, True
    if not may(request, "press.view_photo") or photo is None:
        raise Http404
    return photo, False


def shown(photo: Photo, size: renditions.Size, *, public: bool) -> Sending:
    def opened() -> tuple[int, Iterable[bytes]]:
        with renditions.found(photo, size) as file:
            data = file.read()
        return len(data), [data]

    etag = f"{renditions.version(photo)}-{size[0]}-{size[1]}"
    return Sending(etag, MIMES[size[1]], public, opened)


def download(
    photo: Photo, size: renditions.Size, languages: list[str], *, public: bool
) -> Sending:
    """The photo with its words inside, in the languages that the receiver may read."""
    text = text_of(photo, languages)

    def opened() -> tuple[int, Iterable[bytes]]:
        if size == renditions.WEB:
            data = prints.for_web(photo, text)
            return len(data), [data]
        full = prints.full_size(photo, text)
        return full.size, full

    name = file_name(photo, languages, *size)
    etag = f"{prints.fingerprint(photo, text)}-{size[0]}"
    return Sending(etag, MIMES[size[1]], public, opened, name)


def send(request: HttpRequest, sending: Sending) -> HttpResponseBase:
    """Answer with the file, or with the news that the reader already has it."""
    etag = f'"{sending.etag}"'
    answer: Any = get_conditional_response(request, etag=etag)
    if answer is None:
        answer = opened(request, sending)
        answer.headers["Content-Type"] = sending.mime
        if sending.name:
            disposition = content_disposition_header(True, sending.name)  # noqa: FBT003
            answer.headers["Content-Disposition"] = disposition
    answer.headers["ETag"] = etag
    answer.headers["Cache-Control"] = PUBLIC if sending.public else PRIVATE
    answer.headers["Content-Security-Policy"] = POLICY
    if sending.public:
        # A picture that anybody may have may stand on anybody's page.
        answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer


def opened(request: HttpRequest, sending: Sending) -> HttpResponseBase:
    try:
        length, pieces = sending.opened()
    except (FileNotFoundError, Refused) as fault:
        logger.error("The file of a photo cannot be read: %s", fault)
        raise Http404 from fault
    answer: HttpResponseBase
    if request.method == "HEAD":
        answer = HttpResponse()
        getattr(pieces, "close", lambda: None)()
    else:
        answer = StreamingHttpResponse(pieces)
    answer.headers["Content-Length"] = str(length)
    return answer
