"""What a password must not be, in words that are true in both languages."""

from django.contrib.auth.password_validation import UserAttributeSimilarityValidator
from django.utils.translation import gettext as _


class UnlikeItsOwner(UserAttributeSimilarityValidator):
    """Django's Azerbaijani hint says of every password that it is too similar."""

    def get_help_text(self) -> str:
        return _("It must not resemble the name or the e-mail address.")
