"""Kits and documents as answers to a browser: length, name and tag known at once."""

from collections.abc import Callable, Sequence
from pathlib import PurePosixPath

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header

from press.kit import library, names
from press.kit.contents import KitContents
from press.kit.fingerprint import fingerprint
from press.kit.parcel import Parcel

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
}
# Opened in the browser all the same, a document can load nothing and run nothing.
POLICY = "default-src 'none'; sandbox"


def kits(request: HttpRequest, contents: Sequence[KitContents]) -> HttpResponseBase:
    """The ZIP of one release or of several; all its documents are made before it begins."""

    def answer() -> HttpResponseBase:
        parcel = Parcel(*contents, write=library.document)
        if request.method == "HEAD":
            body: HttpResponseBase = HttpResponse()
        else:
            body = StreamingHttpResponse(parcel.stream())
        return saved_as(body, parcel.name, parcel.length, "application/zip")

    return tagged(request, fingerprint(*contents), answer)


def document(
    request: HttpRequest, contents: KitContents, language: str, ending: str
) -> HttpResponseBase:
    """One language of a release as one file."""
    version = next(one for one in contents.versions if one.language == language)

    def answer() -> HttpResponseBase:
        data = library.document(contents, version, ending).data
        name = PurePosixPath(names.document(contents, language, ending)).name
        body = HttpResponse(b"" if request.method == "HEAD" else data)
        return saved_as(body, name, len(data), TYPES[ending])

    return tagged(request, f"{fingerprint(contents)}-{language}-{ending}", answer)


def saved_as(
    answer: HttpResponseBase, name: str, length: int, kind: str
) -> HttpResponseBase:
    disposition = content_disposition_header(True, name)  # noqa: FBT003
    answer.headers["Content-Type"] = kind
    answer.headers["Content-Length"] = str(length)
    answer.headers["Content-Disposition"] = disposition or ""
    return answer


def tagged(
    request: HttpRequest, tag: str, make: Callable[[], HttpResponseBase]
) -> HttpResponseBase:
    """The answer, unless the reader has just this one already: then nothing is made."""
    answer = get_conditional_response(request, etag=f'"{tag}"') or make()
    answer.headers["ETag"] = f'"{tag}"'
    answer.headers["Accept-Ranges"] = "none"
    answer.headers["Content-Security-Policy"] = POLICY
    return answer
