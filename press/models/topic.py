"""What a reader filters by."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.guard import Guarded
from press.models.naming import addressed_once, spelling
from press.models.uses import UsedInPublic, Uses

topic_uses = Uses()


class TopicQuerySet(UsedInPublic):
    uses = topic_uses
    needed = "name"


class Topic(Guarded):
    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_("Left empty, it is made from the name."),
    )

    objects = TopicQuerySet.as_manager()

    class Meta(Guarded.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name_tr", "pk"]
        constraints = addressed_once("press_topic")

    def __str__(self) -> str:
        return spelling(self, "name")
