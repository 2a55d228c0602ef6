"""The fixed words of a briefing book in the active language."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.briefing.labels import Labels
from press.text.casing import capitalise
from press.text.language import other


def labels(organisation: str, language: str) -> Labels:
    def capital(words: str) -> str:
        return capitalise(words, language)

    return Labels(
        organisation=organisation,
        office=pgettext("letterhead", "Press Office"),
        page=_("Page {page} of {pages}"),
        mark=_("INTERNAL – NOT FOR PUBLICATION"),
        book=_("BRIEFING BOOK"),
        pocket=_("POCKET PROGRAMME"),
        contents=_("Contents"),
        everybody=_("For the whole delegation"),
        personal=_("For {name}"),
        planner=_("The planner’s copy"),
        made=_("Prepared"),
        state=capital(_("status")),
        programme=_("Programme"),
        undated=_("Date not fixed yet"),
        place=_("Place"),
        phone=_("Phone"),
        host=capital(_("host")),
        delegates=_("From the delegation"),
        whole_delegation=_("The whole delegation"),
        met=_("From the other side"),
        topics=_("Agenda"),
        points=capital(_("talking points")),
        interpreter=capital(_("interpreter")),
        formal=_("Formal"),
        public=capital(_("public")),
        internal=_("Internal"),
        people=_("Who will be met"),
        portrait=_("{name}, portrait"),
        other_spelling=spelling(other(language)),
        written=_("Form of address in writing"),
        spoken=capital(_("form of address")),
        earlier=_("Earlier meetings"),
        notes=_("Notes"),
        delegation=_("Delegation"),
        head=capital(_("head of delegation")),
        needs=capital(_("needs")),
        general_points=_("General talking points"),
        commitments=_("Commitments still open"),
        agreed=_("Agreed in"),
        responsible=capital(_("responsible")),
        due=capital(_("due date")),
        overdue=capital(_("overdue")),
        practical=capital(_("practical notes")),
        desks=_("Whom to call"),
        languages=_("Languages"),
        phones=_("Phones"),
        without_topics=_(
            "The topics found no room on this page; they are in the briefing book."
        ),
        bare=_(
            "Only hours, titles and places found room; the briefing book has it all."
        ),
        left_out=_("{count} more found no room."),
    )


def spelling(language: str) -> str:
    spellings = {"tr": _("Turkish spelling"), "az": _("Azerbaijani spelling")}
    return spellings[language]
