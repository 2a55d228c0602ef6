"""What every kit says of the office itself: our own organisation and whom to call."""

from dataclasses import dataclass

from press.kit.contents import Contact
from press.kit.gather.refusals import NoContact
from press.kit.labels import Labels
from press.models import Organisation, PressContact
from press.text.tongues import language_words


@dataclass(frozen=True)
class Desk:
    """Read once for all kits of a selection."""

    own: Organisation | None
    main: PressContact | None

    @classmethod
    def read(cls) -> "Desk":
        own = Organisation.objects.filter(is_own=True).first()
        return cls(own=own, main=PressContact.objects.first())

    @property
    def called(self) -> str:
        return (self.own and self.own.called) or "İZAZDER"

    def contact(
        self, named: PressContact | None, language: str, labels: Labels
    ) -> Contact:
        """Whoever is named for it, else the main contact, in the active language."""
        contact = named or self.main
        if contact is None:
            raise NoContact
        title = contact.title or ""
        return Contact(
            name=contact.name or f"{labels.organisation} {labels.office}",
            title="" if title == labels.contact else title,
            organisation=(self.own and self.own.name) or "",
            email=contact.email,
            phone=contact.phone,
            languages=language_words(contact.languages, language),
        )
