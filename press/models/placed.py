"""What is placed in a release: people, organisations and photos, in the editor's order."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Placed(models.Model):
    """Something placed in a release, in the order that the editor gave it."""

    release = models.ForeignKey(
        "press.Release", on_delete=models.CASCADE, related_name="%(class)ss"
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0, db_index=True)

    class Meta:
        abstract = True
        ordering = ["order", "pk"]


class Mention(Placed):
    """A person named in a release, with the title held that day."""

    person = models.ForeignKey(
        "press.Person",
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    title = models.CharField(
        _("title held that day"),
        max_length=200,
        blank=True,
        help_text=_("Left empty, it is filled in from the person's positions."),
    )

    class Meta(Placed.Meta):
        verbose_name = _("person named")
        verbose_name_plural = _("people named")
        constraints = [
            models.UniqueConstraint(
                fields=["release", "person"],
                name="press_mention_once_per_release",
                violation_error_message=_("This person is already in the list."),
            )
        ]

    def __str__(self) -> str:
        return str(self.person)


class Naming(Placed):
    """An organisation named in a release."""

    organisation = models.ForeignKey(
        "press.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta(Placed.Meta):
        verbose_name = _("organisation named")
        verbose_name_plural = _("organisations named")
        constraints = [
            models.UniqueConstraint(
                fields=["release", "organisation"],
                name="press_naming_once_per_release",
                violation_error_message=_("This organisation is already in the list."),
            )
        ]

    def __str__(self) -> str:
        return str(self.organisation)


class Picture(Placed):
    """A photo placed in a release."""

    photo = models.ForeignKey(
        "press.Photo",
        verbose_name=_("photo"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta(Placed.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        constraints = [
            models.UniqueConstraint(
                fields=["release", "photo"],
                name="press_picture_once_per_release",
                violation_error_message=_("This photo is already in the list."),
            )
        ]

    def __str__(self) -> str:
        return str(self.photo)
