"""Uploads are measured before they are read: what is far too large never fills the disk."""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

from press.imaging.intake import MOST_BYTES

# Above what intake takes, so that somewhat too large a photo is refused with a reason.
MOST_SENT = 2 * MOST_BYTES


class MeasuringHandler(FileUploadHandler):
    """The first of the handlers; the others keep what it lets through."""

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, Any],  # noqa: N803  (Django's signature)
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        if content_length > MOST_SENT:
            raise RequestDataTooBig("More was sent than any form of this site takes.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
