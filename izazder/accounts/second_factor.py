"""A second factor that somebody has lost: taken back by a colleague, and told to its owner."""

import logging

from allauth.account.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.db import transaction

from press.models import User

log = logging.getLogger(__name__)


def has_one(user: User) -> bool:
    return Authenticator.objects.filter(user=user).exists()


def take_back(user: User, *, by: User) -> None:
    """The recovery codes go as well; signing in asks for a new factor from now on."""
    with transaction.atomic():
        Authenticator.objects.filter(user=user).delete()
        # A mail server that is away must not keep anybody out of their account.
        transaction.on_commit(lambda: tell(user, by), robust=True)
    log.warning("Second factor of user %s taken back by user %s.", user.pk, by.pk)


def tell(user: User, by: User) -> None:
    """Whoever did not ask for it should know at once."""
    words, context = "account/email/second_factor_reset", {"user": user, "by": by}
    get_adapter().render_mail(words, user.email, context).send()
