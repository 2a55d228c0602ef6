"""The fixed words of the documents in the active language."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from press.kit.labels import Labels
from press.models import Kind


def labels(organisation: str) -> Labels:
    return Labels(
        organisation=organisation,
        office=pgettext("letterhead", "Press Office"),
        page=_("Page {page} of {pages}"),
        quotes=_("Quotations"),
        contact=_("Press contact"),
        email=_("E-mail"),
        phone=_("Phone"),
        languages=_("Languages"),
        address=pgettext("web", "Address"),
        photos=_("Photos"),
        captions=_("Captions"),
        caption=_("Caption"),
        file=_("File"),
        credit=pgettext("credit", "Photo"),
        alternative=_("Alternative text"),
        people=_("From left to right"),
        copyright=_("Copyright"),
        usage=_("Terms of use"),
    )


def heading(kind: str) -> str:
    """What stands above a release; written in capitals, for no rule knows every name."""
    headings = {
        Kind.RELEASE: _("PRESS RELEASE"),
        Kind.STATEMENT: _("STATEMENT"),
        Kind.INVITATION: _("INVITATION TO THE PRESS"),
    }
    return headings[Kind(kind)]
