"""A member of the office who signs in to write, approve, plan or administer."""

import unicodedata
from typing import Any

from django.contrib.auth.models import (
    AbstractBaseUser,
    BaseUserManager,
    PermissionsMixin,
)
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from press.models.fields import DerivedField


def email_key(address: str) -> str:
    """The form in which two spellings of one e-mail address are equal (NFKC, case-folded)."""
    return unicodedata.normalize("NFKC", address.strip()).casefold()


class EmailKeyField(DerivedField, models.CharField):
    """The case-folded e-mail address, unique so that ali@ and ALI@ are one account."""

    def derive(self, row: models.Model) -> str:
        return email_key(row.email)  # type: ignore[attr-defined]


class UserManager(BaseUserManager["User"]):
    use_in_migrations = True

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email_key=email_key(username or ""))

    def create_user(
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        return self.create_user(
            email, password, **fields | {"is_staff": True, "is_superuser": True}
        )


class User(AbstractBaseUser, PermissionsMixin):
    email = models.EmailField(_("e-mail address"), unique=True)
    email_key = EmailKeyField(max_length=254, editable=False)
    name = models.CharField(_("name"), max_length=150)
    language = models.CharField(
        _("language of the admin"),
        max_length=2,
        choices=[("tr", "Türkçe"), ("az", "Azərbaycanca")],
        default="tr",
    )
    is_staff = models.BooleanField(_("may sign in"), default=True)
    is_active = models.BooleanField(
        _("active"),
        default=True,
        help_text=_(
            "Switch off instead of deleting: what they wrote keeps its author."
        ),
    )
    date_joined = models.DateTimeField(
        _("member since"), default=timezone.now, editable=False
    )

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["email_key"],
                name="press_user_one_account_per_email",
                violation_error_message=_(
                    "There is already a user with this e-mail address."
                ),
            )
        ]

    def __str__(self) -> str:
        return self.name or self.email

    def clean(self) -> None:
        super().clean()
        # The key is worked out when saving; the constraint is asked before.
        self.email_key = email_key(self.email)

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name
