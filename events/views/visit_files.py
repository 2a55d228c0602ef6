"""A public visit as files: its kit, and its fact sheet as one document."""

from events import kit
from events.models import Visit
from events.views.visit import VisitDetail
from press.kit import KitContents
from press.kit.gather import Receiver
from press.views.files import Document, File, Kit


class VisitFile(File, VisitDetail):
    def contents(
        self, row: Visit, receiver: Receiver, *, pictures: bool = True
    ) -> KitContents:
        return kit.from_visit(row, receiver, pictures=pictures)


class VisitKit(Kit, VisitFile):
    pass


class VisitDocument(Document, VisitFile):
    pass
