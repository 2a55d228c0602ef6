"""A workbook's parts packed so that the same list has the same bytes."""

import io
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.writer.excel import ExcelWriter

# When a list was written is no part of the list: this is the format's first moment.
STAMP = (1980, 1, 1, 0, 0, 0)


def packed(book: Workbook, title: str) -> bytes:
    """Save the workbook, nothing in it dated by the clock or signed by a program."""
    book.properties = _Undated(title=title, creator=None)
    saved = io.BytesIO()
    ExcelWriter(book, _Repeatable(saved, "w")).save()
    return saved.getvalue()


class _Undated(DocumentProperties):
    """The library writes just those properties that a class names itself."""

    title = DocumentProperties.title  # type: ignore[arg-type]


class _Repeatable(ZipFile):
    """What is asked of an archive here, each part dated alike."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        super().writestr(_part(str(zinfo_or_arcname)), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        part = self.open(_part(str(arcname)), "w")
        with Path(filename).open("rb") as source, part as target:
            shutil.copyfileobj(source, target)


def _part(name: str) -> ZipInfo:
    part = ZipInfo(name, date_time=STAMP)
    part.compress_type = ZIP_DEFLATED
    return part
