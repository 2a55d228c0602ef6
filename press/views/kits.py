"""A public release as files."""

from typing import Any

from press.kit import KitContents, gather
from press.kit.gather import Receiver
from press.models import Release
from press.views.files import Document, File, Kit
from press.views.release import ReleaseDetail


class ReleaseFile(File, ReleaseDetail):
    def contents(
        self, row: Release, receiver: Receiver, *, pictures: bool = True
    ) -> KitContents:
        return gather.from_release(row, receiver, pictures=pictures)

    def place(self, row: Release) -> dict[str, Any]:
        return super().place(row) | {"year": row.year}


class ReleaseKit(Kit, ReleaseFile):
    pass


class ReleaseDocument(Document, ReleaseFile):
    pass
