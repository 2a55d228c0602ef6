"""A photograph: its untouched pixels, what it shows, and who may see it."""

import datetime as dt
import secrets
from typing import Self

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from press.models.fields import FoldedField, PartialDateField
from press.models.guard import Guarded
from press.models.naming import spelling
from press.models.uses import UsedInPublic, Uses
from press.text.language import LANGUAGES, column

photo_uses = Uses()


def new_key() -> str:
    """132 random bits: an address that cannot be guessed and says nothing."""
    return secrets.token_urlsafe(16)


def original_path(photo: "Photo", _uploaded_name: str) -> str:
    """Where an original is kept; nothing of the uploader's file name survives."""
    return f"originals/{photo.key[:2]}/{photo.key}.{photo.extension}"


class Consent(models.TextChoices):
    NOT_NEEDED = "not_needed", _("not needed")
    GIVEN = "given", _("given")
    REFUSED = "refused", _("refused")


class PhotoQuerySet(UsedInPublic):
    uses = photo_uses
    needed = "alt"

    def consented(self, today: dt.date) -> Self:
        """Photos that may be shown: consent is not refused and has not lapsed."""
        return self.exclude(consent=Consent.REFUSED).filter(
            Q(consent_until=None) | Q(consent_until__gte=today)
        )

    def public_in(self, language: str, at: dt.datetime | None = None) -> Self:
        at = at or timezone.now()
        return super().public_in(language, at).consented(timezone.localdate(at))

    def public(self, at: dt.datetime | None = None) -> Self:
        at = at or timezone.now()
        return super().public(at).consented(timezone.localdate(at))


class Photo(Guarded):
    key = models.CharField(max_length=22, default=new_key, unique=True, editable=False)
    original = models.FileField(_("file"), upload_to=original_path, max_length=120)
    title = models.CharField(_("title"), max_length=120, blank=True)
    caption = models.TextField(
        _("caption"),
        blank=True,
        help_text=_(
            "Printed below the picture and written into the file: who, where, when."
        ),
    )
    alt = models.CharField(
        _("alternative text"),
        max_length=300,
        blank=True,
        help_text=_("What the picture shows, for those who cannot see it."),
    )
    credit = models.CharField(
        _("credit"), max_length=120, blank=True, help_text=_("Photographer / agency")
    )
    copyright = models.CharField(_("copyright"), max_length=120, blank=True)
    usage_terms = models.CharField(_("usage terms"), max_length=300, blank=True)
    taken_on = PartialDateField(_("taken on"), null=True, blank=True)
    city = models.CharField(_("city"), max_length=80, blank=True)
    people = models.ManyToManyField(
        "press.Person",
        verbose_name=_("people shown"),
        through="press.Shown",
        related_name="+",
    )
    focal_x = models.FloatField(
        _("focal point, from the left"),
        default=0.5,
        validators=[MinValueValidator(0), MaxValueValidator(1)],
    )
    focal_y = models.FloatField(
        _("focal point, from the top"),
        default=0.5,
        validators=[MinValueValidator(0), MaxValueValidator(1)],
    )
    consent = models.CharField(
        _("consent"), max_length=10, choices=Consent, default=Consent.NOT_NEEDED
    )
    consent_until = models.DateField(
        _("consent until"),
        null=True,
        blank=True,
        help_text=_("After this day the photo leaves every page and kit."),
    )
    uploaded_by = models.ForeignKey(
        "press.User",
        verbose_name=_("uploaded by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    # What intake found out about the file; see press.imaging.intake.
    format = models.CharField(max_length=4, editable=False)
    extension = models.CharField(max_length=4, editable=False)
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    orientation = models.PositiveSmallIntegerField(default=1, editable=False)
    size = models.PositiveBigIntegerField(_("size in bytes"), editable=False)
    sha256 = models.CharField(max_length=64, editable=False, db_index=True)
    body_start = models.PositiveBigIntegerField(editable=False)
    body_end = models.PositiveBigIntegerField(editable=False)
    body_crc32 = models.PositiveBigIntegerField(editable=False)
    folded = FoldedField(
        sources=(
            "title_tr",
            "title_az",
            "caption_tr",
            "caption_az",
            "city_tr",
            "city_az",
            "credit",
        )
    )

    objects = PhotoQuerySet.as_manager()

    class Meta(Guarded.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
                name="press_photo_focal_point_inside",
                violation_error_message=_(
                    "The focal point must lie inside the picture."
                ),
            )
        ]

    def __str__(self) -> str:
        return spelling(self, "title") or spelling(self, "caption")

    def get_absolute_url(self) -> str:
        return reverse("press:photo", kwargs={"key": self.key})

    def get_file_url(self, name: str, extension: str) -> str:
        """One of its files, the same in every language."""
        parts = {"key": self.key, "name": name, "extension": extension}
        return reverse("photo-file", kwargs=parts)

    def has_consent(self, today: dt.date) -> bool:
        """Whether the photo may be shown on a day; the row's side of `consented()`."""
        if self.consent == Consent.REFUSED:
            return False
        return self.consent_until is None or today <= self.consent_until

    def is_public(self, at: dt.datetime) -> bool:
        """Whether anybody may have its files; the row's side of `public()`."""
        consented = self.has_consent(timezone.localdate(at))
        return consented and any(photo_uses.shows(self, code, at) for code in LANGUAGES)

    def is_public_in(self, language: str, at: dt.datetime) -> bool:
        """Whether readers of a language see it; the row's side of `public_in()`."""
        described = bool(getattr(self, column("alt", language)))
        consented = self.has_consent(timezone.localdate(at))
        return described and consented and photo_uses.shows(self, language, at)

    @property
    def focal_point(self) -> tuple[float, float]:
        return (self.focal_x, self.focal_y)
