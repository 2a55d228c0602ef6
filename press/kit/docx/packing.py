"""A Word file's parts packed so that the same document has the same bytes."""

import datetime as dt
import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document


def packed(document: Document, at: dt.datetime) -> bytes:
    """Save the document, every part dated alike instead of by the clock."""
    saved, repeatable = io.BytesIO(), io.BytesIO()
    document.save(saved)
    stamp = (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second)
    with ZipFile(saved) as source, ZipFile(repeatable, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = ZipInfo(name, date_time=stamp)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return repeatable.getvalue()
