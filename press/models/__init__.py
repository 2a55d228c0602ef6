"""The nouns of the press office."""

from press.models.contact import PressContact
from press.models.guard import Guarded, SavedMeanwhile
from press.models.organisation import Organisation
from press.models.person import Person, Position
from press.models.photo import Consent, Photo
from press.models.placed import Mention, Naming, Picture
from press.models.publicity import PublishableQuerySet
from press.models.publishing import Publishable
from press.models.quote import Quote
from press.models.record import (
    OrganisationSlug,
    PersonSlug,
    ReleaseCorrection,
    ReleaseMove,
    ReleaseSlug,
    TopicSlug,
)
from press.models.release import Kind, Release
from press.models.shown import Shown
from press.models.status import Status
from press.models.topic import Topic
from press.models.user import User

__all__ = [
    "Consent",
    "Guarded",
    "Kind",
    "Mention",
    "Naming",
    "Organisation",
    "OrganisationSlug",
    "Person",
    "PersonSlug",
    "Photo",
    "Picture",
    "Position",
    "PressContact",
    "Publishable",
    "PublishableQuerySet",
    "Quote",
    "Release",
    "ReleaseCorrection",
    "ReleaseMove",
    "ReleaseSlug",
    "SavedMeanwhile",
    "Shown",
    "Status",
    "Topic",
    "TopicSlug",
    "User",
]
