"""The reasons for which a picture is not taken in."""

from typing import Literal

Code = Literal[
    "empty",  # no bytes at all
    "too_many_bytes",  # limit
    "not_an_image",  # nothing we know begins like this
    "format_not_taken",  # found: the name of the format
    "heic",  # a phone's own format: export it as JPEG
    "animated",
    "too_many_pixels",  # width, height, limit
    "too_small",  # width, height, minimum
    "too_narrow",  # width, height: one side is far longer than the other
    "truncated",  # the file ends before its picture does
    "damaged",  # the file is whole and yet cannot be read
]


class Refused(Exception):  # noqa: N818 - it is an answer for the editor, not a fault
    """A picture the office cannot take, with what a sentence about it needs."""

    def __init__(self, code: Code, **details: int | str) -> None:
        super().__init__(code, details)
        self.code: Code = code
        self.details = details
